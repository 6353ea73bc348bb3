import type { ProtocolAnswer } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Reading } from "../../domain/reading.ts";
import { decide } from "./decide.ts";
import type { EsiOutput } from "./schema.ts";
import { whatWouldChange } from "./what-if.ts";

/** The ESI decisions with their path, and what would change the answer. */
export function esiProtocol(reading: Reading, findings: readonly Finding[]): ProtocolAnswer<EsiOutput> {
  const decision = decide(reading, findings);
  return { ...decision, wouldChange: whatWouldChange(reading, decision.level) };
}
