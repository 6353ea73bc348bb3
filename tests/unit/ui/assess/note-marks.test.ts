import { expect, it } from "vitest";
import type { Assessment } from "../../../../src/domain/assessment.ts";
import type { Effect, Finding } from "../../../../src/domain/finding.ts";
import { blankNote, type Span } from "../../../../src/domain/note.ts";
import type { Urgency } from "../../../../src/domain/urgency.ts";
import { markRuns } from "../../../../src/ui/assess/note-marks.ts";

const span = (start: number, end: number): Span => ({ start, end });

function finding(urgency: Urgency, evidence: readonly Span[], effect: Effect = "floor"): Finding {
  return {
    ruleId: "r",
    problem: "p",
    effect,
    urgency: { esi: urgency, manchester: urgency },
    message: { key: "k" },
    evidence,
    enteredEvidence: [],
    source: "s",
  };
}

function assessment(
  text: string,
  findings: readonly Finding[],
  denied: readonly Span[] = [],
): Assessment<unknown> {
  return {
    task: "esi",
    note: { ...blankNote("en"), text },
    reading: {
      pregnancy: { status: "unknown" },
      vitals: {},
      observations: [],
      spo2Scale2: false,
      mentions: denied.map((one) => ({ concept: "fever", span: one, status: "denied" })),
      unread: [],
      contradictions: [],
      doubts: [],
    },
    findings,
    protocol: { level: 3, output: {}, certainty: "full", missing: [], path: [], wouldChange: [] },
    trail: [],
    provenance: { appVersion: "0", rulesVersion: "0", source: "rules" },
    at: 0,
  };
}

it("gives the note back whole and in order", () => {
  const text = "chest pain 胸痛\r\nno fever 𝒳 end";
  const runs = markRuns(
    assessment(text, [finding(1, [span(0, 10)]), finding(2, [span(6, 13)])], [span(18, 23)]),
    "esi",
  );
  expect(runs.map((run) => run.text).join("")).toBe(text);
  expect(runs.map((run) => text.indexOf(run.text, run.start))).toEqual(runs.map((run) => run.start));
});

it("lights exactly the evidence, the most urgent on top", () => {
  const runs = markRuns(assessment("abcdef", [finding(2, [span(0, 4)]), finding(1, [span(2, 6)])]), "esi");
  expect(runs.map(({ text, mark }) => [text, mark])).toEqual([
    ["ab", { kind: "evidence", urgency: 2 }],
    ["cd", { kind: "evidence", urgency: 1 }],
    ["ef", { kind: "evidence", urgency: 1 }],
  ]);
});

it("lights nothing for a question, nor for what raises nothing on this scale", () => {
  const runs = markRuns(
    assessment("abc", [finding(2, [span(0, 3)], "ask"), finding(5, [span(0, 3)])]),
    "esi",
  );
  expect(runs.map(({ mark }) => mark.kind)).toEqual(["plain"]);
});

it("lights what the last step with evidence stood on, at the level of the answer", () => {
  const blank = assessment("sore throat", []);
  const step = (name: string, evidence: readonly Span[]) => ({
    step: name,
    answer: "no" as const,
    why: [],
    evidence,
  });
  const path = [step("A", []), step("C", [span(0, 4)]), step("D", [])];
  const runs = markRuns({ ...blank, protocol: { ...blank.protocol, path } }, "esi");
  expect(runs.map(({ text, mark }) => [text, mark])).toEqual([
    ["sore", { kind: "evidence", urgency: 3 }],
    [" throat", { kind: "plain" }],
  ]);
});

it("shows a denied mention as denied", () => {
  expect(markRuns(assessment("no fever", [], [span(3, 8)]), "esi").map(({ mark }) => mark.kind)).toEqual([
    "plain",
    "denied",
  ]);
});

it("has no run for an empty note and survives a span that lies outside", () => {
  expect(markRuns(assessment("", []), "esi")).toEqual([]);
  expect(markRuns(assessment("ab", [finding(1, [span(1, 9)])]), "esi").map(({ text }) => text)).toEqual([
    "ab",
  ]);
});

it("lights no evidence while the suggestion is hidden, and still softens what was denied", () => {
  const shown = assessment("chest pain, no fever", [finding(1, [span(0, 10)])], [span(15, 20)]);
  const runs = markRuns(shown, "esi", { isHidden: true });
  expect(runs.map(({ text, mark }) => [text, mark.kind])).toEqual([
    ["chest pain, no ", "plain"],
    ["fever", "denied"],
  ]);
});
