import type { Wording } from "../../domain/finding.ts";
import type { Language } from "../../domain/note.ts";
import type { CodeBook } from "../../terminology/code-book.ts";
import type { Answered } from "../../pipeline/answer-note.ts";
import type { CaseResult, ResultKind } from "./case-result.ts";
import type { Case } from "../cases/cases.ts";

/** What judging needs from outside. */
export type ScoringPorts = {
  /** Texts of the app in a language: names of the rules' checklists. */
  readonly say: (
    language: Language,
  ) => Promise<(wording: Wording) => string> | ((wording: Wording) => string);
  /** ICD-10-CM, for the codes that were given. */
  readonly bookFor: (codes: readonly string[], signal: AbortSignal) => Promise<CodeBook>;
};

/** How the cases of a task are judged. */
export type Scoring = {
  readonly kind: ResultKind;
  /** Whether a label means something in this task. */
  readonly isLabel: (label: string) => boolean;
  judge(labelled: Case, answered: Answered, ports: ScoringPorts, signal: AbortSignal): Promise<CaseResult>;
};
