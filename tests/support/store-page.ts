import { deletePack } from "../../src/model-store/delete-pack.ts";
import type { PackSource, StoreProgress } from "../../src/model-store/model-store.ts";
import { cacheNameOf, packBaseUrl } from "../../src/model-store/pack-layout.ts";
import { PackDownloads, pageEnvironment } from "../../src/model-store/pack-downloads.ts";
import { readManifest, readPlan } from "../../src/model-store/pack-records.ts";
import { storedBytes } from "../../src/model-store/parts.ts";
import { askServiceWorker } from "../../src/model-store/store-client.ts";
import { StoreError } from "../../src/model-store/store-error.ts";

/** The store's downloads, put into a page of the built app: tests/support/store-driver.ts speaks to it. */
export type StorePage = ReturnType<typeof makeStorePage>;
export type StartOptions = { readonly segmentMaxMs?: number };

// So that a fault is borne within a test's time.
const patience = { firstMs: 100, mostMs: 500, retries: 12 };

function makeStorePage(scope: string) {
  const layout = { scope };
  let stop = new AbortController();
  let outcome: Promise<string> | undefined;
  let last: StoreProgress | undefined;
  const seen = new Set<string>();

  function run(options: StartOptions, begin: (downloads: PackDownloads) => Promise<unknown>): void {
    const downloads = new PackDownloads({ ...pageEnvironment(layout), patience, ...options });
    outcome = begin(downloads).then(() => "ready", outcomeOf);
  }
  function task() {
    stop = new AbortController();
    const onProgress = (progress: StoreProgress) => {
      last = progress;
      seen.add(progress.isWaiting ? "waiting" : progress.stage);
    };
    return { signal: stop.signal, onProgress };
  }

  return {
    /** Begins and returns at once. */
    download(packId: string, source: PackSource, options: StartOptions = {}): void {
      run(options, (downloads) => downloads.download(packId, source, task()));
    },
    resume(packId: string, options: StartOptions = {}): void {
      run(options, (downloads) => downloads.resume(packId, task()));
    },
    pause: () => stop.abort(),
    /** `ready`, `paused`, or the code of the fault with its path. */
    outcome: () => outcome ?? Promise.resolve("not begun"),
    progress: () => last,
    /** Every stage there was, and `waiting`. */
    stages: () => [...seen],
    delete: (packId: string) => deletePack(layout, packId).then(() => "deleted", outcomeOf),
    async kept(packId: string) {
      const plan = await readPlan(layout, packId);
      const manifest = await readManifest(layout, packId);
      const about = manifest ?? plan?.manifest;
      return {
        isReady: manifest !== undefined,
        isPlanned: plan !== undefined,
        bytes: about ? await storedBytes(layout, about) : 0,
        revision: about?.revision,
      };
    },
    /** What the version of the app that waits says it would do. */
    async updateEffects() {
      const { waiting } = await navigator.serviceWorker.ready;
      if (!waiting) throw new Error("no version waits");
      return askServiceWorker({ type: "ask-update-effects" }, { target: waiting });
    },
    /** SHA-256 of a file as its engine reads it; undefined when it is not there. */
    async hashOf(packId: string, engine: "webllm" | "wllama", path: string) {
      const cache = await caches.open(cacheNameOf(layout, engine, path));
      const response = await cache.match(packBaseUrl(layout, packId) + path);
      if (!response) return undefined;
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
      return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    },
    /** Every key of this origin's caches that has to do with packs. */
    async keys() {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) {
          if (url.startsWith(`${scope}models/`)) found.push(url);
        }
      }
      return found;
    },
  };
}

function outcomeOf(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  return error instanceof Error && error.name === "AbortError" ? "paused" : String(error);
}

export const make = makeStorePage;
