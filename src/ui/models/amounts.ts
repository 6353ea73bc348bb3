import type { Language } from "../../domain/note.ts";

/** "4.2 MB/s" in the numerals of the language. */
export function byteRateText(bytesPerS: number, language: Language): string {
  const isFast = bytesPerS >= 1_000_000;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: isFast ? "megabyte-per-second" : "kilobyte-per-second",
    unitDisplay: "short",
    maximumFractionDigits: isFast ? 1 : 0,
  }).format(bytesPerS / (isFast ? 1e6 : 1e3));
}

/** "3 min", "1 hr": rounded up to the unit that says enough. */
export function durationText(seconds: number, language: Language): string {
  const [amount, unit] =
    seconds < 60
      ? [Math.max(1, Math.ceil(seconds)), "second"]
      : seconds < 5400
        ? [Math.ceil(seconds / 60), "minute"]
        : [Math.ceil(seconds / 3600), "hour"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(amount);
}

/** "12.4", tokens per second. */
export function rateText(perS: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: perS < 10 ? 1 : 0 }).format(perS);
}

/** "0.93" of 1 as "93 %". */
export function shareText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}
