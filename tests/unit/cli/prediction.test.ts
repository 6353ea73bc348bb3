import { describe, expect, it } from "vitest";
import { predictionOf } from "../../../src/cli/prediction.ts";
import { loadTerminology } from "../../../src/cli/load-terminology.ts";
import { sayIn } from "../../../src/cli/say.ts";
import type { AnyTaskId } from "../../../src/domain/consultation.ts";
import type { TaskOutcome } from "../../../src/domain/model-answer.ts";
import { scoringOf } from "../../../src/evaluation/scoring/scoring-of.ts";
import { answerNote, type Answered } from "../../../src/pipeline/answer-note.ts";
import { core } from "../../../src/pipeline/core.ts";
import { tableBook } from "../../../src/terminology/code-facts.ts";
import { noteOf } from "../../support/notes.ts";

const source = {
  packId: "tiny",
  title: "Tiny",
  quantization: "f16",
  engine: "wllama",
  dialect: "chatml",
  promptVersion: "x-1",
};
const ports = { say: sayIn, bookFor: async () => tableBook(await loadTerminology()) };

/** The rules' answer, with a model's part of this outcome where one is given. */
async function answered(task: AnyTaskId, text: string, outcome?: TaskOutcome<unknown>): Promise<Answered> {
  const plain = await answerNote(core, task, noteOf(text));
  return outcome ? { ...plain, answer: { ...plain.answer, model: { source, outcome, leftOut: [] } } } : plain;
}

async function predicted(task: AnyTaskId, text: string, label: string, outcome?: TaskOutcome<unknown>) {
  const labelled = { id: "a", text, label, lang: "en" } as const;
  const { signal } = new AbortController();
  const result = await scoringOf(task).judge(labelled, await answered(task, text, outcome), ports, signal);
  return predictionOf(task, result);
}

function passed(output: unknown): TaskOutcome<unknown> {
  return { status: "passed", output, evidence: [], marks: [], rawText: "" };
}

function withheld(...gates: readonly string[]): TaskOutcome<unknown> {
  const failures = gates.map((gate) => ({ gate, message: { key: `gates.${gate}` } }));
  return { status: "withheld", failures, rawText: "" };
}

describe("a line of the predictions", () => {
  it("has levels as the scale writes them, after the meeting of model and rules", async () => {
    const arrest = "60M no pulse, not breathing";
    expect(await predicted("esi", arrest, "1")).toEqual({
      ...{ id: "a", label: "1", predicted: "1", provisional: false },
      latencyMs: expect.any(Number),
    });
    expect(await predicted("manchester", arrest, "rojo", withheld("citations"))).toEqual({
      ...{ id: "a", label: "ROJO", predicted: "ROJO", provisional: false },
      latencyMs: expect.any(Number),
      model: "withheld",
    });
  });

  it("says of an answer that could not be read that it was withheld", async () => {
    expect(await predicted("esi", "58M chest pain", "2", withheld("schema"))).toMatchObject({
      model: "withheld",
    });
    const failed = { status: "failed", code: "device-lost" } as const;
    expect(await predicted("esi", "58M chest pain", "2", failed)).toMatchObject({ model: "failed" });
  });

  it("says by what a verdict was decided: arithmetic, a model whose answer passed, or nothing", async () => {
    const interval = "Does it lower mortality? RR 0.70 (95% CI 0.55 to 0.90).";
    const yes = passed({ by: "model", verdict: "yes", estimates: [], basis: "memory" });
    expect(await predicted("evidence", interval, "yes")).toMatchObject({
      predicted: "yes",
      by: "arithmetic",
    });
    const nobody = { predicted: "unanswered", by: "nothing" };
    expect(await predicted("evidence", "Does it help?", "no")).toMatchObject(nobody);
    expect(await predicted("evidence", "Does it help?", "no", withheld("citations"))).toMatchObject({
      ...nobody,
      model: "withheld",
    });
    expect(await predicted("evidence", "Does it help?", "no", yes)).toMatchObject({
      ...{ predicted: "yes", by: "model", model: "passed" },
    });
  });

  it("says where a diagnosis was found, by another name too", async () => {
    const pain = "58M crushing chest pain for 2 hours";
    const model = passed({
      checklists: [],
      tiers: {
        symptoms: [],
        mostLikely: { name: "Acute myocardial infarction", why: "" },
        possible: [{ name: "Pericarditis", why: "" }],
        unlikelyButSerious: { name: "Aortic dissection", why: "" },
        workup: [],
      },
    });
    const found = (label: string, outcome?: TaskOutcome<unknown>) =>
      predicted("differential", pain, label, outcome);
    expect(await found("Pulmonary embolism")).toMatchObject({ found: ["checklist"] });
    expect(await found("MI", model)).toMatchObject({ found: expect.arrayContaining(["mostLikely"]) });
    expect(await found("pericarditis", model)).toMatchObject({ found: expect.arrayContaining(["possible"]) });
    expect(await found("measles", model)).toMatchObject({ found: [], model: "passed" });
  });

  it("has codes with their dots, those of the release alone", async () => {
    expect(await predicted("icd10", "hypertension, no fever", "I10 E119")).toMatchObject({
      label: ["I10", "E11.9"],
      predicted: ["I10"],
    });
  });
});
