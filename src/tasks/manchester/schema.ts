import type { Wording } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { GroupId } from "./presentations.ts";

/** What a level and a presentation group call for. */
export type ManchesterAdvice = {
  readonly actions: readonly Wording[];
  readonly alarmSigns: readonly Wording[];
  /** For a health worker at distance: send now with escort / today / within days / care here. */
  readonly atDistance: Wording;
  /** Plain-language sheet for the patient, given after staff decided: what to do, when to come back. Never "you can wait". */
  readonly patientSheet: { readonly todo: readonly Wording[]; readonly comeBack: readonly Wording[] };
};

export type ManchesterOutput = ManchesterAdvice & {
  readonly level: Urgency;
  readonly group: GroupId;
  /** Our own presentation group (Manchester charts are copyrighted: none transcribed). */
  readonly presentation: Wording;
  /** The general discriminator that decided. */
  readonly discriminator: Wording;
  readonly explanation: readonly Wording[];
  readonly disclaimer: Wording;
};
