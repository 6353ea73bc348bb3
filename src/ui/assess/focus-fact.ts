import type { FactName } from "../../domain/note.ts";

/** The id of the field where a fact is entered. */
export function fieldId(fact: FactName): string {
  return `fact-${fact}`;
}

/** Goes to where a fact is entered: its field, unfolded if need be, or the end of the note. */
export function focusFact(fact: FactName): void {
  const field = document.getElementById(fieldId(fact));
  if (field) {
    const fold = field.closest("details");
    if (fold) fold.open = true;
    field.focus();
    return;
  }
  const note = document.getElementById("note");
  if (!(note instanceof HTMLTextAreaElement)) return;
  note.focus();
  note.setSelectionRange(note.value.length, note.value.length);
}

/** Shows a stretch of the note by selecting it. */
export function selectInNote(start: number, end: number): void {
  const note = document.getElementById("note");
  if (!(note instanceof HTMLTextAreaElement)) return;
  note.focus();
  note.setSelectionRange(start, end);
}
