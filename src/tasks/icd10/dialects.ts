import { digit, oneCharacter, optional, repeat, sequence } from "../../engine/grammar.ts";
import { grammarOf } from "../../engine/schema-grammar.ts";
import { chatmlNoThinking } from "../chat-template.ts";
import type { Dialect, PromptInput } from "../dialect.ts";
import { dataOf, dataRule, generalDialects, languageName } from "../general-dialects.ts";
import { breakMarkers } from "../note-data.ts";
import { readJson } from "../read-json.ts";
import { type Icd10Answer, icd10AnswerSchema, icd10AskedSchema } from "./answer.ts";

const capitals = [0x41, 0x5a] as const;
const digits = [0x30, 0x39] as const;
const letterOrDigit = oneCharacter(digits, capitals);

/** A letter, a digit, a letter or digit, then a dot and one to four more. */
const codePattern = sequence(
  oneCharacter(capitals),
  digit,
  letterOrDigit,
  optional(sequence(".", repeat(letterOrDigit, { min: 1, max: 4 }))),
);
const grammar = grammarOf(icd10AskedSchema, { "codes[].code": codePattern });

const form = `{"history": what past and chronic conditions the note documents, "medications": what each drug is taken for, "codes": [{"evidence": words copied from the note, "why": one short sentence, "code": one ICD-10-CM code}]}`;

const coding = `Code only what the note affirms: not what is denied, ruled out, only suspected, or a relative's. Chronic conditions under treatment are coded; what is over is coded with a history code (Z85-Z87). Use the most specific code that the words support, with side and seventh character where the code has them; never guess a detail. Most important first; no code twice; at most 12.`;

const general = generalDialects<Icd10Answer>({
  version: "icd10-general-1",
  schema: icd10AnswerSchema,
  grammar,
  maxTokens: 1200,
  sampling: { kind: "greedy" },
  system: () => `You are a professional medical coding auditor. You assign ICD-10-CM codes to a clinical note.
First analyse history and medications, then list the codes.
${coding}
No drug doses, no citations.
${dataRule}
Answer with one JSON object: ${form}`,
  user: (data, { outputLanguage }) =>
    `${data}\n\nWrite history, medications and why in ${languageName[outputLanguage]}; copy evidence from the note as it is written. The field names stay in English.`,
});

/** The coder's fine-tune: Qwen3 in ChatML, its thinking off; it was trained to reason before it codes, which the analysis is. */
const auditor: Dialect<Icd10Answer> = {
  id: "coding-auditor",
  version: "coding-auditor-1",
  build: (input) => ({
    prompt: chatmlNoThinking.wrap(input.systemText ?? auditorSystem(input), auditorUser(input)),
    grammar,
    maxTokens: 1200,
    sampling: { kind: "greedy" },
    stop: chatmlNoThinking.stop,
    alternatives: 0,
  }),
  parse: (text) => readJson(text, icd10AnswerSchema),
};

function auditorSystem({ outputLanguage }: PromptInput): string {
  const language =
    outputLanguage === "en" ? "" : `\nWrite history, medications and why in ${languageName[outputLanguage]}.`;
  return `You are a professional medical coding auditor. Analyse the patient's history and medications first, then assign ICD-10-CM codes, each with the words of the record that support it.
${coding}
${dataRule}
Answer with one JSON object: ${form}${language}`;
}

function auditorUser(input: PromptInput): string {
  return `<<<NOTE\n${breakMarkers(dataOf(input), chatmlNoThinking)}\nNOTE>>>`;
}

export const icd10Dialects: readonly Dialect<Icd10Answer>[] = [...general, auditor];
