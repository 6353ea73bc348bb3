import { IntlMessageFormat } from "intl-messageformat";
import type { Wording } from "../domain/finding.ts";
import type { Language } from "../domain/note.ts";
import en from "../../locales/en.json" with { type: "json" };
import es from "../../locales/es.json" with { type: "json" };
import zhHant from "../../locales/zh-Hant.json" with { type: "json" };

const locales: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, "zh-Hant": zhHant };

/** Renders wordings in a language; an unknown key is shown as itself. */
export function sayIn(language: Language): (wording: Wording) => string {
  return (wording) => {
    if ("literal" in wording) return wording.literal;
    const message = locales[language][wording.key];
    return message === undefined
      ? wording.key
      : String(new IntlMessageFormat(message, language).format({ ...wording.values }));
  };
}

/** Replaces every wording inside a value by its words, for output. */
export function spoken(value: unknown, say: (wording: Wording) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => spoken(item, say));
  if (typeof value !== "object" || value === null) return value;
  if (isWording(value)) return say(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, say)]));
}

function isWording(value: object): value is Wording {
  if ("literal" in value) return typeof value.literal === "string";
  return "key" in value && typeof value.key === "string";
}
