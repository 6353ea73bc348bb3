/** Urgency on either scale: 1 = most urgent, 5 = least. */
export type Urgency = 1 | 2 | 3 | 4 | 5;

export const urgencies = [1, 2, 3, 4, 5] as const satisfies readonly Urgency[];

/** The two five-level scales we carry. Manchester 1–5 are ROJO, NARANJA, AMARILLO, VERDE, AZUL. */
export type Scale = "esi" | "manchester";

/** The more urgent of two levels. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return a < b ? a : b;
}

/** One level up in urgency; 1 stays 1. */
export function oneMoreUrgent(level: Urgency): Urgency {
  return level === 1 ? 1 : ((level - 1) as Urgency);
}
