import { expect, it } from "vitest";
import { blankNote } from "../../../src/domain/note.ts";
import type { AskOptions, LoadedModel } from "../../../src/pipeline/ask-model.ts";
import { ConsultState } from "../../../src/state/consult.svelte.ts";
import { bookOf } from "../../../src/terminology/code-book.ts";
import { core } from "./case-support.ts";

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
