import type { StoreTask } from "../model-store/model-store.ts";

/** A stream of `totalBytes` that tells how much of it was taken, and ends when the task is stopped. */
export function countedStream(
  stream: ReadableStream<Uint8Array>,
  totalBytes: number,
  { onProgress, signal }: StoreTask,
): ReadableStream<Uint8Array> {
  let doneBytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      doneBytes += chunk.byteLength;
      onProgress({ stage: "copying", doneBytes, totalBytes, bytesPerS: undefined, isWaiting: false });
      controller.enqueue(chunk);
    },
  });
  return stream.pipeThrough(counter, { signal });
}
