import { describe, expect, it } from "vitest";
import type { Consultation } from "../../../src/domain/consultation.ts";
import { blankNote } from "../../../src/domain/note.ts";
import type { AskOptions, LoadedModel } from "../../../src/pipeline/ask-model.ts";
import type { TriageCore } from "../../../src/pipeline/core.ts";
import { ConsultState } from "../../../src/state/consult.svelte.ts";
import { bookOf } from "../../../src/terminology/code-book.ts";
import { caseForTest, core } from "./case-support.ts";

const loaded = { tasks: ["icd10"] } as unknown as LoadedModel;

it("a model that is asked for codes is given where to look them up", async () => {
  const given: Partial<AskOptions>[] = [];
  const bookFor = () => Promise.resolve(bookOf("2026-04-01", [], {}));
  const consult = new ConsultState({
    core: () => ({
      ...core,
      askConsult: (about, _model, options) => {
        given.push(options);
        return Promise.resolve(about);
      },
    }),
    loadedModel: () => loaded,
    patientNote: () => ({ ...blankNote("en"), text: "Cough for two days." }),
    language: () => "en",
    answerFailed: () => undefined,
    now: () => 0,
    bookFor,
  });
  consult.show("icd10");
  await consult.ask();
  expect(given).toMatchObject([{ bookFor }]);
});

/** A case whose model has written nothing but its part in the answer. */
function caseWithModel() {
  const asking: TriageCore = {
    ...core,
    askConsult: (consultation) => {
      const answered: Consultation<unknown> = {
        ...consultation,
        provenance: { ...consultation.provenance, source: "model" },
      };
      return Promise.resolve(answered);
    },
  };
  return caseForTest({ core: asking }, { tasks: ["differential"] } as unknown as LoadedModel).patient;
}

describe("a question beside triage", () => {
  it("keeps a model's answer while the note and the form are what it was asked about", async () => {
    const patient = caseWithModel();
    patient.entry.setText("chest pain");
    patient.entry.readNow();
    patient.consult.show("differential");
    await patient.consult.ask();
    expect(patient.consult.shown?.provenance.source).toBe("model");
    expect(patient.consult.isStale).toBe(false);

    patient.entry.enterVitals({ heartRate: 140 });
    patient.entry.readNow();
    expect(patient.consult.shown?.provenance.source).toBe("rules");
    expect(patient.consult.isStale).toBe(true);
  });

  it("is not put to a model that does not serve it, and nothing of it reaches the next patient", async () => {
    const patient = caseWithModel();
    patient.entry.setText("chest pain");
    patient.entry.readNow();
    patient.consult.show("evidence");
    expect(patient.consult.canAsk).toBe(false);
    patient.consult.show("differential");
    await patient.consult.ask();
    await patient.newPatient();
    expect(patient.consult.isStale).toBe(false);
    expect(patient.consult.shown?.provenance.source).toBe("rules");
  });
});
