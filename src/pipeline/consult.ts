import type { Consultation } from "../domain/consultation.ts";
import type { Instant, Note } from "../domain/note.ts";
import { read } from "../reading/read.ts";
import { checkSafety } from "../safety/check-safety.ts";
import { rulesVersion } from "../safety/rules-version.ts";
import type { ConsultTask } from "../tasks/consult-task.ts";
import { appVersion } from "./app-version.ts";
import { type AskOptions, askModel, type LoadedModel } from "./ask-model.ts";

/** A question beside triage, answered by the rules alone. */
export function consult<A, O>(task: ConsultTask<A, O>, note: Note, at: Instant): Consultation<O> {
  const reading = read(note);
  const findings = checkSafety(reading);
  return {
    task: task.id,
    note,
    findings,
    rules: task.protocol(note, reading, findings),
    provenance: { appVersion, rulesVersion, source: "rules" },
    at,
  };
}

/** The same with a model's part in it, whatever became of that. */
export async function askConsult<A, O>(
  task: ConsultTask<A, O>,
  consultation: Consultation<O>,
  model: LoadedModel,
  options: AskOptions,
): Promise<Consultation<O>> {
  const { note, findings, rules, provenance } = consultation;
  const part = await askModel(task.model, model, { note, reading: read(note), findings, rules }, options);
  return { ...consultation, model: part, provenance: { ...provenance, source: "model" } };
}
