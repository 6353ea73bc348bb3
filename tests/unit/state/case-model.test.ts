import { describe, expect, it } from "vitest";
import type { ModelPart } from "../../../src/domain/model-answer.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import type { LoadedModel } from "../../../src/pipeline/ask-model.ts";
import type { TriageCore } from "../../../src/pipeline/core.ts";
import { withModel } from "../../../src/pipeline/with-model.ts";
import type { CaseState } from "../../../src/state/case.svelte.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { caseForTest, core } from "./case-support.ts";

function partAt(level: Urgency): ModelPart<unknown> {
  return {
    source: {
      packId: "p",
      title: "P",
      quantization: "q",
      engine: "wllama",
      dialect: "d",
      promptVersion: "1",
    },
    outcome: { status: "passed", output: {}, evidence: [], level, marks: [], rawText: "" },
    leftOut: [],
  };
}

/** A case whose model answers when the test says so. */
function caseWithModel(tasks: readonly string[] = ["esi"]) {
  const answers: { resolve: (level: Urgency) => void; signal: AbortSignal }[] = [];
  const scripted: TriageCore = {
    ...core,
    ask: (assessment, _model, { signal, now }) =>
      new Promise((resolve) => {
        answers.push({
          signal,
          resolve: (level) => {
            resolve(withModel(assessment, partAt(level), now()));
          },
        });
      }),
  };
  const { patient } = caseForTest({ core: scripted }, { tasks } as unknown as LoadedModel);
  return { patient, answers };
}

async function entered(patient: CaseState, weightKg: number): Promise<void> {
  patient.entry.setText("cough");
  patient.entry.enterVitals({ weightKg });
  patient.entry.readNow();
  await Promise.resolve();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a model in the case", () => {
  it("raises the level when its answer comes, and not before", async () => {
    const { patient, answers } = caseWithModel();
    await entered(patient, 4);
    void patient.askModel();
    expect(patient.model.running).toBeDefined();
    expect(patient.answer.suggested).toBe(4);
    answers[0]?.resolve(2);
    await settled();
    expect(patient.model.running).toBeUndefined();
    expect(patient.answer.suggested).toBe(2);
    expect(patient.answer.byRules && shownLevel(patient.answer.byRules.trail)).toBe(4);
  });

  it("is not asked for a task that it does not serve, nor for a blank case", async () => {
    const { patient, answers } = caseWithModel(["manchester"]);
    await entered(patient, 3);
    await patient.askModel();
    expect(answers).toEqual([]);
  });

  it("says nothing of a note that was edited since, and that it is out of date", async () => {
    const { patient, answers } = caseWithModel();
    await entered(patient, 4);
    void patient.askModel();
    patient.entry.setText("cough for two days");
    patient.entry.readNow();
    answers[0]?.resolve(2);
    await settled();
    expect(patient.answer.suggested).toBe(4);
    const live = patient.answer.live;
    expect(live && patient.model.isStale(live)).toBe(true);
  });

  it("never replaces a decision that was made while it wrote, and is told beside it", async () => {
    const { patient, answers } = caseWithModel();
    await entered(patient, 4);
    void patient.askModel();
    patient.decide(4);
    answers[0]?.resolve(1);
    await settled();
    expect(patient.answer.decided?.decision.level).toBe(4);
    expect(patient.answer.shown?.model).toBeUndefined();
    expect(patient.answer.late?.model?.outcome).toMatchObject({ level: 1 });
  });

  it("is given up on cancel and with the next patient, and its late answer goes nowhere", async () => {
    const { patient, answers } = caseWithModel();
    await entered(patient, 4);
    void patient.askModel();
    patient.model.cancel();
    expect(answers[0]?.signal.aborted).toBe(true);
    void patient.askModel();
    await patient.newPatient();
    expect(answers[1]?.signal.aborted).toBe(true);
    answers[1]?.resolve(1);
    await settled();
    expect(patient.model.running).toBeUndefined();
    expect(patient.answer.live?.model).toBeUndefined();
  });

  it("keeps its part in the record of the decision", async () => {
    const { patient, answers } = caseWithModel();
    await entered(patient, 3);
    void patient.askModel();
    answers[0]?.resolve(2);
    await settled();
    patient.decide(2);
    expect(patient.encounter.assessments.at(-1)?.model?.outcome).toMatchObject({ level: 2 });
    expect(patient.encounter.assessments.at(-1)?.provenance.source).toBe("model");
  });
});
