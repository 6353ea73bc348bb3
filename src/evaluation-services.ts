import type { Settings } from "./domain/settings.ts";
import { claimEngine } from "./engine/engine-lock.ts";
import { chosenStore } from "./evaluation/runs/chosen-store.ts";
import { machineWords } from "./evaluation/runs/machine-words.ts";
import { fromRegistry } from "./evaluation/figures/published.ts";
import { RunDatabase } from "./evaluation/runs/run-database.ts";
import type { RunStore } from "./evaluation/runs/run-store.ts";
import { newId } from "./history/new-id.ts";
import { sayIn } from "./i18n/i18n.ts";
import type { TriageCore } from "./pipeline/core.ts";
import { emergencyNumberFor } from "./tasks/emergency-numbers.ts";
import type { CodesState } from "./state/codes.svelte.ts";
import { EvaluationState } from "./state/evaluation.svelte.ts";
import type { ModelState } from "./state/model.svelte.ts";
import type { PackLog } from "./state/pack-log.svelte.ts";
import type { SettingsState } from "./state/settings.svelte.ts";

export type EvaluationNeeds = {
  /** Where the app stands. */
  readonly scope: string;
  readonly core: () => Promise<TriageCore>;
  readonly model: ModelState;
  readonly log: PackLog;
  readonly codes: () => Promise<CodesState>;
  readonly settings: Pick<SettingsState, "value" | "change">;
};

/** Everything that measures: a chunk of its own, fetched with its view. */
export function createEvaluation({
  scope,
  core,
  model,
  log,
  codes,
  settings,
}: EvaluationNeeds): EvaluationState {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>;
  const lockName = `tamiz-evaluation@${scope}`;
  const device = () => (model.now.status === "ready" ? model.now.device : undefined);
  return new EvaluationState({
    core,
    turns: model.turns,
    scoring: {
      say: sayIn,
      bookFor: async (written, signal) => (await codes()).bookFor(written, signal),
    },
    loadedModel: () => model.loaded,
    answerFailed: (code) => void model.answerFailed(code),
    emergencyNumber: () => emergencyNumberFor(settings.value)?.number,
    settings: () => settings.value,
    calibrate: (calibration: NonNullable<Settings["calibration"]>) => settings.change({ calibration }),
    log,
    store: chosenStore(() => settings.value.keepNothing, openDatabase),
    fetchSet: async (path) => {
      const response = await fetch(new URL(path, scope));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.blob();
    },
    startTask: () => settings.value.task,
    claim: () => claimEngine(locks, lockName),
    async isClaimed() {
      const held = (await locks?.query())?.held ?? [];
      return held.some(({ name }) => name === lockName);
    },
    publishedOf: async (packId, task) => {
      const { registry } = await import("../models/registry.ts");
      const known = registry.find(({ builds }) => builds.some(({ id }) => id === packId));
      return known ? fromRegistry(known.figures, task) : [];
    },
    device,
    machine: (withModel) => machineWords(navigator, withModel ? device() : undefined),
    now: Date.now,
    newId,
  });
}

async function openDatabase(): Promise<RunStore> {
  const database = new RunDatabase();
  await database.open();
  return database;
}
