import type { ModelTask } from "../model-task.ts";
import { type ManchesterAnswer, presentManchester, urgencyOf } from "./answer.ts";
import { manchesterDialects } from "./dialects.ts";
import { manchesterGates } from "./gates.ts";
import type { ManchesterOutput } from "./schema.ts";

/** What Manchester asks of a model, and how its answer is checked and shown. */
export const manchesterModel: ModelTask<ManchesterAnswer, ManchesterOutput> = {
  dialects: manchesterDialects,
  gates: manchesterGates,
  present: presentManchester,
  evidenceOf: () => [],
  levelOf: ({ level }) => urgencyOf[level],
};
