import { tick } from "svelte";
import type { Wording } from "../../domain/finding.ts";
import type { CaseState } from "../../state/case.svelte.ts";
import { fieldId } from "./focus-fact.ts";
import { setLineOf } from "./set-line.ts";

/** Begins another set of observations; the last one goes into the note in the words of the page. */
export function beginReassess(patient: CaseState, say: (wording: Wording) => string): void {
  patient.entry.readNow();
  patient.reassess(setLineOf(patient.note.entered, say, patient.answer.reading.contradictions));
}

/** The first vital has the focus; whoever goes to the note writes under the divider. */
export async function focusFirstVital(): Promise<void> {
  await tick();
  const note = document.getElementById("note");
  if (note instanceof HTMLTextAreaElement) note.setSelectionRange(note.value.length, note.value.length);
  document.getElementById(fieldId("heartRate"))?.focus();
}
