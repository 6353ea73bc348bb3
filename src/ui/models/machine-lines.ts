import type { Wording } from "../../domain/finding.ts";
import type { Capabilities } from "../../engine/capabilities.ts";
import type { Verdict } from "../../engine/choose-model.ts";

/** `unknown`: the browser does not tell. */
export type LightColour = Verdict["light"] | "unknown";

export type MachineLine = {
  readonly id: "store" | "gpu" | "f16" | "buffers" | "memory" | "space" | "kept" | "threads";
  readonly light: LightColour;
  readonly text: Wording;
  /** The one thing to do about it. */
  readonly instruction?: Wording;
};

/** How an amount of bytes is written. */
type BytesText = (bytes: number) => string;

const GiB = 1024 ** 3;
/** Room for the smallest useful model, and for a good one. */
const leastFreeBytes = 1e9;
const goodFreeBytes = 8e9;

/** What this machine can do, line by line. */
export function machineLines(capabilities: Capabilities, bytesText: BytesText): readonly MachineLine[] {
  return [
    ...(capabilities.canStore ? [] : [cannotStore]),
    ...gpuLines(capabilities, bytesText),
    memoryLine(capabilities),
    spaceLine(capabilities, bytesText),
    keptLine(capabilities),
    threadsLine(capabilities),
  ];
}

const cannotStore: MachineLine = {
  id: "store",
  light: "red",
  text: { key: "models.machine.store.none" },
  instruction: { key: "models.machine.store.do" },
};

function gpuLines({ gpu }: Capabilities, bytesText: BytesText): readonly MachineLine[] {
  if (gpu.status !== "found")
    return [
      {
        id: "gpu",
        light: "amber",
        text: { key: `models.machine.gpu.${gpu.status}` },
        instruction: { key: `models.machine.gpu.do.${gpu.status}` },
      },
    ];
  const name = [gpu.vendor, gpu.architecture].filter((part) => part !== "").join(" ") || "WebGPU";
  const isRoomy = gpu.maxBufferBytes >= GiB && gpu.maxStorageBindingBytes >= GiB;
  return [
    gpu.isFallback
      ? {
          id: "gpu",
          light: "amber",
          text: { key: "models.machine.gpu.software", values: { name } },
          instruction: { key: "models.machine.gpu.do.software" },
        }
      : { id: "gpu", light: "green", text: { key: "models.machine.gpu.found", values: { name } } },
    gpu.hasShaderF16
      ? { id: "f16", light: "green", text: { key: "models.machine.f16.yes" } }
      : {
          id: "f16",
          light: "amber",
          text: { key: "models.machine.f16.no" },
          instruction: { key: "models.machine.f16.do" },
        },
    {
      id: "buffers",
      light: isRoomy ? "green" : "amber",
      text: {
        key: "models.machine.buffers.text",
        values: { size: bytesText(Math.min(gpu.maxBufferBytes, gpu.maxStorageBindingBytes)) },
      },
      ...(!isRoomy && { instruction: { key: "models.machine.buffers.do" } }),
    },
  ];
}

function memoryLine({ memoryGiB }: Capabilities): MachineLine {
  if (memoryGiB === undefined)
    return {
      id: "memory",
      light: "unknown",
      text: { key: "models.machine.memory.unknown" },
    };
  const light = memoryGiB >= 8 ? "green" : memoryGiB >= 4 ? "amber" : "red";
  return {
    id: "memory",
    light,
    text: { key: "models.machine.memory.text", values: { gb: memoryGiB } },
    ...(light !== "green" && { instruction: { key: "models.machine.memory.do" } }),
  };
}

function spaceLine({ freeStorageBytes, quotaBytes }: Capabilities, bytesText: BytesText): MachineLine {
  if (freeStorageBytes === undefined || quotaBytes === undefined)
    return { id: "space", light: "unknown", text: { key: "models.machine.space.unknown" } };
  const light =
    freeStorageBytes >= goodFreeBytes ? "green" : freeStorageBytes >= leastFreeBytes ? "amber" : "red";
  return {
    id: "space",
    light,
    text: {
      key: "models.machine.space.text",
      values: {
        free: bytesText(freeStorageBytes),
        used: bytesText(Math.max(0, quotaBytes - freeStorageBytes)),
      },
    },
    ...(light !== "green" && { instruction: { key: "models.machine.space.do" } }),
  };
}

function keptLine({ isPersistent }: Capabilities): MachineLine {
  return isPersistent
    ? { id: "kept", light: "green", text: { key: "models.machine.kept.yes" } }
    : {
        id: "kept",
        light: "amber",
        text: { key: "models.machine.kept.no" },
        instruction: { key: "models.machine.kept.do" },
      };
}

function threadsLine({ isIsolated, cores }: Capabilities): MachineLine {
  return isIsolated
    ? { id: "threads", light: "green", text: { key: "models.machine.threads.yes", values: { cores } } }
    : {
        id: "threads",
        light: "amber",
        text: { key: "models.machine.threads.no", values: { cores } },
        instruction: { key: "models.machine.threads.do" },
      };
}
