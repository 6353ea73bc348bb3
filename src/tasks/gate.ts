import type { Finding } from "../domain/finding.ts";
import type { GateFailure } from "../domain/model-answer.ts";
import type { Note } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import type { CodeBook } from "../terminology/code-book.ts";

/** What an answer is checked against. */
export type GateContext = {
  readonly note: Note;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly rawText: string;
  /** `length`: the answer was cut by the token limit. */
  readonly endReason: "stop" | "length";
  readonly emergencyNumber?: string;
  /** The release that codes are looked up in; without it they are shown as unchecked. */
  readonly codes?: CodeBook;
};

/**
 * A pure check of an answer against its note: what fails, empty when it passes. A gate that `withholds` keeps the
 * whole answer back; one that `marks` lets the card say which words are not in the note.
 */
export type Gate<A> = {
  readonly id: string;
  readonly effect: "withholds" | "marks";
  check(answer: A, context: GateContext): readonly GateFailure[];
};
