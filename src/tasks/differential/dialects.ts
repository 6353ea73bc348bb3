import { grammarOf } from "../../engine/schema-grammar.ts";
import { chatml } from "../chat-template.ts";
import type { Dialect } from "../dialect.ts";
import { dataOf, dataRule, generalDialects, languageName } from "../general-dialects.ts";
import { breakMarkers } from "../note-data.ts";
import { readJson } from "../read-json.ts";
import { type DifferentialAnswer, differentialAnswerSchema, differentialAskedSchema } from "./answer.ts";

const grammar = grammarOf(differentialAskedSchema);
const form = `{"symptoms": [...], "most_likely": {"diagnosis": ..., "reasoning": ...}, "possible": [two of the same form], "unlikely_but_serious": {the same form}, "recommended_workup": [...]}`;

const general = generalDialects<DifferentialAnswer>({
  version: "differential-general-1",
  schema: differentialAnswerSchema,
  grammar,
  maxTokens: 700,
  sampling: { kind: "sampled", temperature: 0.1, topP: 0.9, repetitionPenalty: 1.05, seed: 7 },
  system:
    () => `You are an experienced physician who writes a four-tier differential diagnosis for triage staff.
"unlikely_but_serious" carries the most: the one diagnosis that must not be missed, another one than the rest.
Four different diagnoses. Use only what the note says; copy "symptoms" from it. No drug doses, no citations.
${dataRule}
Answer with one JSON object: ${form}`,
  user: (data, { outputLanguage }) =>
    `${data}\n\nWrite in ${languageName[outputLanguage]}; copy symptoms from the note as they are written. The field names stay in English.`,
});

/** As the fine-tune was trained: ChatML, five fields, 600 tokens, repetition penalty 1.1. */
const fourTier: Dialect<DifferentialAnswer> = {
  id: "four-tier",
  version: "four-tier-1",
  build: (input) => ({
    prompt: chatml.wrap(
      input.systemText ??
        `You are a medical AI assistant. Given a symptom description, return a structured differential diagnosis as one JSON object with exactly these fields: symptoms, most_likely, possible (exactly two), unlikely_but_serious, recommended_workup; each diagnosis with its reasoning.${input.outputLanguage === "en" ? "" : ` Write the values in ${languageName[input.outputLanguage]}.`}`,
      breakMarkers(dataOf(input), chatml),
    ),
    grammar,
    maxTokens: 600,
    sampling: { kind: "sampled", temperature: 0.1, topP: 0.9, repetitionPenalty: 1.1, seed: 7 },
    stop: chatml.stop,
    alternatives: 0,
  }),
  parse: (text) => readJson(text, differentialAnswerSchema),
};

export const differentialDialects: readonly Dialect<DifferentialAnswer>[] = [...general, fourTier];
