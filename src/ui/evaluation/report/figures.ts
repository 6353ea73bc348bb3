import { derived, type Readable } from "svelte/store";
import { shownLanguage, t } from "../../../i18n/i18n.ts";
import type { Interval, Measure } from "../../../evaluation/figures/report.ts";
import type { Share } from "../../../evaluation/figures/shares.ts";
import { figureText, intervalText, noFigure, numberText } from "./numbers.ts";

/** Figures as text in the language of the page. */
export type Figures = {
  figure(value: number | undefined, unit: Measure["unit"]): string;
  interval(interval: Interval | undefined, unit: Measure["unit"]): string;
  number(value: number): string;
  /** "42 / 50"; empty where the figure is not a share of something. */
  counted(share: { readonly count?: number; readonly of?: number }): string;
  share(share: Share): string;
};

/** Figures as text in the language of the page. */
export const figures: Readable<Figures> = derived([t, shownLanguage], ([$t, $language]): Figures => {
  const figure = (value: number | undefined, unit: Measure["unit"]): string => {
    const text = figureText(value, unit, $language);
    return unit === "tokens-per-s" && value !== undefined ? $t("models.speed.rate", { rate: text }) : text;
  };
  const number = (value: number): string => numberText(value, $language);
  return {
    figure,
    interval: (interval, unit) => (interval ? intervalText(interval, unit, $language) : noFigure),
    number,
    counted: ({ count, of }) =>
      count === undefined || of === undefined ? "" : `${number(count)} / ${number(of)}`,
    share: ({ share }) => figure(share, "share"),
  };
});
