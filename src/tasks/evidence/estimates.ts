import type { Wording } from "../../domain/finding.ts";
import type { Estimate } from "./schema.ts";

const ratio =
  "a?RR|a?OR|a?HR|IRR|sHR|PR|(?:adjusted )?(?:risk|odds|hazards?|rate|prevalence) ratio|relative risk|riesgo relativo|raz[oó]n de (?:riesgos?|momios|odds|tasas|prevalencias?)|cociente de riesgos?|風險比|勝算比|危險比|相對風險";
const difference =
  "(?:standardi[sz]ed |weighted )?mean difference|[SW]?MD|(?:absolute )?(?:risk|rate) difference|RD|ARR|difference|diferencia(?: (?:de medias|media|de riesgos?))?|平均差|風險差|差異";
const number = "[-−–]?\\d+(?:[.,]\\d+)?";
/** Words between a measure and its value: "was", "of", a bracket. No digit and no end of a sentence. */
const gap = "[^\\d.;。\\n−-]{0,24}?";
const level =
  "95\\s*%\\s*(?:CIs?\\b|confidence intervals?|IC\\b|(?:de )?intervalos? de confianza|信賴區間|信心區間)|(?:IC|CI)\\s*(?:del? )?(?:al )?95\\s*%|intervalo de confianza (?:del|al) 95\\s*%";
const pattern = new RegExp(
  `(?<!\\p{Script=Latin}-?)(?:(?<ratio>${ratio})|(?<difference>${difference}))(?!\\p{Script=Latin})${gap}(?<value>${number})[^\\d\\n.。]{0,24}?(?:${level})[^\\d\\n−-]{0,12}?(?<low>${number})\\s*%?\\s*(?:to|through|a|y|and|至|到|[-−–—,;])\\s*(?<high>${number})`,
  "giu",
);

/** Intervals that arithmetic on 95 % says nothing of: the question is another one. */
const otherQuestion =
  /non[- ]?inferior|equivalence (?:margin|trial)|no inferior|equivalencia|非劣|不劣|等效性|credible interval|\bCrI\b|bayesian/iu;

/** Every ratio or difference with a 95 % confidence interval; none where non-inferiority or other intervals are meant. */
export function estimatesIn(text: string): readonly Estimate[] {
  if (otherQuestion.test(text)) return [];
  const estimates: Estimate[] = [];
  for (const match of text.matchAll(pattern)) {
    const { ratio, difference, value = "", low = "", high = "" } = match.groups ?? {};
    const measure = ratio ?? difference;
    if (measure === undefined) continue;
    const kind = ratio === undefined ? "difference" : "ratio";
    const estimate = {
      kind,
      measure,
      value: numeric(value),
      low: numeric(low),
      high: numeric(high),
    } as const;
    if (!isPlausible(estimate)) continue;
    const start = match.index + match[0].indexOf(measure);
    const isShown = kind === "ratio" ? isBeyond(estimate, 1) : isBeyond(estimate, 0);
    estimates.push({
      ...estimate,
      isShown,
      says: wordsFor({ ...estimate, isShown }),
      span: { start, end: match.index + match[0].length },
    });
  }
  return estimates;
}

type Interval = Pick<Estimate, "kind" | "value" | "low" | "high">;

/** A value outside its own interval, or a ratio below zero, is a slip of the text: nothing is concluded from it. */
function isPlausible({ kind, value, low, high }: Interval): boolean {
  return low <= value && value <= high && (kind === "difference" || low > 0);
}

function isBeyond({ low, high }: Interval, nothing: number): boolean {
  return low > nothing || high < nothing;
}

/** "0.60–1.05 is compatible with 40 % less and 5 % more": what the interval says, and no word of effect. */
function wordsFor({ kind, low, high, isShown }: Interval & { readonly isShown: boolean }): Wording {
  const values = { low: shown(low), high: shown(high) };
  if (kind === "difference") {
    return { key: isShown ? "evidence.says.difference.shown" : "evidence.says.difference.notShown", values };
  }
  const change = { from: percent(low), to: percent(high) };
  if (!isShown) return { key: "evidence.says.ratio.notShown", values: { ...values, ...change } };
  const key = high < 1 ? "evidence.says.ratio.less" : "evidence.says.ratio.more";
  return { key, values: { ...values, ...change } };
}

/** How far a ratio is from 1, in percent. */
function percent(ratio: number): number {
  return Math.round(Math.abs(1 - ratio) * 100);
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function numeric(text: string): number {
  return Number(text.replace(/[−–]/u, "-").replace(",", "."));
}
