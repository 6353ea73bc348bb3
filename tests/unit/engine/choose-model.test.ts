import { describe, expect, it } from "vitest";
import en from "../../../locales/en.json" with { type: "json" };
import type { Build } from "../../../models/registry.ts";
import type { Capabilities } from "../../../src/engine/capabilities.ts";
import { type Known, recommend, type Verdict, verdictOf } from "../../../src/engine/choose-model.ts";
import { goodGpu, gpuBuilds, machine, model, webllmBuild, wllamaBuild } from "./machine.ts";

const GiB = 1024 ** 3;

/** Light, names of the reasons, name of the instruction. */
function short({ light, reasons, instruction }: Verdict) {
  const name = (wording: (typeof reasons)[number]) =>
    "key" in wording ? wording.key.replace("models.verdict.", "") : wording.literal;
  return [light, reasons.map(name).join(" "), ...(instruction ? [name(instruction)] : [])];
}

type Case = readonly [
  title: string,
  build: Build,
  machine: Partial<Capabilities>,
  expected: readonly string[],
  known?: Known,
];

function gpu(change: Partial<typeof goodGpu>): Partial<Capabilities> {
  return { gpu: { ...goodGpu, ...change } };
}

function needing(needs: Partial<Build["needs"]>): Build {
  return webllmBuild({ needs: { ...webllmBuild().needs, ...needs } });
}

const noGpu: Partial<Capabilities> = { gpu: { status: "none" } };
const firefox: Partial<Capabilities> = { browser: "firefox", hasJspi: false, memoryGiB: undefined };
const safari: Partial<Capabilities> = {
  browser: "safari",
  hasJspi: false,
  hasMemory64: false,
  memoryGiB: undefined,
  gpu: { ...goodGpu, vendor: "apple" },
};

const cases: readonly Case[] = [
  ["a build that the graphics can run", webllmBuild(), {}, ["green", "fits-graphics"]],
  ["no WebGPU", webllmBuild(), noGpu, ["red", "no-webgpu", "do.use-chrome-or-processor"]],
  [
    "no adapter",
    webllmBuild(),
    { gpu: { status: "no-adapter" } },
    ["red", "no-graphics", "do.choose-processor"],
  ],
  [
    "an adapter that hangs",
    webllmBuild(),
    { gpu: { status: "no-answer" } },
    ["red", "graphics-silent", "do.restart-browser"],
  ],
  ["f16 without shader-f16", webllmBuild(), gpu({ hasShaderF16: false }), ["red", "no-f16", "do.choose-f32"]],
  [
    "f32 without shader-f16",
    needing({ shaderF16: false }),
    gpu({ hasShaderF16: false }),
    ["green", "fits-graphics"],
  ],
  [
    "nine storage buffers a stage",
    webllmBuild(),
    gpu({ maxStorageBuffersPerStage: 9 }),
    ["red", "graphics-too-simple", "do.choose-processor"],
  ],
  [
    "16 KiB of workgroup storage",
    webllmBuild(),
    gpu({ maxWorkgroupStorageBytes: 16_384 }),
    ["red", "graphics-too-simple", "do.choose-processor"],
  ],
  [
    "a buffer for which web-llm gets only the smaller binding",
    needing({ bufferBytes: 200 * 1024 ** 2 }),
    gpu({ maxStorageBindingBytes: 512 * 1024 ** 2 }),
    ["red", "buffer-too-small", "do.choose-smaller"],
  ],
  [
    "a buffer that just fits the smaller binding",
    needing({ bufferBytes: 128 * 1024 ** 2 }),
    gpu({ maxStorageBindingBytes: 128 * 1024 ** 2, maxBufferBytes: 256 * 1024 ** 2 }),
    ["green", "fits-graphics"],
  ],
  [
    "more graphics memory than is usual",
    needing({ vramBytes: 5e9 }),
    {},
    ["amber", "graphics-memory", "do.close-others"],
  ],
  [
    "the same on a Mac with memory enough",
    needing({ vramBytes: 5e9 }),
    gpu({ vendor: "apple" }),
    ["green", "fits-graphics"],
  ],
  [
    "a large model on shared graphics",
    webllmBuild(),
    gpu({ vendor: "intel" }),
    ["amber", "shared-graphics", "do.choose-smaller"],
    { parameters: 4e9 },
  ],
  ["a small model on shared graphics", webllmBuild(), gpu({ vendor: "intel" }), ["green", "fits-graphics"]],
  [
    "software in place of graphics",
    webllmBuild(),
    gpu({ isFallback: true }),
    ["red", "software-graphics", "do.choose-processor"],
  ],
  [
    "a trial model on software graphics",
    webllmBuild(),
    gpu({ isFallback: true }),
    ["amber", "software-graphics", "do.choose-processor"],
    { parameters: 1e7 },
  ],
  [
    "too little memory",
    needing({ vramBytes: 3.6e9 }),
    { memoryGiB: 4 },
    ["red", "memory-short", "do.choose-smaller"],
  ],
  [
    "tight memory",
    needing({ vramBytes: 2.5e9 }),
    { memoryGiB: 4 },
    ["amber", "memory-tight", "do.close-others"],
  ],
  [
    "much more than the 8 GiB that mean 8 or more",
    needing({ vramBytes: 10e9 }),
    { memoryGiB: 8 },
    ["amber", "graphics-memory memory-tight", "do.close-others"],
  ],
  [
    "memory that nobody tells",
    needing({ vramBytes: 2.5e9 }),
    firefox,
    ["amber", "memory-tight", "do.close-others"],
  ],
  [
    "0.5 B on iOS",
    webllmBuild(),
    { platform: "ios" },
    ["amber", "ios", "do.close-others"],
    { parameters: 494e6 },
  ],
  [
    "0.6 B on iOS",
    webllmBuild(),
    { platform: "ios" },
    ["red", "ios-too-large", "do.ios-small"],
    { parameters: 596e6 },
  ],
  ["any model on Android", webllmBuild(), { platform: "android" }, ["amber", "android", "do.close-others"]],
  [
    "half of an Android's memory",
    needing({ vramBytes: 2.5e9 }),
    { platform: "android", memoryGiB: 4 },
    ["red", "memory-short android", "do.choose-smaller"],
  ],
  ["a GGUF on the graphics", wllamaBuild(), {}, ["green", "fits-graphics"]],
  [
    "a GGUF where the graphics lack half precision",
    wllamaBuild(),
    gpu({ hasShaderF16: false }),
    ["green", "fits-processor"],
  ],
  ["a GGUF on the processor", wllamaBuild(), noGpu, ["green", "fits-processor"]],
  [
    "a GGUF where the page is not isolated",
    wllamaBuild(),
    { ...noGpu, isIsolated: false },
    ["amber", "one-thread", "do.reload-once"],
  ],
  [
    "a GGUF on the graphics of a page not isolated",
    wllamaBuild(),
    { isIsolated: false },
    ["green", "fits-graphics"],
  ],
  [
    "more than 1.5 B on the processor",
    wllamaBuild(),
    noGpu,
    ["amber", "processor-slow", "do.choose-smaller"],
    { parameters: 1.7e9 },
  ],
  [
    "a GGUF on software graphics goes to the processor",
    wllamaBuild(),
    gpu({ isFallback: true }),
    ["green", "fits-processor"],
  ],
  [
    "a file above 2 GB",
    wllamaBuild({ downloadBytes: 2.5e9 }),
    {},
    ["amber", "file-large", "do.choose-smaller"],
  ],
  [
    "a file above the heap",
    wllamaBuild({ downloadBytes: 4 * GiB + 1 }),
    {},
    ["red", "file-too-large", "do.choose-smaller"],
  ],
  ["a GGUF in Firefox, small enough to copy", wllamaBuild(), firefox, ["green", "fits-processor"]],
  [
    "a GGUF in Firefox",
    wllamaBuild({ downloadBytes: 1.2e9 }),
    firefox,
    ["amber", "file-copied", "do.use-chrome"],
    { parameters: 1.4e9 },
  ],
  ["a GGUF in Safari", wllamaBuild(), safari, ["amber", "slow-form", "do.use-chrome"]],
  [
    "a window that keeps nothing",
    webllmBuild(),
    { canStore: false },
    ["red", "cannot-store", "do.open-secure"],
  ],
  ["a full disk", webllmBuild(), { freeStorageBytes: 160e6 }, ["red", "storage-short", "do.free-storage"]],
  [
    "a full disk that holds most of it",
    webllmBuild(),
    { freeStorageBytes: 290e6 },
    ["green", "fits-graphics"],
    { storedBytes: 500e6 },
  ],
  [
    "a full disk that holds it all",
    wllamaBuild(),
    { freeStorageBytes: 0 },
    ["green", "fits-graphics"],
    { storedBytes: 700e6 },
  ],
  ["a disk that nobody tells of", webllmBuild(), { freeStorageBytes: undefined }, ["green", "fits-graphics"]],
];

describe("the verdict on", () => {
  for (const [title, build, change, expected, known] of cases)
    it(title, () => expect(short(verdictOf(build, machine(change), known))).toEqual(expected));

  it("several obstacles begins with the red ones and gives one instruction, theirs", () => {
    const verdict = verdictOf(
      webllmBuild({ downloadBytes: 600e6 }),
      machine({ platform: "android", memoryGiB: 4, freeStorageBytes: 0, ...gpu({ hasShaderF16: false }) }),
    );
    expect(short(verdict)).toEqual(["red", "no-f16 storage-short android", "do.choose-f32"]);
  });

  it("a full disk says how much to free, and for one large file room to join its parts", () => {
    const free = machine({ freeStorageBytes: 500e6 });
    const gb = (build: Build) => verdictOf(build, free).instruction;
    expect(gb(webllmBuild({ downloadBytes: 1e9 }))).toMatchObject({ values: { gb: 0.8 } });
    expect(gb(wllamaBuild({ downloadBytes: 1e9 }))).toMatchObject({ values: { gb: 1.5 } });
  });

  it("a build of unknown parameters estimates them from its bytes and quantization", () => {
    const onIos = (build: Build) => verdictOf(build, machine({ platform: "ios" })).light;
    expect(onIos(webllmBuild({ downloadBytes: 290e6 }))).toBe("amber");
    expect(onIos(webllmBuild({ downloadBytes: 480e6 }))).toBe("red");
    expect(onIos(wllamaBuild({ downloadBytes: 300e6, quantization: "Q4_K_M" }))).toBe("amber");
    expect(onIos(webllmBuild({ downloadBytes: 1000e6, quantization: "q0f16" }))).toBe("amber");
    expect(onIos(webllmBuild({ downloadBytes: 2000e6, quantization: "q0f32" }))).toBe("amber");
  });

  it("anything speaks in texts that exist", () => {
    const verdicts = cases.map(([, build, change, , known]) => verdictOf(build, machine(change), known));
    const wordings = verdicts.flatMap(({ reasons, instruction = [] }) => [...reasons, instruction].flat());
    for (const wording of wordings) expect(Object.keys(en)).toContain("key" in wording ? wording.key : "");
  });
});

describe("the recommendation", () => {
  const small = model("small", 0.8e9, gpuBuilds("small", 0.8e9));
  const middle = model("middle", 2e9, gpuBuilds("middle", 2e9));
  const older = model("older", 1.7e9, gpuBuilds("older", 1.7e9));
  const large = model("large", 9e9, gpuBuilds("large", 9e9));
  const onCpu = model("cpu", 1.2e9, [wllamaBuild({ id: "cpu-gguf" })]);
  const nurse = model("nurse", 1.2e9, [wllamaBuild({ id: "nurse-gguf" })], {
    role: "specialist",
    tasks: ["manchester"],
    languages: ["es"],
  });
  const all = [small, middle, older, large, onCpu, nurse];
  const wishes = { language: "es" } as const;
  const generalOf = (change: Partial<Capabilities>, models = all) =>
    recommend(models, machine(change), wishes).general?.build.id;

  it("is the largest that runs well, in half precision, on the graphics", () => {
    const { general } = recommend(all, machine(), wishes);
    expect(general).toMatchObject({
      build: { id: "middle-f16" },
      verdict: { light: "green" },
      why: { key: "models.verdict.why.largest-graphics" },
    });
  });

  it("takes the first of two of about the same size", () => {
    expect(generalOf({}, [older, middle])).toBe("older-f16");
  });

  it("is the f32 build where half precision is missing", () => {
    expect(generalOf(gpu({ hasShaderF16: false }))).toBe("middle-f32");
  });

  it("is one for the processor where there is no WebGPU or only software", () => {
    const { general } = recommend(all, machine(noGpu), wishes);
    expect(general).toMatchObject({
      build: { id: "cpu-gguf" },
      why: { key: "models.verdict.why.largest-processor" },
    });
    expect(generalOf(gpu({ isFallback: true }))).toBe("cpu-gguf");
  });

  it("is the smallest where nothing runs well", () => {
    const { general } = recommend(all, machine({ platform: "android" }), wishes);
    expect(general).toMatchObject({
      build: { id: "small-f16" },
      why: { key: "models.verdict.why.smallest" },
    });
  });

  it("is never red: nothing then", () => {
    const nothing = recommend(all, machine({ canStore: false }), wishes);
    expect(nothing).toEqual({ general: undefined, specialists: [] });
  });

  it("leaves out what cannot be had, until a host offers it or it is on this device", () => {
    const toConvert = webllmBuild({ id: "to-convert" });
    delete toConvert.hub;
    const models = [model("own", 2e9, [toConvert])];
    const own = (at: object) => recommend(models, machine(), { ...wishes, ...at }).general?.build.id;
    expect(own({})).toBeUndefined();
    expect(own({ offered: new Set(["to-convert"]) })).toBe("to-convert");
    expect(own({ stored: new Set(["to-convert"]) })).toBe("to-convert");
  });

  it("asks for no room for what is on this device", () => {
    const full = machine({ freeStorageBytes: 0 });
    expect(recommend(all, full, wishes).general).toBeUndefined();
    expect(recommend(all, full, { ...wishes, stored: new Set(["small-f16"]) }).general?.build.id).toBe(
      "small-f16",
    );
  });

  it("names the specialist of each task that has one here, for those who read its language", () => {
    expect(recommend(all, machine(), wishes).specialists).toMatchObject([
      { task: "manchester", build: { id: "nurse-gguf" }, why: { key: "models.verdict.why.specialist" } },
    ]);
    expect(recommend(all, machine(), { language: "en" }).specialists).toEqual([]);
    expect(recommend(all, machine(), { ...wishes, tasks: ["esi"] }).specialists).toEqual([]);
  });

  it("serves every task that was wished for", () => {
    const esiOnly = model("esi-only", 2e9, gpuBuilds("esi-only", 2e9), { tasks: ["esi"] });
    const general = (tasks: readonly ("esi" | "icd10")[]) =>
      recommend([esiOnly, small], machine(), { ...wishes, tasks }).general?.model.id;
    expect(general(["esi"])).toBe("esi-only");
    expect(general(["esi", "icd10"])).toBe("small");
  });
});
