import { chosenHistory } from "./history/chosen-history.ts";
import { HistoryError, type History } from "./history/history.ts";
import type { TriageCore } from "./pipeline/core.ts";
import { claimTab, type Tab } from "./history/tab.ts";
import { StorageStatus } from "./state/storage-status.svelte.ts";
import { UpdateState } from "./state/update.svelte.ts";

export type Services = {
  readonly history: History;
  readonly storage: StorageStatus;
  readonly update: UpdateState;
  readonly tab: Tab;
};

export type ServiceOptions = {
  /** Read at every use of the history: settings.keepNothing. */
  readonly keepNothing: () => boolean;
  /** True while a case is open: no update comes in. */
  readonly busy: () => boolean;
};

/** Fetches lexicons, rules and protocols: once, and again after a failure. */
export const loadCore: () => Promise<TriageCore> = once(
  async () => (await import("./pipeline/core.ts")).core,
);

/** Builds what the page works with. The one place that names concrete adapters. */
export async function createServices({ keepNothing, busy }: ServiceOptions): Promise<Services> {
  const storage = new StorageStatus((navigator as Partial<Pick<Navigator, "storage">>).storage, keepNothing);
  // Both are loaded at first use: neither belongs to the first paint.
  const inMemory = once(async () => new (await import("./history/memory-history.ts")).MemoryHistory());
  const kept = once(() => openKept(storage, inMemory));
  const history = chosenHistory(() => (keepNothing() ? inMemory() : kept()));
  void storage.refresh();
  return { history, storage, update: createUpdateState(busy), tab: await claimTab() };
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
  });
  // In dev there is no built service worker to register.
  if (import.meta.env.PROD) void update.start(new URL("service-worker.js", document.baseURI).href);
  return update;
}
