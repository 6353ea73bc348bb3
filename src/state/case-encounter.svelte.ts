import type { AcceptedCode, Encounter, PatientFlag, StayStep } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import { stampDetails } from "../history/details.ts";
import { blankEncounter } from "./blank-encounter.ts";
import { withStayStep } from "./stay.ts";

export type EncounterHooks = {
  /** Whether nothing at all was said of the patient yet. */
  readonly isBlank: () => boolean;
  readonly changed: () => void;
};

/** Who the patient is, since when, and what was said of them beside the note. */
export class CaseEncounter {
  readonly #now: () => Instant;
  readonly #hooks: EncounterHooks;
  #value: Encounter;
  #arrivalChosen = false;

  constructor(id: string, now: () => Instant, hooks: EncounterHooks) {
    this.#now = now;
    this.#hooks = hooks;
    this.#value = $state.raw(blankEncounter(id, now()));
  }

  get value(): Encounter {
    return this.#value;
  }

  setLabel(label: string): void {
    this.#change({ label });
  }

  setArrivedAt(arrivedAt: Instant): void {
    this.#arrivalChosen = true;
    this.#change({ arrivedAt });
  }

  setFlag(flag: PatientFlag, on: boolean): void {
    const others = this.#value.flags.filter((one) => one !== flag);
    this.#change({ flags: on ? [...others, flag] : others });
  }

  setAllergyText(allergyText: string): void {
    this.#change({ allergyText });
  }

  /** The codes that the clinician took for this patient. */
  setCodes(codes: readonly AcceptedCode[]): void {
    this.#change({ codes });
  }

  /** Adds to how the stay ended, or takes that back. */
  addStay(step: StayStep): void {
    const { stay = [] } = withStayStep(this.#value, step);
    this.#change({ stay });
  }

  /** A form that stood blank for hours belongs to who comes now. */
  fixArrival(): void {
    if (this.#arrivalChosen || !this.#hooks.isBlank()) return;
    this.#value = { ...this.#value, arrivedAt: this.#now() };
    this.#arrivalChosen = true;
  }

  /** Another state of this patient's encounter: decided on, saved, or joined with what another tab kept. */
  replace(encounter: Encounter): void {
    this.#value = encounter;
  }

  /** Another patient; `isArrived` where the time of arrival is known. */
  begin(encounter: Encounter, isArrived: boolean): void {
    this.#value = encounter;
    this.#arrivalChosen = isArrived;
  }

  #change(part: Partial<Encounter>): void {
    this.fixArrival();
    this.#value = stampDetails(this.#value, { ...this.#value, ...part }, this.#now());
    this.#hooks.changed();
  }
}
