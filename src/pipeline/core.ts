import type { Assessment, TaskId } from "../domain/assessment.ts";
import type { ConsultId, Consultation } from "../domain/consultation.ts";
import { blankNote, type Instant, type Note } from "../domain/note.ts";
import { consultTaskOf } from "../tasks/consult-tasks.ts";
import { taskOf } from "../tasks/tasks.ts";
import { type AskOptions, askModel, type LoadedModel } from "./ask-model.ts";
import { assess } from "./assess.ts";
import { askConsult, consult } from "./consult.ts";
import type { SiteCost } from "./meet.ts";
import { withModel } from "./with-model.ts";

export type AskLevelOptions = AskOptions & { readonly now: () => Instant; readonly cost?: SiteCost };

/** What reads a note and judges it. */
export type TriageCore = {
  assess(task: TaskId, note: Note, at: Instant): Assessment<unknown>;
  /** The assessment with a model's part in it. Never throws: what went wrong is the part's outcome. */
  ask(
    assessment: Assessment<unknown>,
    model: LoadedModel,
    options: AskLevelOptions,
  ): Promise<Assessment<unknown>>;
  consult(task: ConsultId, note: Note, at: Instant): Consultation<unknown>;
  askConsult(
    consultation: Consultation<unknown>,
    model: LoadedModel,
    options: AskOptions,
  ): Promise<Consultation<unknown>>;
  /** Reads a first note, so that the nurse's first key finds the lexicons ready. */
  warmUp(): void;
};

const firstNote = "58M chest pain, BP 120/80. Dolor torácico, niega fiebre. 58歲男性胸痛，否認發燒。";

/** Lexicons, rules and protocols in one piece: most of the app's weight, so the page imports it beside the form. */
export const core: TriageCore = {
  assess: (task, note, at) => assess(taskOf(task), note, at),
  async ask(assessment, model, { now, cost, ...options }) {
    const { note, reading, findings, protocol } = assessment;
    const asked = { note, reading, findings, rules: protocol.output };
    const part = await askModel(taskOf(assessment.task).model, model, asked, options);
    return withModel(assessment, part, now(), cost);
  },
  consult: (task, note, at) => consult(consultTaskOf(task), note, at),
  askConsult: (consultation, model, options) =>
    askConsult(consultTaskOf(consultation.task), consultation, model, options),
  warmUp() {
    assess(taskOf("esi"), { ...blankNote("en"), text: firstNote }, 0);
  },
};
