import type { Wording } from "../../domain/finding.ts";
import type { Span } from "../../domain/note.ts";
import type { CodeLine } from "../../terminology/code-book.ts";

/**
 * `checked`: of this release, and billable. `incomplete`: of this release, and lacks a detail. `unchecked`: no table was
 * at hand to look it up in.
 */
export type CodeStatus = "checked" | "incomplete" | "unchecked";

/** A code proposed for this note. */
export type ProposedCode = {
  readonly code: string;
  /** Unknown while unchecked. */
  readonly title?: string;
  readonly status: CodeStatus;
  /** Of an incomplete one. */
  readonly lacks?: "seventh-character" | "subdivision";
  /** Its title says "unspecified": the note may know more. */
  readonly isUnspecified: boolean;
  readonly why: readonly Wording[];
  /** The words of the note that it stands on; empty: the note does not have the words given for it. */
  readonly evidence: readonly Span[];
  /** One step more specific, to choose from. */
  readonly specific: readonly CodeLine[];
  /** One step more general. */
  readonly general?: CodeLine;
  /** Codes of this list that are never coded together with it. */
  readonly excludes: readonly string[];
  /** What the tabular list wants coded before it. */
  readonly codeFirst: readonly string[];
};

/** What was written as a code and is none of this release: never shown as one. */
export type UnknownCode = {
  readonly written: string;
  readonly why: readonly Wording[];
  readonly evidence: readonly Span[];
  /** Real ones written nearly like it; a person chooses or not. */
  readonly nearest: readonly CodeLine[];
};

export type Icd10Output = {
  /** The release that the codes were looked up in; undefined while unchecked. */
  readonly release?: string;
  /** What a model made of history and medications before it coded. */
  readonly analysis?: { readonly history: string; readonly medications: string };
  /** Best first. */
  readonly codes: readonly ProposedCode[];
  /** Diagnoses that are only suspected: outpatient rules code the signs instead. */
  readonly suspected: readonly ProposedCode[];
  readonly unknown: readonly UnknownCode[];
};
