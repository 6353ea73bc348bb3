import type { Language } from "../../src/domain/note.ts";
import type { TaskOutcome } from "../../src/domain/model-answer.ts";
import type { Engine, GenerateChunk, GenerateRequest } from "../../src/engine/engine.ts";
import { askModel } from "../../src/pipeline/ask-model.ts";
import { estimateTokens } from "../../src/tasks/fit-note.ts";
import { askedDialects } from "../support/asked-tasks.ts";
import { noteOf } from "../support/notes.ts";

/** One question to a model. The rest of the request is the dialect's own. */
export type Asking = {
  /** As `names` has it. */
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  /** Samples in place of the dialect's own way, so that random weights write many things. */
  readonly seed: number;
  readonly mostTokens: number;
  /** Of the context, for the note, by the pipeline's own estimate: the tiny model reads a byte a token. */
  readonly noteTokens: number;
  readonly isFree?: boolean;
};

export type Told = {
  readonly name: string;
  readonly status: TaskOutcome<unknown>["status"];
  /** The gates that failed, or the engine's code. */
  readonly why: readonly string[];
  readonly rawText: string;
  readonly endReason: "stop" | "length" | undefined;
  readonly isParsed: boolean;
  readonly leftOut: number;
  readonly promptTokens: number;
  /** Of the context, by the pipeline's estimate: what neither prompt nor answer takes. */
  readonly spareTokens: number;
  readonly tokens: number;
  readonly ms: number;
};

/** Every dialect of every task. */
export const names = askedDialects.map(({ name }) => name);

/** Asks as the page does, and tells what became of it. */
export async function ask(engine: Engine, asking: Asking): Promise<Told> {
  const found = askedDialects.find(({ name }) => name === asking.name);
  if (!found) throw new Error(asking.name);
  const { task, dialect } = found;
  const heard: GenerateChunk[] = [];
  let asked: GenerateRequest | undefined;
  const note = noteOf(asking.text, asking.language);
  const empty = dialect.build({ text: "", enteredLines: [], outputLanguage: asking.language });
  const contextTokens = estimateTokens(empty.prompt) + empty.maxTokens + asking.noteTokens;
  const shaped: Engine = {
    name: engine.name,
    load: () => Promise.reject(new Error("loaded already")),
    unload: () => Promise.resolve(),
    async *generate({ grammar, ...request }, signal) {
      asked = {
        ...request,
        ...(grammar !== undefined && !asking.isFree && { grammar }),
        maxTokens: Math.min(request.maxTokens, asking.mostTokens),
        sampling: { kind: "sampled", temperature: 1, topP: 1, seed: asking.seed },
      };
      for await (const chunk of engine.generate(asked, signal)) {
        heard.push(chunk);
        yield chunk;
      }
    },
  };
  const model = {
    engine: shaped,
    packId: "tiny",
    title: "Tiny",
    quantization: "f16",
    dialect: dialect.id,
    tasks: [task.id],
    contextTokens,
  };
  const startedAt = performance.now();
  const { outcome, leftOut } = await askModel(task.model, model, task.asked(note), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    emergencyNumber: "112",
  });
  const ms = performance.now() - startedAt;
  const end = heard.find((chunk) => chunk.type === "end");
  const rawText = "rawText" in outcome ? outcome.rawText : "";
  return {
    name: asking.name,
    status: outcome.status,
    why: whyOf(outcome),
    rawText,
    endReason: end?.reason,
    isParsed: dialect.parse(rawText).status === "parsed",
    leftOut: leftOut.reduce((sum, span) => sum + span.end - span.start, 0),
    promptTokens: end?.usage.promptTokens ?? 0,
    spareTokens: contextTokens - empty.maxTokens - estimateTokens(asked?.prompt ?? ""),
    tokens: end?.usage.outputTokens ?? 0,
    ms,
  };
}

function whyOf(outcome: TaskOutcome<unknown>): readonly string[] {
  if (outcome.status === "withheld") return outcome.failures.map(({ gate }) => gate);
  return outcome.status === "failed" ? [outcome.code] : [];
}
