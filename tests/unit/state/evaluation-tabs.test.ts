import { describe, expect, it, vi } from "vitest";
import type { RunRecord } from "../../../src/evaluation/runs/run-store.ts";
import { browser, caseFile, openedReport, openTab, right, type Script, small } from "./evaluation-support.ts";

/** A model that waits at a case until it is let go, or the run stands still. */
function waitingAt(at: number) {
  let letGo = (): void => undefined;
  let reach = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const script: Script = async (text, signal) => {
    if (!text.endsWith(`#${at}`)) return right(text, signal);
    reach();
    await Promise.race([gone, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
    return right(text, signal);
  };
  return { script, letGo: () => letGo(), reached };
}

/** A tab whose run of 20 kept cases is paused after so many. */
async function pausedTab(shared: ReturnType<typeof browser>, judged: number, name = "own.jsonl") {
  const { script, reached } = waitingAt(judged);
  const tab = openTab(shared, { model: small, script });
  await tab.evaluation.cases.chooseFile(caseFile(20, name, (at) => ((at + name.length) % 5) + 1));
  await tab.evaluation.cases.setKept(true);
  const running = tab.evaluation.start({ withModel: true });
  await reached;
  await tab.evaluation.pause();
  await running;
  const { now } = tab.evaluation;
  return { ...tab, runId: now.status === "paused" ? now.header.id : "" };
}

/** A tab in the middle of a run of 20 cases, until it is let go. */
async function runningTab(shared: ReturnType<typeof browser>) {
  const { script, letGo, reached } = waitingAt(9);
  const { evaluation } = openTab(shared, { model: small, script });
  await evaluation.cases.chooseFile(caseFile(20));
  const running = evaluation.start({ withModel: true });
  await reached;
  return { evaluation, running, letGo };
}

/** Another tab that knows what is kept. */
async function otherTab(shared: ReturnType<typeof browser>, script: Script = right) {
  const tab = openTab(shared, { model: small, script });
  await tab.evaluation.refresh();
  return tab.evaluation;
}

async function storedIn({ store }: ReturnType<typeof browser>): Promise<readonly RunRecord[]> {
  return (await store.runs()).flatMap((run) => (run.status === "ok" ? [run.record] : []));
}

describe("a paused run that another tab brought to its end", () => {
  it.each(["cancel", "goOn"] as const)(
    "is left as it is there, and said to have ended: %s",
    async (press) => {
      const shared = browser();
      const { evaluation, runId } = await pausedTab(shared, 6);
      const other = await otherTab(shared);
      await other.resume(runId);
      const [done] = await storedIn(shared);
      expect(done).toMatchObject({ status: "done", judged: 20 });
      await evaluation[press]();
      expect(evaluation.now).toEqual({ status: "idle", problem: "ended" });
      expect(await storedIn(shared)).toEqual([done]);
      expect(await shared.store.results(runId)).toHaveLength(20);
    },
  );

  it("is not deleted where nothing was judged here", async () => {
    const shared = browser();
    const { evaluation, runId } = await pausedTab(shared, 0);
    await (await otherTab(shared)).resume(runId);
    await evaluation.cancel();
    expect(await storedIn(shared)).toMatchObject([{ status: "done", judged: 20 }]);
  });

  it("is cancelled with what that tab judged, where it went on and was paused there", async () => {
    const shared = browser();
    const { evaluation, runId } = await pausedTab(shared, 6);
    const { script, reached } = waitingAt(14);
    const other = await otherTab(shared, script);
    const running = other.resume(runId);
    await reached;
    await evaluation.cancel();
    expect(evaluation.now).toMatchObject({ status: "paused", problem: "other-tab" });
    await other.pause();
    await running;
    await evaluation.cancel();
    expect(openedReport(evaluation).cases).toBe(14);
    expect(await storedIn(shared)).toMatchObject([{ status: "cancelled", judged: 14 }]);
  });
});

describe("a run that another tab would delete", () => {
  it("is not deleted while it goes on here", async () => {
    const shared = browser();
    const { running, letGo } = await runningTab(shared);
    const other = await otherTab(shared);
    const id = other.past.all?.[0]?.id ?? "";
    expect(other.past.isGoingOnElsewhere(id)).toBe(true);
    await other.deleteRun(id);
    letGo();
    await running;
    expect(await storedIn(shared)).toMatchObject([{ status: "done", judged: 20 }]);
    expect(await shared.store.results(id)).toHaveLength(20);
  });

  it("stops here where it was deleted all the same, and leaves nothing", async () => {
    const shared = browser();
    const { evaluation, running, letGo } = await runningTab(shared);
    const [run] = await storedIn(shared);
    await shared.store.deleteRun(run?.header.id ?? "");
    letGo();
    await running;
    expect(evaluation.now).toEqual({ status: "idle", problem: "deleted" });
    expect(await storedIn(shared)).toEqual([]);
  });

  it("does not come back where it was paused here", async () => {
    const shared = browser();
    const { evaluation, runId } = await pausedTab(shared, 6);
    await (await otherTab(shared)).deleteRun(runId);
    await evaluation.goOn();
    expect(evaluation.now).toEqual({ status: "idle", problem: "deleted" });
    expect(await storedIn(shared)).toEqual([]);
  });
});

describe("a run", () => {
  it("goes on unhurt while one that was asked for before it finds out that it cannot", async () => {
    const shared = browser();
    const { runId: slow } = await pausedTab(shared, 2, "a.jsonl");
    const { runId: quick } = await pausedTab(shared, 2, "bb.jsonl");
    const { script, letGo, reached } = waitingAt(7);
    const evaluation = await otherTab(shared, script);
    let answer = (): void => undefined;
    const sets = await shared.store.sets();
    const slowSet = sets.find(({ info }) => info.name === "a.jsonl");
    const casesOf = shared.store.casesOf.bind(shared.store);
    vi.spyOn(shared.store, "casesOf").mockImplementation(async (id) => {
      if (id === slowSet?.id) await new Promise<void>((resolve) => (answer = resolve));
      return casesOf(id);
    });
    const first = evaluation.resume(slow);
    const second = evaluation.resume(quick);
    await reached;
    answer();
    await first;
    expect(evaluation.now).toMatchObject({ status: "running", header: { id: quick } });
    expect(evaluation.canStart).toBe(false);
    letGo();
    await second;
    expect(evaluation.now).toEqual({ status: "idle" });
  });

  it("ends though what is published of its model cannot be had", async () => {
    const { evaluation } = openTab(browser(), {
      ...{ model: small, script: right },
      publishedOf: () => Promise.reject(new TypeError("not fetched")),
    });
    await evaluation.cases.chooseFile(caseFile(20));
    await evaluation.start({ withModel: true });
    expect(openedReport(evaluation).cases).toBe(20);
  });

  it("stands still where its report cannot be made, and ends when it can", async () => {
    const shared = browser();
    const tab = await pausedTab(shared, 6);
    // The limits are read when the report is made.
    const { settings } = tab.tab;
    Object.defineProperty(tab.tab, "settings", {
      configurable: true,
      get() {
        throw new TypeError("broken");
      },
    });
    await tab.evaluation.cancel();
    expect(tab.evaluation.now).toMatchObject({ status: "paused", problem: "unknown" });
    Object.defineProperty(tab.tab, "settings", { value: settings });
    await tab.evaluation.cancel();
    expect(tab.evaluation.now).toEqual({ status: "idle" });
    expect(await storedIn(shared)).toMatchObject([{ status: "cancelled", judged: 6 }]);
  });
});
