import { SvelteMap } from "svelte/reactivity";
import type { StoreProgress, StoreTask } from "../model-store/model-store.ts";
import { StoreError, type StoreErrorCode } from "../model-store/store-error.ts";

export type TaskKind = "download" | "verify" | "export" | "delete" | "import";

/** What is being done with a pack, or how it went. */
export type PackTask =
  | { readonly status: "running"; readonly kind: TaskKind; readonly progress: StoreProgress | undefined }
  | {
      readonly status: "failed";
      readonly kind: TaskKind;
      readonly code: StoreErrorCode;
      readonly path: string | undefined;
    }
  | { readonly status: "verified"; readonly badFiles: number };

type Running = { readonly controller: AbortController; readonly ended: Promise<void> };

/** The closed code of any error: what is not ours is `unknown`. */
export function storeErrorCode(error: unknown): StoreErrorCode {
  return error instanceof StoreError ? error.code : "unknown";
}

/** Whether somebody stopped it on purpose. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** The long works on packs, one at a time for each pack, each with its progress and a way to stop it. */
export class PackTasks {
  readonly #all = new SvelteMap<string, PackTask>();
  readonly #running = new SvelteMap<string, Running>();
  readonly #onFailure: (packId: string, code: StoreErrorCode) => void;

  constructor(onFailure: (packId: string, code: StoreErrorCode) => void) {
    this.#onFailure = onFailure;
  }

  of(packId: string): PackTask | undefined {
    return this.#all.get(packId);
  }

  /** Packs that something is done with now. */
  get running(): readonly (readonly [packId: string, task: PackTask & { readonly status: "running" }])[] {
    return [...this.#all].flatMap(([id, task]) => (task.status === "running" ? [[id, task] as const] : []));
  }

  isRunning(packId: string): boolean {
    return this.#all.get(packId)?.status === "running";
  }

  /** Does one work; what it returns stays as its result. Returns whether it came to its end. */
  async run(
    packId: string,
    kind: TaskKind,
    work: (task: StoreTask) => Promise<PackTask | undefined>,
  ): Promise<boolean> {
    if (this.#running.has(packId)) return false;
    const controller = new AbortController();
    this.#all.set(packId, { status: "running", kind, progress: undefined });
    const onProgress = (progress: StoreProgress): void => {
      if (this.#running.has(packId)) this.#all.set(packId, { status: "running", kind, progress });
    };
    const { promise: ended, resolve: end } = deferred();
    this.#running.set(packId, { controller, ended });
    let result: PackTask | undefined;
    let isDone = false;
    try {
      result = await work({ onProgress, signal: controller.signal });
      isDone = true;
    } catch (error) {
      if (!isAbort(error)) {
        const code = storeErrorCode(error);
        const path = error instanceof StoreError ? error.path : undefined;
        result = { status: "failed", kind, code, path };
        this.#onFailure(packId, code);
      }
    }
    this.#running.delete(packId);
    if (result) this.#all.set(packId, result);
    else this.#all.delete(packId);
    end();
    return isDone;
  }

  /** Stops what runs for a pack and waits until it has ended. */
  async stop(packId: string): Promise<void> {
    const running = this.#running.get(packId);
    running?.controller.abort();
    await running?.ended;
  }

  /** Forgets how the last work went. */
  dismiss(packId: string): void {
    if (!this.#running.has(packId)) this.#all.delete(packId);
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
