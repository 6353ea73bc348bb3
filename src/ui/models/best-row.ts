import type { Verdict } from "../../engine/choose-model.ts";
import type { PackRow } from "../../state/pack-rows.ts";

const order = { green: 0, amber: 1, red: 2 } as const;

/** The build to begin with: what is here already, else the first that suits this machine best. */
export function bestRow(
  rows: readonly PackRow[],
  verdictOf: (row: PackRow) => Verdict | undefined,
): PackRow | undefined {
  const here = rows.find(({ stored }) => stored !== undefined);
  if (here) return here;
  const rank = (row: PackRow): number => order[verdictOf(row)?.light ?? "red"] + (row.source ? 0 : 0.5);
  return rows.toSorted((a, b) => rank(a) - rank(b))[0];
}
