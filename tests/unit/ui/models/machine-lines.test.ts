import { describe, expect, it } from "vitest";
import type { Capabilities } from "../../../../src/engine/capabilities.ts";
import { machineLines } from "../../../../src/ui/models/machine-lines.ts";
import { machine } from "../../state/model-support.ts";
import en from "../../../../locales/en.json" with { type: "json" };

const lines = (part: Partial<Capabilities> = {}) =>
  machineLines({ ...machine, ...part }, (bytes) => `${bytes} B`);
const line = (id: string, part: Partial<Capabilities> = {}) => lines(part).find((one) => one.id === id);

const gpu = {
  status: "found",
  vendor: "maker",
  architecture: "gen-9",
  description: "",
  isFallback: false,
  hasShaderF16: true,
  maxBufferBytes: 2 ** 31,
  maxStorageBindingBytes: 2 ** 30,
  maxStorageBuffersPerStage: 10,
  maxWorkgroupStorageBytes: 32_768,
} as const;

describe("what this machine can do", () => {
  it("is all green on a good one", () => {
    const good = lines({ gpu, isPersistent: true });
    expect(good.map(({ light }) => light)).toEqual(good.map(() => "green"));
    expect(good.every(({ instruction }) => instruction === undefined)).toBe(true);
  });

  it.each([
    ["gpu", { gpu: { status: "none" } }, "amber"],
    ["gpu", { gpu: { status: "no-adapter" } }, "amber"],
    ["gpu", { gpu: { status: "no-answer" } }, "amber"],
    ["gpu", { gpu: { ...gpu, isFallback: true } }, "amber"],
    ["f16", { gpu: { ...gpu, hasShaderF16: false } }, "amber"],
    ["buffers", { gpu: { ...gpu, maxStorageBindingBytes: 2 ** 27 } }, "amber"],
    ["memory", { memoryGiB: 4 }, "amber"],
    ["memory", { memoryGiB: 2 }, "red"],
    ["space", { freeStorageBytes: 3e9 }, "amber"],
    ["space", { freeStorageBytes: 3e8 }, "red"],
    ["kept", {}, "amber"],
    ["threads", { isIsolated: false }, "amber"],
    ["store", { canStore: false }, "red"],
  ] as const)("says one thing to do where it is not green: %s %o", (id, part, light) => {
    const found = line(id, part);
    expect(found?.light).toBe(light);
    expect(found?.instruction).toBeDefined();
  });

  it("admits what the browser does not tell", () => {
    expect(line("memory", { memoryGiB: undefined })?.light).toBe("unknown");
    expect(line("space", { freeStorageBytes: undefined })?.light).toBe("unknown");
  });

  it("has a text for every line", () => {
    const all = [
      lines({ gpu, canStore: false, isIsolated: false }),
      lines({ gpu: { status: "no-answer" }, memoryGiB: 2, freeStorageBytes: 1 }),
    ].flat();
    const keys = all.flatMap(({ text, instruction }) => [text, ...(instruction ? [instruction] : [])]);
    expect(keys.filter((wording) => !("key" in wording) || !(wording.key in en))).toEqual([]);
  });
});
