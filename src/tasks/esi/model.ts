import type { ModelTask } from "../model-task.ts";
import { type EsiAnswer, presentEsi } from "./answer.ts";
import { esiDialects } from "./dialects.ts";
import { esiGates } from "./gates.ts";
import type { EsiOutput } from "./schema.ts";

/** What ESI asks of a model, and how its answer is checked and shown. */
export const esiModel: ModelTask<EsiAnswer, EsiOutput> = {
  dialects: esiDialects,
  gates: esiGates,
  present: presentEsi,
  evidenceOf: ({ keyFindings }) => keyFindings.flatMap(({ evidence }) => evidence),
  levelOf: ({ level }) => level,
};
