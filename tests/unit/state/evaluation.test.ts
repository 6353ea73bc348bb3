import { describe, expect, it, vi } from "vitest";
import { RunStoreError } from "../../../src/evaluation/runs/run-store.ts";
import type { LoadedModel } from "../../../src/pipeline/ask-model.ts";
import {
  browser,
  caseFile,
  figuresOf,
  lockName,
  openedReport,
  openTab,
  right,
  type Script,
  small,
  until,
} from "./evaluation-support.ts";

const own = { quantization: "Q4_K_M", revision: "abc" };

/** A model that is held back at a case until the test lets it go. */
function held(at: number, answer: Script = right) {
  let isHeld = true;
  let reach = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const script: Script = (text, signal) => {
    if (!text.endsWith(`#${at}`) || !isHeld) return answer(text, signal);
    reach();
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(3)));
  };
  return { script, reached, letGo: () => (isHeld = false) };
}

/** The figures of a run that nothing came between. */
async function uninterrupted(count: number, withModel: boolean): Promise<unknown> {
  const { evaluation } = openTab(browser(), { model: small, script: right });
  await evaluation.cases.chooseFile(caseFile(count));
  await evaluation.start({ withModel });
  return figuresOf(openedReport(evaluation));
}

describe("a run", () => {
  it("measures the rules on a file, keeps it, and opens its report with intervals", async () => {
    const { evaluation } = openTab();
    expect(evaluation.canStart).toBe(false);
    await evaluation.cases.chooseFile(caseFile(40));
    expect(evaluation.canStart).toBe(true);
    await evaluation.start({ withModel: false });
    expect(evaluation.now).toEqual({ status: "idle" });
    const report = openedReport(evaluation);
    expect(report).toMatchObject({
      cases: 40,
      header: { task: "esi", set: { name: "own.jsonl", isOwn: true } },
    });
    expect(report.arms.map(({ arm }) => arm)).toEqual(["rules"]);
    expect(report.resamples).toBeGreaterThan(0);
    expect(evaluation.past.all).toMatchObject([{ record: { status: "done", judged: 40, total: 40 } }]);
    expect(evaluation.past.interrupted).toEqual([]);
  });

  it("measures a shipped set, which is not the site's own", async () => {
    const { evaluation } = openTab();
    const set = evaluation.cases.shipped.find(({ language }) => language === "en");
    if (!set) throw new Error("no set");
    await evaluation.cases.chooseShipped(set);
    await evaluation.start({ withModel: false });
    expect(openedReport(evaluation).header.set).toMatchObject({ name: "esi-en.jsonl", isOwn: false });
  });

  it("asks the loaded model once for both arms, with its making in the header", async () => {
    const { evaluation } = openTab(browser(), { model: small, script: right });
    await evaluation.cases.chooseFile(caseFile(30));
    await evaluation.start({ withModel: true });
    const report = openedReport(evaluation);
    expect(report.arms.map(({ arm }) => arm)).toEqual(["rules", "both", "model"]);
    expect(report.header.model).toMatchObject({ packId: "small-q4", sampling: { kind: "greedy" } });
    expect(report.acceptance).toBeDefined();
  });

  it("does not ask a model that does not serve the task", async () => {
    const { evaluation } = openTab(browser(), { model: { ...small, tasks: ["icd10"] } });
    await evaluation.cases.chooseFile(caseFile(5));
    expect(evaluation.model).toBeUndefined();
    await evaluation.start({ withModel: true });
    expect(evaluation.now).toEqual({ status: "idle", problem: "other-model" });
    evaluation.dismissProblem();
    expect(evaluation.now).toEqual({ status: "idle" });
  });

  it("counts a person's own levels beside the others", async () => {
    const { evaluation } = openTab();
    await evaluation.cases.chooseFile(caseFile(5));
    evaluation.cases.rate("c0", "1");
    evaluation.cases.rate("c1", "5");
    await evaluation.start({ withModel: false });
    const person = openedReport(evaluation).arms.find(({ arm }) => arm === "person");
    expect(person?.measures.find(({ id }) => id === "accuracy")).toMatchObject({ count: 1, of: 2 });
  });

  it.each([true, false])("makes figures on the way only while somebody watches: %s", async (isWatched) => {
    const { script, reached } = held(20);
    const { evaluation } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(30));
    const stop = evaluation.watch();
    if (!isWatched) stop();
    const running = evaluation.start({ withModel: true });
    await reached;
    expect(evaluation.live?.resamples).toBe(isWatched ? 0 : undefined);
    await evaluation.pause();
    await running;
  });

  it("says how far it is, and that nothing is left at its end", async () => {
    const { script, reached } = held(12);
    const { evaluation } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(30));
    const running = evaluation.start({ withModel: true });
    await reached;
    await evaluation.pause();
    expect(evaluation.now).toMatchObject({ status: "paused", progress: { judged: 12, total: 30 } });
    await running;
  });
});

describe("a run that stands still", () => {
  it("comes to the same figures as one that nothing came between", async () => {
    const { script, reached, letGo } = held(17);
    const { evaluation } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(40));
    const running = evaluation.start({ withModel: true });
    await reached;
    await evaluation.pause();
    await running;
    expect(evaluation.now.status).toBe("paused");
    letGo();
    await evaluation.goOn();
    expect(figuresOf(openedReport(evaluation))).toEqual(await uninterrupted(40, true));
  });

  it("is found after its tab was killed, and goes on with the same file to the same figures", async () => {
    const shared = browser();
    const { script, reached } = held(23);
    const killed = openTab(shared, { model: small, script });
    await killed.evaluation.cases.chooseFile(caseFile(40));
    void killed.evaluation.start({ withModel: true });
    await reached;
    shared.locks.kill(lockName);

    const { evaluation } = openTab(shared, { model: small, script: right });
    await evaluation.refresh();
    const [interrupted] = evaluation.past.interrupted;
    expect(interrupted).toMatchObject({ status: "running", judged: 23, total: 40 });
    const id = interrupted?.header.id ?? "";

    await evaluation.resume(id);
    expect(evaluation.now).toEqual({ status: "idle", problem: "needs-file" });
    await evaluation.resume(id, caseFile(41));
    expect(evaluation.now).toEqual({ status: "idle", problem: "other-file" });
    await evaluation.resume(id, caseFile(40, "moved.jsonl"));
    expect(figuresOf(openedReport(evaluation))).toEqual(await uninterrupted(40, true));
    expect(evaluation.past.interrupted).toEqual([]);
  });

  it.each(["chosen", "kept"])(
    "reads its file (%s) as a person had it read, when it goes on",
    async (from) => {
      const file = () => new File(["A,B\ntos,3\nfiebre,2\ncaída,4\n"], "servicio.csv");
      const shared = browser();
      let asked = 0;
      const script: Script = (_, signal) =>
        ++asked < 2 ? 3 : new Promise((resolve) => signal.addEventListener("abort", () => resolve(3)));
      const first = openTab(shared, { model: small, script });
      await first.evaluation.cases.chooseFile(file());
      await first.evaluation.cases.readAgain({ columns: { text: "A", label: "B" }, language: "es" });
      if (from === "kept") {
        await first.evaluation.cases.setKept(true);
        await first.evaluation.cases.chooseKept(first.evaluation.cases.kept[0]?.id ?? "");
      }
      const running = first.evaluation.start({ withModel: true });
      await until(() => asked === 2);
      await first.evaluation.pause();
      await running;
      for (const { id } of first.evaluation.cases.kept) await first.evaluation.cases.deleteKept(id);

      const { evaluation } = openTab(shared, { model: small, script: () => 3 });
      await evaluation.cases.setTask("manchester");
      await evaluation.refresh();
      await evaluation.resume(evaluation.past.interrupted[0]?.header.id ?? "", file());
      expect(evaluation.now).toEqual({ status: "idle" });
      expect(openedReport(evaluation)).toMatchObject({ cases: 3, header: { task: "esi" } });
    },
  );

  it("finds its cases by itself when they were kept", async () => {
    const shared = browser();
    const { script, reached } = held(3);
    const first = openTab(shared, { model: small, script });
    await first.evaluation.cases.chooseFile(caseFile(10));
    await first.evaluation.cases.setKept(true);
    void first.evaluation.start({ withModel: true });
    await reached;
    await first.evaluation.pause();

    const { evaluation } = openTab(shared, { model: small, script: right });
    await evaluation.refresh();
    await evaluation.resume(evaluation.past.interrupted[0]?.header.id ?? "");
    expect(openedReport(evaluation).cases).toBe(10);
  });

  it("keeps a person's levels over the crash", async () => {
    const shared = browser();
    const { script, reached } = held(3);
    const first = openTab(shared, { model: small, script });
    await first.evaluation.cases.chooseFile(caseFile(10));
    for (let at = 0; at < 10; at++) first.evaluation.cases.rate(`c${at}`, "3");
    void first.evaluation.start({ withModel: true });
    await reached;
    await first.evaluation.pause();

    const { evaluation } = openTab(shared, { model: small, script: right });
    await evaluation.refresh();
    await evaluation.resume(evaluation.past.interrupted[0]?.header.id ?? "", caseFile(10));
    const person = openedReport(evaluation).arms.find(({ arm }) => arm === "person");
    expect(person?.measures.find(({ id }) => id === "accuracy")).toMatchObject({ count: 2, of: 10 });
  });

  it.each<[string, LoadedModel | undefined]>([
    ["other-model", undefined],
    ["other-model", { ...small, packId: "other" }],
    ["other-version", { ...small, revision: "newer" }],
  ])("does not go on (%s) with what it was not begun with", async (problem, model) => {
    const { script, reached, letGo } = held(2);
    const { evaluation, tab } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(5));
    const running = evaluation.start({ withModel: true });
    await reached;
    await evaluation.pause();
    await running;
    letGo();
    tab.model = model;
    await evaluation.goOn();
    expect(evaluation.now).toMatchObject({ status: "paused", problem });
    tab.model = small;
    await evaluation.goOn();
    expect(openedReport(evaluation).cases).toBe(5);
  });

  it("stays as a cancelled run with what was judged, and marks nothing", async () => {
    const { script, reached } = held(30, () => 1);
    const { evaluation, tab } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(40));
    const running = evaluation.start({ withModel: true });
    await reached;
    await evaluation.cancel();
    await running;
    expect(evaluation.opened).toMatchObject({
      record: { status: "cancelled", judged: 30 },
      report: { cases: 30 },
    });
    expect(evaluation.past.interrupted).toEqual([]);
    expect(tab.log.failedEvaluation("small-q4")).toBeUndefined();
  });

  it("can be cancelled while it is paused, and leaves nothing when nothing was judged", async () => {
    const { script, reached } = held(0);
    const { evaluation } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(5));
    const running = evaluation.start({ withModel: true });
    await reached;
    await evaluation.pause();
    await running;
    await evaluation.cancel();
    expect(evaluation.now).toEqual({ status: "idle" });
    expect(evaluation.past.all).toEqual([]);
    expect(evaluation.opened).toEqual({ status: "none" });
  });
});

describe("a run and the rest of the app", () => {
  it("goes on in one tab at a time", async () => {
    const shared = browser();
    const { script, reached, letGo } = held(2);
    const first = openTab(shared, { model: small, script });
    await first.evaluation.cases.chooseFile(caseFile(5));
    const running = first.evaluation.start({ withModel: true });
    await reached;

    const second = openTab(shared);
    await second.evaluation.refresh();
    expect(second.evaluation.past.isRunningElsewhere).toBe(true);
    expect(second.evaluation.past.interrupted).toEqual([]);
    await second.evaluation.cases.chooseFile(caseFile(5));
    await second.evaluation.start({ withModel: false });
    expect(second.evaluation.now).toEqual({ status: "idle", problem: "other-tab" });

    await first.evaluation.pause();
    await running;
    letGo();
    await second.evaluation.start({ withModel: false });
    expect(openedReport(second.evaluation).cases).toBe(5);
  });

  it("steps back for a patient's question and asks its own case again", async () => {
    const asked: string[] = [];
    const hold = held(2);
    const script: Script = (text, signal) => {
      asked.push(/#\d+$/u.exec(text)?.[0] ?? "");
      return hold.script(text, signal);
    };
    const { evaluation, tab } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(4));
    const running = evaluation.start({ withModel: true });
    await hold.reached;
    const answers: (() => void)[] = [];
    const patient = tab.turns.first(() => new Promise<void>((resolve) => void answers.push(resolve)));
    await until(() => answers.length > 0);
    expect(evaluation.now).toMatchObject({ status: "running", isWaiting: true });
    hold.letGo();
    expect(asked).toEqual(["#0", "#1", "#2"]);
    answers[0]?.();
    await Promise.all([patient, running]);
    expect(asked).toEqual(["#0", "#1", "#2", "#2", "#3"]);
    expect(openedReport(evaluation).cases).toBe(4);
  });

  it("stands still when the engine is gone, tells who loaded it, and goes on when it is back", async () => {
    let isGone = true;
    const script: Script = (text, signal) =>
      text.endsWith("#3") && isGone ? { code: "device-lost" } : right(text, signal);
    const { evaluation, tab } = openTab(browser(), { model: small, script });
    await evaluation.cases.chooseFile(caseFile(10));
    await evaluation.start({ withModel: true });
    expect(evaluation.now).toMatchObject({
      status: "paused",
      problem: "device-lost",
      progress: { judged: 3 },
    });
    expect(tab.failures).toEqual(["device-lost"]);
    isGone = false;
    await evaluation.goOn();
    expect(figuresOf(openedReport(evaluation))).toEqual(await uninterrupted(10, true));
  });

  it("asks with the number to call that it was begun with, and goes on only on the same device", async () => {
    let isGone = true;
    const asked: (string | undefined)[] = [];
    const { evaluation, tab } = openTab(browser(), {
      model: small,
      settings: { emergencyNumber: "112" },
      script(text, signal, emergencyNumber) {
        asked.push(emergencyNumber);
        return text.endsWith("#3") && isGone ? { code: "device-lost" } : right(text, signal);
      },
    });
    await evaluation.cases.chooseFile(caseFile(10));
    await evaluation.start({ withModel: true });
    expect(evaluation.now).toMatchObject({
      header: { emergencyNumber: "112", model: { device: "cpu" } },
      problem: "device-lost",
    });
    isGone = false;
    tab.settings = { ...tab.settings, emergencyNumber: "061" };
    tab.device = "gpu";
    await evaluation.goOn();
    expect(evaluation.now).toMatchObject({ status: "paused", problem: "other-version" });
    tab.device = "cpu";
    await evaluation.goOn();
    expect(openedReport(evaluation).cases).toBe(10);
    expect(new Set(asked)).toEqual(new Set(["112"]));
  });

  it("stands still when the disk is full, and judges again what could not be written", async () => {
    const { evaluation, shared } = openTab(browser(), { model: small, script: right });
    await evaluation.cases.chooseFile(caseFile(10));
    const full = vi.spyOn(shared.store, "append").mockRejectedValue(new RunStoreError("full"));
    await evaluation.start({ withModel: true });
    expect(evaluation.now).toMatchObject({ status: "paused", problem: "storage-full" });
    full.mockRestore();
    await evaluation.goOn();
    expect(openedReport(evaluation).cases).toBe(10);
  });

  it("says when the table of codes cannot be had", async () => {
    const { evaluation } = openTab();
    await evaluation.cases.setTask("icd10");
    await evaluation.cases.chooseFile(caseFile(2, "codes.jsonl", () => Number.NaN));
    expect(evaluation.canStart).toBe(false);
    const set = evaluation.cases.shipped[0];
    if (set) await evaluation.cases.chooseShipped(set);
    await evaluation.start({ withModel: false });
    expect(evaluation.now).toMatchObject({ status: "paused", problem: "no-codes" });
  });
});

describe("what a run leaves", () => {
  async function runWith(tab: ReturnType<typeof openTab>, count: number): Promise<void> {
    await tab.evaluation.cases.chooseFile(caseFile(count));
    await tab.evaluation.start({ withModel: true });
  }

  it("is a mark on a model that failed, which too few cases do not take away and a pass does", async () => {
    const shared = browser();
    const bad = openTab(shared, { model: small, script: () => 1 });
    await runWith(bad, 60);
    expect(bad.tab.log.failedEvaluation("small-q4")).toMatchObject({ task: "esi", cases: 60, ...own });

    const good = openTab(shared, { model: small, script: right });
    await runWith(good, 20);
    expect(openedReport(good.evaluation).acceptance?.verdict).toBe("not-enough-cases");
    expect(good.tab.log.failedEvaluation("small-q4")).toBeDefined();
    await runWith(good, 400);
    expect(openedReport(good.evaluation).acceptance?.verdict).toBe("pass");
    expect(good.tab.log.failedEvaluation("small-q4")).toBeUndefined();
  });

  it("is judged by the site's own limits, where it has set some", async () => {
    const tab = openTab(browser(), { model: small, script: right });
    await runWith(tab, 20);
    expect(openedReport(tab.evaluation).acceptance?.verdict).toBe("not-enough-cases");
    const level = [{ measure: "accuracy", atLeast: 0.5, leastCases: 10 }];
    tab.tab.settings = { ...tab.tab.settings, evaluationLimits: { level } };
    await tab.evaluation.open("run-1");
    expect(openedReport(tab.evaluation).acceptance).toMatchObject({
      verdict: "pass",
      limits: [{ limit: level[0] }],
    });
  });

  it("is a calibration that the site may take over", async () => {
    const tab = openTab(browser(), { model: small, script: right });
    await runWith(tab, 199);
    expect(tab.evaluation.opened).toMatchObject({ calibration: { status: "not-offered", why: "too-few" } });
    tab.evaluation.useCalibration();
    expect(tab.tab.settings.calibration).toBeUndefined();
    await runWith(tab, 200);
    expect(tab.evaluation.opened).toMatchObject({ calibration: { status: "offered", cases: 200 } });
    tab.evaluation.useCalibration();
    expect(tab.tab.settings.calibration).toEqual({ task: "esi", packId: "small-q4", cases: 200 });
  });

  it("can be opened, compared with another run over the same cases, and deleted", async () => {
    const shared = browser();
    await runWith(openTab(shared, { model: small, script: right }), 10);
    const other: Script = (text, signal) => (text.endsWith("#0") ? 3 : right(text, signal));
    const { evaluation } = openTab(shared, { model: { ...small, packId: "small-q8" }, script: other });
    await evaluation.cases.chooseFile(caseFile(10));
    await evaluation.start({ withModel: true });
    await evaluation.compare("run-1", "model");
    expect(evaluation.compared).toMatchObject({
      status: "compared",
      a: { header: { id: "run-2" } },
      parity: { common: 10, changes: [{ id: "c0", from: "3", to: "1" }] },
    });
    await runWith(openTab(shared, { model: small, script: right }), 11);
    await evaluation.refresh();
    await evaluation.compare("run-3", "model");
    expect(evaluation.compared).toMatchObject({ b: { header: { id: "run-1" } } });
    await evaluation.open("run-1");
    expect(evaluation.compared).toEqual({ status: "none" });
    expect(evaluation.opened).toMatchObject({ status: "open", record: { header: { id: "run-1" } } });
    await evaluation.deleteRun("run-1");
    expect(evaluation.opened).toEqual({ status: "none" });
    expect(evaluation.past.all?.map(({ id }) => id)).toEqual(["run-3", "run-2"]);
    await evaluation.open("run-1");
    expect(evaluation.opened).toEqual({ status: "failed", id: "run-1" });
  });
});
