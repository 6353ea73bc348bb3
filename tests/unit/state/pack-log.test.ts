import { describe, expect, it } from "vitest";
import { PackLog } from "../../../src/state/pack-log.svelte.ts";
import { memoryStorage } from "./model-support.ts";

describe("what this device remembers of a pack", () => {
  it("outlives the page", () => {
    const storage = memoryStorage();
    const log = new PackLog(storage);
    log.used("a", 7);
    log.tested("a", { status: "failed", reason: "grammar-broken", question: 1 }, 8);
    const later = new PackLog(storage);
    expect(later.of("a")).toEqual({
      lastUsedAt: 7,
      selfTest: { status: "failed", reason: "grammar-broken", at: 8 },
    });
    expect(later.isDisabled("a")).toBe(true);
    later.forget("a");
    expect(new PackLog(storage).of("a")).toEqual({});
  });

  it("carries the newest evaluation that failed until it is passed, each task for itself", () => {
    const storage = memoryStorage();
    const log = new PackLog(storage);
    const mark = { cases: 120, quantization: "Q4_K_M" };
    log.used("a", 7);
    log.evaluated("a", "esi", { verdict: "fail", at: 1, ...mark });
    log.evaluated("a", "manchester", { verdict: "fail", at: 3, revision: "abc", ...mark });
    log.evaluated("a", "icd10", { verdict: "pass", at: 4, ...mark });
    const later = new PackLog(storage);
    expect(later.failedEvaluation("a")).toMatchObject({ task: "manchester", at: 3, cases: 120 });
    later.evaluated("a", "manchester", { verdict: "pass", at: 5, ...mark });
    expect(later.failedEvaluation("a")).toMatchObject({ task: "esi", at: 1 });
    later.evaluated("a", "esi", { verdict: "pass", at: 6, ...mark });
    expect(later.failedEvaluation("a")).toBeUndefined();
    expect(later.of("a")).toMatchObject({ lastUsedAt: 7, evaluations: { icd10: { at: 4 } } });
  });

  it("keeps how the evaluations of a pack ended when the pack goes, and nothing else of it", () => {
    const storage = memoryStorage();
    const log = new PackLog(storage);
    log.used("a", 7);
    log.evaluated("a", "esi", { verdict: "fail", at: 1, cases: 120, quantization: "Q4_K_M" });
    log.forget("a");
    const later = new PackLog(storage);
    expect(later.failedEvaluation("a")).toMatchObject({ task: "esi", cases: 120 });
    expect(later.of("a")).not.toHaveProperty("lastUsedAt");
  });

  it("keeps the rest of a pack whose marks cannot be read", () => {
    const storage = memoryStorage();
    storage.setItem("tamiz.packs", JSON.stringify({ a: { lastUsedAt: 7, evaluations: { esi: "fail" } } }));
    const log = new PackLog(storage);
    expect(log.of("a").lastUsedAt).toBe(7);
    expect(log.failedEvaluation("a")).toBeUndefined();
  });

  it("keeps what another tab noted meanwhile", () => {
    const storage = memoryStorage();
    const [one, other] = [new PackLog(storage), new PackLog(storage)];
    other.used("b", 2);
    one.used("a", 1);
    expect(new PackLog(storage).of("b")).toEqual({ lastUsedAt: 2 });
  });

  it("lasts as long as the page where nothing can be stored", () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    for (const storage of [undefined, full]) {
      const log = new PackLog(storage);
      log.used("a", 1);
      log.used("b", 2);
      expect([log.of("a").lastUsedAt, log.of("b").lastUsedAt]).toEqual([1, 2]);
    }
  });

  it("is empty for a pack whose entry cannot be read, and whole for the others", () => {
    const storage = memoryStorage();
    storage.setItem("tamiz.packs", '{"a":{"lastUsedAt":"yesterday"},"b":{"lastUsedAt":2}}');
    const log = new PackLog(storage);
    expect([log.of("a"), log.of("b")]).toEqual([{}, { lastUsedAt: 2 }]);
    storage.setItem("tamiz.packs", "no json");
    expect(new PackLog(storage).of("b")).toEqual({});
  });
});
