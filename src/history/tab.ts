import { newId } from "./new-id.ts";

const storageKey = "tamiz-tab";
const lockPrefix = "tamiz-tab-";

/** This tab, by an id that a reload keeps: a draft belongs to one tab. */
export type Tab = {
  readonly id: string;
  /** The tabs open now, this one too; undefined where the browser cannot tell (plain http). */
  open(): Promise<ReadonlySet<string> | undefined>;
};

/** Takes the id of before the reload; a duplicated tab, which inherits a copy of it, gets one of its own. */
export async function claimTab(): Promise<Tab> {
  let id = keptId() ?? newId();
  if (!(await hold(id))) {
    id = newId();
    await hold(id);
  }
  keepId(id);
  return { id, open: openTabs };
}

function keptId(): string | undefined {
  try {
    return sessionStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined; // storage switched off: the id lives as long as the page
  }
}

function keepId(id: string): void {
  try {
    sessionStorage.setItem(storageKey, id);
  } catch {
    // As above: without storage the draft is found again by the list of unfinished notes.
  }
}

/** Holds the id until the page goes; false when another tab holds it. */
function hold(id: string): Promise<boolean> {
  const locks = lockManager();
  if (!locks) return Promise.resolve(true);
  return new Promise((answer) => {
    locks
      .request(lockPrefix + id, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock ? new Promise<never>(() => undefined) : undefined;
      })
      .catch(() => answer(true));
  });
}

async function openTabs(): Promise<ReadonlySet<string> | undefined> {
  const held = (await lockManager()?.query())?.held;
  if (!held) return undefined;
  const names = held.map((lock) => lock.name ?? "");
  return new Set(
    names.filter((name) => name.startsWith(lockPrefix)).map((name) => name.slice(lockPrefix.length)),
  );
}

/** Typed as always there; missing on plain http. */
function lockManager(): LockManager | undefined {
  return (navigator as Partial<Pick<Navigator, "locks">>).locks;
}
