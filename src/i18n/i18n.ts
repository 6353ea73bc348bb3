import { derived, type Readable } from "svelte/store";
import { _, addMessages, init, locale, register, waitLocale } from "svelte-i18n";
import en from "../../locales/en.json";
import type { Wording } from "../domain/finding.ts";
import { type Instant, type Language, languages } from "../domain/note.ts";

export type MessageKey = keyof typeof en;
type Translate = (key: MessageKey, values?: MessageValues) => string;
type Say = (wording: Wording) => string;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Each language in its own words, for the switch: never translated. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Español",
  "zh-Hant": "繁體中文",
};

addMessages("en", en);
register("es", () => import("../../locales/es.json"));
register("zh-Hant", () => import("../../locales/zh-Hant.json"));
void init({ fallbackLocale: "en", initialLocale: "en", warnOnMissingMessages: false });

/** Loads a language and shows it; the English texts stay as the fallback. */
export async function showLanguage(language: Language): Promise<void> {
  await waitLocale(language);
  await locale.set(language);
}

/** The language on the page. */
export const shownLanguage: Readable<Language> = derived(
  locale,
  ($locale) => languages.find((language) => language === $locale) ?? "en",
);

/** A text by its key. */
export const t: Readable<Translate> = derived(_, ($format): Translate => {
  return (key, values) => $format(key, values ? { values } : {});
});

/** Whether a key that data carries (a rule, a protocol) has a text. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** A wording of the domain as text. A value that is itself a key is said in the same language. */
export const say: Readable<Say> = derived(_, ($format): Say => {
  const value = (given: string | number) =>
    typeof given === "string" && hasMessage(given) ? $format(given) : given;
  return (wording) => {
    if ("literal" in wording) return wording.literal;
    const given = Object.entries(wording.values ?? {});
    return $format(wording.key, {
      values: Object.fromEntries(given.map(([name, one]) => [name, value(one)])),
    });
  };
});

/** Clock time of this device, as the language writes it. */
export const clockTime: Readable<(at: Instant) => string> = derived(
  shownLanguage,
  ($language): ((at: Instant) => string) => {
    const format = new Intl.DateTimeFormat($language, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    return (at) => format.format(at);
  },
);

/** Date and clock time, for what did not happen today. */
export const dateTime: Readable<(at: Instant) => string> = derived(
  shownLanguage,
  ($language): ((at: Instant) => string) => {
    const format = new Intl.DateTimeFormat($language, {
      dateStyle: "medium",
      timeStyle: "short",
      hourCycle: "h23",
    });
    return (at) => format.format(at);
  },
);
