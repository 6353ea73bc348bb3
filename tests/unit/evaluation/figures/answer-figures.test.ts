import { describe, expect, it } from "vitest";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { askedCase, figureOf, headerOf, levelCase, passed, withheld } from "../../../support/case-results.ts";

const unreadable = { status: "unreadable", failures: ["schema"], marks: [], totalMs: 400 } as const;
const failed = { status: "failed", failures: [], marks: [], totalMs: 9000 } as const;
const usage = (prefillTokensPerS: number) => ({
  promptTokens: 1,
  outputTokens: 1,
  prefillTokensPerS,
  decodeTokensPerS: 5,
});

const cases = [
  askedCase("a", 1, 1, {
    model: { ...passed, labelMs: 10, totalMs: 100, usage: usage(10), marks: ["citations"] },
  }),
  askedCase("b", 2, 2, { model: { ...passed, labelMs: 20, totalMs: 200, usage: usage(30) } }),
  askedCase("c", 3, undefined, {
    said: { level: 2 },
    model: { ...withheld, labelMs: 30, totalMs: 300, failures: ["citations", "numbers"] },
  }),
  askedCase("d", 4, undefined, { model: unreadable }),
  askedCase("e", 5, undefined, { model: failed }),
];
const report = makeReport(headerOf("esi"), cases, { resamples: 0 });
const answers = (id: string) => figureOf(report, "answers", id);

describe("figures of a model's answers", () => {
  it("tell what became of them", () => {
    expect(answers("schema-adherence")).toMatchObject({ count: 3, of: 5, better: "higher" });
    expect(answers("strict-pass")).toMatchObject({ count: 2, of: 5 });
  });

  it("count citations among those that could be read, withheld for it or marked", () => {
    expect(answers("citation-rate")).toMatchObject({ count: 2, of: 3, better: "lower" });
  });

  it("hold the label to the truth also where the answer was withheld", () => {
    expect(answers("label-accuracy")).toMatchObject({ count: 2, of: 3 });
    expect(answers("commonest-label-share")).toMatchObject({ count: 2, of: 3 });
  });

  it("are the middle and the slow end of times and speeds; a failed answer has no time", () => {
    expect(answers("label-ms-median")?.value).toBe(20);
    expect(answers("card-ms-median")?.value).toBe(250);
    expect(answers("card-ms-p95")?.value).toBeCloseTo(385, 9);
    expect(answers("prefill-tokens-per-s")?.value).toBe(20);
    expect(answers("decode-tokens-per-s")).toMatchObject({ value: 5, unit: "tokens-per-s" });
  });

  it("give each gate's share of what it could look at", () => {
    expect(report.gates).toEqual([
      { gate: "citations", effect: "marks", share: { count: 1, of: 3, share: 1 / 3 } },
      { gate: "citations", effect: "withholds", share: { count: 1, of: 3, share: 1 / 3 } },
      { gate: "numbers", effect: "withholds", share: { count: 1, of: 3, share: 1 / 3 } },
      { gate: "schema", effect: "withholds", share: { count: 1, of: 4, share: 1 / 4 } },
    ]);
  });

  it("are none where no model was asked", () => {
    const rulesAlone = makeReport(headerOf("esi"), [levelCase("a", 1, 1)], { resamples: 200 });
    expect(rulesAlone.answers).toEqual([]);
    expect(rulesAlone.acceptance).toBeUndefined();
  });
});

describe("errors of reading", () => {
  it("stand apart, of what the cases say of themselves", () => {
    const nothing = { right: 0, wrong: [], missed: [] };
    const made = makeReport(
      headerOf("esi"),
      [
        levelCase("a", 1, 1, {
          reading: {
            vitals: { right: 2, wrong: ["heartRate"], missed: ["spo2"] },
            affirmed: nothing,
            denied: { right: 0, wrong: ["fever"], missed: [] },
          },
        }),
        levelCase("b", 1, 1, {
          reading: { vitals: { ...nothing, right: 4 }, affirmed: nothing, denied: nothing },
        }),
        levelCase("c", 1, 1),
      ],
      { resamples: 0 },
    );
    const share = (id: string) => made.reading.find((one) => one.id === id);
    expect(share("vitals-right")).toMatchObject({ count: 6, of: 8 });
    expect(share("vitals-wrong")).toMatchObject({ count: 1, of: 8 });
    expect(share("vitals-missed")).toMatchObject({ count: 1, of: 8 });
    expect(share("denied-wrong")).toMatchObject({ count: 1, of: 1 });
    expect(share("affirmed-right")).toMatchObject({ value: undefined, of: 0 });
  });
});
