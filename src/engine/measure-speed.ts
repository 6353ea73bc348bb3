import * as z from "zod/mini";
import type { Engine } from "./engine.ts";
import { jsonText, list, sequence } from "./grammar.ts";
import { printGrammar } from "./print-grammar.ts";
import { wholeAnswer } from "./whole-answer.ts";

export type Speed = {
  readonly prefillTokensPerS: number;
  readonly decodeTokensPerS: number;
  readonly outputTokens: number;
  /** As far as it came, where the limit cut it. */
  readonly isValidJson: boolean;
};

const maxTokens = 96;

/** No real case: about 300 tokens of the kind of text that the models read here. */
const text = `Intake note. A woman of 64 years comes on foot with her daughter. Since yesterday evening she has had a dull ache in the upper abdomen that comes and goes, worse after meals, with nausea but without vomiting. She ate soup at noon and kept it down. No fever at home. No blood in the stool, last passed this morning, of usual colour. She takes tablets for blood pressure and, since last week, one for knee pain after a long walk; she does not remember its name. No allergies known. She had her gallbladder taken out twelve years ago and has never been in hospital since. She does not smoke and drinks a glass of wine on Sundays.
On arrival she speaks in whole sentences, skin warm and dry, no distress while seated. Blood pressure 138/82, pulse 84 and regular, breathing 16 a minute, oxygen saturation 97 % on room air, temperature 36.9, pain 4 of 10, glucose 112. The abdomen is soft, slightly tender above the navel, without guarding. Both lungs are clear. No swelling of the legs. The daughter says that her mother looked pale last night and slept badly, and that she is back to herself today.
The key findings of this note, as a JSON list of short texts:
`;

/** Too long for the limit, so that every model writes as much. */
const grammar = printGrammar(
  sequence("[", list(jsonText({ min: 3, max: 40 }), ",", { min: 24, max: 32 }), "]"),
);

/**
 * How fast the loaded model reads and writes here. `onText` gets all of the text so far with each piece, of about one
 * token. Throws as `generate` does.
 */
export async function measureSpeed(
  engine: Engine,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Speed> {
  const answer = await wholeAnswer(
    engine,
    {
      // Another beginning each time: what an engine has read before it need not read again.
      prompt: `No. ${Math.floor(Math.random() * 1e6)}. ${text}`,
      grammar,
      maxTokens,
      sampling: { kind: "greedy" },
      stop: [],
      alternatives: 0,
    },
    signal,
    onText,
  );
  const { prefillTokensPerS, decodeTokensPerS, outputTokens } = answer.usage;
  return { prefillTokensPerS, decodeTokensPerS, outputTokens, isValidJson: beginsList(answer.text) };
}

const textsSchema = z.array(z.string());

/** Whether the text is a JSON list of strings, or can become one. */
function beginsList(written: string): boolean {
  return ["", "]", '"]', '""]', 'n"]'].some((ending) => {
    try {
      return textsSchema.safeParse(JSON.parse(written + ending)).success;
    } catch {
      return false;
    }
  });
}
