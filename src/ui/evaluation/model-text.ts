import type { RunHeader } from "../../evaluation/runs/run-header.ts";

/** A run's model as lists name it: the same weights in another engine, or on another device, are another run. */
export function modelText({ title, quantization, engine, device }: NonNullable<RunHeader["model"]>): string {
  return [`${title} ${quantization}`, engine, ...(device ? [device.toUpperCase()] : [])].join(" · ");
}
