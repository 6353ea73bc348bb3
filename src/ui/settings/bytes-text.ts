import type { Language } from "../../domain/note.ts";

const units = ["kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** "1.2 GB" in the numerals of the language. */
export function bytesText(bytes: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1000, bytes)) / 3) - 1);
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step] ?? "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
  return format.format(bytes / 1000 ** (step + 1));
}
