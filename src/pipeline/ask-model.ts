import type { Note } from "../domain/note.ts";
import type { Finding } from "../domain/finding.ts";
import type { ModelPart, ModelSource, ModelUsage } from "../domain/model-answer.ts";
import type { Reading } from "../domain/reading.ts";
import type { Engine, GenerateRequest, Sampling, Token, Usage } from "../engine/engine.ts";
import { EngineError } from "../engine/engine-error.ts";
import type { CodeBook } from "../terminology/code-book.ts";
import { codesWritten } from "../terminology/code-form.ts";
import type { Dialect, LabelPlace } from "../tasks/dialect.ts";
import type { ModelTask } from "../tasks/model-task.ts";
import { enteredLines } from "../tasks/entered-lines.ts";
import { fitNote } from "../tasks/fit-note.ts";
import { hasLabel } from "../tasks/label-confidence.ts";
import { judge } from "./judge.ts";

/** A loaded model, as the pipeline needs it. */
export type LoadedModel = {
  readonly engine: Engine;
  readonly packId: string;
  readonly title: string;
  readonly quantization: string;
  readonly revision?: string;
  /** The id of its dialect. */
  readonly dialect: string;
  /** The ids of the tasks that it serves. */
  readonly tasks: readonly string[];
  readonly systemText?: string;
  readonly contextTokens: number;
};

/** What is known of a model without asking it. */
export type KnownModel = Omit<LoadedModel, "engine"> & { readonly engine: Pick<Engine, "name"> };

/** What can be told while a model writes: nothing clinical. */
export type ModelProgress =
  | { readonly stage: "prefill"; readonly doneTokens: number; readonly totalTokens: number }
  | { readonly stage: "decode"; readonly tokens: number; readonly closedFields: number }
  /** The engine was lost and begins again. */
  | { readonly stage: "restarted"; readonly attempt: number };

/** What a model is asked about. */
export type Asked<O> = {
  readonly note: Note;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** The deterministic answer to the same note. */
  readonly rules: O;
};

/** How a model is asked. */
export type AskOptions = {
  readonly onProgress: (progress: ModelProgress) => void;
  readonly signal: AbortSignal;
  /** The number that this site calls. */
  readonly emergencyNumber?: string;
  /** Looks up the codes that an answer names; undefined, or when it throws, they stay unchecked. */
  bookFor?(codes: readonly string[], signal: AbortSignal): Promise<CodeBook>;
};

/**
 * Asks a loaded model once and judges what it wrote. Never throws: an engine's fault is `failed`, an aborted signal
 * `cancelled`. Its own share of a token's time is counting and keeping.
 */
export async function askModel<A, O>(
  task: ModelTask<A, O>,
  model: LoadedModel,
  asked: Asked<O>,
  { onProgress, signal, emergencyNumber, bookFor }: AskOptions,
): Promise<ModelPart<O>> {
  const dialect = dialectFor(task, model.dialect);
  const { request, leftOut } = prepare(dialect, model, asked, emergencyNumber);
  const source = sourceOf(model, dialect);
  try {
    const written = await collect(model.engine, request, dialect.label, onProgress, signal);
    const { rawText, tokens, endReason } = written;
    const { rules, ...about } = asked;
    const number = emergencyNumber === undefined ? {} : { emergencyNumber };
    const codes = task.namesCodes && (await lookUp(rawText, bookFor, signal));
    const context = { ...about, ...number, ...(codes && { codes }), rawText, endReason };
    const outcome = judge(task, dialect, tokens, context, rules);
    return { source, outcome, leftOut, usage: kept(written) };
  } catch (error) {
    if (signal.aborted) return { source, outcome: { status: "cancelled" }, leftOut };
    const code = error instanceof EngineError ? error.code : "unknown";
    return { source, outcome: { status: "failed", code }, leftOut };
  }
}

/** A book of the codes in a text; undefined where there are none, or no table is at hand. */
async function lookUp(
  text: string,
  bookFor: AskOptions["bookFor"],
  signal: AbortSignal,
): Promise<CodeBook | undefined> {
  if (!bookFor) return undefined;
  try {
    return await bookFor(codesWritten(text), signal);
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** The model's own dialect where this task has it, else its family's general one. */
export function dialectFor<A, O>({ dialects }: ModelTask<A, O>, id: string): Dialect<A> {
  const [general] = dialects;
  const dialect = dialects.find((one) => one.id === id) ?? general;
  if (!dialect) throw new Error("a task without a dialect");
  return dialect;
}

/** How a model will be asked this task: dialect, prompt and sampling, whatever the note. */
export function askedHow<A, O>(
  task: ModelTask<A, O>,
  model: KnownModel,
): ModelSource & { sampling: Sampling } {
  const dialect = dialectFor(task, model.dialect);
  const { sampling } = dialect.build({ text: "", enteredLines: [], outputLanguage: "en" });
  return { ...sourceOf(model, dialect), sampling };
}

/** The request that this dialect makes of a note, shortened to the model's context where it must be. */
export function prepare<A>(
  dialect: Dialect<A>,
  model: LoadedModel,
  { note, reading, findings }: Asked<unknown>,
  emergencyNumber?: string,
) {
  const build = (text: string): GenerateRequest =>
    dialect.build({
      text,
      enteredLines: enteredLines(note.entered),
      outputLanguage: note.outputLanguage,
      ...(emergencyNumber !== undefined && { emergencyNumber }),
      ...(model.systemText !== undefined && { systemText: model.systemText }),
    });
  const { prompt, maxTokens } = build("");
  const { text, leftOut } = fitNote({ note, reading, findings }, model.contextTokens - maxTokens, prompt);
  return { request: build(text), leftOut };
}

type Written = {
  readonly rawText: string;
  readonly tokens: readonly Token[];
  readonly endReason: "stop" | "length";
  readonly usage: Usage;
  readonly labelMs: number | undefined;
  readonly totalMs: number;
};

async function collect(
  engine: Engine,
  request: GenerateRequest,
  label: LabelPlace | undefined,
  onProgress: (progress: ModelProgress) => void,
  signal: AbortSignal,
): Promise<Written> {
  const startedAt = performance.now();
  let labelMs: number | undefined;
  let rawText = "";
  let tokens: Token[] = [];
  let count = 0;
  for await (const chunk of engine.generate(request, signal)) {
    switch (chunk.type) {
      case "prefill":
        onProgress({ stage: "prefill", doneTokens: chunk.doneTokens, totalTokens: chunk.totalTokens });
        break;
      case "text":
        rawText += chunk.text;
        tokens.push(...chunk.tokens);
        count += Math.max(1, chunk.tokens.length);
        if (label && labelMs === undefined && hasLabel(rawText, label))
          labelMs = performance.now() - startedAt;
        onProgress({ stage: "decode", tokens: count, closedFields: closedFields(rawText) });
        break;
      case "restarted":
        rawText = "";
        tokens = [];
        count = 0;
        labelMs = undefined;
        onProgress({ stage: "restarted", attempt: chunk.attempt });
        break;
      case "end":
        return {
          rawText,
          tokens,
          endReason: chunk.reason,
          usage: chunk.usage,
          labelMs,
          totalMs: performance.now() - startedAt,
        };
    }
  }
  throw new EngineError("engine-stopped", "the answer has no end");
}

/** How many parts of the answer are whole: lines, or fields of JSON. */
function closedFields(text: string): number {
  return text.startsWith("{") ? (text.match(/",?"|\],|\d,/gu)?.length ?? 0) : text.split("\n").length - 1;
}

function sourceOf(
  model: KnownModel,
  dialect: { readonly id: string; readonly version: string },
): ModelSource {
  return {
    packId: model.packId,
    title: model.title,
    quantization: model.quantization,
    ...(model.revision !== undefined && { revision: model.revision }),
    engine: model.engine.name,
    dialect: dialect.id,
    promptVersion: dialect.version,
  };
}

function kept({ usage, labelMs, totalMs }: Written): ModelUsage {
  const { promptTokens, outputTokens, prefillTokensPerS, decodeTokensPerS } = usage;
  const times = { ...(labelMs !== undefined && { labelMs }), totalMs };
  return { promptTokens, outputTokens, prefillTokensPerS, decodeTokensPerS, ...times };
}
