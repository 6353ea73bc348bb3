import { kindOf } from "../../domain/concepts.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Note, Span } from "../../domain/note.ts";
import type { Reading } from "../../domain/reading.ts";
import { codesOfReading, type MentionCode } from "../../terminology/concepts/mention-codes.ts";
import { withoutIntegral } from "./integral.ts";
import { withOperatedFor } from "./operated.ts";
import type { Icd10Output, ProposedCode } from "./schema.ts";
import { codedTogether } from "./together.ts";

/** Codes by rules alone: what the reading affirms, the past and the family where they have a code of their own. */
export function proposeCodes(note: Note, reading: Reading): Icd10Output {
  const together = codedTogether(codesOfReading(withOperatedFor(reading, note.text), note.text), reading);
  const found = withoutWeaker(withoutIntegral(together));
  const certain = found.filter(({ as }) => as !== "suspected");
  const named = new Set(certain.map(({ code }) => code));
  const suspected = found.filter(({ as, code }) => as === "suspected" && !named.has(code));
  return { codes: proposalsOf(certain), suspected: proposalsOf(suspected), unknown: [] };
}

/** A code once, with all its places; diagnoses and injuries before signs, these before states and what is past. */
function proposalsOf(found: readonly MentionCode[]): readonly ProposedCode[] {
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes
    .map((code) => found.filter((one) => one.code === code))
    .map((all, at) => ({ all, at, rank: Math.min(...all.map(rankOf)) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ all }) => proposalOf(all));
}

function proposalOf(all: readonly MentionCode[]): ProposedCode {
  const [first] = all;
  return {
    code: first?.code ?? "",
    status: "unchecked",
    isUnspecified: false,
    why: whyOf(all),
    evidence: all.map(({ mention }) => mention.span).filter(isFirstOf),
    specific: [],
    excludes: [],
    codeFirst: [],
  };
}

function whyOf(all: readonly MentionCode[]): readonly Wording[] {
  const keys = all.map(({ as, mention }) => {
    if (as === "present" && mention.status === "history") return "icd10.why.chronic";
    return `icd10.why.${as}`;
  });
  return [...new Set(keys)].map((key) => ({ key }));
}

/** Kinds in the order in which a coder lists them. */
const rankOfKind = {
  condition: 0,
  event: 0,
  sign: 1,
  complaint: 1,
  request: 2,
  drug: 3,
  modifier: 3,
} as const;

function rankOf({ as, code, mention }: MentionCode): number {
  if (as === "past" || as === "family") return 4;
  // External causes come behind what they caused, states behind what is treated.
  if (/^[V-Y]/u.test(code)) return 3;
  if (code.startsWith("Z")) return 2.5;
  // What is only listed among old diseases comes behind what somebody came for.
  return rankOfKind[kindOf(mention.concept)] + (mention.status === "history" ? 1.2 : 0);
}

/** A side, a site or a kind that is named elsewhere in the note makes the same code without it superfluous. */
function withoutWeaker(found: readonly MentionCode[]): readonly MentionCode[] {
  const present = new Set(found.filter(({ as }) => as === "present").map(({ code }) => code));
  const isObstetric = [...present].some((code) => code.startsWith("O"));
  return found.filter(({ code, as }) => {
    // "Pregnant state, incidental" is for who comes with something else.
    if (code === "Z33.1" && isObstetric) return false;
    if (isInjuryOf(code) && [...present].some((other) => isSameRegion(code, other))) return false;
    return as !== "present" || !strongerThan(code).some((stronger) => present.has(stronger));
  });
}

/** "Unspecified injury of ankle" beside a sprain of it says nothing. */
function isInjuryOf(code: string): boolean {
  return /^S\d9\.9/u.test(code);
}

function isSameRegion(injury: string, other: string): boolean {
  return other !== injury && other.startsWith(injury.slice(0, 2)) && !isInjuryOf(other);
}

/** Codes that say the same and more. */
function strongerThan(code: string): readonly string[] {
  return stronger.find(([weak]) => weak === code)?.[1] ?? [];
}

/** A symptom or unspecified code, and the codes of the same problem that make it superfluous [J]. */
const stronger: readonly (readonly [weak: string, strong: readonly string[]])[] = [
  ["J45.909", ["J45.901"]],
  ["J44.9", ["J44.1"]],
  ["K37", ["K35.80"]],
  ["K81.9", ["K81.0"]],
  ["R06.00", ["R06.02", "R06.03"]],
  ["R11.10", ["R11.2", "R11.14"]],
  ["R11.0", ["R11.2"]],
  ["R10.9", ["R10.0", "R10.13", "R10.30", "R10.31", "R10.32", "R10.10", "R10.11", "R10.12", "R10.84"]],
  ["N39.0", ["N10", "N30.90", "O23.40"]],
  ["A41.9", []],
  ["T14.90XA", ["S09.90XA", "S29.9XXA", "S39.91XA"]],
  ["T14.8XXA", []],
  ["S09.90XA", ["S06.0X0A"]],
  ["R60.9", ["R60.0", "R60.1"]],
  ["M54.9", ["M54.50", "M54.6"]],
  ["M25.569", ["M25.561", "M25.562"]],
  ["M25.519", ["M25.511", "M25.512"]],
  ["M25.559", ["M25.551", "M25.552"]],
  ["M25.579", ["M25.571", "M25.572"]],
  ["I21.9", ["I21.3", "I21.4"]],
  ["I25.10", ["I20.0", "I20.9"]],
  ["E11.9", ["E10.9", "E11.10", "E10.10", "O24.419"]],
  ["R73.9", ["E11.10", "E10.10"]],
  ["F10.10", ["F10.20"]],
  ["N18.9", ["N18.30", "N18.4", "N18.5", "N18.6"]],
  ["C79.9", ["C79.51", "C78.7", "C78.00", "C79.31", "C77.9"]],
  [
    "C80.1",
    ["C34.90", "C50.919", "C61", "C18.9", "C25.9", "C16.9", "C22.0", "C67.9", "C64.9", "C95.90", "C85.90"],
  ],
];

function isFirstOf(span: Span, at: number, all: readonly Span[]): boolean {
  return all.findIndex(({ start, end }) => start === span.start && end === span.end) === at;
}
