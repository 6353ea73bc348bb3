import type { GateFailure } from "../../domain/model-answer.ts";
import { NoteWords } from "./in-note.ts";

/** Fails when nothing of what an answer rests on stands in the text. */
export function noneInNote(statements: readonly string[], text: string): readonly GateFailure[] {
  return notInNote(statements, text).length < statements.length
    ? []
    : [{ gate: "evidence", message: { key: "gate.evidence.none" } }];
}

/** The statements that the text does not support, to be marked on the card. */
export function notInNote(statements: readonly string[], text: string): readonly GateFailure[] {
  const words = new NoteWords(text);
  return statements
    .filter((statement) => words.support(statement).length === 0)
    .map((quote) => ({ gate: "quotes", message: { key: "gate.quotes.notInNote" }, quote }));
}
