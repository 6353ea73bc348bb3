import { grammarOf } from "../../engine/schema-grammar.ts";
import {
  type Bounds,
  choice,
  type Expression,
  oneCharacter,
  optional,
  type Part,
  repeat,
  sequence,
  wordedText,
} from "../../engine/grammar.ts";
import { printGrammar } from "../../engine/print-grammar.ts";
import { chatmlNoThinking } from "../chat-template.ts";
import type { Dialect, LabelPlace, Parsed, PromptInput } from "../dialect.ts";
import { dataOf, dataRule, generalDialects, labelAlternatives, languageName } from "../general-dialects.ts";
import { breakMarkers } from "../note-data.ts";
import { answerText, unreadable } from "../read-json.ts";
import { sectionsOf, shorten } from "../sections.ts";
import { type EsiAnswer, esiAnswerSchema } from "./answer.ts";

const digits = { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5" };

const scale = `1 = immediate life threat, needs a lifesaving intervention now
2 = high risk, new confusion, or severe pain or distress: should not wait
3 = stable, needs two or more different resources (labs, imaging, IV, specialist ...)
4 = stable, needs one resource
5 = stable, needs none`;

const general = generalDialects<EsiAnswer>({
  version: "esi-general-1",
  schema: esiAnswerSchema,
  grammar: grammarOf(esiAnswerSchema),
  maxTokens: 512,
  sampling: { kind: "greedy" },
  label: { before: /"level":$/u, written: digits },
  system:
    () => `You are an experienced emergency department triage nurse. You assign an Emergency Severity Index level.
${scale}
Be exact: over-triage harms the next patient, under-triage harms this one. Use only what the note says. A vital sign that is not recorded is unknown, not normal. No drug doses.
${dataRule}
Answer with one JSON object: {"level": 1-5, "justification": one or two sentences, "keyFindings": the words of the note that decided, copied exactly, "timeToProvider": how soon, "interventions": immediate nursing actions}.`,
  user: (data, { outputLanguage }) =>
    `${data}\n\nESI level for this patient? Write justification, timeToProvider and interventions in ${languageName[outputLanguage]}; copy keyFindings from the note as they are written.`,
});

/** Headings of the fine-tune's answer, as it and its like write them. */
const headings = {
  justification: "justification|rationale|reasoning|justificación|理由",
  keyFindings: "key (?:clinical )?findings|hallazgos clave|關鍵發現",
  timeToProvider: "time[- ]to[- ]provider(?: target)?|target time|tiempo",
  interventions: "immediate (?:interventions|actions)|interventions|intervenciones(?: inmediatas)?|立即處置",
};

const labelLine = /^\W*ESI(?:\s+level)?\s*:?\s*([1-5])\b/imu;
const nativeLabel: LabelPlace = { before: /^ESI ?$/u, written: digits };

/** The fine-tune's own form: the label on a line of its own, then its sections. */
const nurse: Dialect<EsiAnswer> = {
  id: "esi-nurse",
  version: "esi-nurse-2",
  label: nativeLabel,
  build: (input) => ({
    prompt: chatmlNoThinking.wrap(input.systemText ?? nurseSystem, nurseUser(input)),
    grammar: nurseGrammar,
    maxTokens: 512,
    sampling: { kind: "greedy" },
    stop: chatmlNoThinking.stop,
    alternatives: labelAlternatives,
  }),
  parse: parseNurse,
};

const nurseSystem = `You are an expert emergency triage nurse. Given a SOAP intake note, assign the ESI level with justification, key clinical findings, time-to-provider target and immediate interventions. Begin with the level on its own line, as "ESI 2 — Emergent (high risk)".`;

function nurseUser(input: PromptInput): string {
  const note = breakMarkers(dataOf(input), chatmlNoThinking);
  const language =
    input.outputLanguage === "en" ? "" : `\n\nAnswer in ${languageName[input.outputLanguage]}.`;
  return `${note}${language}`;
}

const nurseGrammar = printGrammar(
  sequence(
    "ESI ",
    choice(
      "1 — Immediate life threat",
      "2 — Emergent (high risk)",
      "3 — Urgent (stable)",
      "4 — Less urgent",
      "5 — Non-urgent",
    ),
    section("Justification", paragraph(300)),
    section("Key clinical findings", bullets({ min: 1, max: 6 })),
    section("Time-to-provider target", paragraph(80)),
    section("Immediate interventions", bullets({ min: 0, max: 6 })),
  ),
);

/** All four are asked of an answer, in whatever dress it knows them. */
function section(title: string, body: Part): Expression {
  return sequence("\n", optional("\n"), choice(`**${title}:**`, `${title}:`), body);
}

function paragraph(max: number): Expression {
  return sequence(choice(" ", "\n"), wordedText({ min: 1, max }));
}

function bullets(bounds: Bounds): Expression {
  const mark = choice("- ", sequence(oneCharacter([0x31, 0x36]), ". "));
  return repeat(sequence("\n", mark, wordedText({ min: 1, max: 150 })), bounds);
}

function parseNurse(raw: string): Parsed<EsiAnswer> {
  const text = answerText(raw);
  const label = labelLine.exec(text);
  if (label?.[1] === undefined) return unreadable("gate.unreadable.no-label");
  const body = text.slice(label.index + label[0].length).replace(/^[^\n]*/u, "");
  const sections = sectionsOf(body, headings, "justification");
  const parsed = esiAnswerSchema.safeParse({
    level: Number(label[1]),
    justification: shorten(sections.justification.join(" "), 400),
    keyFindings: sections.keyFindings.slice(0, 6).map((item) => shorten(item, 160)),
    timeToProvider: shorten(sections.timeToProvider.join(" "), 80),
    interventions: sections.interventions.slice(0, 6).map((item) => shorten(item, 160)),
  });
  if (parsed.success) return { status: "parsed", answer: parsed.data };
  return unreadable("gate.unreadable.schema", String(parsed.error.issues[0]?.path[0] ?? "–"));
}

export const esiDialects: readonly Dialect<EsiAnswer>[] = [...general, nurse];
