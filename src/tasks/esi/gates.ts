import type { GateFailure } from "../../domain/model-answer.ts";
import type { Gate } from "../gate.ts";
import { citationsIn } from "../gates/citations.ts";
import { noneInNote, notInNote } from "../gates/evidence.ts";
import { wrongLanguage } from "../gates/language.ts";
import { inventedDoses, inventedNumbers } from "../gates/numbers.ts";
import { runaway } from "../gates/runaway.ts";
import { type EsiAnswer, textsOf } from "./answer.ts";

/** Every check of a model's ESI answer. */
export const esiGates: readonly Gate<EsiAnswer>[] = [
  { id: "consistent", effect: "withholds", check: (answer) => contradictions(answer) },
  {
    id: "evidence",
    effect: "withholds",
    check: ({ keyFindings }, { note }) =>
      noneInNote(keyFindings, `${note.text}\n${Object.values(note.entered.vitals).join(" ")}`),
  },
  { id: "numbers", effect: "withholds", check: (answer, { note }) => inventedNumbers(textsOf(answer), note) },
  { id: "doses", effect: "withholds", check: (answer, { note }) => inventedDoses(textsOf(answer), note) },
  { id: "citations", effect: "withholds", check: (answer) => citationsIn(textsOf(answer)) },
  {
    id: "language",
    effect: "withholds",
    check: ({ justification, interventions }, { note }) =>
      wrongLanguage([justification, ...interventions], note.outputLanguage),
  },
  { id: "runaway", effect: "withholds", check: (answer) => runaway(textsOf(answer)) },
  {
    id: "quotes",
    effect: "marks",
    check: ({ keyFindings }, { note }) => notInNote(keyFindings, note.text),
  },
];

const namedLevel =
  /\b(?:ESI|level|nivel|triage level)\s*(?:level|nivel)?\s*:?\s*([1-5])\b|第?\s*([1-5])\s*級/giu;
const alarming =
  /\b(?:life[- ]threatening|immediate(?:ly)? life|lifesaving intervention|emergent|riesgo vital|amenaza vital|emergencia vital)\b|危及生命/iu;
const denial = /\b(?:no|not|without|sin|non|neither)\b[^.;]{0,40}$|(?:無|非|沒有|不)[^。；]{0,12}$/iu;

/** A label that the model's own words contradict: another level named, or a threat to life at 4 or 5. */
function contradictions(answer: EsiAnswer): readonly GateFailure[] {
  const failures: GateFailure[] = [];
  for (const [quote, plain, chinese] of answer.justification.matchAll(namedLevel)) {
    const named = Number(plain ?? chinese);
    if (named !== answer.level) {
      failures.push({ gate: "consistent", message: { key: "gate.consistent.otherLevel" }, quote });
      break;
    }
  }
  const alarm = alarming.exec(answer.justification);
  if (answer.level >= 4 && alarm && !denial.test(answer.justification.slice(0, alarm.index))) {
    failures.push({ gate: "consistent", message: { key: "gate.consistent.alarming" }, quote: alarm[0] });
  }
  return failures;
}
