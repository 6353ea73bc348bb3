import { chosenHistory } from "./history/chosen-history.ts";
import { HistoryError, type History } from "./history/history.ts";
import { claimTab, type Tab } from "./history/tab.ts";
import { ownCacheNames, type PackLayout } from "./model-store/pack-layout.ts";
import { StoreError } from "./model-store/store-error.ts";
import type { TriageCore } from "./pipeline/core.ts";
import type { CodesState } from "./state/codes.svelte.ts";
import { EvaluationAccess } from "./state/evaluation-access.svelte.ts";
import { ModelState } from "./state/model.svelte.ts";
import { ModelsState } from "./state/models.svelte.ts";
import { PackLog } from "./state/pack-log.svelte.ts";
import type { SettingsState } from "./state/settings.svelte.ts";
import { StorageStatus } from "./state/storage-status.svelte.ts";
import { UpdateState } from "./state/update.svelte.ts";

export type Services = {
  readonly history: History;
  readonly storage: StorageStatus;
  readonly update: UpdateState;
  readonly tab: Tab;
  readonly model: ModelState;
  readonly models: ModelsState;
  /** ICD-10-CM and its search: nothing of it is fetched before the first call. */
  readonly codes: () => Promise<CodesState>;
  /** Figures on labelled cases: fetched with its view. */
  readonly evaluation: EvaluationAccess;
  /** Whether a model was ever kept here: without one nothing of this is fetched. */
  readonly hasKeptModels: () => Promise<boolean>;
};

export type ServiceOptions = {
  readonly settings: SettingsState;
  /** True while a case is open: no update comes in. */
  readonly busy: () => boolean;
};

/** Fetches lexicons, rules and protocols: once, and again after a failure. */
export const loadCore: () => Promise<TriageCore> = once(
  async () => (await import("./pipeline/core.ts")).core,
);

/** Builds what the page works with. The one place that names concrete adapters. */
export async function createServices({ settings, busy }: ServiceOptions): Promise<Services> {
  const keepNothing = () => settings.value.keepNothing;
  const storage = new StorageStatus((navigator as Partial<Pick<Navigator, "storage">>).storage, keepNothing);
  // Both are loaded at first use: neither belongs to the first paint.
  const inMemory = once(async () => new (await import("./history/memory-history.ts")).MemoryHistory());
  const kept = once(() => openKept(storage, inMemory));
  const history = chosenHistory(() => (keepNothing() ? inMemory() : kept()));
  void storage.refresh();
  const models = createModels(storage, (packId) => settings.change({ model: packId }));
  const codes = once(async () => (await import("./codes-services.ts")).createCodes(appScope()));
  const { model } = models;
  const makeEvaluation = once(async () => {
    const { createEvaluation } = await import("./evaluation-services.ts");
    return createEvaluation({
      scope: appScope(),
      core: loadCore,
      model,
      log: models.models.log,
      codes,
      settings,
    });
  });
  const evaluation = new EvaluationAccess(makeEvaluation);
  return {
    history,
    storage,
    // A run that was begun with one version cannot be ended by another.
    update: createUpdateState(() => busy() || evaluation.isMeasuring),
    tab: await claimTab(),
    ...models,
    codes,
    evaluation,
  };
}

/** Models, their store and their engines: what they are made of is fetched when it is first asked for. */
function createModels(storage: StorageStatus, choose: (packId: string | undefined) => void) {
  const layout: PackLayout = { scope: appScope() };
  const log = new PackLog(localStorageIfAny());
  const services = once(() => import("./model-services.ts"));
  const store = once(async () => {
    if (!canStore()) throw new StoreError("unsupported");
    return (await services()).createModelStore(layout);
  });
  const capabilities = async () =>
    (await import("./engine/capabilities.ts")).probeCapabilities(globalThis.window);
  const model = new ModelState({
    store,
    kit: once(async () =>
      (await services()).createEngineKit(layout, localStorageIfAny(), once(capabilities)),
    ),
    log,
    now: Date.now,
    choose,
  });
  const models = new ModelsState({
    store,
    registry: async () => (await import("../models/registry.ts")).registry,
    offered: async () => (await services()).fetchOffered(layout),
    capabilities,
    chooser: services,
    log,
    askToPersist: () => storage.askToPersist(),
    onStored: () => void storage.refresh(),
    release: (packId) => model.release(packId),
    isOnline: () => navigator.onLine,
  });
  const hasKeptModels = async () => canStore() && caches.has(ownCacheNames(layout).packs);
  return { model, models, hasKeptModels };
}

/** Where the app stands, absolute, with a slash at the end. */
function appScope(): string {
  return new URL(".", document.baseURI).href;
}

/** A page with caches and a service worker: not over plain http, not in every private window. */
function canStore(): boolean {
  return isSecureContext && "caches" in globalThis && "serviceWorker" in navigator;
}

/** Undefined where the browser does not let pages store. */
export function localStorageIfAny(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Undefined where the browser does not let pages store. */
export function sessionStorageIfAny(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** The database, or memory where the browser has none. */
async function openKept(storage: StorageStatus, inMemory: () => Promise<History>): Promise<History> {
  const { DexieHistory } = await import("./history/dexie-history.ts");
  const database = new DexieHistory({ onSaved: () => void storage.onSaved() });
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof HistoryError && error.code === "unavailable")) throw error;
    storage.keptInMemory();
    return inMemory();
  }
}

/** Makes it at the first call and keeps it; after a failure the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

function createUpdateState(busy: () => boolean): UpdateState {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, "serviceWorker">>;
  const update = new UpdateState(busy, {
    container: serviceWorker,
    secure: isSecureContext,
    reload: () => location.reload(),
    askEffects: async (waiting) => (await import("./state/update-effects.ts")).askUpdateEffects(waiting),
  });
  // In dev there is no built service worker to register.
  if (import.meta.env.PROD) void update.start(new URL("service-worker.js", document.baseURI).href);
  return update;
}
