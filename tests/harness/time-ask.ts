import type { Engine, GenerateChunk, GenerateRequest, ReadyPack, Usage } from "../../src/engine/engine.ts";
import { SteadyEngine } from "../../src/engine/steady-engine.ts";
import { WllamaEngine } from "../../src/engine/wllama-engine.ts";
import { askModel } from "../../src/pipeline/ask-model.ts";
import { askedDialects } from "../support/asked-tasks.ts";
import { noteOf } from "../support/notes.ts";

/** One ask. All in milliseconds from the call on, or as a share of it. */
export type Timed = {
  readonly totalMs: number;
  readonly labelMs: number;
  readonly firstTokenMs: number;
  /** Of the whole, what was waited for the engine; the rest is ours. */
  readonly engineMs: number;
  readonly answerTokens: number;
  readonly endReason: "stop" | "length";
  readonly usage: Usage;
};

const never = new AbortController().signal;

/** What is left out of a request, to see what it takes. */
export type Less = { readonly grammar?: true; readonly alternatives?: true };

/** An engine between ours and wllama's that keeps the time, and may ask for less than it is asked. */
class TimedEngine implements Engine {
  readonly name = "wllama";
  readonly #engine = new WllamaEngine({ device: "cpu" });
  less: Less = {};
  waitedMs = 0;
  chunks: { readonly at: number; readonly chunk: GenerateChunk }[] = [];

  load(...call: Parameters<Engine["load"]>) {
    return this.#engine.load(...call);
  }

  unload() {
    return this.#engine.unload();
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateChunk, void, void> {
    this.waitedMs = 0;
    this.chunks = [];
    const chunks = this.#engine.generate(lessened(request, this.less), signal);
    try {
      for (;;) {
        const askedAt = performance.now();
        const step = await chunks.next();
        const at = performance.now();
        this.waitedMs += at - askedAt;
        if (step.done) return;
        this.chunks.push({ at, chunk: step.value });
        yield step.value;
      }
    } finally {
      await chunks.return();
    }
  }
}

function lessened({ grammar, ...request }: GenerateRequest, less: Less): GenerateRequest {
  return {
    ...request,
    ...(grammar !== undefined && !less.grammar && { grammar }),
    ...(less.alternatives && { alternatives: 0 }),
  };
}

/** A loaded model, asked as the page asks, through the engine that outlives its engines. */
export async function timedModel(pack: ReadyPack, name: string) {
  const found = askedDialects.find((one) => one.name === name);
  if (!found) throw new Error(name);
  const { task, dialect } = found;
  const timed = new TimedEngine();
  const engine = new SteadyEngine("wllama", () => Promise.resolve(timed));
  await engine.load(pack, () => undefined, never);
  const { id: packId, contextTokens } = pack;
  const about = { packId, title: "Tiny", quantization: "f16", dialect: dialect.id, tasks: [task.id] };
  const options = { onProgress: () => undefined, signal: never };
  return {
    unload: () => engine.unload(),
    ask: async (text: string, less: Less = {}): Promise<Timed> => {
      timed.less = less;
      // Read before: the page has, when the button is pressed.
      const asked = task.asked(noteOf(text));
      const startedAt = performance.now();
      const { outcome } = await askModel(task.model, { ...about, engine, contextTokens }, asked, options);
      const totalMs = performance.now() - startedAt;
      if (outcome.status === "failed") throw new Error(outcome.code);
      const texts = timed.chunks.filter(({ chunk }) => chunk.type === "text");
      const end = timed.chunks.at(-1)?.chunk;
      if (end?.type !== "end") throw new Error("no end");
      return {
        totalMs,
        labelMs: (labelAt(timed.chunks) ?? startedAt) - startedAt,
        firstTokenMs: (texts[0]?.at ?? startedAt) - startedAt,
        engineMs: timed.waitedMs,
        answerTokens: texts.length,
        endReason: end.reason,
        usage: end.usage,
      };
    },
  };

  /** When the first token of the label came. */
  function labelAt(chunks: TimedEngine["chunks"]): number | undefined {
    let text = "";
    for (const { at, chunk } of chunks) {
      if (chunk.type !== "text") continue;
      if (dialect.label?.before.test(text)) return at;
      text += chunk.text;
    }
    return undefined;
  }
}
