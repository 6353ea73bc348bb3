import { describe, expect, it, vi } from "vitest";
import { chosenHistory } from "../../../src/history/chosen-history.ts";
import { HistoryError, type History } from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import { sampleEncounter } from "./sample.ts";

describe("a chosen history", () => {
  it("follows the choice from one call to the next", async () => {
    const [kept, passing] = [new MemoryHistory(), new MemoryHistory()];
    const settings = { keepNothing: true };
    const history = chosenHistory(() => Promise.resolve(settings.keepNothing ? passing : kept));
    await history.save(sampleEncounter("a"));
    expect(await passing.list({})).toHaveLength(1);
    settings.keepNothing = false;
    expect(await history.list({})).toEqual([]);
    await history.save(sampleEncounter("b"));
    expect(await kept.load("b")).toMatchObject({ status: "ok" });
  });

  it("tells its listeners what the chosen one tells, once, until they stop", async () => {
    let tell = () => {};
    const kept: History = Object.assign(new MemoryHistory(), {
      onChange: (listener: () => void) => {
        tell = listener;
        return () => undefined;
      },
    });
    const history = chosenHistory(() => Promise.resolve(kept));
    const listener = vi.fn();
    const stop = history.onChange(listener);
    await history.list({});
    await history.list({});
    tell();
    expect(listener).toHaveBeenCalledOnce();
    stop();
    tell();
    expect(listener).toHaveBeenCalledOnce();
  });

  it("passes on why there is none", async () => {
    const history = chosenHistory(() => Promise.reject(new HistoryError("full")));
    await expect(history.list({})).rejects.toMatchObject({ code: "full" });
  });
});
