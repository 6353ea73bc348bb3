import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../../src/domain/assessment.ts";
import type { AnyTaskId, Consultation } from "../../../../src/domain/consultation.ts";
import type { GateFailure, ModelPart, TaskOutcome } from "../../../../src/domain/model-answer.ts";
import { blankNote, type Language } from "../../../../src/domain/note.ts";
import type { Urgency } from "../../../../src/domain/urgency.ts";
import type {
  CodesResult,
  DiagnosisResult,
  LevelResult,
} from "../../../../src/evaluation/scoring/case-result.ts";
import type { Case } from "../../../../src/evaluation/cases/cases.ts";
import type { ScoringPorts } from "../../../../src/evaluation/scoring/scoring.ts";
import { scoringOf } from "../../../../src/evaluation/scoring/scoring-of.ts";
import { answerNote, type Answered } from "../../../../src/pipeline/answer-note.ts";
import { core } from "../../../../src/pipeline/core.ts";
import { withModel } from "../../../../src/pipeline/with-model.ts";
import type { Icd10Output } from "../../../../src/tasks/icd10/schema.ts";
import { bookOf } from "../../../../src/terminology/code-book.ts";
import { bareCode } from "../../../../src/terminology/code-form.ts";

const signal = new AbortController().signal;
const ports: ScoringPorts = {
  say: () => (wording) => ("literal" in wording ? wording.literal : wording.key),
  bookFor: async (codes) =>
    bookOf(
      "2026",
      // A release in which everything is a code but Z99.9.
      codes.filter((code) => bareCode(code) !== "Z999").map((code) => ({ ...facts, code })),
      {},
    ),
};
const facts = {
  title: "t",
  billable: true,
  isUnspecified: false,
  children: [],
  siblings: [],
  sides: [],
  excludes1: [],
  codeFirst: [],
};

function caseOf(text: string, label: string, more: Partial<Case> = {}): Case {
  return { id: "c1", text, label, lang: "en", ...more };
}

async function byRules(task: AnyTaskId, text: string, lang: Language = "en"): Promise<Answered> {
  return answerNote(core, task, { ...blankNote(lang), text });
}

function part<O>(outcome: TaskOutcome<O>): ModelPart<O> {
  const source = {
    packId: "p",
    title: "P",
    quantization: "q",
    engine: "wllama",
    dialect: "d",
    promptVersion: "1",
  };
  const usage = { promptTokens: 9, outputTokens: 3, prefillTokensPerS: 90, decodeTokensPerS: 30 };
  return { source, outcome, leftOut: [], usage: { ...usage, labelMs: 40, totalMs: 100 } };
}

const failure = (gate: string): GateFailure => ({ gate, message: { key: "k" } });
const passed = (level: Urgency, marks: readonly GateFailure[] = []) =>
  part<unknown>({ status: "passed", output: {}, evidence: [], level, marks, rawText: "" });

async function level(
  labelled: Case,
  model?: ModelPart<unknown>,
  task: "esi" | "manchester" = "esi",
): Promise<LevelResult> {
  const answered = await byRules(task, labelled.text, labelled.lang);
  const answer = answered.answer as Assessment<unknown>;
  const joined = model ? { ...answered, answer: withModel(answer, model, 0) } : answered;
  const result = await scoringOf(task).judge(labelled, joined, ports, signal);
  if (result.kind !== "level") throw new Error("not a level");
  return result;
}

const cold = "24M runny nose and mild sore throat for 2 days. HR 72 RR 14 BP 122/78 SpO2 99% T 36.8";
const shocked = "70F collapsed, unresponsive, SpO2 78%, BP 60/30, HR 150, RR 36";

describe("judging levels", () => {
  it("has the rules' call alone where no model was asked", async () => {
    const result = await level(caseOf(cold, "5"));
    expect(Object.keys(result.calls)).toEqual(["rules"]);
    expect(result.model).toBeUndefined();
    expect(result).not.toHaveProperty("text");
    expect(JSON.stringify(result)).not.toContain("runny");
  });

  it("tells the model's own level from the one that the app shows", async () => {
    const rules = (await level(caseOf(cold, "5"))).calls.rules;
    const { calls, said, model } = await level(caseOf(cold, "5"), passed(2, [failure("quotes")]));
    expect(calls).toMatchObject({ rules, both: 2, model: 2 });
    expect(said).toEqual({ level: 2 });
    expect(model).toMatchObject({ status: "passed", marks: ["quotes"], labelMs: 40, totalMs: 100 });
  });

  it("keeps the app's call at the rules' when the model is less urgent", async () => {
    const { calls, floor } = await level(caseOf(shocked, "1"), passed(5));
    expect(calls).toMatchObject({ rules: 1, both: 1, model: 5 });
    expect(floor).toBe(1);
  });

  it("gives a withheld answer no call, and keeps the label that it said for figures", async () => {
    const confidence = { probabilities: { "4": 0.8 }, unseen: 0.1 };
    const failures = [failure("numbers"), failure("numbers"), failure("citations")];
    const outcome = { status: "withheld", failures, saidLevel: 4, confidence, rawText: "" } as const;
    const { calls, said, model } = await level(caseOf(cold, "5"), part<unknown>(outcome));
    expect(calls.model).toBeUndefined();
    expect(calls.both).toBe(calls.rules);
    expect(said).toEqual({ level: 4, confidence });
    expect(model).toMatchObject({ status: "withheld", failures: ["numbers", "citations"] });
  });

  it.each(["schema", "truncated"])("calls an answer unreadable that fails at %s", async (gate) => {
    const outcome = { status: "withheld", failures: [failure(gate)], rawText: "" } as const;
    expect((await level(caseOf(cold, "5"), part<unknown>(outcome))).model?.status).toBe("unreadable");
  });

  it("counts an engine's failure as the model's, with the time that it took", async () => {
    const { source, outcome } = part<unknown>({ status: "failed", code: "context-exceeded" });
    const { model, said } = await level(caseOf(cold, "5"), { source, outcome, leftOut: [] });
    expect(model).toMatchObject({ status: "failed", failures: [] });
    expect(model?.totalMs).toBeGreaterThanOrEqual(0);
    expect(said).toBeUndefined();
  });

  it("takes a person's level in the words of the scale", async () => {
    expect((await level(caseOf(cold, "5", { person: "4" }))).calls.person).toBe(4);
    const note = { lang: "es", person: "verde" } as const;
    expect((await level(caseOf("tos", "AZUL", note), undefined, "manchester")).calls.person).toBe(4);
    expect((await level(caseOf(cold, "5", { person: "urgent" }))).calls.person).toBeUndefined();
  });

  it("tells findings by the level of the task's own scale", async () => {
    const { findings } = await level(caseOf(shocked, "ROJO"), undefined, "manchester");
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => "ruleId" in finding && finding.level >= 1)).toBe(true);
    expect(findings.some(({ effect, level: at }) => effect === "floor" && at === 1)).toBe(true);
  });

  it("compares the reading only where the case says what a careful reader takes", async () => {
    expect((await level(caseOf(cold, "5"))).reading).toBeUndefined();
    const expect_ = {
      vitals: { heartRate: 72, spo2: 98 },
      affirmed: ["sore-throat"],
      denied: ["fever"],
    } as const;
    const { reading } = await level(caseOf(cold, "5", { expect: expect_ }));
    expect(reading).toEqual({
      vitals: { right: 1, wrong: ["spo2"], missed: [] },
      affirmed: { right: 1, wrong: [], missed: [] },
      denied: { right: 0, wrong: [], missed: ["fever"] },
    });
  });

  it("refuses a label of another scale", async () => {
    expect(scoringOf("esi").isLabel("ROJO")).toBe(false);
    expect(scoringOf("manchester").isLabel("rojo")).toBe(true);
    await expect(level(caseOf(cold, "ROJO"))).rejects.toThrow("no level");
  });
});

describe("what a case is like", () => {
  it.each([
    [cold, { sex: "male", age: "adult", missingVitals: "none", complaint: "ear-nose-throat" }],
    ["6 yo girl with fever", { sex: "female", age: "child", missingVitals: "most" }],
    ["70F fell", { age: "older", pregnancy: "no-or-unknown" }],
    ["30F, 3 weeks postpartum, headache", { pregnancy: "yes", complaint: "headache" }],
    [
      "28F 34 weeks pregnant with contractions, HR 90, BP 120/80, SpO2 98%",
      { pregnancy: "yes", missingVitals: "some" },
    ],
    ["zzz", { sex: "unknown", age: "unknown", complaint: "none" }],
  ])("reads %j", async (text, features) => {
    expect((await level(caseOf(text, "3"))).features).toMatchObject({ language: "en", ...features });
  });
});

describe("judging verdicts", () => {
  const judge = async (text: string, label: string, output?: object) => {
    const answered = await byRules("evidence", text);
    const model = output && part({ status: "passed", output, evidence: [], marks: [], rawText: "" } as const);
    const answer = { ...answered.answer, ...(model && { model }) } as Answered["answer"];
    return scoringOf("evidence").judge(caseOf(text, label), { ...answered, answer }, ports, signal);
  };
  const decided = "Does drug A reduce death?\n\nDeath was rarer with A (RR 0.60, 95% CI 0.40 to 0.80).";

  it("has no call where neither arithmetic nor a model decides", async () => {
    expect(await judge("Is water wet?", "yes")).toMatchObject({ label: "yes", calls: {} });
  });

  it("shows the model's verdict, and the arithmetic's where the model has none", async () => {
    const result = await judge(decided, "Yes", {
      by: "model",
      verdict: "no",
      estimates: [],
      basis: "abstract",
    });
    expect(result).toMatchObject({ label: "yes", calls: { rules: "yes", both: "no", model: "no" } });
    expect((await judge(decided, "yes")) as unknown).toMatchObject({ calls: { rules: "yes" } });
  });
});

describe("judging diagnoses", () => {
  it("finds a diagnosis in the tiers that name it, under any of its names", async () => {
    const answered = await byRules("differential", "60M crushing chest pain");
    const tiers = {
      symptoms: [],
      mostLikely: { name: "Heart attack", why: "" },
      possible: [{ name: "Pulmonary embolism", why: "" }],
      unlikelyButSerious: { name: "Aortic dissection", why: "" },
      workup: [],
    };
    const { rules } = answered.answer as Consultation<{ checklists: unknown }>;
    const model = part({
      status: "passed",
      output: { ...rules, tiers },
      evidence: [],
      marks: [],
      rawText: "",
    } as const);
    const answer = { ...answered.answer, model } as Answered["answer"];
    const judge = async (label: string) =>
      (await scoringOf("differential").judge(
        caseOf("60M crushing chest pain", label),
        { ...answered, answer },
        ports,
        signal,
      )) as DiagnosisResult;
    expect((await judge("Myocardial infarction")).found).toContain("mostLikely");
    expect((await judge("PE")).found).toContain("possible");
    expect((await judge("Gout")).found).toEqual([]);
  });
});

describe("judging codes", () => {
  const coded = (codes: readonly string[]): Icd10Output => ({
    codes: codes.map((code) => ({
      code,
      status: "unchecked",
      isUnspecified: false,
      why: [],
      evidence: [],
      specific: [],
      excludes: [],
      codeFirst: [],
    })),
    suspected: [],
    unknown: [],
  });

  it("counts only codes of the release as said, bare and in their order", async () => {
    const answered = await byRules("icd10", "cough");
    const output = coded(["R05.9", "Z99.9", "J45.909"]);
    const model = part({ status: "passed", output, evidence: [], marks: [], rawText: "" } as const);
    const answer = { ...answered.answer, rules: coded(["R05.9"]), model } as Answered["answer"];
    const labelled = caseOf("cough", "R05.9 j45.909", { person: "R05.9" });
    const result = (await scoringOf("icd10").judge(
      labelled,
      { ...answered, answer },
      ports,
      signal,
    )) as CodesResult;
    expect(result.label).toEqual(["R059", "J45909"]);
    expect(result.calls).toEqual({
      rules: ["R059"],
      both: ["R059", "J45909"],
      model: ["R059", "J45909"],
      person: ["R059"],
    });
  });

  it("takes verdicts in words of every language as labels", () => {
    const isVerdict = scoringOf("evidence").isLabel;
    for (const word of ["yes", "Sí", "是", "NO", "否", "maybe", "no concluyente", "不確定"])
      expect(isVerdict(word), word).toBe(true);
    for (const word of ["", "perhaps", "no sé"]) expect(isVerdict(word), word).toBe(false);
  });

  it("takes only lists of codes as labels", () => {
    const { isLabel } = scoringOf("icd10");
    expect(isLabel("R05.9 J45")).toBe(true);
    expect(isLabel("R05.9 cough")).toBe(false);
    expect(isLabel("  ")).toBe(false);
  });
});
