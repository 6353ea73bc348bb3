import { describe, expect, it } from "vitest";
import { tallyCodes } from "../../../src/cli/tally-codes.ts";
import { blankNote } from "../../../src/domain/note.ts";
import { codeFigures } from "../../../src/evaluation/code-figures.ts";
import { parseCases } from "../../../src/evaluation/cases.ts";
import { consult } from "../../../src/pipeline/consult.ts";
import { icd10 } from "../../../src/tasks/icd10/task.ts";

const judged = [
  { id: "a", codes: ["I10", "E119", "S82899A"], predicted: ["I10", "E118", "S82899D"] },
  { id: "b", codes: ["R509"], predicted: [] },
];

describe("figures of coding", () => {
  it("count over all codes together, and the mean of the cases", () => {
    expect(codeFigures(judged, "full")).toEqual({
      precision: 1 / 3,
      recall: 1 / 4,
      microF1: 2 / 7,
      meanF1: 1 / 6,
    });
  });

  it("compare without the visit, and by category", () => {
    expect(codeFigures(judged, "without seventh character").recall).toBe(2 / 4);
    expect(codeFigures(judged, "category")).toMatchObject({ precision: 1, recall: 3 / 4 });
  });

  it("are nothing over nothing", () => {
    expect(codeFigures([], "full")).toEqual({ precision: 0, recall: 0, microF1: 0, meanF1: 0 });
  });
});

describe("cases with lists of codes", () => {
  it("are read, judged and summed up", async () => {
    const tally = await tallyCodes();
    const file = [
      '{"id":"a","text":"hypertension, no fever","label":["I10","E11.9"],"lang":"en"}',
      '{"id":"b","text":"x","label":["Hypertension"],"lang":"en"}',
    ].join("\n");
    const { cases, refused } = parseCases(file, tally.isLabel);
    expect(refused).toEqual([{ line: 2, reason: "unknown-label" }]);
    for (const labelled of cases) {
      const answer = consult(icd10, { ...blankNote(labelled.lang), text: labelled.text }, 0);
      expect(tally.add(labelled, { answer, rulesMs: 1, latencyMs: 1 })).toMatchObject({
        label: ["I10", "E11.9"],
        predicted: ["I10"],
      });
    }
    expect(tally.result().figures).toMatchObject({ cases: 1, full: { precision: 1, recall: 0.5 } });
  });
});
