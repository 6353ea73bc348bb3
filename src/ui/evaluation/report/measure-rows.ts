import type { Arm } from "../../../evaluation/scoring/case-result.ts";
import type { ArmReport, Comparator, Measure } from "../../../evaluation/figures/report.ts";
import { type Domain, domainOf } from "./whisker.ts";

export type MeasureRow = {
  readonly id: string;
  readonly better: Measure["better"];
  /** One for each arm, in their order; undefined where the arm has no such figure. */
  readonly cells: readonly (Measure | undefined)[];
  readonly domain: Domain | undefined;
  readonly published: readonly Comparator[];
};

/** A row for each measure, in the order in which the arms bring them. */
export function rowsOf(
  arms: readonly Pick<ArmReport, "measures">[],
  published: readonly Comparator[] = [],
): readonly MeasureRow[] {
  const ids = new Set(arms.flatMap(({ measures }) => measures.map(({ id }) => id)));
  return [...ids].flatMap((id): readonly MeasureRow[] => {
    const cells = arms.map(({ measures }) => measures.find((measure) => measure.id === id));
    const given = cells.filter((cell) => cell !== undefined);
    const [first] = given;
    if (!first) return [];
    return [
      {
        id,
        better: first.better,
        cells,
        domain: domainOf(given),
        published: published.filter(({ measure }) => measure === id),
      },
    ];
  });
}

/** Per-level figures as measures of their arms. */
export function perLevelArms(
  arms: readonly ArmReport[],
): readonly { readonly arm: Arm; readonly perLevel: readonly Measure[] }[] {
  return arms.flatMap(({ arm, perLevel }) => (perLevel ? [{ arm, perLevel }] : []));
}
