import type { ImportAs, ModelStore, StoreProgress } from "../model-store/model-store.ts";
import { StoreError, type StoreErrorCode } from "../model-store/store-error.ts";
import { isAbort, storeErrorCode } from "./pack-tasks.svelte.ts";

type Importing =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: StoreProgress | undefined }
  /** The files name no model: the person says which one they are. */
  | { readonly status: "which-model"; readonly files: readonly File[] }
  | { readonly status: "failed"; readonly code: StoreErrorCode; readonly path: string | undefined }
  | { readonly status: "done"; readonly packId: string; readonly title: string };

/** A model brought on a stick or in a folder, on its way into the store. */
export class PackImport {
  readonly #store: () => Promise<ModelStore>;
  readonly #onEnd: () => Promise<void>;
  #now = $state.raw<Importing>({ status: "idle" });
  #controller: AbortController | undefined;

  /** `onEnd` is called when something may have been stored. */
  constructor(store: () => Promise<ModelStore>, onEnd: () => Promise<void>) {
    this.#store = store;
    this.#onEnd = onEnd;
  }

  get now(): Importing {
    return this.#now;
  }

  /** `about` says which model the files are, where they hold no manifest. */
  async start(files: readonly File[], about?: ImportAs): Promise<void> {
    if (files.length === 0 || this.#now.status === "running") return;
    const controller = new AbortController();
    this.#controller = controller;
    this.#now = { status: "running", progress: undefined };
    try {
      const store = await this.#store();
      const manifest = await store.importFiles(files, about, {
        onProgress: (progress) => {
          if (!controller.signal.aborted) this.#now = { status: "running", progress };
        },
        signal: controller.signal,
      });
      this.#now = { status: "done", packId: manifest.id, title: manifest.title };
    } catch (error) {
      this.#now = afterError(error, files);
    }
    await this.#onEnd();
  }

  cancel(): void {
    this.#controller?.abort();
  }

  dismiss(): void {
    if (this.#now.status !== "running") this.#now = { status: "idle" };
  }
}

function afterError(error: unknown, files: readonly File[]): Importing {
  if (isAbort(error)) return { status: "idle" };
  const code = storeErrorCode(error);
  if (code === "which-model") return { status: "which-model", files };
  return { status: "failed", code, path: error instanceof StoreError ? error.path : undefined };
}
