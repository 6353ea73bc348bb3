import type { Gate } from "../gate.ts";
import { citationsIn } from "../gates/citations.ts";
import { wrongLanguage } from "../gates/language.ts";
import { inventedNumbers } from "../gates/numbers.ts";
import { runaway } from "../gates/runaway.ts";
import { type EvidenceAnswer, verdictOf } from "./answer.ts";
import { answerByArithmetic } from "./protocol.ts";

/** Every check of a model's answer to a biomedical question. */
export const evidenceGates: readonly Gate<EvidenceAnswer>[] = [
  {
    id: "arithmetic",
    effect: "withholds",
    check: (answer, { note }) => {
      const { verdict } = answerByArithmetic(note);
      const said = verdictOf(answer);
      // What was not shown is denied by a yes alone, what was shown by anything else.
      const isContradicted =
        verdict !== undefined && said !== verdict && (verdict === "yes" || said === "yes");
      return isContradicted
        ? [{ gate: "arithmetic", message: { key: "gate.evidence.arithmetic" }, quote: answer.answer }]
        : [];
    },
  },
  { id: "citations", effect: "withholds", check: ({ rationale }) => citationsIn([rationale]) },
  {
    id: "oneSentence",
    effect: "withholds",
    check: ({ rationale }) =>
      sentencesIn(rationale) <= 1
        ? []
        : [{ gate: "oneSentence", message: { key: "gate.evidence.oneSentence" }, quote: rationale }],
  },
  {
    id: "ownWords",
    effect: "withholds",
    check: ({ answer, rationale }) => {
      const other = /^\s*(yes|no|uncertain)\b\s*[,.:;]/iu.exec(rationale)?.[1];
      return other !== undefined && other.toLowerCase() !== answer.toLowerCase()
        ? [{ gate: "ownWords", message: { key: "gate.evidence.ownWords" }, quote: rationale }]
        : [];
    },
  },
  {
    id: "numbers",
    effect: "withholds",
    check: ({ rationale }, { note }) => inventedNumbers([rationale], note),
  },
  {
    id: "language",
    effect: "withholds",
    check: ({ rationale }, { note }) => wrongLanguage([rationale], note.outputLanguage),
  },
  { id: "runaway", effect: "withholds", check: ({ rationale }) => runaway([rationale]) },
];

/** Ends of sentences that are followed by another; a point inside a number or an abbreviation ends none. */
function sentencesIn(text: string): number {
  const plain = text
    .replace(/\d[.,]\d/gu, "0")
    .replace(/\b(?:vs|e\.g|i\.e|approx|p\. ej|etc|Dr|no)\./giu, "");
  return plain.split(/[.!?。！？](?=\s|\p{Script=Han}|$)/u).filter((part) => /\p{L}/u.test(part)).length;
}
