import { describe, expect, it } from "vitest";
import type { Icd10Output, ProposedCode } from "../../../src/tasks/icd10/schema.ts";
import { codesForTest, facts, line } from "./codes-support.ts";

function proposed(code: string): ProposedCode {
  return {
    code,
    status: "unchecked",
    isUnspecified: false,
    why: [],
    evidence: [{ start: 0, end: 4 }],
    specific: [],
    excludes: [],
    codeFirst: [],
  };
}

function output(...codes: string[]): Icd10Output {
  return { codes: codes.map(proposed), suspected: [], unknown: [] };
}

describe("the table", () => {
  it("is not asked for before somebody opens it, and once by two who do", async () => {
    const { codes, terminology } = codesForTest();
    expect(codes.status).toEqual({ status: "closed" });
    const first = codes.open();
    const second = codes.open();
    expect(terminology.opens).toBe(0);
    await Promise.all([first, second]);
    await codes.open();
    expect(terminology.opens).toBe(1);
    expect(codes.status).toEqual({ status: "ready", release: "2026-04-01" });
  });

  it("says whether it comes from this device or from the host", async () => {
    for (const [kept, from] of [
      ["whole", "device"],
      ["absent", "host"],
      ["damaged", "host"],
    ] as const) {
      const { codes } = codesForTest(kept);
      const opening = codes.open();
      await Promise.resolve();
      await Promise.resolve();
      expect(codes.status).toEqual({ status: "opening", from });
      await opening;
    }
  });

  it("names why it could not be had, and is asked for again by the next try", async () => {
    const { codes, terminology } = codesForTest();
    terminology.failure = "unavailable";
    await codes.open();
    expect(codes.status).toEqual({ status: "failed", code: "unavailable" });
    terminology.failure = undefined;
    await codes.open();
    expect(codes.status.status).toBe("ready");
  });

  it("tells what was replaced only after it has been", async () => {
    const { codes, terminology } = codesForTest("damaged");
    terminology.failure = "unavailable";
    await codes.open();
    expect(codes.replaced).toBeUndefined();
    terminology.failure = undefined;
    await codes.open();
    expect(codes.replaced).toBe("damaged");
    codes.dismissReplaced();
    expect(codes.replaced).toBeUndefined();
  });
});

describe("proposed codes", () => {
  it("are none before the table is there", async () => {
    const { codes, terminology } = codesForTest();
    await codes.lookUp(output("I10"));
    expect(terminology.asked).toEqual([]);
    expect(codes.checked(output("I10"))).toBeUndefined();
  });

  it("get their titles, are looked up once, and are not shown before that", async () => {
    const { codes, terminology } = codesForTest();
    terminology.known.push(facts("I10"), facts("R05.9", { isUnspecified: true }));
    await codes.open();
    expect(codes.checked(output("I10"))?.codes).toEqual([]);
    await codes.lookUp(output("I10"));
    await codes.lookUp(output("I10", "R05.9"));
    expect(terminology.asked).toEqual([["I10"], ["R05.9"]]);
    expect(codes.checked(output("I10", "R05.9"))?.codes).toMatchObject([
      { code: "I10", title: "Title of I10", status: "checked" },
      { code: "R05.9", title: "Title of R05.9", isUnspecified: true },
    ]);
  });

  it("that do not exist are listed apart, with the nearest real ones", async () => {
    const { codes, terminology } = codesForTest();
    terminology.nearest["E11.99"] = [line("E11.9")];
    await codes.open();
    await codes.lookUp(output("E11.99"));
    const checked = codes.checked(output("E11.99"));
    expect(checked?.codes).toEqual([]);
    expect(checked?.unknown).toMatchObject([{ written: "E11.99", nearest: [{ code: "E11.9" }] }]);
  });

  it("are asked for again after a look-up that failed", async () => {
    const { codes, terminology } = codesForTest();
    terminology.known.push(facts("I10"));
    await codes.open();
    terminology.failure = "worker-stopped";
    await codes.lookUp(output("I10"));
    expect(codes.status).toEqual({ status: "failed", code: "worker-stopped" });
    terminology.failure = undefined;
    await codes.open();
    await codes.lookUp(output("I10"));
    expect(codes.checked(output("I10"))?.codes).toHaveLength(1);
  });

  it("that exclude each other are found in a list", async () => {
    const { codes, terminology } = codesForTest();
    terminology.known.push(
      facts("E10.9", { excludes1: [{ from: "E11", to: "E11" }] }),
      facts("E11.9"),
      facts("I10"),
    );
    await codes.open();
    const list = ["E11.9", "I10", "E10.9"];
    await codes.look(list);
    expect(codes.pairs(list)).toEqual([["E11.9", "E10.9"]]);
  });
});

it("a book for a model's answer opens the table by itself", async () => {
  const { codes, terminology } = codesForTest();
  terminology.known.push(facts("I10"));
  const book = await codes.bookFor(["I10"], new AbortController().signal);
  expect(book.find("I10")?.title).toBe("Title of I10");
  await codes.open();
  expect(terminology.opens).toBe(1);
});

describe("titles in another language", () => {
  const file = new File(["I10,Hipertensión"], "titulos.csv");
  const read = { status: "read", titles: [["I10", "Hipertensión"]], refused: [] } as const;

  it("are kept when some fit, and given to the terminology with the next opening", async () => {
    const before = codesForTest();
    before.terminology.report = read;
    await before.codes.titles.choose(file);
    expect(before.codes.titles.reading).toEqual({ status: "read", taken: 1, refused: [], kept: true });
    const after = codesForTest();
    after.titles.kept = before.titles.kept;
    await after.codes.open();
    expect(after.terminology.inUse).toEqual(read.titles);
    expect(after.codes.titles.inUse?.name).toBe("titulos.csv");
  });

  it("stay as they were when nothing of a file fits", async () => {
    const { codes, terminology, titles } = codesForTest();
    titles.kept = { name: "old.csv", titles: [["R05.9", "Tos"]] };
    await codes.open();
    const refused = [{ line: 1, reason: "not-a-code", content: "x" }] as const;
    terminology.report = { status: "read", titles: [], refused };
    await codes.titles.choose(file);
    expect(codes.titles.reading).toEqual({ status: "read", taken: 0, refused, kept: false });
    expect(terminology.inUse).toEqual([["R05.9", "Tos"]]);
    terminology.report = { status: "wrong-encoding" };
    await codes.titles.choose(file);
    expect(codes.titles.reading).toEqual({ status: "wrong-encoding" });
    expect(codes.titles.inUse?.name).toBe("old.csv");
  });

  it("say so when the browser keeps nothing", async () => {
    const { codes, terminology, titles } = codesForTest();
    titles.canKeep = false;
    terminology.report = read;
    await codes.titles.choose(file);
    expect(codes.titles.reading).toMatchObject({ status: "read", kept: false });
  });

  it("go away from the device and from the search", async () => {
    const { codes, terminology, titles } = codesForTest();
    titles.kept = { name: "old.csv", titles: [["R05.9", "Tos"]] };
    await codes.open();
    await codes.titles.remove();
    expect(titles.kept).toBeUndefined();
    expect(terminology.inUse).toEqual([]);
    expect(codes.titles.inUse).toBeUndefined();
  });

  it("are told without the table, which stays where it is", async () => {
    const { codes, terminology, titles } = codesForTest();
    titles.kept = { name: "old.csv", titles: [["R05.9", "Tos"]] };
    await codes.titles.load();
    expect(codes.titles.inUse?.name).toBe("old.csv");
    terminology.failure = "unavailable";
    await codes.titles.choose(file);
    expect(codes.titles.reading).toEqual({ status: "failed", code: "unavailable" });
    expect(terminology.opens).toBe(0);
  });
});
