import { WllamaError, WllamaRuntimeError } from "@wllama/wllama/esm/index.js";
import { EngineError, type EngineErrorCode } from "./engine-error.ts";

/** llama.cpp says what went wrong in words alone. */
const sayings: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [/exceeds the available context|context size has been exceeded|kv.?cache.*full/iu, "context-exceeded"],
  [/failed to parse grammar|failed to initialize samplers/iu, "grammar-refused"],
  [/device.{0,20}lost|lost.{0,20}device/iu, "device-lost"],
  [
    /bad_alloc|out of memory|\boom\b|cannot (enlarge|allocate|grow)|(failed|unable) to (allocate|grow)|allocation failed/iu,
    "out-of-memory",
  ],
  [/file read failed|failed to load model|data is not within the file bounds/iu, "pack-broken"],
];

/** One of wllama's errors in the words of the port. `heard`: what llama.cpp printed before it. */
export function toEngineError(error: unknown, heard: readonly string[] = []): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = saidIn([message]) ?? saidIn(heard) ?? codeOf(error);
  return new EngineError(code, message.slice(0, 200), { cause: error });
}

/** What llama.cpp's own lines about a failed load mean. */
export function loadErrorOf(heard: readonly string[]): EngineError {
  return new EngineError(saidIn(heard) ?? "pack-broken", heard[0]?.slice(0, 200));
}

/** The program in the worker has ended: nothing can be asked of it any more. */
export function isFatal(error: unknown): boolean {
  // So wllama tells of an exception that llama.cpp caught: it takes its own request for the answer.
  if (error instanceof WllamaRuntimeError) return !/typed array length|array buffer/iu.test(error.message);
  return typeof error === "string" && /crashed/u.test(error);
}

function saidIn(lines: readonly string[]): EngineErrorCode | undefined {
  return sayings.find(([words]) => lines.some((line) => words.test(line)))?.[1];
}

function codeOf(error: unknown): EngineErrorCode {
  if (isFatal(error)) return "engine-stopped";
  if (!(error instanceof WllamaError)) return "unknown";
  if (error.type === "kv_cache_full") return "context-exceeded";
  if (error.type === "model_not_loaded") return "not-loaded";
  return error.type === "load_error" ? "pack-broken" : "unknown";
}
