import type { Engine, EngineName, EngineOptions } from "../engine/engine.ts";
import { EngineError, type EngineErrorCode } from "../engine/engine-error.ts";
import type { EngineClaim } from "../engine/engine-lock.ts";
import type { Crash, LoadMarker } from "../engine/load-marker.ts";
import type { SelfTestResult } from "../engine/self-test.ts";
import type { PackManifest } from "../model-store/pack-manifest.ts";
import { StoreError } from "../model-store/store-error.ts";

/** Tokens a second, reading the prompt and writing the answer. */
export type Rates = { readonly prefillTokensPerS: number; readonly decodeTokensPerS: number };

/** Called as text comes: all characters so far, tokens a second once that can be told. */
export type OnWritten = (characters: number, tokensPerS: number | undefined) => void;

/** What to load in place of a pack that killed its tab. */
export type Smaller = { readonly packId: string; readonly device: EngineOptions["device"] };

/** The engines and what guards them: fetched when a model is first loaded. */
export type EngineKit = {
  /** Throws EngineError `other-tab`; `steal` takes it from the tab that has it. */
  readonly claim: (options: { readonly steal: boolean }) => Promise<EngineClaim>;
  readonly marker: Pick<LoadMarker, "begin" | "crashed">;
  readonly deviceFor: (engine: EngineName) => Promise<EngineOptions["device"]>;
  /** An engine that is rebuilt when it dies. */
  readonly createEngine: (name: EngineName, options: EngineOptions) => Engine;
  /** Puts questions of known answer to the model. */
  readonly selfTest: (engine: Engine, manifest: PackManifest, signal: AbortSignal) => Promise<SelfTestResult>;
  readonly measureSpeed: (engine: Engine, onWritten: OnWritten, signal: AbortSignal) => Promise<Rates>;
  /** Of the packs on this device, what asks less of it. */
  readonly stepDown: (crash: Crash, storedIds: readonly string[]) => Promise<Smaller | undefined>;
};

/** The closed code of any error on the way to a loaded model. */
export function engineErrorCode(error: unknown): EngineErrorCode {
  if (error instanceof EngineError) return error.code;
  if (error instanceof StoreError) return error.code === "not-ready" ? "pack-broken" : "engine-missing";
  return "unknown";
}
