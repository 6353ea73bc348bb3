import type { ModelStore, Orphan } from "../model-store/model-store.ts";
import type { StoreErrorCode } from "../model-store/store-error.ts";
import { storeErrorCode } from "./pack-tasks.svelte.ts";

type Found =
  | { readonly status: "unknown" }
  | { readonly status: "found" | "deleting"; readonly orphans: readonly Orphan[] }
  | { readonly status: "failed"; readonly code: StoreErrorCode };

/** What lies in the caches that no pack needs, and its way out. */
export class OrphansState {
  readonly #store: () => Promise<ModelStore>;
  #now = $state.raw<Found>({ status: "unknown" });

  constructor(store: () => Promise<ModelStore>) {
    this.#store = store;
  }

  get now(): Found {
    return this.#now;
  }
  /** Bytes that deleting would free. */
  get sizeBytes(): number {
    return this.#orphans.reduce((sum, one) => sum + one.sizeBytes, 0);
  }
  /** How many files they are. */
  get fileCount(): number {
    return this.#orphans.reduce((sum, { urls }) => sum + urls.length, 0);
  }

  async find(): Promise<void> {
    await this.#try(async (store) => store.findOrphans());
  }

  async delete(): Promise<void> {
    this.#now = { status: "deleting", orphans: this.#orphans };
    await this.#try(async (store) => {
      await store.deleteOrphans();
      return store.findOrphans();
    });
  }

  get #orphans(): readonly Orphan[] {
    return this.#now.status === "found" || this.#now.status === "deleting" ? this.#now.orphans : [];
  }

  async #try(work: (store: ModelStore) => Promise<readonly Orphan[]>): Promise<void> {
    try {
      this.#now = { status: "found", orphans: await work(await this.#store()) };
    } catch (error) {
      this.#now = { status: "failed", code: storeErrorCode(error) };
    }
  }
}
