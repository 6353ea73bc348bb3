import type { ConsultTask } from "../consult-task.ts";
import { type DifferentialAnswer, presentDifferential } from "./answer.ts";
import { differentialDialects } from "./dialects.ts";
import { differentialGates } from "./gates.ts";
import { mustNotMiss } from "./protocol.ts";
import type { DifferentialOutput } from "./schema.ts";

/** What must not be missed with a complaint: a checklist by rules, four tiers by a model. */
export const differential: ConsultTask<DifferentialAnswer, DifferentialOutput> = {
  id: "differential",
  protocol: mustNotMiss,
  model: {
    dialects: differentialDialects,
    gates: differentialGates,
    present: presentDifferential,
    evidenceOf: ({ tiers }) => tiers?.symptoms.flatMap(({ evidence }) => evidence) ?? [],
  },
};
