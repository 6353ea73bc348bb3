import { expect, it } from "vitest";
import { read } from "../../../../src/reading/read.ts";
import { blankNote } from "../../../../src/domain/note.ts";
import { wantsCrisisLine } from "../../../../src/ui/cards/crisis-line.ts";

const isWanted = (text: string) => wantsCrisisLine(read({ ...blankNote("en"), text }));

it("the crisis line is named when suicide or self-harm counts, in each language", () => {
  expect(isWanted("19F, suicidal ideation, took 20 tablets")).toBe(true);
  expect(isWanted("Mujer de 19 años con ideación suicida")).toBe(true);
  expect(isWanted("19歲女性，有自殺意念")).toBe(true);
});

it("the crisis line is not named when it is denied, or nobody spoke of it", () => {
  expect(isWanted("19F, low mood. Denies suicidal ideation")).toBe(false);
  expect(isWanted("19F, ankle sprain")).toBe(false);
});
