import { type EngineEnding, engineEnding } from "../../engine/engine-error.ts";
import type { Answered } from "../../pipeline/answer-note.ts";
import type { CaseResult } from "../scoring/case-result.ts";
import type { Case } from "../cases/cases.ts";

export type RunCasesOptions = {
  readonly cases: readonly Case[];
  /** The ids of those that were judged before. */
  readonly done: ReadonlySet<string>;
  readonly answer: (labelled: Case, signal: AbortSignal) => Promise<Answered>;
  readonly judge: (labelled: Case, answered: Answered, signal: AbortSignal) => Promise<CaseResult>;
  /** Awaited before each case; the page's turn, or nothing. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Awaited: what is not taken yet holds the next case back. */
  readonly onResult: (result: CaseResult) => Promise<void> | void;
};

/** How a run went: to its end, or until its engine was gone; the case that ended it is not judged. */
export type RunEnd =
  { readonly status: "done" } | { readonly status: "stopped"; readonly code: EngineEnding };

/**
 * Answers and judges each case in turn. A model's failure is a result like any other, unless the engine is gone with
 * it. Throws the signal's reason: the case in flight is then not judged, and will be when the run goes on.
 */
export async function runCases(options: RunCasesOptions): Promise<RunEnd> {
  const { cases, done, answer, judge, pause, signal, onResult } = options;
  for (const labelled of cases) {
    if (done.has(labelled.id)) continue;
    await pause();
    signal.throwIfAborted();
    const answered = await answer(labelled, signal);
    signal.throwIfAborted();
    const outcome = answered.answer.model?.outcome;
    const code = outcome?.status === "failed" ? engineEnding(outcome.code) : undefined;
    if (code !== undefined) return { status: "stopped", code };
    await onResult(await judge(labelled, answered, signal));
  }
  return { status: "done" };
}

/** The ids of cases that are judged. */
export function judgedIds(results: readonly CaseResult[]): ReadonlySet<string> {
  return new Set(results.map(({ id }) => id));
}
