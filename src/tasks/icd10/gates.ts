import type { GateFailure } from "../../domain/model-answer.ts";
import type { Span } from "../../domain/note.ts";
import type { Reading } from "../../domain/reading.ts";
import { type CodeFacts, excludeEachOther } from "../../terminology/code-book.ts";
import { bareCode, isCodeForm } from "../../terminology/code-form.ts";
import type { Gate } from "../gate.ts";
import { citationsIn } from "../gates/citations.ts";
import { NoteWords } from "../gates/in-note.ts";
import { wrongLanguage } from "../gates/language.ts";
import { inventedDoses, inventedNumbers } from "../gates/numbers.ts";
import { runaway } from "../gates/runaway.ts";
import { type Icd10Answer, textsOf } from "./answer.ts";

/** Every check of a model's codes. What it marks is said beside the code; what is no code is never shown as one. */
export const icd10Gates: readonly Gate<Icd10Answer>[] = [
  {
    id: "analysis",
    effect: "withholds",
    check: ({ history, medications }) => (history === "" || medications === "" ? fails("analysis") : []),
  },
  {
    id: "codes",
    effect: "withholds",
    check: ({ codes }) => (codes.some(({ code }) => isCodeForm(code)) ? [] : fails("codes")),
  },
  {
    id: "exist",
    effect: "withholds",
    check: ({ codes }, { codes: book }) =>
      book && codes.length > 0 && codes.every(({ code }) => !book.find(code)) ? fails("exist") : [],
  },
  { id: "twice", effect: "withholds", check: ({ codes }) => doubles(codes.map(({ code }) => code)) },
  {
    id: "evidence",
    effect: "withholds",
    check: ({ codes }, { note }) => {
      const words = new NoteWords(note.text);
      const isFound = codes.some(({ evidence }) => words.support(evidence).length > 0);
      return isFound ? [] : [{ gate: "evidence", message: { key: "gate.evidence.none" } }];
    },
  },
  {
    id: "numbers",
    effect: "withholds",
    check: (answer, { note }) => inventedNumbers(textsOf(answer).map(withoutCodes), note),
  },
  { id: "doses", effect: "withholds", check: (answer, { note }) => inventedDoses(textsOf(answer), note) },
  { id: "citations", effect: "withholds", check: (answer) => citationsIn(textsOf(answer)) },
  {
    id: "language",
    effect: "withholds",
    check: (answer, { note }) => wrongLanguage(textsOf(answer), note.outputLanguage),
  },
  {
    id: "runaway",
    effect: "withholds",
    check: ({ history, medications }) => runaway([history, medications]),
  },
  {
    id: "unknown",
    effect: "marks",
    check: ({ codes }, { codes: book }) =>
      codes
        .filter(({ code }) => !isCodeForm(code) || (book && !book.find(code)))
        .flatMap(({ code }) => fails("unknown", code)),
  },
  {
    id: "billable",
    effect: "marks",
    check: ({ codes }, { codes: book }) =>
      codes.flatMap(({ code }) => {
        const lacks = book?.find(code)?.lacks;
        return lacks ? fails(lacks, code) : [];
      }),
  },
  {
    id: "excludes",
    effect: "marks",
    check: ({ codes }, { codes: book }) => exclusions(codes.flatMap(({ code }) => book?.find(code) ?? [])),
  },
  {
    id: "quotes",
    effect: "marks",
    check: ({ codes }, { note }) => {
      const words = new NoteWords(note.text);
      return codes
        .filter(({ evidence }) => words.support(evidence).length === 0)
        .map(({ code, evidence }) => ({
          gate: "quotes",
          message: { key: "gate.quotes.notInNote" },
          quote: evidence === "" ? code : evidence,
        }));
    },
  },
  {
    id: "denied",
    effect: "marks",
    check: ({ codes }, { note, reading }) => {
      const words = new NoteWords(note.text);
      return (
        codes
          // A history code stands on what is past.
          .filter(({ code, evidence }) => !/^Z/u.test(code) && isDenied(words.support(evidence), reading))
          .flatMap(({ evidence }) => fails("denied", evidence))
      );
    },
  },
];

function fails(part: string, quote?: string): readonly GateFailure[] {
  return [{ gate: part, message: { key: `gate.icd10.${part}` }, ...(quote !== undefined && { quote }) }];
}

function doubles(codes: readonly string[]): readonly GateFailure[] {
  const bare = codes.map(bareCode);
  const again = codes.find((_, at) => bare.indexOf(bare[at] ?? "") < at);
  return again === undefined ? [] : fails("twice", again);
}

function exclusions(facts: readonly CodeFacts[]): readonly GateFailure[] {
  return facts.flatMap((one, at) =>
    facts
      .slice(0, at)
      .filter((other) => excludeEachOther(one, other))
      .flatMap((other) => fails("excludes", `${other.code} · ${one.code}`)),
  );
}

/** Whether all that is read in these words is denied or a relative's. */
function isDenied(spans: readonly Span[], { mentions }: Reading): boolean {
  const read = mentions.filter(({ span }) =>
    spans.some((one) => one.start < span.end && span.start < one.end),
  );
  return read.length > 0 && read.every(({ status }) => status === "denied" || status === "family");
}

/** A code and a type of diabetes are names, not amounts of this patient. */
function withoutCodes(text: string): string {
  return text
    .replace(/\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/gu, " ")
    .replace(/\b(?:type|tipo|stage|estadio|grade|grado)\s*\d[a-z]?\b|第[一二1-2]型/giu, " ");
}
