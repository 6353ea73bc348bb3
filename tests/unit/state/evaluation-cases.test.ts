import { describe, expect, it, vi } from "vitest";
import { RunStoreError } from "../../../src/evaluation/runs/run-store.ts";
import { browser, caseFile, openTab } from "./evaluation-support.ts";

function cases(shared = browser()) {
  return { cases: openTab(shared).evaluation.cases, shared };
}

const csv = (text: string) => new File([text], "ward.csv");

describe("the cases of the next run", () => {
  it("are those of a file, with what of it cannot be used", async () => {
    const { cases: chosen } = cases();
    const good = await caseFile(2).text();
    await chosen.chooseFile(new File([`${good}\nnot json`], "mixed.jsonl"));
    expect(chosen.now).toMatchObject({
      status: "chosen",
      from: "file",
      info: { name: "mixed.jsonl", cases: 2, refused: 1, isOwn: true },
      file: { refused: [{ line: 3, reason: "not-json" }] },
      isKept: false,
    });
  });

  it("are read again with the columns that a person says", async () => {
    const { cases: chosen } = cases();
    await chosen.chooseFile(csv("A,B\ncough,3\nfever,2\n"));
    expect(chosen.now).toMatchObject({ status: "chosen", info: { cases: 0 } });
    await chosen.readAgain({ columns: { text: "A", label: "B" }, language: "es" });
    expect(chosen.now).toMatchObject({ info: { cases: 2 }, cases: [{ text: "cough", lang: "es" }, {}] });
  });

  it("are read again for another task, and those of a shipped set go", async () => {
    const { cases: chosen } = cases();
    await chosen.chooseFile(caseFile(3));
    await chosen.setTask("evidence");
    expect(chosen.now).toMatchObject({ task: "evidence", info: { cases: 0, refused: 3 } });
    const set = chosen.shipped[0];
    if (set) await chosen.chooseShipped(set);
    expect(chosen.now).toMatchObject({ status: "chosen", from: "shipped", task: "evidence" });
    await chosen.setTask("esi");
    expect(chosen.now).toEqual({ status: "none" });
  });

  it("say that a shipped set cannot be had, or a file not be opened", async () => {
    const { cases: chosen } = cases();
    const gone = {
      name: "gone.jsonl",
      task: "esi",
      language: "en",
      path: "cases/gone.jsonl",
      cases: 1,
    } as const;
    await chosen.chooseShipped(gone);
    expect(chosen.now).toEqual({ status: "failed", name: "gone.jsonl", problem: "unreachable" });
    const moved = caseFile(1);
    vi.spyOn(moved, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
    await chosen.chooseFile(moved);
    expect(chosen.now).toEqual({ status: "failed", name: "own.jsonl", problem: "unreadable" });
  });

  it("are those chosen last, whichever was read first", async () => {
    const { cases: chosen } = cases();
    const slow = caseFile(1, "slow.jsonl");
    const reading = slow.arrayBuffer();
    let give = (): void => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    vi.spyOn(slow, "arrayBuffer").mockReturnValue(given.then(() => reading));
    const first = chosen.chooseFile(slow);
    await chosen.chooseFile(caseFile(2, "fast.jsonl"));
    give();
    await first;
    expect(chosen.now).toMatchObject({ status: "chosen", info: { name: "fast.jsonl" } });
  });

  it("follow the mapping that a person said last, while the file is being read", async () => {
    const { cases: chosen } = cases();
    const readings = [
      chosen.chooseFile(csv("A,B,C\ncough,3,2\n")),
      chosen.readAgain({ columns: { text: "A", label: "B" } }),
      chosen.readAgain({ columns: { text: "A", label: "C" }, language: "es" }),
    ];
    await Promise.all(readings);
    expect(chosen.now).toMatchObject({ cases: [{ text: "cough", label: "2", lang: "es" }] });
  });

  it("follow the task that is chosen while their file is being read, with its mapping", async () => {
    const { cases: chosen } = cases();
    const first = chosen.chooseFile(csv("A,B\ncough,yes\n"));
    const second = chosen.readAgain({ columns: { text: "A", label: "B" } });
    await chosen.setTask("evidence");
    await Promise.all([first, second]);
    expect(chosen.now).toMatchObject({ status: "chosen", task: "evidence", info: { cases: 1 } });
  });

  it("are read again from the file chosen last, also when an earlier one comes late", async () => {
    const { cases: chosen } = cases();
    const slow = csv("A,B\nslow,3\n");
    const reading = slow.arrayBuffer();
    let give = (): void => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    vi.spyOn(slow, "arrayBuffer").mockReturnValue(given.then(() => reading));
    const first = chosen.chooseFile(slow);
    await chosen.chooseFile(csv("A,B\nfast,3\n"));
    give();
    await first;
    await chosen.readAgain({ columns: { text: "A", label: "B" } });
    expect(chosen.now).toMatchObject({ cases: [{ text: "fast" }] });
  });

  it("are kept on this device only when a person says so, for their own task", async () => {
    const { cases: chosen, shared } = cases();
    await chosen.chooseFile(caseFile(3));
    expect(await shared.store.sets()).toEqual([]);
    await chosen.setKept(true);
    expect(chosen.now).toMatchObject({ isKept: true });
    const { cases: later } = cases(shared);
    await later.refresh();
    expect(later.kept).toMatchObject([{ task: "esi", info: { name: "own.jsonl", cases: 3 } }]);
    await later.chooseKept(later.kept[0]?.id ?? "");
    expect(later.now).toMatchObject({ status: "chosen", from: "kept", isKept: true });
    await later.setTask("manchester");
    expect(later.kept).toEqual([]);
    await chosen.setKept(false);
    expect(chosen.now).toMatchObject({ isKept: false });
    expect(await shared.store.sets()).toEqual([]);
  });

  it("say that there is no room to keep them", async () => {
    const { cases: chosen, shared } = cases();
    await chosen.chooseFile(caseFile(3));
    vi.spyOn(shared.store, "keepSet").mockRejectedValue(new RunStoreError("full"));
    await chosen.setKept(true);
    expect(chosen.now).toMatchObject({ status: "chosen", isKept: false, keepProblem: "storage-full" });
  });

  it("keep a person's levels while the same cases are open, and no longer", async () => {
    const { cases: chosen } = cases();
    await chosen.chooseFile(caseFile(3));
    chosen.rate("c0", "2");
    await Promise.all([chosen.readAgain({ language: "es" }), chosen.readAgain({ language: "en" })]);
    expect([...chosen.ratings]).toEqual([["c0", "2"]]);
    await chosen.chooseFile(caseFile(4));
    expect([...chosen.ratings]).toEqual([]);
  });
});
