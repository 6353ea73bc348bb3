import { EngineError } from "./engine-error.ts";
import type { WebllmPack } from "./webllm-protocol.ts";

/** What web-llm's kernels bind at once; the default of WebGPU is 8. */
const minStorageBuffersPerStage = 10;

export type GpuAdapter = {
  readonly features: { has(name: string): boolean };
  readonly limits: { readonly maxStorageBuffersPerShaderStage: number };
};

/** Throws EngineError when this GPU cannot run the pack: web-llm's own records seldom say that they need f16. */
export function checkAdapter(
  adapter: GpuAdapter | null | undefined,
  { needsShaderF16 }: Pick<WebllmPack, "needsShaderF16">,
): void {
  if (!adapter) throw new EngineError("no-webgpu");
  if (needsShaderF16 && !adapter.features.has("shader-f16")) throw new EngineError("no-shader-f16");
  const { maxStorageBuffersPerShaderStage: buffers } = adapter.limits;
  if (buffers < minStorageBuffersPerStage) {
    throw new EngineError("gpu-limits", `${buffers} storage buffers per stage`);
  }
}

/** The adapter that web-llm will take; undefined without WebGPU. */
export async function requestAdapter(): Promise<GpuAdapter | null | undefined> {
  return await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
}

/**
 * Tells when a GPU device of this worker is lost. web-llm makes its device itself and keeps the news to itself, so its
 * request for one is listened to. `wasDestroyed`: by a call, not by the driver.
 */
export function watchDeviceLoss(onLoss: (wasDestroyed: boolean) => void): void {
  if (!("GPUAdapter" in globalThis)) return;
  const { prototype } = GPUAdapter;
  const requestDevice = prototype.requestDevice;
  prototype.requestDevice = async function (this: GPUAdapter, ...args) {
    const device = await requestDevice.apply(this, args);
    void device.lost.then(({ reason }) => onLoss(reason === "destroyed"));
    return device;
  };
}
