import type { Scale, Urgency } from "../../domain/urgency.ts";

type ScaleWords = {
  /** As cases and predictions are written, 1 to 5. */
  readonly canonical: readonly string[];
  /** What people write besides, a pattern for each level. */
  readonly others: readonly RegExp[];
  /** The scale's own name before a number. */
  readonly name: string;
};

const words: Readonly<Record<Scale, ScaleWords>> = {
  esi: { canonical: ["1", "2", "3", "4", "5"], others: [], name: "esi" },
  manchester: {
    canonical: ["ROJO", "NARANJA", "AMARILLO", "VERDE", "AZUL"],
    others: [
      /^(?:red|roj[oa]|紅色?|immediate|(?:atencion )?inmediat[oa])$/u,
      /^(?:orange|naranja|橙色?|very urgent|muy urgente)$/u,
      /^(?:yellow|amarill[oa]|黃色?|urgente?)$/u,
      /^(?:green|verde|綠色?|standard|estandar)$/u,
      /^(?:blue|azul|藍色?|non[ -]?urgent|no urgente)$/u,
    ],
    name: "manchester|mts",
  },
};

const numerals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 },
};

/** The level that a label of this scale means, in digits, numerals or words of our languages; undefined for any other. */
export function levelOfLabel(scale: Scale, label: string): Urgency | undefined {
  const { others, name } = words[scale];
  // Wide digits and "Ⅱ" become plain ones; accents go.
  const folded = label.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const plain = folded
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(new RegExp(`^(?:${name})[ :_-]*`, "u"), "");
  const bare = plain.replace(/^(?:level|nivel|第)[ :_-]*/u, "");
  // A lone "V" in a column of colours may be "verde" as well as five.
  const isNumbered = scale === "esi" || bare !== plain || bare.endsWith("級");
  const level = numberOf(bare, isNumbered) ?? others.findIndex((word) => word.test(bare)) + 1;
  return level === 0 ? undefined : (level as Urgency);
}

function numberOf(text: string, isNumbered: boolean): number | undefined {
  const digit = /^([1-5])(?:[.,]0+)? ?級?$/u.exec(text)?.[1];
  if (digit !== undefined) return Number(digit);
  const numeral = /^([ivx]+|[一二三四五]) ?級?$/u.exec(text)?.[1];
  if (numeral === undefined || (/^[ivx]/u.test(numeral) && !isNumbered)) return undefined;
  return numerals[numeral];
}

/** How a level is written in cases and predictions of this scale. */
export function labelOfLevel(scale: Scale, level: Urgency): string {
  return words[scale].canonical[level - 1] ?? String(level);
}
