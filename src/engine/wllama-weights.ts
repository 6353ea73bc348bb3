import { EngineError } from "./engine-error.ts";
import type { ReadyPack } from "./engine.ts";

/** A file that tells how much of it was read; made of the other without a copy. */
class WatchedBlob extends Blob {
  readonly #onRead: (end: number) => void;

  constructor(blob: Blob, onRead: (end: number) => void) {
    super([blob]);
    this.#onRead = onRead;
  }

  override slice(start?: number, end?: number, contentType?: string): Blob {
    this.#onRead(Math.min(end ?? this.size, this.size));
    return super.slice(start, end, contentType);
  }
}

/**
 * The pack's weights, shards in order. `onRead` gets the share of them that the engine has read, 0–1. Throws
 * EngineError `pack-broken`.
 */
export async function openWeights(
  pack: ReadyPack,
  onRead: (fraction: number) => void,
): Promise<readonly Blob[]> {
  const shards = pack.files
    .filter(({ path }) => path.endsWith(".gguf"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (shards.length === 0) throw new EngineError("pack-broken", "no weights");
  const totalBytes = shards.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const readBytes = new Map<string, number>();
  return Promise.all(
    shards.map(async ({ path, sizeBytes }) => {
      const blob = await pack.open(path);
      if (blob.size !== sizeBytes) throw new EngineError("pack-broken", path);
      return new WatchedBlob(blob, (end) => {
        if (end <= (readBytes.get(path) ?? 0)) return;
        readBytes.set(path, end);
        onRead([...readBytes.values()].reduce((sum, bytes) => sum + bytes, 0) / totalBytes);
      });
    }),
  );
}
