import type { GroupReport } from "../../../evaluation/figures/report.ts";

export type GroupTable = {
  readonly feature: GroupReport["feature"];
  readonly measures: readonly string[];
  readonly groups: readonly GroupReport[];
  /** Groups that are too small to say anything of, where there are many of them. */
  readonly folded: readonly GroupReport[];
};

/** So many small groups are shown among the others. */
const smallOnesShown = 6;

/** The order in which the values of a feature make sense; complaints go by their number of cases. */
const order: Readonly<Record<GroupReport["feature"], readonly string[]>> = {
  language: ["en", "es", "zh-Hant"],
  sex: ["female", "male", "unknown"],
  age: ["child", "adult", "older", "unknown"],
  pregnancy: ["yes", "no-or-unknown"],
  missingVitals: ["none", "some", "most"],
  complaint: [],
};

/** A table for each feature that parts the cases; one value says nothing of a difference. */
export function groupTables(groups: readonly GroupReport[]): readonly GroupTable[] {
  const features = [...new Set(groups.map(({ feature }) => feature))];
  return features
    .map((feature) => {
      const rank = ({ value }: GroupReport): number => order[feature].indexOf(value);
      const own = groups
        .filter((group) => group.feature === feature)
        .sort((a, b) => rank(a) - rank(b) || b.cases - a.cases || a.value.localeCompare(b.value));
      const measures = [...new Set(own.flatMap((group) => group.measures.map(({ id }) => id)))];
      const folded = own.filter(({ isTooSmall }) => isTooSmall);
      return folded.length > smallOnesShown
        ? { feature, measures, groups: own.filter(({ isTooSmall }) => !isTooSmall), folded }
        : { feature, measures, groups: own, folded: [] };
    })
    .filter(({ groups: shown, folded }) => shown.length + folded.length > 1);
}
