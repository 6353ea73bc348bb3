import { EngineError } from "./engine-error.ts";
import type { Engine, GenerateRequest, Token, Usage } from "./engine.ts";

export type WholeAnswer = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly reason: "stop" | "length";
  readonly usage: Usage;
};

/** Waits for the end of an answer. `onText` gets all of the text so far: less than before when the engine began again. */
export async function wholeAnswer(
  engine: Engine,
  request: GenerateRequest,
  signal: AbortSignal,
  onText: (text: string) => void = () => undefined,
): Promise<WholeAnswer> {
  let text = "";
  let tokens: Token[] = [];
  for await (const chunk of engine.generate(request, signal)) {
    switch (chunk.type) {
      case "prefill":
        break;
      case "restarted":
        text = "";
        tokens = [];
        onText(text);
        break;
      case "text":
        text += chunk.text;
        tokens.push(...chunk.tokens);
        onText(text);
        break;
      case "end":
        return { text, tokens, reason: chunk.reason, usage: chunk.usage };
    }
  }
  throw new EngineError("engine-stopped", "an answer without an end");
}
