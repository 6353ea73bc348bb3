import { expect, it } from "vitest";
import { notesByKind, piecesOf } from "../../../../src/ui/codes/notes-by-kind.ts";

it("the codes that a note names become ways to them, and its words stay whole", () => {
  const text = "injury of Achilles tendon (S86.0-), burns (T20-T32), type B2 fibres";
  const pieces = piecesOf(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.flatMap(({ code }) => code ?? [])).toEqual(["S86.0", "T20", "T32"]);
});

it("notes stand together by kind, other names first, and kinds without a note are left out", () => {
  const note = (kind: "excludes1" | "inclusion", text: string) => ({ kind, text, of: "E11" });
  const groups = notesByKind([note("excludes1", "a"), note("inclusion", "b"), note("excludes1", "c")]);
  expect(groups.map(({ kind, notes }) => [kind, notes.map(({ text }) => text)])).toEqual([
    ["inclusion", ["b"]],
    ["excludes1", ["a", "c"]],
  ]);
});
