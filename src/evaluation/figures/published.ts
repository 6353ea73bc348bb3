import type { Figure } from "../../../models/registry.ts";
import type { AnyTaskId } from "../../domain/consultation.ts";
import type { Comparator } from "./report.ts";

const sax = {
  isApproximate: false,
  cases: 5_315_176,
  caseSet: "ESI, 21 EDs of Kaiser Permanente Northern California, 2016–2020",
  of: "field",
  source: "Sax 2023, JAMA Netw Open 6(3):e233404",
} as const;

const moon = {
  isApproximate: false,
  cases: 1267,
  caseSet: "KTAS, nurses of two EDs in Korea, 2016–2017",
  of: "field",
  source: "Moon 2019, PLoS ONE 14(9):e0216972",
} as const;

/**
 * Triage as it is done: other scales, other patients. The sensitivity of Sax is for those who then had critical care,
 * of whom labelled cases know nothing: nothing measured here is the same.
 */
const ofTriage: readonly Comparator[] = [
  { measure: "accuracy", value: 0.853, ...moon },
  { measure: "over-triage", value: 0.289, ...sax },
  { measure: "under-triage", value: 0.033, ...sax },
  { measure: "critical-care-sensitivity", value: 0.659, ...sax },
];

/** What is published of practice, for a task. */
export function fieldComparators(task: AnyTaskId): readonly Comparator[] {
  return task === "esi" || task === "manchester" ? ofTriage : [];
}

/** What a model's authors publish, under the names of our measures. */
export function fromRegistry(figures: readonly Figure[], task: AnyTaskId): readonly Comparator[] {
  return figures
    .filter((figure) => figure.task === task)
    .map(({ measure, value, isApproximate = false, cases, caseSet, source }) => ({
      measure: measureNames[measure] ?? measure,
      value,
      isApproximate,
      ...(cases !== undefined && { cases }),
      caseSet,
      of: "model",
      source,
    }));
}

const measureNames: Readonly<Partial<Record<Figure["measure"], string>>> = {
  format: "schema-adherence",
  "invented-citations": "citation-rate",
  f1: "micro-f1-full",
};
