import { describe, expect, it, vi } from "vitest";
import { StorageStatus } from "../../../src/state/storage-status.svelte.ts";

function manager(persisted: boolean, granted = persisted) {
  let kept = persisted;
  return {
    persisted: vi.fn(() => Promise.resolve(kept)),
    persist: vi.fn(() => Promise.resolve((kept = granted))),
    estimate: vi.fn(() => Promise.resolve({ usage: 10, quota: 100 })),
    getDirectory: vi.fn(),
  };
}

describe("the storage status", () => {
  it("asks for nothing by itself", async () => {
    const storage = manager(false);
    const status = new StorageStatus(storage, () => false);
    await status.refresh();
    expect(status).toMatchObject({ kind: "best-effort", usedBytes: 10, quotaBytes: 100 });
    expect(storage.persist).not.toHaveBeenCalled();
  });

  it("asks again when a person wants it to", async () => {
    const storage = manager(false, true);
    const status = new StorageStatus(storage, () => false);
    await status.onSaved();
    await status.askToPersist();
    expect(storage.persist).toHaveBeenCalledTimes(2);
  });

  it("asks once, however many encounters are saved, and keeps the answer", async () => {
    const storage = manager(false, true);
    const status = new StorageStatus(storage, () => false);
    await Promise.all([status.onSaved(), status.onSaved()]);
    expect(storage.persist).toHaveBeenCalledOnce();
    expect(status.kind).toBe("persistent");
  });

  it("says best effort when the browser refuses or cannot answer", async () => {
    const refusing = new StorageStatus(manager(false), () => false);
    await refusing.askToPersist();
    expect(refusing.kind).toBe("best-effort");
    const silent = new StorageStatus(undefined, () => false);
    await silent.askToPersist();
    expect(silent.kind).toBe("best-effort");
  });

  it("says memory while nothing is to be kept", async () => {
    const settings = { keepNothing: true };
    const status = new StorageStatus(manager(true), () => settings.keepNothing);
    await status.refresh();
    expect(status.kind).toBe("memory");
    settings.keepNothing = false;
    expect(status.kind).toBe("persistent");
  });

  it("says memory where the browser has no database", async () => {
    const status = new StorageStatus(manager(true), () => false);
    status.keptInMemory();
    await status.refresh();
    expect(status.kind).toBe("memory");
  });
});
