import type { Language } from "../../../domain/note.ts";
import type { Interval, Measure } from "../../../evaluation/figures/report.ts";

type Unit = Measure["unit"];

/** What stands where there is no figure. */
export const noFigure = "–";

/** A figure in the numerals of the language: "84.2%", "0.812", "1.24 s"; a dash for none. */
export function figureText(value: number | undefined, unit: Unit, language: Language): string {
  if (value === undefined) return noFigure;
  if (unit === "ms") return durationText(value, language);
  return formatOf(unit, language).format(value);
}

/** A count, or the number of a ratio. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** "78.1–89.0", without its unit; the dash is spaced where a number is negative. */
export function intervalText({ low, high }: Interval, unit: Unit, language: Language): string {
  const text = (value: number): string =>
    unit === "share" ? decimal(1, language).format(value * 100) : figureText(value, unit, language);
  return `${text(low)}${low < 0 ? " – " : "–"}${text(high)}`;
}

function formatOf(unit: Exclude<Unit, "ms">, language: Language): Intl.NumberFormat {
  switch (unit) {
    case "share":
      return new Intl.NumberFormat(language, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
    case "score":
      return decimal(3, language);
    case "tokens-per-s":
      return decimal(1, language);
    case "count":
      return new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  }
}

function decimal(digits: number, language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function durationText(ms: number, language: Language): string {
  const [amount, unit, digits] = ms < 1000 ? [ms, "millisecond", ms < 10 ? 1 : 0] : [ms / 1000, "second", 1];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}
