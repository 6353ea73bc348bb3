import { chosenHistory } from "./history/chosen-history.ts";
import { HistoryError, type History } from "./history/history.ts";
import { MemoryHistory } from "./history/memory-history.ts";
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

/** Builds what the page works with. The one place that names concrete adapters. */
export async function createServices({ keepNothing, busy }: ServiceOptions): Promise<Services> {
  const storage = new StorageStatus(
    (navigator as Partial<Pick<Navigator, "storage">>).storage,
    keepNothing,
  );
  const memory = new MemoryHistory();
  let kept: Promise<History> | undefined;
  const history = chosenHistory(() => {
    if (keepNothing()) return Promise.resolve(memory);
    kept ??= openKept(storage, memory).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  });
  void storage.refresh();
  return { history, storage, update: createUpdateState(busy), tab: await claimTab() };
}

/** The database, or memory where the browser has none. */
async function openKept(storage: StorageStatus, memory: History): Promise<History> {
  const { DexieHistory } = await import("./history/dexie-history.ts");
  const database = new DexieHistory({ onSaved: () => void storage.askToPersist() });
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof HistoryError && error.code === "unavailable")) throw error;
    storage.keptInMemory();
    return memory;
  }
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
