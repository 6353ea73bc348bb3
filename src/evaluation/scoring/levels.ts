import type { Scale, Urgency } from "../../domain/urgency.ts";

const names: Readonly<Record<Scale, readonly string[]>> = {
  esi: ["1", "2", "3", "4", "5"],
  manchester: ["ROJO", "NARANJA", "AMARILLO", "VERDE", "AZUL"],
};

/** The level that a label of this scale means, undefined for any other word. */
export function levelOfLabel(scale: Scale, label: string): Urgency | undefined {
  const at = names[scale].indexOf(label.trim().toUpperCase());
  return at < 0 ? undefined : ((at + 1) as Urgency);
}

/** How a level is written in cases and predictions of this scale. */
export function labelOfLevel(scale: Scale, level: Urgency): string {
  return names[scale][level - 1] ?? String(level);
}
