import type { ConsultTask } from "../consult-task.ts";
import { type EvidenceAnswer, presentEvidence } from "./answer.ts";
import { evidenceDialects } from "./dialects.ts";
import { evidenceGates } from "./gates.ts";
import { answerByArithmetic } from "./protocol.ts";
import type { EvidenceOutput } from "./schema.ts";

/** A yes/no biomedical question, optionally with an abstract: arithmetic where it can be done, a model for the rest. */
export const evidence: ConsultTask<EvidenceAnswer, EvidenceOutput> = {
  id: "evidence",
  protocol: answerByArithmetic,
  model: { dialects: evidenceDialects, gates: evidenceGates, present: presentEvidence, evidenceOf: () => [] },
};
