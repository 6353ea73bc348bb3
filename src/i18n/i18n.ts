import { derived, get, type Readable } from "svelte/store";
import { _, locale, register, waitLocale } from "svelte-i18n";
import type en from "../../locales/en.json";
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

type Messages = Readonly<Record<string, string>>;

/** The keys are the same in every language (a test holds them so): whichever came last knows them all. */
let known: Messages = {};

async function knowing(loading: Promise<{ default: Messages }>): Promise<Messages> {
  return (known = (await loading).default);
}

// Each is fetched when it is shown: nobody waits for the words of another language.
register("en", () => knowing(import("../../locales/en.json")));
register("es", () => knowing(import("../../locales/es.json")));
register("zh-Hant", () => knowing(import("../../locales/zh-Hant.json")));

let wanted: Language | undefined;

/** Fetches a language and shows it, unless another was asked for meanwhile. Where it cannot be had, nothing changes. */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language;
  await waitLocale(language);
  if (wanted === language) await locale.set(language);
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
  return Object.hasOwn(known, key);
}

/** A wording of the domain as text. A value that is itself a key is said in the same language. */
export const say: Readable<Say> = derived(_, ($format) => sayWith((key, values) => $format(key, { values })));

/** The same in a language that need not be the one on the page. */
export async function sayIn(language: Language): Promise<Say> {
  await waitLocale(language);
  const $format = get(_);
  return sayWith((key, values) => $format(key, { values, locale: language }));
}

function sayWith(format: (key: string, values?: MessageValues) => string): Say {
  const value = (given: string | number) =>
    typeof given === "string" && hasMessage(given) ? format(given) : given;
  return (wording) => {
    if ("literal" in wording) return wording.literal;
    const given = Object.entries(wording.values ?? {});
    return format(wording.key, Object.fromEntries(given.map(([name, one]) => [name, value(one)])));
  };
}

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
