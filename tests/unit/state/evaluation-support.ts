import { readFile } from "node:fs/promises";
import type { ModelPart } from "../../../src/domain/model-answer.ts";
import { defaultSettings, type Settings } from "../../../src/domain/settings.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { claimEngine } from "../../../src/engine/engine-lock.ts";
import { MemoryRuns } from "../../../src/evaluation/runs/memory-runs.ts";
import type { Comparator, Measure, Report } from "../../../src/evaluation/figures/report.ts";
import type { LoadedModel } from "../../../src/pipeline/ask-model.ts";
import { core as realCore, type TriageCore } from "../../../src/pipeline/core.ts";
import { withModel } from "../../../src/pipeline/with-model.ts";
import { EvaluationState } from "../../../src/state/evaluation.svelte.ts";
import { ModelTurns } from "../../../src/state/model-turns.svelte.ts";
import { PackLog } from "../../../src/state/pack-log.svelte.ts";
import { TerminologyError } from "../../../src/terminology/terminology-error.ts";
import { SharedLocks } from "../engine/shared-locks.ts";
import { memoryStorage } from "./model-support.ts";

export const lockName = "tamiz-evaluation@test";

export const small: LoadedModel = {
  engine: { name: "wllama" } as Engine,
  packId: "small-q4",
  title: "Small",
  quantization: "Q4_K_M",
  revision: "abc",
  dialect: "chatml",
  tasks: ["esi"],
  contextTokens: 4096,
};

/** What a scripted model says of a note. */
export type Said = Urgency | { readonly code: string };
export type Script = (text: string, signal: AbortSignal, emergencyNumber?: string) => Said | Promise<Said>;

/** The real rules with a scripted model beside them. */
function coreWith(script: Script): TriageCore {
  return {
    ...realCore,
    async ask(assessment, model, { signal, now, emergencyNumber }) {
      const said = await script(assessment.note.text, signal, emergencyNumber);
      return withModel(assessment, partOf(model, signal.aborted ? "cancelled" : said), now());
    },
  };
}

function partOf({ packId, title, quantization }: LoadedModel, said: Said | "cancelled"): ModelPart<unknown> {
  const source = { packId, title, quantization, engine: "wllama", dialect: "chatml", promptVersion: "1" };
  if (said === "cancelled") return { source, outcome: { status: "cancelled" }, leftOut: [] };
  if (typeof said === "object")
    return { source, outcome: { status: "failed", code: said.code }, leftOut: [] };
  const confidence = { probabilities: { [said]: 0.9 }, unseen: 0.05 };
  const passed = { status: "passed", output: {}, evidence: [], level: said, confidence } as const;
  return { source, outcome: { ...passed, marks: [], rawText: "" }, leftOut: [] };
}

/** What tabs of one browser share. */
export function browser() {
  return { locks: new SharedLocks(), store: new MemoryRuns(), storage: memoryStorage(), ids: 0 };
}

type TabOptions = {
  readonly model?: LoadedModel;
  readonly script?: Script;
  readonly settings?: Partial<Settings>;
  readonly publishedOf?: () => Promise<readonly Comparator[]>;
};

/** The evaluation of one tab. */
export function openTab(
  shared = browser(),
  { model, script = () => 3, settings: own, publishedOf = () => Promise.resolve([]) }: TabOptions = {},
) {
  const turns = new ModelTurns();
  const tab = {
    model,
    device: "cpu" as "gpu" | "cpu",
    settings: { ...defaultSettings, ...own } as Settings,
    failures: [] as string[],
    turns,
    log: new PackLog(shared.storage),
  };
  const claim = () => claimEngine(shared.locks, lockName);
  const evaluation = new EvaluationState({
    core: () => Promise.resolve(coreWith(script)),
    turns,
    scoring: {
      say: () => (wording) => ("literal" in wording ? wording.literal : wording.key),
      bookFor: () => Promise.reject(new TerminologyError("unavailable")),
    },
    loadedModel: () => tab.model,
    answerFailed: (code) => tab.failures.push(code),
    emergencyNumber: () => tab.settings.emergencyNumber,
    device: () => (tab.model ? tab.device : undefined),
    settings: () => tab.settings,
    calibrate: (calibration) => (tab.settings = { ...tab.settings, calibration }),
    log: tab.log,
    store: () => Promise.resolve(shared.store),
    fetchSet: async (path) => new Blob([await readFile(new URL(`../../../public/${path}`, import.meta.url))]),
    startTask: () => "esi",
    claim,
    isClaimed: async () => ((await shared.locks.query()).held ?? []).some(({ name }) => name === lockName),
    publishedOf,
    machine: () => "Test",
    now: () => Date.UTC(2026, 0, 5) + shared.ids,
    newId: () => `run-${++shared.ids}`,
  });
  return { evaluation, tab, shared };
}

const notes = [
  "70F collapsed, unresponsive, SpO2 78%, BP 60/30, HR 150, RR 36",
  "58M crushing chest pain, sweating. HR 110 BP 100/60 RR 22 SpO2 94%",
  "34F abdominal pain and vomiting, HR 96 BP 118/70 RR 18 SpO2 98% T 37.9",
  "22M ankle sprain, walks, pain 3/10",
  "30F wants a repeat prescription, well",
];

/** A file of so many cases, one note for each level in turn. */
export function caseFile(count: number, name = "own.jsonl", label = (at: number) => (at % 5) + 1): File {
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ id: `c${at}`, text: `${notes[at % 5] ?? ""} #${at}`, label: label(at), lang: "en" }),
  );
  return new File([lines.join("\n")], name);
}

/** A model that is right about the cases of `caseFile`. */
export const right: Script = (text) => ((Number(/#(\d+)$/u.exec(text)?.[1]) % 5) + 1) as Urgency;

/** The figures of the opened run. */
export function openedReport({ opened }: EvaluationState): Report {
  if (opened.status !== "open") throw new Error(`nothing is open: ${opened.status}`);
  return opened.report;
}

/** A report without what tells one run from another: when, and how long things took. */
export function figuresOf({ arms, answers, ...others }: Report): unknown {
  const untimed = (measures: readonly Measure[]) =>
    measures.filter(({ unit }) => unit !== "ms" && unit !== "tokens-per-s");
  const told = arms.map((arm) => ({ ...arm, measures: untimed(arm.measures) }));
  return { ...others, header: undefined, arms: told, answers: untimed(answers) };
}

/** Until it holds, or for good when it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}
