import type { CodeDetails } from "../../terminology/code-facts.ts";
import type { NoteKind } from "../../terminology/table.ts";

type Notes = CodeDetails["notes"];

/** In the order in which a coder reads them. */
const order: readonly NoteKind[] = [
  "inclusion",
  "includes",
  "note",
  "seventh-character",
  "excludes1",
  "excludes2",
  "code-first",
  "use-additional",
  "code-also",
];

/** The notes of each kind that there is. */
export function notesByKind(notes: Notes): readonly { readonly kind: NoteKind; readonly notes: Notes }[] {
  return order
    .map((kind) => ({ kind, notes: notes.filter((note) => note.kind === kind) }))
    .filter((group) => group.notes.length > 0);
}

/** A note in pieces: those with a code name one to go to. */
export function piecesOf(text: string): readonly { readonly text: string; readonly code?: string }[] {
  return text.split(/(?<![0-9A-Za-z])([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)(?![0-9A-Za-z])/u).map((piece, at) => ({
    text: piece,
    // What a split captures stands at the odd places.
    ...(at % 2 === 1 && { code: piece }),
  }));
}
