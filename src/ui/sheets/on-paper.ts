import * as z from "zod/mini";
import { type TaskId, taskScales } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Scale } from "../../domain/urgency.ts";

const wording = z.union([
  z.object({
    key: z.string(),
    values: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
  z.object({ literal: z.string() }),
]);
const wordings = z.array(wording);

const esiOutput = z.object({
  justification: wordings,
  interventions: wordings,
});

const manchesterOutput = z.object({
  presentation: wording,
  discriminator: wording,
  explanation: wordings,
  actions: wordings,
  alarmSigns: wordings,
  patientSheet: z.object({ todo: wordings, comeBack: wordings }),
});

/** The parts of a task's output that go on paper and into a handover, whatever the task. */
export type OnPaper = {
  readonly reasons: readonly Wording[];
  readonly actions: readonly Wording[];
  readonly alarmSigns: readonly Wording[];
  readonly patientSheet?: { readonly todo: readonly Wording[]; readonly comeBack: readonly Wording[] };
};

const nothing: OnPaper = { reasons: [], actions: [], alarmSigns: [] };

/** What each task puts on paper. A stored output of another version gives less, never an error. */
const readers: Readonly<Record<TaskId, (output: unknown) => OnPaper>> = {
  esi(output) {
    const { data } = esiOutput.safeParse(output);
    return data ? { ...nothing, reasons: data.justification, actions: data.interventions } : nothing;
  },
  manchester(output) {
    const { data } = manchesterOutput.safeParse(output);
    if (!data) return nothing;
    return {
      reasons: [data.presentation, data.discriminator, ...data.explanation],
      actions: data.actions,
      alarmSigns: data.alarmSigns,
      patientSheet: data.patientSheet,
    };
  },
};

/** The parts of an assessment's output that go on paper. */
export function onPaper(task: TaskId, output: unknown): OnPaper {
  return readers[task](output);
}

/** The scale that a task answers on. */
export function scaleOf(task: TaskId): Scale {
  return taskScales[task];
}
