import { modelVersion, prebuiltAppConfig } from "@mlc-ai/web-llm";
import { describe, expect, it } from "vitest";
import { aboutPack } from "../../../models/about-pack.ts";
import { findBuild, registry, registrySchema, type Model } from "../../../models/registry.ts";
import { packIdPattern, packManifestSchema } from "../../../src/model-store/pack-manifest.ts";

const builds = registry.flatMap((model) => model.builds.map((build) => ({ model, build })));
const prebuilt = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));
const MiB = 1024 * 1024;

function modelOf(id: string): Model {
  const model = registry.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`no model ${id}`);
  return model;
}

function valueOf(id: string, measure: string, caseSet = ""): number | undefined {
  return modelOf(id).figures.find((figure) => figure.measure === measure && figure.caseSet.includes(caseSet))
    ?.value;
}

describe("the registry", () => {
  it("is data of its schema", () => {
    expect(registrySchema.safeParse(registry).error).toBeUndefined();
  });

  it("names every model and every build once", () => {
    const ids = [...registry.map(({ id }) => id), ...builds.map(({ build }) => build.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(builds)("gives $build.id an id and an account that a manifest takes", ({ model, build }) => {
    expect(build.id).toMatch(packIdPattern);
    const weights = build.engine === "webllm" ? "library.wasm" : "weights.gguf";
    const manifest = {
      ...aboutPack(model, build),
      format: 1,
      sources: [],
      files: [{ path: weights, sizeBytes: 1 }],
    };
    expect(packManifestSchema.safeParse(manifest).error).toBeUndefined();
    expect(findBuild(build.id)).toEqual({ model, build });
  });

  it("has a model made for each task, and stand-ins for all", () => {
    const specialists = registry.filter(({ role }) => role === "specialist");
    expect(specialists.flatMap(({ tasks }) => tasks).toSorted()).toEqual([
      "differential",
      "esi",
      "evidence",
      "icd10",
      "manchester",
    ]);
    for (const model of registry.filter(({ role }) => role === "general"))
      expect(model.tasks).toHaveLength(5);
  });

  it("offers each stand-in in f16 and, for machines without it, in f32", () => {
    for (const model of registry.filter(({ role }) => role === "general")) {
      const onGpu = model.builds.filter(({ engine }) => engine === "webllm");
      expect(onGpu.map(({ quantization, needs }) => [quantization, needs.shaderF16])).toEqual([
        ["q4f16_1", true],
        ["q4f32_1", false],
      ]);
    }
  });

  it("has a stand-in for machines without a usable GPU, hosted whole", () => {
    const onCpu = builds.filter(({ model, build }) => model.role === "general" && build.engine === "wllama");
    expect(onCpu.map(({ build }) => build.id)).toEqual([
      "qwen2.5-0.5b-q8_0",
      "qwen3-0.6b-q8_0",
      "qwen3-1.7b-q8_0",
    ]);
    for (const { build } of onCpu) expect(build.hub?.repository).toMatch(/^Qwen\/.*-GGUF$/u);
  });

  it("knows no build of the published ESI file, which is larger than wllama's memory", () => {
    const { published, builds } = modelOf("qwen3.5-9b-esi-dpo");
    expect(published?.sizeBytes).toBeGreaterThan(4 * 1024 * MiB);
    expect(builds.map(({ engine }) => engine)).toEqual(["webllm", "webllm"]);
  });

  it("asks for no GGUF beyond what wllama holds", () => {
    const gguf = builds.filter(({ build }) => build.engine === "wllama");
    const published = gguf.filter(({ build }) => build.sizeIs === "published");
    expect(published.map(({ build }) => build.downloadBytes)).toEqual([805 * MiB, 698 * MiB, 462 * MiB]);
    for (const { build } of gguf) expect(build.needs.memoryBytes).toBeLessThan(4 * 1024 * MiB);
  });
});

describe("what the registry says of web-llm", () => {
  const hosted = builds.flatMap(({ model, build }) =>
    build.hub && build.engine === "webllm" ? [{ model, build, hub: build.hub }] : [],
  );

  it("names the version of the libraries that the installed package loads", () => {
    const version = /^v(\d+)_(\d+)_(\d+)\//.exec(modelVersion)?.slice(1).join(".");
    for (const { build } of builds.filter(({ build }) => build.engine === "webllm"))
      expect(build.engineVersion).toBe(version);
  });

  it("holds the nine stand-ins in two builds", () => expect(hosted).toHaveLength(18));

  it.each(hosted)("agrees with the package's own record of $build.id", ({ model, build, hub }) => {
    const id = hub.repository.replace("mlc-ai/", "");
    const record = prebuilt.get(id);
    expect(record?.model).toBe(`https://huggingface.co/${hub.repository}`);
    expect(hub.extraFiles).toEqual([build.library]);
    expect(build.library?.url).toBe(record?.model_lib);
    expect(build.library?.path).toBe(record?.model_lib.split("/").at(-1));
    expect(build.needs.vramBytes).toBe(Math.round((record?.vram_required_MB ?? 0) * MiB));
    expect(model.contextTokens).toBe(record?.overrides?.context_window_size);
  });

  it.each([
    ["qwen3.5-9b-esi-dpo-q4f16_1", "Qwen3.5-9B-q4f16_1-MLC"],
    ["qwen3-1.7b-biomedical-yes-no-q4f32_1", "Qwen3-1.7B-q4f32_1-MLC"],
    ["hai-diffdx-0.5b-q4f16_1", "Qwen2.5-0.5B-Instruct-q4f16_1-MLC"],
  ])("lets %s share the library of its base", (id, base) => {
    expect(findBuild(id)?.build.library?.url).toBe(prebuilt.get(base)?.model_lib);
    expect(findBuild(id)?.build.hub).toBeUndefined();
  });

  it("knows of no library for the 14B coder", () => {
    expect(findBuild("qwen3-14b-icd10-grpo-q4f16_1")?.build.library).toBeUndefined();
  });

  it("computes sizes as the hub lists them", () => {
    // The shards of mlc-ai/Qwen2.5-0.5B-Instruct-q4f16_1-MLC sum to 278.0 MB, its tokenizer is 7 MB.
    const bytes = findBuild("qwen2.5-0.5b-q4f16_1")?.build.downloadBytes ?? 0;
    expect(Math.abs(bytes - 290e6)).toBeLessThan(10e6);
  });

  it("takes the smallest buffers only for the smallest embedding tables", () => {
    const small = builds.filter(({ build }) => build.needs.bufferBytes === 128 * MiB);
    expect(new Set(small.map(({ model }) => model.id))).toEqual(
      new Set(["qwen2.5-0.5b", "hai-diffdx-0.5b", "qwen3-0.6b", "qwen3.5-0.8b"]),
    );
  });
});

describe("the published figures", () => {
  it.each([
    ["qwen3.5-9b-esi-dpo", "accuracy", "experts", 0.75],
    ["qwen3.5-9b-esi-dpo", "level-3", "ESI 3", 0.6],
    ["qwen3.5-9b-esi-dpo", "over-triage", "", 0.139],
    ["qwen3.5-9b-esi-dpo", "under-triage", "", 0.111],
    ["qwen3.5-9b-esi-dpo", "high-risk-recall", "", 0.92],
    ["med-llm-triage-es", "accuracy", "", 0.8],
    ["med-llm-triage-es", "strict-pass", "", 0.6],
    ["qwen3-1.7b-biomedical-yes-no", "accuracy", "", 0.7576],
    ["qwen3-1.7b-biomedical-yes-no", "format", "", 1],
    ["qwen3-1.7b-biomedical-yes-no", "invented-citations", "", 0],
    ["hai-diffdx-0.5b", "schema-adherence", "", 0.56],
    ["qwen3-14b-icd10-grpo", "f1", "Chinese", 0.3127],
    ["qwen3-14b-icd10-grpo", "f1", "English", 0.2958],
  ])("of %s: %s %s", (id, measure, caseSet, value) => {
    expect(valueOf(id, measure, caseSet)).toBe(value);
  });

  it("are shares of whole cases where their number is known", () => {
    const counted = registry.flatMap(({ figures }) => figures).filter(({ cases }) => cases !== undefined);
    expect(counted.length).toBeGreaterThan(5);
    for (const { value, cases = 0, caseSet } of counted) {
      const hits = value * cases;
      expect(Math.abs(hits - Math.round(hits)), `${caseSet}: ${hits}`).toBeLessThan(0.02);
    }
  });
});
