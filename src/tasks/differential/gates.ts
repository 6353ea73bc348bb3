import type { GateFailure } from "../../domain/model-answer.ts";
import { foldWords } from "../../reading/fold.ts";
import type { Gate } from "../gate.ts";
import { citationsIn } from "../gates/citations.ts";
import { noneInNote, notInNote } from "../gates/evidence.ts";
import { wrongLanguage } from "../gates/language.ts";
import { inventedDoses, inventedNumbers } from "../gates/numbers.ts";
import { runaway } from "../gates/runaway.ts";
import { type DifferentialAnswer, diagnosesOf, textsOf } from "./answer.ts";

/** Every check of a model's differential. */
export const differentialGates: readonly Gate<DifferentialAnswer>[] = [
  {
    id: "tiers",
    effect: "withholds",
    check: (answer) =>
      diagnosesOf(answer).some(({ diagnosis }) => isNothing(diagnosis)) ? fails("tiers") : [],
  },
  { id: "two", effect: "withholds", check: ({ possible }) => (possible.length === 2 ? [] : fails("two")) },
  { id: "different", effect: "withholds", check: alike },
  {
    id: "workup",
    effect: "withholds",
    check: ({ recommended_workup }) => (recommended_workup.length > 0 ? [] : fails("workup")),
  },
  {
    id: "evidence",
    effect: "withholds",
    check: ({ symptoms }, { note }) => noneInNote(symptoms, note.text),
  },
  { id: "numbers", effect: "withholds", check: (answer, { note }) => inventedNumbers(textsOf(answer), note) },
  { id: "doses", effect: "withholds", check: (answer, { note }) => inventedDoses(textsOf(answer), note) },
  { id: "citations", effect: "withholds", check: (answer) => citationsIn(textsOf(answer)) },
  {
    id: "language",
    effect: "withholds",
    check: (answer, { note }) =>
      wrongLanguage(
        diagnosesOf(answer).map(({ reasoning }) => reasoning),
        note.outputLanguage,
      ),
  },
  { id: "runaway", effect: "withholds", check: (answer) => runaway(textsOf(answer)) },
  {
    id: "quotes",
    effect: "marks",
    check: ({ symptoms }, { note }) => notInNote(symptoms, note.text),
  },
];

function fails(part: string, quote?: string): readonly GateFailure[] {
  return [
    { gate: part, message: { key: `gate.differential.${part}` }, ...(quote !== undefined && { quote }) },
  ];
}

/** A tier that is empty in other words. */
function isNothing(diagnosis: string): boolean {
  return (
    diagnosis.trim().length < 2 ||
    /^(?:none\b|n\/a\b|unknown|not applicable|ningun[oa]|desconocido|無|不明)/iu.test(diagnosis.trim())
  );
}

/** Two tiers that name one disease: the same words, an abbreviation, or one name within the other. */
function alike(answer: DifferentialAnswer): readonly GateFailure[] {
  const names = diagnosesOf(answer).map(({ diagnosis }) => ({ diagnosis, plain: plainName(diagnosis) }));
  for (const [index, { diagnosis, plain }] of names.entries()) {
    const isAgain = names.slice(0, index).some((earlier) => isSame(earlier.plain, plain));
    if (isAgain) return fails("different", diagnosis);
  }
  return [];
}

/** Whether two names are of one disease, as far as words tell. */
export function isSameDiagnosis(a: string, b: string): boolean {
  return isSame(plainName(a), plainName(b));
}

function isSame(a: string, b: string): boolean {
  return a === b || isWithin(a, b) || isWithin(b, a);
}

/** Whether the shorter name stands in the longer: as words, or as the end of a Chinese name (腦膜炎 in 細菌性腦膜炎). */
function isWithin(longer: string, shorter: string): boolean {
  if (!/\p{Script=Han}/u.test(shorter)) return ` ${longer} `.includes(` ${shorter} `);
  if (!longer.endsWith(shorter)) return false;
  // 胃炎 is no 腸胃炎; 氣胸 is a 張力性氣胸.
  return shorter.length > 2 || /[性型]$/u.test(longer.slice(0, -shorter.length));
}

/** Other names of one disease, in plain words and one spelling. */
const synonyms: Readonly<Record<string, string>> = {
  mi: "myocardial infarction",
  ami: "myocardial infarction",
  "heart attack": "myocardial infarction",
  iam: "infarto miocardio",
  pe: "pulmonary embolism",
  tep: "embolia pulmonar",
  "tromboembolismo pulmonar": "embolia pulmonar",
  sah: "subarachnoid hemorrhage",
  dka: "diabetic ketoacidosis",
  tia: "transient ischemic attack",
  uti: "urinary tract infection",
  cva: "stroke",
  acv: "ictus",
  "necrotizing soft tissue infection": "necrotizing fasciitis",
  "necrotizing infection": "necrotizing fasciitis",
  "infeccion necrosante partes blandas": "fascitis necrosante",
  "infeccion necrotizante partes blandas": "fascitis necrosante",
  "fascitis necrotizante": "fascitis necrosante",
  "diseccion aorta": "diseccion aortica",
  壞死性軟組織感染: "壞死性筋膜炎",
  異位妊娠: "子宮外孕",
  肺動脈栓塞: "肺栓塞",
  主動脈夾層: "主動脈剝離",
  冠狀動脈症候群: "冠心症",
};

function plainName(diagnosis: string): string {
  const words = foldWords(diagnosis)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/\b(?:acute|possible|probable|suspected|the|of|agud[oa]|posible|de|del|la)\b|急性|疑似/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const spelled = oneSpelling(words);
  return synonyms[spelled] ?? spelled;
}

/** British spelling in American, and the ways to write a Chinese name in one. */
function oneSpelling(words: string): string {
  return words
    .replace(/[ao]e/gu, "e")
    .replace(/ising\b/gu, "izing")
    .replace(/蜘?蛛網?膜/gu, "蜘蛛膜")
    .replace(/皰/gu, "疱");
}
