import { checkRange, requestFile } from "./host-request.ts";
import { partUrl, type PackLayout } from "./pack-layout.ts";
import { readPlan } from "./pack-records.ts";
import { openParts, type ByteRange } from "./parts.ts";
import type { StoreRequest } from "./store-messages.ts";
import { TransferFault } from "./transfer-fault.ts";

/** The most that is fetched in one go, and lost when the worker dies. */
export const segmentBytes = 16 * 1024 * 1024;
/**
 * A segment that is slower ends early with what came: Chrome ends any event at five minutes, and a worker killed
 * meanwhile loses less than a minute of a slow line.
 */
export const segmentMaxMs = 45_000;
/** A host without ranges sends each file from its beginning, so it gets as much of an event as is safe. */
const wholeFileMaxFactor = 5;

export type SegmentRequest = Extract<StoreRequest, { readonly type: "fetch-segment" }>;
export type Transfer = {
  readonly onProgress: (doneBytes: number) => void;
  readonly signal: AbortSignal;
};
export type KeptSegment = ByteRange & { readonly isRanged: boolean };

/**
 * Fetches a range of a file and keeps it as parts: as much as came when it is slow, stopped or broken off. Throws
 * TransferFault when nothing could be kept.
 */
export async function fetchSegment(
  layout: PackLayout,
  request: SegmentRequest,
  { onProgress, signal }: Transfer,
): Promise<KeptSegment> {
  const { packId, path, start } = request;
  if (!(await readPlan(layout, packId))) throw new TransferFault("not-ready", false);
  const end = new AbortController();
  const stop = () => end.abort();
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  let timer = setTimeout(stop, request.maxMs);
  try {
    const response = await requestFile(request.url, end.signal, request);
    const { isRanged } = checkRange(response, request, request.sizeBytes);
    if (!isRanged) {
      clearTimeout(timer);
      timer = setTimeout(stop, request.maxMs * wholeFileMaxFactor);
    }
    const writer = new PartWriter(
      await openParts(layout),
      (from, to) => partUrl(layout, packId, path, from, to),
      start,
    );
    const extent = isRanged ? request : { start: 0, end: request.sizeBytes };
    const { isBroken, position } = await readInto(writer, response, extent, onProgress).finally(async () => {
      // The pack became whole without this, or was deleted, and both sweep its parts only once.
      if (await readPlan(layout, packId)) return;
      await writer.drop();
      throw new TransferFault("not-ready", false);
    });
    // The whole file ended by itself before its time.
    if (!isRanged && !isBroken && position < extent.end) throw new TransferFault("wrong-content", false);
    if (writer.end === start) throw new TransferFault("unreachable", true);
    return { start, end: writer.end, isRanged };
  } catch (error) {
    const isTooSlow = error instanceof Error && error.name === "AbortError";
    throw isTooSlow ? new TransferFault("unreachable", true, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    end.abort();
  }
}

/** Reads to the end, or to where it breaks off: what came is written either way. */
async function readInto(
  writer: PartWriter,
  response: Response,
  extent: ByteRange,
  onProgress: (doneBytes: number) => void,
): Promise<{ readonly position: number; readonly isBroken: boolean }> {
  const first = writer.end;
  const reader = response.body?.getReader();
  let position = extent.start;
  for (;;) {
    // The network ended it, or we did.
    const read = await reader?.read().catch(() => undefined);
    if (!read?.value) {
      await writer.flush();
      return { position, isBroken: !read };
    }
    const { value } = read;
    const skip = Math.min(Math.max(first - position, 0), value.length);
    position += value.length;
    if (position > extent.end) {
      await reader?.cancel();
      throw new TransferFault("wrong-content", false);
    }
    await writer.add(value.subarray(skip));
    onProgress(writer.end - first);
  }
}

/** Writes bytes as parts of at most a segment each. */
class PartWriter {
  readonly #parts: Cache;
  readonly #urlOf: (start: number, end: number) => string;
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #kept: string[] = [];
  #start: number;
  /** Up to where bytes came. */
  end: number;

  constructor(parts: Cache, urlOf: (start: number, end: number) => string, start: number) {
    this.#parts = parts;
    this.#urlOf = urlOf;
    this.#start = start;
    this.end = start;
  }

  async add(chunk: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#chunks.push(chunk);
    this.end += chunk.length;
    if (this.end - this.#start >= segmentBytes) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.end === this.#start) return;
    const body = new Blob(this.#chunks);
    const headers = { "Content-Type": "application/octet-stream", "Content-Length": String(body.size) };
    const url = this.#urlOf(this.#start, this.end);
    await this.#parts.put(url, new Response(body, { headers }));
    this.#kept.push(url);
    this.#chunks = [];
    this.#start = this.end;
  }
  /** Takes back what it wrote. */
  async drop(): Promise<void> {
    for (const url of this.#kept) await this.#parts.delete(url);
  }
}
