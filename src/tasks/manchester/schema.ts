import type { Wording } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";

export type ManchesterOutput = {
  readonly level: Urgency;
  /** Our own presentation group (Manchester charts are copyrighted: none transcribed). */
  readonly presentation: Wording;
  /** The general discriminator that decided. */
  readonly discriminator: Wording;
  readonly explanation: readonly Wording[];
  readonly actions: readonly Wording[];
  readonly alarmSigns: readonly Wording[];
  readonly disclaimer: Wording;
  /** For a health worker at distance: send now with escort / today / within days / care here. */
  readonly atDistance: Wording;
  /** Plain-language sheet for the patient, given after staff decided: what to do, when to come back. Never "you can wait". */
  readonly patientSheet: { readonly todo: readonly Wording[]; readonly comeBack: readonly Wording[] };
};
