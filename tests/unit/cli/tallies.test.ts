import { describe, expect, it } from "vitest";
import type { AnyTaskId } from "../../../src/domain/consultation.ts";
import { answerNote, type Answered } from "../../../src/pipeline/answer-note.ts";
import { core } from "../../../src/pipeline/core.ts";
import type { Tally } from "../../../src/cli/tally.ts";
import { tallyDifferential } from "../../../src/cli/tally-differential.ts";
import { tallyEvidence } from "../../../src/cli/tally-evidence.ts";
import { tallyTriage } from "../../../src/cli/tally-triage.ts";
import type { TaskOutcome } from "../../../src/domain/model-answer.ts";
import { noteOf } from "../../support/notes.ts";

const source = {
  packId: "tiny",
  title: "Tiny",
  quantization: "f16",
  engine: "wllama",
  dialect: "chatml",
  promptVersion: "x-1",
};

/** The rules' answer, with a model's part of this outcome where one is given. */
async function answered(task: AnyTaskId, text: string, outcome?: TaskOutcome<unknown>): Promise<Answered> {
  const plain = await answerNote(core, task, noteOf(text));
  if (!outcome) return plain;
  return { ...plain, answer: { ...plain.answer, model: { source, outcome, leftOut: [] } } };
}

async function add(
  tally: Tally,
  task: AnyTaskId,
  text: string,
  label: string,
  outcome?: TaskOutcome<unknown>,
) {
  return tally.add({ id: "a", text, label, lang: "en" }, await answered(task, text, outcome));
}

const passed = (output: unknown): TaskOutcome<unknown> => ({
  status: "passed",
  output,
  evidence: [],
  marks: [],
  rawText: "",
});
const withheld: TaskOutcome<unknown> = { status: "withheld", failures: [], rawText: "" };

describe("cases of evidence", () => {
  const interval = "Does it lower mortality? RR 0.70 (95% CI 0.55 to 0.90).";

  it("have verdicts for labels", () => {
    expect(["yes", " No", "UNCERTAIN", "maybe", "1"].map(tallyEvidence().isLabel)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("are decided by arithmetic, by a model whose answer passed, or not at all", async () => {
    const tally = tallyEvidence();
    const yes = passed({ by: "model", verdict: "yes", estimates: [], basis: "memory" });
    expect(await add(tally, "evidence", interval, "yes")).toMatchObject({
      predicted: "yes",
      by: "arithmetic",
    });
    expect(await add(tally, "evidence", "Does it help?", "no")).toMatchObject({ predicted: "unanswered" });
    expect(await add(tally, "evidence", "Does it help?", "no", withheld)).toMatchObject({
      predicted: "unanswered",
      model: "withheld",
    });
    expect(await add(tally, "evidence", "Does it help?", "no", yes)).toMatchObject({ predicted: "yes" });
    expect(tally.result().figures).toMatchObject({
      cases: 4,
      answered: { count: 2, of: 4 },
      accuracy: { count: 1, of: 4 },
      accuracyOfAnswered: { count: 1, of: 2 },
      confusion: { yes: { yes: 1 }, no: { yes: 1, unanswered: 2 } },
      model: { passed: { count: 1, of: 2 }, withheld: { count: 1, of: 2 } },
    });
  });
});

describe("cases of differential", () => {
  const pain = "58M crushing chest pain for 2 hours";
  const tiers = {
    symptoms: [],
    mostLikely: { name: "Acute myocardial infarction", why: "" },
    possible: [{ name: "Pericarditis", why: "" }],
    unlikelyButSerious: { name: "Aortic dissection", why: "" },
    workup: [],
  };

  it("are found in a tier of the model's, by another name too, or on the rules' checklist", async () => {
    const tally = tallyDifferential();
    const model = passed({ checklists: [], tiers });
    const found = (label: string, outcome?: TaskOutcome<unknown>) =>
      add(tally, "differential", pain, label, outcome);
    expect(await found("Pulmonary embolism")).toMatchObject({ found: ["checklist"] });
    expect(await found("MI", model)).toMatchObject({ found: expect.arrayContaining(["mostLikely"]) });
    expect(await found("pericarditis", model)).toMatchObject({ found: expect.arrayContaining(["possible"]) });
    expect(await found("measles", model)).toMatchObject({ found: [], model: "passed" });
    expect(tally.result().figures).toMatchObject({ cases: 4, anyTier: { count: 2, of: 4 } });
  });
});

describe("cases of triage", () => {
  it("are predicted by the level after the meeting of model and rules", async () => {
    const tally = tallyTriage("manchester");
    expect(tally.isLabel("ROJO")).toBe(true);
    expect(tally.isLabel("1")).toBe(false);
    const prediction = await add(tally, "manchester", "60M no pulse, not breathing", "ROJO", withheld);
    expect(prediction).toMatchObject({ label: "ROJO", predicted: "ROJO", model: "withheld" });
    expect(tally.result().lines.join("\n")).toContain("model: withheld       1.000 (1/1)");
  });
});
