import type { Encounter, TaskId } from "../../../src/domain/assessment.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { type Draft, type History, HistoryError } from "../../../src/history/history.ts";
import type { LoadedModel } from "../../../src/pipeline/ask-model.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { core as realCore, type TriageCore } from "../../../src/pipeline/core.ts";
import { CaseState } from "../../../src/state/case.svelte.ts";
import type { CaseServices } from "../../../src/state/case-services.ts";
import type { Task } from "../../../src/tasks/task.ts";

/** A task whose level is the weight in the form, so that a test can set it: the real rules stand beside it. */
function scripted(id: TaskId): Pick<Task<unknown>, "id" | "scale" | "protocol"> {
  return {
    id,
    scale: id,
    protocol: (reading, findings) => {
      const scriptedLevel = (reading.vitals.weightKg?.value ?? 3) as Urgency;
      const floors = findings.filter(({ effect }) => effect === "floor").map(({ urgency }) => urgency[id]);
      return {
        level: Math.min(scriptedLevel, ...floors) as Urgency,
        output: {},
        certainty: "full",
        missing: [],
        path: [],
        wouldChange: [],
      };
    },
  };
}

/** A history that keeps all in memory and fails on demand. */
export class TestHistory implements Pick<History, "save" | "saveDraft" | "discardDraft"> {
  readonly saved = new Map<string, Encounter>();
  readonly kept = new Map<string, Draft>();
  saves = 0;
  isFull = false;

  save(encounter: Encounter): Promise<void> {
    if (this.isFull) return Promise.reject(new HistoryError("full"));
    this.saves += 1;
    this.saved.set(encounter.id, encounter);
    return Promise.resolve();
  }
  saveDraft(draft: Draft): Promise<void> {
    if (this.isFull) return Promise.reject(new HistoryError("full"));
    this.kept.set(draft.id, draft);
    return Promise.resolve();
  }
  discardDraft(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }
}

/** The pipeline over scripted tasks. */
export const core: TriageCore = {
  ...realCore,
  assess: (task, note, at) => assess(scripted(task), note, at),
  warmUp: () => undefined,
};

/** A case on a clock and a history of the test. */
export function caseForTest(
  rules: { core: TriageCore | undefined } = { core },
  loadedModel?: LoadedModel,
  more: Partial<CaseServices> = {},
): {
  patient: CaseState;
  history: TestHistory;
  clock: { now: number };
} {
  const history = new TestHistory();
  const clock = { now: Date.UTC(2026, 0, 5, 14, 0) };
  let ids = 0;
  const patient = new CaseState(
    {
      history: history as unknown as History,
      rules,
      tabId: "tab",
      startTask: () => "esi",
      now: () => clock.now,
      newId: () => `case-${String(++ids)}`,
      loadedModel: () => loadedModel,
      emergencyNumber: () => undefined,
      cost: () => undefined,
      answerFailed: () => undefined,
      ...more,
    },
    "en",
  );
  return { patient, history, clock };
}
