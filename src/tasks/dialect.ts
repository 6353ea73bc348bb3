import type { GenerateRequest } from "../engine/engine.ts";
import type { Language } from "../domain/note.ts";
import type { GateFailure } from "../domain/model-answer.ts";

/** What a prompt is made from. `text` is data: a dialect breaks its template's markers in it before use. */
export type PromptInput = {
  readonly text: string;
  /** The facts that were entered in the form, one line each, in English; empty when none. */
  readonly enteredLines: readonly string[];
  readonly outputLanguage: Language;
  /** The country's emergency number, when one is set. */
  readonly emergencyNumber?: string;
  /** The pack's own system text; it replaces the dialect's. */
  readonly systemText?: string;
};

export type Parsed<A> =
  | { readonly status: "parsed"; readonly answer: A }
  | { readonly status: "unreadable"; readonly failures: readonly GateFailure[] };

/** Where in an answer its label stands: the text before it, and how each label is written there. */
export type LabelPlace = {
  /** The label begins where the text so far matches this to its end. */
  readonly before: RegExp;
  /** As written → the label, as `{"ROJO": "1"}`. */
  readonly written: Readonly<Record<string, string>>;
};

/**
 * How one family of models is spoken to: the whole prompt as one string, chat template included, with grammar,
 * sampling and stop strings, and the way back into the task's one answer `A`.
 */
export type Dialect<A> = {
  /** As the registry names it. */
  readonly id: string;
  /** Changes with every change of the prompt, the grammar or the parser. */
  readonly version: string;
  build(input: PromptInput): GenerateRequest;
  /** Reads what the model wrote; reasoning blocks and code fences are dropped, never shown. */
  parse(text: string): Parsed<A>;
  readonly label?: LabelPlace;
};
