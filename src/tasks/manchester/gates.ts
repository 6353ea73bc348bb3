import type { GateFailure } from "../../domain/model-answer.ts";
import type { Gate } from "../gate.ts";
import { citationsIn } from "../gates/citations.ts";
import { wrongLanguage } from "../gates/language.ts";
import { inventedDoses, inventedNumbers } from "../gates/numbers.ts";
import { runaway } from "../gates/runaway.ts";
import { type Colour, colours, type ManchesterAnswer, textsOf, urgencyOf } from "./answer.ts";
import { levels } from "./protocol.ts";

/** Every check of a model's Manchester answer. Preference tuning once dropped every disclaimer: hence its own gate. */
export const manchesterGates: readonly Gate<ManchesterAnswer>[] = [
  { id: "consistent", effect: "withholds", check: contradictions },
  { id: "minutes", effect: "withholds", check: wrongMinutes },
  { id: "steps", effect: "withholds", check: ({ steps }) => (steps.length > 0 ? [] : fails("steps")) },
  {
    id: "alarmSigns",
    effect: "withholds",
    check: ({ alarmSigns }) => (alarmSigns.length > 0 ? [] : fails("alarmSigns")),
  },
  {
    id: "disclaimer",
    effect: "withholds",
    check: ({ disclaimer }) => (isDisclaimer(disclaimer) ? [] : fails("disclaimer")),
  },
  {
    id: "emergencyNumber",
    effect: "withholds",
    check: (answer, { emergencyNumber }) =>
      emergencyNumber === undefined ? [] : otherNumbers(answer, emergencyNumber),
  },
  {
    id: "numbers",
    effect: "withholds",
    check: (answer, { note, emergencyNumber }) =>
      inventedNumbers(
        textsOf(answer).map((text) => withoutCalls(text, emergencyNumber)),
        note,
      ),
  },
  { id: "doses", effect: "withholds", check: (answer, { note }) => inventedDoses(textsOf(answer), note) },
  { id: "citations", effect: "withholds", check: (answer) => citationsIn(textsOf(answer)) },
  {
    id: "language",
    effect: "withholds",
    check: (answer, { note }) => wrongLanguage(textsOf(answer), note.outputLanguage),
  },
  { id: "runaway", effect: "withholds", check: (answer) => runaway(textsOf(answer)) },
  {
    id: "uncheckedNumber",
    effect: "marks",
    check: (answer, { emergencyNumber }) =>
      emergencyNumber === undefined && callsIn(answer).length > 0
        ? [
            {
              gate: "uncheckedNumber",
              message: { key: "gate.emergencyNumber.unchecked" },
              quote: callsIn(answer).join(", "),
            },
          ]
        : [],
  },
];

function fails(part: string, quote?: string): readonly GateFailure[] {
  return [{ gate: part, message: { key: `gate.manchester.${part}` }, ...(quote !== undefined && { quote }) }];
}

const calm = /puede esperar|no es urgente|sin urgencia|can wait|not urgent|不緊急|可以等/iu;
const alarming = /riesgo vital|amenaza (?:para la vida|vital)|parada card|life[- ]threatening|危及生命/iu;
const denial = /(?:\b(?:no|sin|not|without)\b[^.;]{0,40}|(?:無|沒有|不)[^。；]{0,12})$/iu;

/** Another colour named as the level, calm words at ROJO and NARANJA, a threat to life at VERDE and AZUL. */
function contradictions(answer: ManchesterAnswer): readonly GateFailure[] {
  const { level, explanation } = answer;
  const named = colours.find(
    (colour) =>
      colour !== level &&
      new RegExp(`(?:nivel|level|級別|clasific\\w*)\\W{0,12}(?:\\w+\\W{1,3}){0,2}${colour}\\b`, "iu").test(
        explanation,
      ),
  );
  if (named) return fails("otherLevel", named);
  const urgency = urgencyOf[level];
  const wrong = urgency <= 2 ? calm.exec(explanation) : urgency >= 4 ? alarming.exec(explanation) : undefined;
  if (!wrong || (urgency >= 4 && denial.test(explanation.slice(0, wrong.index)))) return [];
  return fails("tone", wrong[0]);
}

/** Minutes said of this colour, or of another by its name, that are not the scale's. */
function wrongMinutes(answer: ManchesterAnswer): readonly GateFailure[] {
  const texts = [answer.explanation, ...answer.steps];
  for (const text of texts) {
    for (const [quote, amount, unit] of text.matchAll(waitingTime)) {
      const minutes = Number(amount) * (/^h/iu.test(unit ?? "") || unit === "小時" ? 60 : 1);
      if (minutes !== minutesOf(answer.level)) return fails("minutes", quote);
    }
  }
  return [];
}

const waitingTime =
  /(?:atendid[oa]|valorad[oa]|vist[oa]|seen|atenci[oó]n m[eé]dica|看診)[^.;。]{0,30}?(?:antes de|en menos de|en|within|under|dentro de|內|在)\s*(\d{1,3})\s*(min\w*|horas?|h\b|hours?|分鐘|小時)/giu;

function minutesOf(colour: Colour): number {
  return levels[urgencyOf[colour]].minutes;
}

/** A disclaimer that says it: no diagnosis, no substitute, see a professional. */
function isDisclaimer(text: string): boolean {
  return /no (?:sustituye|reemplaza|es un diagn)|profesional|m[eé]dic|not (?:a )?(?:replace|substitut|diagnos)|does not replace|clinician|professional|醫師|醫療|不能取代|不取代/iu.test(
    text,
  );
}

const calls =
  /(?:llam[ea]\w*|marc[ae]\w*|call|dial|emergencias?|tel[eé]fono|撥打|電話)[^\d.;。]{0,24}(\d{2,4}(?:[ -]\d{2,4}){0,3})(?!\s*(?:min|h\b|hora|%|分|小時))/giu;

/** Numbers to call that the answer names. */
function callsIn(answer: ManchesterAnswer): readonly string[] {
  const spoken = textsOf(answer).flatMap((text) =>
    [...text.matchAll(calls)].map(([, number]) => digitsOf(number ?? "")),
  );
  const field = digitsOf(answer.emergencyNumber);
  return [...new Set(field === "" ? spoken : [...spoken, field])];
}

/** Any number to call other than the site's: a wrong one is worse than none. */
function otherNumbers(answer: ManchesterAnswer, emergencyNumber: string): readonly GateFailure[] {
  const right = digitsOf(emergencyNumber);
  const wrong = callsIn(answer).find((number) => number !== right);
  return wrong === undefined ? [] : fails("emergencyNumber", wrong);
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

function withoutCalls(text: string, emergencyNumber: string | undefined): string {
  const plain = text.replace(calls, " ");
  return emergencyNumber === undefined ? plain : plain.replaceAll(emergencyNumber, " ");
}
