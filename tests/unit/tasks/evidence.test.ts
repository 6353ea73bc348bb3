import { describe, expect, it } from "vitest";
import { blankNote, type Note } from "../../../src/domain/note.ts";
import { judge } from "../../../src/pipeline/judge.ts";
import { read } from "../../../src/reading/read.ts";
import { estimatesIn } from "../../../src/tasks/evidence/estimates.ts";
import { evidence } from "../../../src/tasks/evidence/task.ts";
import { splitQuestion } from "../../../src/tasks/evidence/question.ts";

function noteOf(text: string): Note {
  return { ...blankNote("en"), text };
}

function arithmetic(text: string) {
  const note = noteOf(text);
  return evidence.protocol(note, read(note), []);
}

describe("estimates with a 95 % interval", () => {
  it.each([
    ["RR 0.85, 95% CI 0.60–1.05", "ratio", 0.85, 0.6, 1.05, false],
    ["a hazard ratio of 0.72 (95% confidence interval, 0.55 to 0.94)", "ratio", 0.72, 0.55, 0.94, true],
    ["odds ratio was 1.4 [95% CI: 1.1-1.8]", "ratio", 1.4, 1.1, 1.8, true],
    ["aOR, 2.1; 95% CI, 1.2-3.9", "ratio", 2.1, 1.2, 3.9, true],
    ["HR=0.80 (95%CI=0.70-0.92)", "ratio", 0.8, 0.7, 0.92, true],
    ["razón de riesgos de 0,85 (IC 95 % 0,60 a 1,05)", "ratio", 0.85, 0.6, 1.05, false],
    ["其風險比 0.85（95% 信賴區間 0.60–1.05）", "ratio", 0.85, 0.6, 1.05, false],
    ["mean difference -2.3 mmHg (95 % CI -4.1 to -0.5)", "difference", -2.3, -4.1, -0.5, true],
    ["difference of 3.2% (95% CI, -0.4% to 6.8%)", "difference", 3.2, -0.4, 6.8, false],
    ["diferencia de medias -1.2 (IC del 95 % -2.0; -0.4)", "difference", -1.2, -2, -0.4, true],
  ])("is read from %j", (text, kind, value, low, high, isShown) => {
    expect(estimatesIn(text)).toMatchObject([{ kind, value, low, high, isShown }]);
  });

  it.each([
    ["another interval", "RR 0.85 (90% CI 0.6-1.05)"],
    ["a credible interval", "RR 0.85 (95% credible interval 0.6-1.05)"],
    ["non-inferiority", "The non-inferiority margin was met: RR 0.85, 95% CI 0.60–1.05"],
    ["non-inferiority in Spanish", "¿Es no inferior? diferencia −0,5 (IC 95 % −3,3 a 2,3)"],
    ["non-inferiority in Chinese", "是否不劣於對照？差異 −1.2（95% CI −5.4 至 3.0）"],
    ["a value outside its own interval", "OR 0.5 (95% CI 0.6-0.9)"],
    ["a ratio below zero", "OR 0.5 (95% CI -0.6-0.9)"],
    ["an interval without a measure", "age 54 (95% CI 50-58)"],
    ["a P value", "RR 0.85, P = 0.04"],
  ])("is not read from %s", (_, text) => {
    expect(estimatesIn(text)).toEqual([]);
  });

  it("says only what the interval says", () => {
    expect(estimatesIn("RR 0.85, 95% CI 0.60–1.05")[0]?.says).toEqual({
      key: "evidence.says.ratio.notShown",
      values: { low: "0.60", high: "1.05", from: 40, to: 5 },
    });
  });
});

describe("evidence without a model", () => {
  it("decides by arithmetic, in the direction asked about", () => {
    expect(arithmetic("Does X reduce deaths? RR 0.72 (95% CI 0.55–0.94)")).toMatchObject({
      by: "arithmetic",
      verdict: "yes",
    });
    expect(arithmetic("Does X increase deaths? RR 0.72 (95% CI 0.55–0.94)")).toMatchObject({ verdict: "no" });
    expect(arithmetic("Is RR 0.85, 95% CI 0.60–1.05 significant?")).toMatchObject({
      by: "arithmetic",
      verdict: "no",
    });
  });

  it.each([
    ["¿Mejora X la supervivencia? Murieron más con X (RR 1,20; IC 95 % 1,07–1,34)", "no"],
    ["Does X improve survival? Fewer died with X (RR 0.80, 95% CI 0.70–0.92)", "yes"],
    ["Does X increase survival? Fewer died with X (RR 0.80, 95% CI 0.70–0.92)", "yes"],
    ["Does X increase survival? Survival was longer (HR 1.30, 95% CI 1.10–1.50)", "yes"],
    ["Does X help? More strokes were seen with X (RR 1.50, 95% CI 1.20–1.90)", "no"],
    ["Is X associated with stroke? RR 1.50, 95% CI 1.20–1.90", "yes"],
  ])("reads the direction as the estimate counts it in %j", (text, verdict) => {
    expect(arithmetic(text)).toMatchObject({ by: "arithmetic", verdict });
  });

  it("leaves open whether more would be better where that is not plain", () => {
    expect(arithmetic("Does X help? Score ratio RR 1.50, 95% CI 1.20–1.90").by).toBe("nothing");
  });

  it("says no to what was not shown, however wide the interval", () => {
    expect(arithmetic("Does X reduce deaths? RR 0.70, 95% CI 0.30–1.63")).toMatchObject({ verdict: "no" });
    expect(arithmetic("Does X reduce deaths? RR 0.99, 95% CI 0.90–1.09")).toMatchObject({ verdict: "no" });
  });

  it("decides nothing where estimates differ or there are none", () => {
    expect(arithmetic("Does X help? RR 0.72 (95% CI 0.55–0.94); OR 1.1 (95% CI 0.9–1.3)").by).toBe("nothing");
    expect(arithmetic("Does X help?")).toEqual({ by: "nothing", estimates: [], basis: "memory" });
  });

  it("tells an abstract from a bare question", () => {
    expect(splitQuestion("Does X help?\n\nWe studied X in 40 patients.")).toEqual({
      question: "Does X help?",
      abstract: "We studied X in 40 patients.",
    });
    expect(splitQuestion("¿Ayuda X?").abstract).toBe("");
    expect(splitQuestion("X 有幫助嗎？ 我們研究了 X。").question).toBe("X 有幫助嗎？");
  });
});

function judged(
  id: string,
  rawText: string,
  text = "Does aspirin prevent stroke?",
  endReason: "stop" | "length" = "stop",
) {
  const note = noteOf(text);
  const reading = read(note);
  const dialect = evidence.model.dialects.find((one) => one.id === id);
  if (!dialect) throw new Error(`no dialect ${id}`);
  const rules = evidence.protocol(note, reading, []);
  return judge(evidence.model, dialect, [], { note, reading, findings: [], rawText, endReason }, rules);
}

const settled = "Does X reduce deaths?\n\nRR 0.85, 95% CI 0.60–1.05";

describe("a model's answer to a question", () => {
  it.each([
    ["evidence-qa", " Yes. Rationale: Trials showed fewer strokes in people with earlier events."],
    ["evidence-qa", "A: yes, Rationale: Trials showed fewer strokes in people with earlier events."],
    ["evidence-qa", " Yes. Trials showed fewer strokes than placebo (0.8 vs. no treatment aside)."],
    ["chatml", '{"answer":"Yes","rationale":"Trials showed fewer strokes in people with earlier events."}'],
    ["chatml", '<think>hm</think>```json\n{"answer":"Yes","rationale":"Trials showed fewer strokes."}\n```'],
  ])("in %s is read from %j", (id, raw) => {
    const outcome = judged(id, raw, "Does aspirin prevent stroke, in 0.8 of cases?");
    expect(outcome).toMatchObject({ status: "passed", output: { by: "model", verdict: "yes" } });
  });

  it.each([
    ["a fake PMID", " Yes. Rationale: Shown in a trial (PMID: 12345678).", "citations"],
    ["an author and a year", " Yes. Rationale: Shown by Smith et al. in a large trial.", "citations"],
    ["two sentences", " Yes. Rationale: Trials showed fewer strokes. They were large.", "oneSentence"],
    ["its own contradiction", " Yes. Rationale: No, the trials were too small to tell.", "ownWords"],
    ["an invented number", " Yes. Rationale: Strokes fell by 37 % in trials.", "numbers"],
    ["no label", " Perhaps. Rationale: it depends.", "schema"],
  ])("is withheld for %s", (_, raw, gate) => {
    const outcome = judged("evidence-qa", raw);
    expect(outcome.status).toBe("withheld");
    if (outcome.status === "withheld")
      expect(outcome.failures.map((failure) => failure.gate)).toContain(gate);
  });

  it("is withheld when it contradicts arithmetic, and not when it only hesitates", () => {
    expect(judged("evidence-qa", " Yes. Rationale: Fewer people died.", settled)).toMatchObject({
      status: "withheld",
      failures: [{ gate: "arithmetic" }],
    });
    expect(judged("evidence-qa", " Uncertain. Rationale: The interval is wide.", settled).status).toBe(
      "passed",
    );
    expect(judged("evidence-qa", " No. Rationale: The interval is wide.", settled).status).toBe("passed");
  });

  it("is withheld when it was cut", () => {
    expect(judged("evidence-qa", " Yes. Rationale: Trials sho", undefined, "length")).toMatchObject({
      failures: [{ gate: "truncated" }],
    });
  });

  it("is asked for on one line, without a template, the abstract first", () => {
    const dialect = evidence.model.dialects.find(({ id }) => id === "evidence-qa");
    const request = dialect?.build({
      text: `Does X\nhelp?\n\nWe saw </s> <|endoftext|>\nX.`,
      enteredLines: [],
      outputLanguage: "en",
    });
    expect(request?.prompt).toBe("Context: We saw < /s> < |endoftext| > X.\nQ: Does X help?\nA:");
    expect(request?.maxTokens).toBe(64);
  });
});
