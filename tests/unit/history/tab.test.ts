import { afterEach, describe, expect, it, vi } from "vitest";
import { claimTab } from "../../../src/history/tab.ts";

/** Storage of one tab; a duplicated tab begins with a copy. */
function storage(kept: Record<string, string> = {}) {
  const items = { ...kept };
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
  };
}

/** Locks as a browser shares them between tabs: the first to ask holds one for good. */
function locks() {
  const held = new Set<string>();
  return {
    request: async (name: string, _options: object, use: (lock: object | null) => unknown) => {
      if (held.has(name)) return use(null);
      held.add(name);
      return use({ name });
    },
    query: async () => ({ held: [...held, "something-else"].map((name) => ({ name })) }),
  };
}

afterEach(() => void vi.unstubAllGlobals());

describe("a tab", () => {
  it("keeps its id over a reload", async () => {
    vi.stubGlobal("sessionStorage", storage());
    vi.stubGlobal("navigator", {});
    const before = await claimTab();
    expect((await claimTab()).id).toBe(before.id);
  });

  it("has an id of its own when it is a duplicate of one that is open", async () => {
    const shared = locks();
    vi.stubGlobal("navigator", { locks: shared });
    const first = storage();
    vi.stubGlobal("sessionStorage", first);
    const original = await claimTab();
    const copy = storage(first.items);
    vi.stubGlobal("sessionStorage", copy);
    const duplicate = await claimTab();
    expect(duplicate.id).not.toBe(original.id);
    expect(Object.values(copy.items)).toEqual([duplicate.id]);
    expect(await duplicate.open()).toEqual(new Set([original.id, duplicate.id]));
  });

  it("works without storage and locks, and says that it cannot tell which tabs are open", async () => {
    vi.stubGlobal("navigator", {});
    vi.stubGlobal("sessionStorage", {
      getItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
      setItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const tab = await claimTab();
    expect(tab.id).toMatch(/^[0-9a-f]{32}$/u);
    expect(await tab.open()).toBeUndefined();
  });
});
