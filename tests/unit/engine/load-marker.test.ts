import { describe, expect, it } from "vitest";
import { claimEngine } from "../../../src/engine/engine-lock.ts";
import { LoadMarker, type LoadMarkerPorts, stepDown } from "../../../src/engine/load-marker.ts";
import { goodGpu, gpuBuilds, machine, model, wllamaBuild } from "./machine.ts";
import { SharedLocks } from "./shared-locks.ts";

const lockName = "engine";

function storage(items: Record<string, string> = {}) {
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(items, key),
  };
}

/** Tabs of one origin. */
function origin() {
  const locks = new SharedLocks();
  const kept = storage();
  const tab = (change: Partial<LoadMarkerPorts> = {}) => {
    const page = new EventTarget();
    const marker = new LoadMarker({ storage: kept, locks, lockName, page, ...change });
    return { page, marker };
  };
  return { locks, kept, tab };
}

describe("the marker of a load", () => {
  it("tells the next start that the load killed its tab", async () => {
    const { locks, tab } = origin();
    await claimEngine(locks, lockName);
    tab().marker.begin("large", "gpu");
    locks.kill(lockName);
    const crash = await tab().marker.crashed();
    expect(crash).toMatchObject({ packId: "large", device: "gpu" });
    expect(crash?.startedAt).toBeGreaterThan(0);
  });

  it("tells it until it is forgotten", async () => {
    const { tab } = origin();
    tab().marker.begin("large", "cpu");
    const { marker } = tab();
    expect(await marker.crashed()).toBeDefined();
    expect(await marker.crashed()).toBeDefined();
    marker.forget();
    expect(await marker.crashed()).toBeUndefined();
  });

  it("is gone when the load ends, well or with an error", async () => {
    const { kept, tab } = origin();
    const { marker } = tab();
    marker.begin("large", "gpu")();
    expect(kept.items).toEqual({});
    expect(await marker.crashed()).toBeUndefined();
  });

  it("of another tab that loads now is no crash", async () => {
    const { locks, tab } = origin();
    await claimEngine(locks, lockName);
    tab().marker.begin("large", "gpu");
    expect(await tab().marker.crashed()).toBeUndefined();
  });

  it("goes when the person closes or reloads the page, which is no crash either", async () => {
    const { tab } = origin();
    const loading = tab();
    loading.marker.begin("large", "gpu");
    loading.page.dispatchEvent(new Event("pagehide"));
    expect(await tab().marker.crashed()).toBeUndefined();
  });

  it("of the tab that took the engine stays when the other one's load ends", async () => {
    const { kept, tab } = origin();
    const end = tab().marker.begin("large", "gpu");
    tab().marker.begin("small", "gpu");
    end();
    expect(Object.values(kept.items)).toEqual([expect.stringContaining("small")]);
  });

  it("is no crash when somebody else wrote it, and is cleared away", async () => {
    for (const text of ["", "{", "null", '{"packId":1}', '{"packId":"a","device":"tpu","startedAt":1}']) {
      const { kept, tab } = origin();
      tab().marker.begin("large", "gpu");
      for (const key of Object.keys(kept.items)) kept.items[key] = text;
      expect(await tab().marker.crashed()).toBeUndefined();
      expect(kept.items).toEqual({});
    }
  });

  it("is told where the browser has no locks or does not answer", async () => {
    const { tab } = origin();
    tab().marker.begin("large", "gpu");
    const refusing = { query: () => Promise.reject(new Error("no")) };
    for (const locks of [undefined, refusing]) expect(await tab({ locks }).marker.crashed()).toBeDefined();
  });

  it("costs nothing but itself where storage is missing or refuses", async () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse };
    for (const one of [undefined, refusing]) {
      const { marker } = origin().tab({ storage: one });
      marker.begin("large", "gpu")();
      marker.forget();
      expect(await marker.crashed()).toBeUndefined();
    }
  });
});

describe("the step down", () => {
  const small = model("small", 0.8e9, gpuBuilds("small", 0.8e9));
  const middle = model("middle", 2e9, gpuBuilds("middle", 2e9));
  const large = model("large", 4e9, gpuBuilds("large", 4e9));
  const onCpu = model("cpu", 1.2e9, [
    wllamaBuild({ id: "cpu-small", needs: { shaderF16: false, memoryBytes: 0.9e9 } }),
    wllamaBuild({ id: "cpu-large", needs: { shaderF16: false, memoryBytes: 1.4e9 } }),
  ]);
  const nurse = model("nurse", 1.2e9, [wllamaBuild({ id: "nurse-gguf" })], {
    role: "specialist",
    tasks: ["manchester"],
  });
  const all = [nurse, onCpu, small, middle, large];
  const gpu = (packId: string) => ({ packId, device: "gpu" as const });

  it("is the next smaller build for the GPU, in half precision where it can be", () => {
    const at = machine();
    expect(stepDown(gpu("large-f16"), all, at)).toMatchObject({ build: { id: "middle-f16" }, device: "gpu" });
    expect(stepDown(gpu("middle-f16"), all, at)).toMatchObject({ build: { id: "small-f16" }, device: "gpu" });
  });

  it("is only one that this machine can run", () => {
    const noF16 = machine({ gpu: { ...goodGpu, hasShaderF16: false } });
    expect(stepDown(gpu("middle-f32"), all, noF16)).toMatchObject({ build: { id: "small-f32" } });
    expect(stepDown(gpu("large-f16"), all, machine({ canStore: false }))).toBeUndefined();
  });

  it("is the processor when the GPU has nothing smaller, even for what is no smaller itself", () => {
    const at = machine();
    expect(stepDown(gpu("small-f16"), all, at)).toMatchObject({ build: { id: "cpu-small" }, device: "cpu" });
    const heavy = model("heavy", 1.2e9, [
      wllamaBuild({ id: "heavy-gguf", needs: { shaderF16: false, memoryBytes: 1.4e9 } }),
    ]);
    expect(stepDown(gpu("small-f16"), [small, heavy], at)).toMatchObject({ build: { id: "heavy-gguf" } });
  });

  it("of a GGUF is the same without the GPU, then a smaller one", () => {
    const at = machine({ gpu: { status: "none" } });
    expect(stepDown(gpu("cpu-large"), all, at)).toMatchObject({ build: { id: "cpu-large" }, device: "cpu" });
    const onProcessor = { packId: "cpu-large", device: "cpu" } as const;
    expect(stepDown(onProcessor, all, at)).toMatchObject({ build: { id: "cpu-small" }, device: "cpu" });
  });

  it("is the rules alone when the smallest on the processor failed", () => {
    const at = machine({ gpu: { status: "none" } });
    expect(stepDown({ packId: "cpu-small", device: "cpu" }, all, at)).toBeUndefined();
  });

  it("serves the same tasks and languages", () => {
    expect(stepDown(gpu("small-f16"), [nurse, small], machine())).toBeUndefined();
    const english = model("english", 0.5e9, gpuBuilds("english", 0.5e9), { languages: ["en"] });
    expect(stepDown(gpu("small-f16"), [english, small], machine())).toBeUndefined();
  });

  it("of a pack that the registry does not know is the rules alone", () => {
    expect(stepDown(gpu("somebody-elses"), all, machine())).toBeUndefined();
  });
});
