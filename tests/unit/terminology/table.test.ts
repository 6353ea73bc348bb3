import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { factsOf } from "../../../src/terminology/code-facts.ts";
import { commonCodes } from "../../../src/terminology/common/common-codes.ts";
import { allCodesOf, conceptCodes } from "../../../src/terminology/concepts/concept-codes.ts";
import { release } from "../../../src/terminology/release.ts";
import { CodeTable } from "../../../src/terminology/table.ts";
import { concepts, sites } from "../../../src/domain/concepts.ts";
import { terminologyTable } from "../../support/terminology.ts";

// Written by make-table.py from what the package itself tells of its codes.
const source = JSON.parse(readFileSync(join(import.meta.dirname, "source.json"), "utf8")) as {
  readonly release: string;
  readonly codes: number;
  readonly billable: number;
  readonly codesSha256: string;
  readonly titlesSha256: string;
  readonly billableSha256: string;
  readonly sample: readonly {
    readonly code: string;
    readonly title: string;
    readonly billable: boolean;
    readonly parent: string | null;
    readonly children: readonly string[];
    readonly inclusion: readonly string[];
    readonly excludes1: readonly string[];
    readonly excludes2: readonly string[];
    readonly codeFirst: readonly string[];
  }[];
};

const digest = (lines: readonly string[]) => createHash("sha256").update(lines.join("\n")).digest("hex");

describe("the table", () => {
  let table: CodeTable;
  let entries: readonly number[];
  beforeAll(async () => {
    table = await terminologyTable();
    entries = Array.from({ length: table.size }, (_, entry) => entry).filter((entry) => table.isCode(entry));
  });

  it("has the source's release and every one of its codes, in its order", () => {
    expect(table.release).toBe(source.release);
    expect(release).toMatchObject({
      release: source.release,
      codes: source.codes,
      billable: source.billable,
    });
    expect(digest(entries.map((entry) => table.code(entry)))).toBe(source.codesSha256);
  });

  it("has every title of the source", () => {
    const lines = entries.map((entry) => `${table.code(entry)}\t${table.title(entry)}`);
    expect(digest(lines)).toBe(source.titlesSha256);
  });

  it("calls billable what the source ends in", () => {
    const billable = entries.filter((entry) => table.isBillable(entry));
    expect(billable).toHaveLength(source.billable);
    expect(digest(billable.map((entry) => table.code(entry)))).toBe(source.billableSha256);
  });

  it("finds every code, with and without its dot, in small letters too", () => {
    for (const entry of entries) {
      const code = table.code(entry);
      if (table.find(code) !== entry || table.find(code.replace(".", "").toLowerCase()) !== entry) {
        expect.fail(`${code} is not found`);
      }
    }
    for (const wrong of ["", "Q", "E11.99", "E11.9A", "ZZZ", "A00-A09", "1", "🂡"]) {
      expect(table.find(wrong), wrong).toBeUndefined();
    }
  });

  it("tells of a random sample what the source tells", () => {
    for (const expected of source.sample) {
      const entry = table.find(expected.code) ?? -1;
      const parent = table.parent(entry);
      const texts = (kind: string) =>
        table.extension(entry)
          ? []
          : table
              .notes(entry)
              .filter((note) => note.kind === kind)
              .map(({ text }) => text);
      expect({
        code: table.code(entry),
        title: table.title(entry),
        billable: table.isBillable(entry),
        parent: parent !== undefined && table.isCode(parent) ? table.code(parent) : null,
        children: table.children(entry).map((child) => table.code(child)),
        inclusion: texts("inclusion"),
        excludes1: texts("excludes1"),
        excludes2: texts("excludes2"),
        codeFirst: texts("code-first"),
      }).toEqual(expected);
    }
  });

  it("gives the codes of a prefix in order, and nothing for none", () => {
    const codes = [...table.withPrefix("s060x")].map((entry) => table.code(entry));
    expect(codes.slice(0, 3)).toEqual(["S06.0X", "S06.0X0", "S06.0X0A"]);
    expect([...table.withPrefix("XYZ")]).toEqual([]);
  });

  it("knows parents up to the chapter, children and siblings", () => {
    const entry = table.find("E11.9") ?? -1;
    expect(table.ancestors(entry).map((one) => table.code(one))).toEqual(["4", "E08-E13", "E11"]);
    expect(table.siblings(entry).map((one) => table.code(one))).toContain("E11.8");
    expect(table.children(entry)).toEqual([]);
  });

  it("refuses a text that is no table, or a shorter one than it says", () => {
    for (const text of [
      "",
      "not a table",
      '{"format":2}',
      '{"format":1,"release":"x","codes":3,"billable":2}\n0A\tB',
    ]) {
      expect(() => new CodeTable(text)).toThrow(expect.objectContaining({ code: "damaged" }));
    }
  });
});

describe("facts of a code", () => {
  it("say what a header lacks", async () => {
    const table = await terminologyTable();
    const of = (code: string) => factsOf(table, table.find(code) ?? -1);
    expect(of("S93.401")).toMatchObject({ billable: false, lacks: "seventh-character" });
    expect(of("E11.4")).toMatchObject({ billable: false, lacks: "subdivision" });
    expect(of("E11.9")).not.toHaveProperty("lacks");
  });

  it("offer the sides of what is of an unspecified side", async () => {
    const table = await terminologyTable();
    const sides = (code: string) => factsOf(table, table.find(code) ?? -1).sides.map((side) => side.code);
    expect(sides("M25.569")).toEqual(["M25.562", "M25.561"]);
    expect(sides("S93.409A")).toEqual(["S93.402A", "S93.401A"]);
    expect(sides("H66.90")).toEqual(["H66.92", "H66.91", "H66.93"]);
    expect(sides("M25.561")).toEqual([]);
    expect(sides("I10")).toEqual([]);
  });
});

describe("what is committed beside the table", () => {
  it("names only billable codes of the release as common, each once", async () => {
    const table = await terminologyTable();
    const wrong = commonCodes.filter(({ code }) => !table.isBillable(table.find(code) ?? -1));
    expect(wrong.map(({ code }) => code)).toEqual([]);
    expect(new Set(commonCodes.map(({ code }) => code)).size).toBe(commonCodes.length);
  });

  it("maps concepts only to billable codes, and a side to a code of that side", async () => {
    const table = await terminologyTable();
    for (const row of conceptCodes) {
      expect(concepts).toContain(row.concept);
      for (const site of row.sites) expect(sites).toContain(site);
      for (const code of allCodesOf(row)) {
        expect(table.isBillable(table.find(code) ?? -1), `${row.concept} ${code}`).toBe(true);
      }
      const title = (code: string | undefined) => table.title(table.find(code ?? "") ?? -1);
      if (row.codes.left !== undefined) expect(title(row.codes.left)).toMatch(/\bleft\b/i);
      if (row.codes.right !== undefined) expect(title(row.codes.right)).toMatch(/\bright\b/i);
      if (row.codes.both !== undefined) expect(title(row.codes.both)).toMatch(/\bbilateral\b/i);
    }
  });
});
