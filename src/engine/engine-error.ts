export const engineErrorCodes = [
  "no-webgpu",
  "no-shader-f16",
  /** The GPU allows smaller buffers, or fewer, than the model needs. */
  "gpu-limits",
  "device-lost",
  "out-of-memory",
  /** A file of the pack is missing or cannot be read as what it should be. */
  "pack-broken",
  /** The compiled library was made for another version of the engine. */
  "pack-incompatible",
  /** The engine's own script or wasm could not be had. */
  "engine-missing",
  "context-exceeded",
  "grammar-refused",
  /** The worker died or stopped answering. */
  "engine-stopped",
  "not-loaded",
  /** An answer is being written already. */
  "busy",
  /** Another tab of this app holds the one engine. */
  "other-tab",
  "self-test-failed",
  "unknown",
] as const;
export type EngineErrorCode = (typeof engineErrorCodes)[number];

/** What an engine does not come back from, after it was rebuilt as often as is sensible. */
export const engineEndings = [
  "device-lost",
  "out-of-memory",
  "engine-stopped",
  "not-loaded",
] as const satisfies readonly EngineErrorCode[];
export type EngineEnding = (typeof engineEndings)[number];

/** The code as one that an engine does not come back from; undefined for any other. */
export function engineEnding(code: string): EngineEnding | undefined {
  return engineEndings.find((ending) => ending === code);
}

/** What went wrong in an engine, translated inside its adapter. `detail` is for diagnostics and never holds a prompt. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.code = code;
  }
}

/** Errors after which a new engine may do what this one could not. */
export function isWorthRebuilding(error: unknown): boolean {
  return (
    error instanceof EngineError &&
    (error.code === "device-lost" || error.code === "engine-stopped" || error.code === "out-of-memory")
  );
}
