import type { Language } from "../domain/note.ts";

const byScript: Readonly<Record<string, Language>> = { "en-Latn": "en", "es-Latn": "es" };

/** The first wanted tag that we speak; zh-TW, zh-HK, zh-Hant and Cantonese are all zh-Hant. English otherwise. */
export function matchLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = matchTag(tag);
    if (language) return language;
  }
  return "en";
}

function matchTag(tag: string): Language | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (script === "Hant") return "zh-Hant";
    return byScript[`${language}-${script ?? ""}`];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
