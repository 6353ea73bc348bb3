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
