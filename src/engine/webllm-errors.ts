import { EngineError, type EngineErrorCode } from "./engine-error.ts";

/** What was going on when web-llm failed: the same error means different things. */
export type WebllmPhase = "loading" | "generating";

/** By the error's name. web-llm exports almost none of its classes, and sets the names. */
const codesByName: ReadonlyMap<string, EngineErrorCode> = new Map([
  ["WebGPUNotAvailableError", "no-webgpu"],
  ["WebGPUNotFoundError", "no-webgpu"],
  ["ShaderF16SupportError", "no-shader-f16"],
  ["FeatureSupportError", "gpu-limits"],
  // A shader that this GPU cannot run.
  ["GPUPipelineError", "gpu-limits"],
  ["DeviceLostError", "device-lost"],
  // A pack was loaded, and web-llm unloads by itself only when the GPU is lost.
  ["ModelNotLoadedError", "device-lost"],
  ["SpecifiedModelNotFoundError", "device-lost"],
  ["LinkError", "pack-incompatible"],
  ["ArtifactManifestError", "pack-incompatible"],
  ["CompileError", "pack-broken"],
  ["SyntaxError", "pack-broken"],
  ["NotReadableError", "pack-broken"],
  ["IntegrityError", "pack-broken"],
  ["MissingModelError", "pack-broken"],
  ["UnsupportedTokenizerFilesError", "pack-broken"],
  ["QuotaExceededError", "out-of-memory"],
  ["ContextWindowSizeExceededError", "context-exceeded"],
  ["GrammarMatcherInitError", "grammar-refused"],
  ["InvalidResponseFormatGrammarError", "grammar-refused"],
]);

const codesByMessage: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [/out of memory|allocation failed|(?:could not|cannot|failed to) allocate/iu, "out-of-memory"],
  [/^Unable to find a compatible GPU/u, "no-webgpu"],
  [/^Cannot initialize runtime because of requested/u, "gpu-limits"],
  // The runtime's script and the library in the pack do not fit together, or the library and the weights.
  [/^Cannt detect wasm memory/u, "pack-incompatible"],
  [/^Cannot find .* in exports$/u, "pack-incompatible"],
  [/Cannot find (?:global function|required VM function|parameter|function)/iu, "pack-incompatible"],
  [/^Cannot fetch /u, "pack-broken"],
  // Chromium, Firefox, Safari: the caches were asked for what they do not have, and so was the network.
  [/^Failed to fetch|^NetworkError when|^Load failed|'add' on 'Cache'/u, "pack-broken"],
];

const codesByPhase: Record<WebllmPhase, ReadonlyMap<string, EngineErrorCode>> = {
  // The runtime reaches for what the library lacks, or the library runs into nonsense: one of another version.
  loading: new Map([
    ["TypeError", "pack-incompatible"],
    ["RuntimeError", "pack-incompatible"],
  ]),
  generating: new Map([
    // After a trap nothing in that memory can be trusted.
    ["RuntimeError", "engine-stopped"],
    // What a lost GPU says to a copy that was under way.
    ["OperationError", "device-lost"],
    ["AbortError", "device-lost"],
  ]),
};

/** Of web-llm's own messages, none holds a prompt; whatever else comes is cut short all the same. */
const maxDetailLength = 300;

/** web-llm's error as ours; an EngineError as it is. */
export function toEngineError(error: unknown, phase: WebllmPhase): EngineError {
  if (error instanceof EngineError) return error;
  const name = error instanceof Error ? error.name : "";
  const message = error instanceof Error ? error.message : String(error);
  const code =
    codesByMessage.find(([pattern]) => pattern.test(message))?.[1] ??
    codesByName.get(name) ??
    codesByPhase[phase].get(name) ??
    "unknown";
  return new EngineError(code, `${name}: ${message}`.slice(0, maxDetailLength), { cause: error });
}
