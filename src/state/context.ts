import { createContext } from "svelte";
import type { History } from "../history/history.ts";
import type { Tab } from "../history/tab.ts";
import type { CaseState } from "./case.svelte.ts";
import type { CodesState } from "./codes.svelte.ts";
import type { Clock } from "./clock.svelte.ts";
import type { EvaluationAccess } from "./evaluation-access.svelte.ts";
import type { ModelState } from "./model.svelte.ts";
import type { ModelsState } from "./models.svelte.ts";
import type { Activity } from "./idle.ts";
import type { OnDuty } from "./on-duty.svelte.ts";
import type { RouteState } from "./route.svelte.ts";
import type { RulesState } from "./rules.svelte.ts";
import type { SettingsState } from "./settings.svelte.ts";
import type { StorageStatus } from "./storage-status.svelte.ts";
import type { UpdateState } from "./update.svelte.ts";
import type { Wall } from "./wall.svelte.ts";

/** What the views work with; made once in `main.ts`, given down by context. */
export type AppContext = {
  readonly case: CaseState;
  readonly rules: RulesState;
  readonly settings: SettingsState;
  readonly route: RouteState;
  readonly clock: Clock;
  readonly history: History;
  readonly tab: Tab;
  /** Who is on at this machine. */
  readonly duty: OnDuty;
  /** When somebody last touched any of its tabs. */
  readonly activity: Activity;
  /** What this tab shows to a room. */
  readonly wall: Wall;
  readonly model: ModelState;
  readonly models: ModelsState;
  /** ICD-10-CM: fetched with the first view that needs it. */
  readonly codes: () => Promise<CodesState>;
  /** Figures on labelled cases: fetched with its view. */
  readonly evaluation: EvaluationAccess;
  readonly storage: StorageStatus;
  readonly update: UpdateState;
};

export const [getApp, setApp] = createContext<AppContext>();
