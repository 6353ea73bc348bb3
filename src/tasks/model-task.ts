import type { Note, Span } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { CodeBook } from "../terminology/code-book.ts";
import type { Dialect } from "./dialect.ts";
import type { Gate } from "./gate.ts";

/** What a task declares for models: `A` is the answer as any dialect's parser gives it, `O` what its card shows. */
export type ModelTask<A, O> = {
  /** The first is the general one. */
  readonly dialects: readonly Dialect<A>[];
  /** Every one is asked, in this order. */
  readonly gates: readonly Gate<A>[];
  /** The card's content: quotes that stand in the note get their spans; what the answer does not say comes from `rules`. */
  present(answer: A, note: Note, rules: O, codes?: CodeBook): O;
  /** The words of the note that the card stands on: lit in the note. */
  evidenceOf(output: O): readonly Span[];
  /** Whether its answers name codes, which are looked up before they are judged. */
  readonly namesCodes?: true;
  /** Of tasks that answer with a level. */
  levelOf?(answer: A): Urgency;
};
