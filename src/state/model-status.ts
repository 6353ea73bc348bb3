import type { EngineName, EngineOptions, LoadProgress } from "../engine/engine.ts";
import type { EngineErrorCode } from "../engine/engine-error.ts";
import type { Smaller } from "./engine-kit.ts";

export type LoadedModel = {
  readonly packId: string;
  readonly title: string;
  readonly quantization: string;
  readonly engine: EngineName;
  readonly device: EngineOptions["device"];
};

/** The one model that may be loaded; without one the rules answer alone. */
export type ModelStatus =
  | { readonly status: "none" }
  | {
      readonly status: "loading";
      readonly packId: string;
      readonly title: string;
      readonly progress: LoadProgress | undefined;
    }
  | ({ readonly status: "testing" | "ready" } & LoadedModel)
  | {
      readonly status: "failed";
      readonly packId: string;
      readonly title: string;
      readonly code: EngineErrorCode;
    }
  /** Another tab has the engine: one model at a time fits a machine. */
  | { readonly status: "other-tab"; readonly packId: string; readonly title: string }
  /** The last load of this pack killed its tab: it is not loaded by itself again. */
  | {
      readonly status: "held-back";
      readonly packId: string;
      readonly title: string;
      readonly smaller: (Smaller & { readonly title: string }) | undefined;
    };
