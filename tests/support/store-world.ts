import { createHash } from "node:crypto";
import { vi } from "vitest";
import type { ImportAs } from "../../src/model-store/model-store.ts";
import type { PackManifest } from "../../src/model-store/pack-manifest.ts";
import { MemoryCaches } from "./memory-caches.ts";
import { MemoryLocks } from "./memory-locks.ts";

/** What of a browser the model store stands on, in memory, in place of the globals. */
export function stubStoreWorld(storage: StorageEstimate = {}) {
  const caches = new MemoryCaches();
  const locks = new MemoryLocks();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("navigator", { locks, storage: { estimate: () => Promise.resolve(storage) }, onLine: true });
  return { caches, locks };
}

export type Content = Uint8Array<ArrayBuffer> | string;

/** Bytes that no other seed gives. */
export function someBytes(sizeBytes: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeBytes);
  let state = seed * 2654435761;
  for (let index = 0; index < sizeBytes; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** What a person says of weights that come without a manifest. */
export const about: ImportAs = {
  id: "tiny",
  title: "Tiny",
  engine: "wllama",
  quantization: "F32",
  contextTokens: 512,
  dialect: "chatml",
  tasks: ["esi"],
};

/** A manifest that names these files as they are. */
export function manifestOf(
  files: Readonly<Record<string, Content>>,
  changes: Partial<PackManifest> = {},
): PackManifest {
  return {
    format: 1,
    ...about,
    sources: [],
    files: Object.entries(files).map(([path, content]) => ({
      path,
      sizeBytes: Buffer.byteLength(content),
      sha256: createHash("sha256").update(content).digest("hex"),
    })),
    ...changes,
  };
}
