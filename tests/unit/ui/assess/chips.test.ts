import { expect, it } from "vitest";
import type { ConceptId } from "../../../../src/domain/concepts.ts";
import { blankNote, type MentionCorrection, type Note } from "../../../../src/domain/note.ts";
import type { MentionStatus, Reading } from "../../../../src/domain/reading.ts";
import { chipsOf, correctionsFor } from "../../../../src/ui/assess/chips.ts";

const text = "fever and chest pain, Fever again, mother has cough";

function noteOf(corrections: readonly MentionCorrection[] = []): Note {
  const blank = blankNote("en");
  return { ...blank, text, entered: { ...blank.entered, corrections } };
}

function readingOf(mentions: readonly [ConceptId, MentionStatus, string][]): Reading {
  return {
    pregnancy: { status: "unknown" },
    vitals: {},
    observations: [],
    spo2Scale2: false,
    mentions: mentions.map(([concept, status, quote]) => {
      const start = text.indexOf(quote);
      return { concept, status, span: { start, end: start + quote.length } };
    }),
    unread: [],
    contradictions: [],
    doubts: [],
  };
}

it("joins the mentions of one concept in one status", () => {
  const reading = readingOf([
    ["fever", "affirmed", "fever"],
    ["chest-pain", "affirmed", "chest pain"],
    ["fever", "affirmed", "Fever"],
  ]);
  const chips = chipsOf(noteOf(), reading);
  expect(chips.map(({ concept, quotes }) => [concept, quotes])).toEqual([
    ["fever", ["fever", "Fever"]],
    ["chest-pain", ["chest pain"]],
  ]);
});

it("keeps left and right apart", () => {
  const [left, right] = readingOf([
    ["leg-pain", "affirmed", "fever"],
    ["leg-pain", "affirmed", "cough"],
  ]).mentions;
  const mentions = [
    left && { ...left, side: "left" as const },
    right && { ...right, side: "right" as const },
  ];
  const reading = { ...readingOf([]), mentions: mentions.filter((one) => one !== undefined) };
  expect(chipsOf(noteOf(), reading).map(({ side, quotes }) => [side, quotes])).toEqual([
    ["left", ["fever"]],
    ["right", ["cough"]],
  ]);
});

it("corrects every place that a chip stands for", () => {
  const reading = readingOf([
    ["fever", "affirmed", "fever"],
    ["fever", "affirmed", "Fever"],
  ]);
  const [chip] = chipsOf(noteOf(), reading);
  expect(chip && correctionsFor(chip, "denied")).toEqual([
    { concept: "fever", quote: "fever", status: "denied" },
    { concept: "fever", quote: "Fever", status: "denied" },
  ]);
});

it("keeps what was set aside in sight, so that it can be taken back", () => {
  const correction = { concept: "cough", quote: "cough", status: "other-person" } as const;
  const expected = [["cough", "other-person", true]];
  const read = chipsOf(noteOf([correction]), readingOf([["cough", "family", "cough"]]));
  expect(read.map(({ concept, status, isCorrected }) => [concept, status, isCorrected])).toEqual(expected);
  const unread = chipsOf(noteOf([correction]), readingOf([]));
  expect(unread.map(({ concept, status, isCorrected }) => [concept, status, isCorrected])).toEqual(expected);
});

it("marks no chip of a later set as corrected by what was said of an earlier one", () => {
  const note = noteOf([{ concept: "cough", quote: "cough", status: "other-person", set: 0 }]);
  const later = "── 2026-11-20 14:25 ──\ncough";
  const at = note.text.length + 1;
  const again = { ...note, text: `${note.text}\n${later}` };
  const span = { start: again.text.lastIndexOf("cough"), end: again.text.length };
  expect(span.start).toBeGreaterThan(at);
  const reading = readingOf([["cough", "family", "cough"]]);
  const chips = chipsOf(again, {
    ...reading,
    mentions: [...reading.mentions, { concept: "cough", span, status: "affirmed" }],
  });
  expect(chips.map(({ status, isCorrected }) => [status, isCorrected])).toEqual([
    ["affirmed", false],
    ["other-person", true],
  ]);
});
