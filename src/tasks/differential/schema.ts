import type { Wording } from "../../domain/finding.ts";
import type { Span } from "../../domain/note.ts";

/** What must not be missed with a complaint, and what the note says for and against it. */
export type MustNotMiss = {
  readonly id: string;
  readonly name: Wording;
  /** What to look for, each with what the note says of it. */
  readonly clues: readonly Clue[];
  /** How many clues are present: the list's order. */
  readonly present: number;
};

export type Clue = {
  readonly wording: Wording;
  readonly state: "present" | "denied" | "not-recorded";
  readonly evidence: readonly Span[];
};

export type Checklist = {
  /** The complaint that the list belongs to, with its words in the note. */
  readonly complaint: Wording;
  readonly evidence: readonly Span[];
  readonly items: readonly MustNotMiss[];
};

export type Diagnosis = { readonly name: string; readonly why: string };

export type DifferentialOutput = {
  /** The rules' part; empty when no complaint is recognised. */
  readonly checklists: readonly Checklist[];
  /** The model's part. */
  readonly tiers?: {
    readonly symptoms: readonly { readonly words: string; readonly evidence: readonly Span[] }[];
    readonly mostLikely: Diagnosis;
    readonly possible: readonly Diagnosis[];
    readonly unlikelyButSerious: Diagnosis;
    readonly workup: readonly string[];
  };
};
