import { derived, type Readable } from "svelte/store";
import { _, waitLocale } from "svelte-i18n";
import { hasMessage } from "../../i18n/i18n.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Language } from "../../domain/note.ts";
import type { Say } from "./case-words.ts";

/** Loads a language for `sayIn` and leaves the page's own as it is. */
export async function loadLanguage(language: Language): Promise<void> {
  await waitLocale(language);
}

/** Wordings in a language that need not be the page's: a patient's sheet. */
export const sayIn: Readable<(language: Language) => Say> = derived(_, ($format) => (language: Language) => {
  const text = (key: string, values: Record<string, string | number>): string =>
    $format(key, { values, locale: language });
  return (wording: Wording) => {
    if ("literal" in wording) return wording.literal;
    const values = Object.fromEntries(
      Object.entries(wording.values ?? {}).map(([name, value]) => [
        name,
        typeof value === "string" && hasMessage(value) ? text(value, {}) : value,
      ]),
    );
    return text(wording.key, values);
  };
});
