import { boundedText, choice, repeat, sequence } from "../../engine/grammar.ts";
import { printGrammar } from "../../engine/print-grammar.ts";
import { grammarOf } from "../../engine/schema-grammar.ts";
import { lfm } from "../chat-template.ts";
import type { Dialect, Parsed, PromptInput } from "../dialect.ts";
import { dataOf, dataRule, generalDialects, labelAlternatives, languageName } from "../general-dialects.ts";
import { breakMarkers } from "../note-data.ts";
import { answerText, unreadable } from "../read-json.ts";
import { sectionsOf, shorten } from "../sections.ts";
import { colours, type ManchesterAnswer, manchesterAnswerSchema, urgencyOf } from "./answer.ts";

/** Each colour as the urgency that confidence is credited to. */
const written = Object.fromEntries(colours.map((colour) => [colour, String(urgencyOf[colour])]));

const general = generalDialects<ManchesterAnswer>({
  version: "manchester-general-1",
  schema: manchesterAnswerSchema,
  grammar: grammarOf(manchesterAnswerSchema),
  maxTokens: 600,
  sampling: { kind: "greedy" },
  label: { before: /"level":"$/u, written },
  system: ({ emergencyNumber }) => `You are a triage nurse who uses the five Manchester levels.
ROJO = resuscitate now, 0 minutes
NARANJA = very urgent, 10 minutes
AMARILLO = urgent, 60 minutes
VERDE = standard, 120 minutes
AZUL = not urgent, 240 minutes
Most patients are not ROJO. An hour's wrong journey costs this patient a day's wage; a missed emergency costs a life. Use only what the note says. No drug doses.
${dataRule}
Answer with one JSON object: {"level": the colour, "explanation": why, in one or two sentences, "steps": what to do now, "alarmSigns": when to call at once, "disclaimer": that this does not replace a clinician, "emergencyNumber": ${JSON.stringify(emergencyNumber ?? "")}}.`,
  user: (data, { outputLanguage }) =>
    `${data}\n\nWhich level? Write in ${languageName[outputLanguage]}; the level stays in Spanish.`,
});

/** Headings of the fine-tune's answer, as it and its like write them. */
const headings = {
  explanation: "explicaci[oó]n|justificaci[oó]n|motivo|explanation|說明",
  steps:
    "pasos(?: a seguir| de acci[oó]n)?|acciones(?: inmediatas| recomendadas)?|qu[eé] hacer(?: ahora)?|steps|處置步驟",
  alarmSigns: "se[ñn]ales de alarma|signos de alarma|banderas rojas|alarm signs|警訊",
  disclaimer: "aviso(?: importante)?|descargo(?: de responsabilidad)?|advertencia|nota|disclaimer|聲明",
  emergencyNumber: "(?:n[uú]mero|tel[eé]fono) de emergencias?|emergencias?|emergency number|急救電話",
};

const labelLine = /nivel de urgencia\W*(ROJO|NARANJA|AMARILLO|VERDE|AZUL)\b/iu;
const line = boundedText({ min: 1, max: 240 });

const names = {
  ROJO: "Emergencia",
  NARANJA: "Muy urgente",
  AMARILLO: "Urgente",
  VERDE: "Estándar",
  AZUL: "No urgente",
} as const;

const nativeGrammar = printGrammar(
  sequence(
    "Nivel de Urgencia: ",
    choice(...colours.map((colour) => `${colour} — ${names[colour]}`)),
    repeat(sequence("\n", repeat(line, { min: 0, max: 1 })), { min: 4, max: 32 }),
  ),
);

/** The fine-tune's own form, in Spanish; in another language the general one is asked for. */
const spanish: Dialect<ManchesterAnswer> = {
  id: "manchester-es",
  version: "manchester-es-2",
  label: { before: /^Nivel de Urgencia: ?$/u, written },
  build: (input) => ({
    prompt: lfm.wrap(input.systemText ?? system(input), breakMarkers(dataOf(input), lfm)),
    grammar: nativeGrammar,
    maxTokens: 600,
    sampling: { kind: "greedy" },
    stop: lfm.stop,
    alternatives: labelAlternatives,
  }),
  parse: parseSpanish,
};

function system({ emergencyNumber, outputLanguage }: PromptInput): string {
  const number =
    emergencyNumber === undefined ? "" : ` El número de emergencias local es ${emergencyNumber}.`;
  const language = outputLanguage === "es" ? "" : ` Escribe el texto en ${languageName[outputLanguage]}.`;
  return `Eres un asistente de triaje médico para personal sanitario. Clasifica la urgencia según Manchester: ROJO 0 min, NARANJA 10 min, AMARILLO 60 min, VERDE 120 min, AZUL 240 min. Responde con el nivel ("Nivel de Urgencia: AMARILLO — Urgente"), la explicación, los pasos a seguir, las señales de alarma, un aviso de que no sustituye la valoración médica y el número de emergencia.${number}${language}`;
}

function parseSpanish(raw: string): Parsed<ManchesterAnswer> {
  const text = answerText(raw);
  const label = labelLine.exec(text);
  const colour = colours.find((one) => one === label?.[1]?.toUpperCase());
  if (!label || !colour) return unreadable("gate.unreadable.no-label");
  const [named = "", ...lines] = text.slice(label.index + label[0].length).split("\n");
  const sections = sectionsOf(lines.join("\n"), headings, "explanation");
  // Where it explains nothing, what it calls the colour is all that it says.
  const explanation = sections.explanation.join(" ") || named.replace(/^[\s—–:*-]+/u, "") || colour;
  const parsed = manchesterAnswerSchema.safeParse({
    level: colour,
    explanation: shorten(explanation, 400),
    steps: sections.steps.slice(0, 6).map((item) => shorten(item, 200)),
    alarmSigns: sections.alarmSigns.slice(0, 6).map((item) => shorten(item, 200)),
    disclaimer: shorten(sections.disclaimer.join(" "), 240),
    emergencyNumber: /\d[\d\s-]{1,14}\d/u.exec(sections.emergencyNumber.join(" "))?.[0].trim() ?? "",
  });
  if (parsed.success) return { status: "parsed", answer: parsed.data };
  return unreadable("gate.unreadable.schema", String(parsed.error.issues[0]?.path[0] ?? "–"));
}

export const manchesterDialects: readonly Dialect<ManchesterAnswer>[] = [...general, spanish];
