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
      /^(?:red|roj[oa]|紅色?)$/u,
      /^(?:orange|naranja|橙色?)$/u,
      /^(?:yellow|amarill[oa]|黃色?)$/u,
      /^(?:green|verde|綠色?)$/u,
      /^(?:blue|azul|藍色?)$/u,
    ],
    name: "manchester|mts",
  },
};

/** The level that a label of this scale means, in digits or words of our languages; undefined for any other. */
export function levelOfLabel(scale: Scale, label: string): Urgency | undefined {
  const { others, name } = words[scale];
  const plain = label
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(new RegExp(`^(?:${name})[ :_-]*`, "u"), "")
    .replace(/^(?:level|nivel|第)[ :_-]*/u, "");
  const digit = /^([1-5])(?:[.,]0+)? ?級?$/u.exec(plain)?.[1];
  const level = digit === undefined ? others.findIndex((word) => word.test(plain)) + 1 : Number(digit);
  return level === 0 ? undefined : (level as Urgency);
}

/** How a level is written in cases and predictions of this scale. */
export function labelOfLevel(scale: Scale, level: Urgency): string {
  return words[scale].canonical[level - 1] ?? String(level);
}
