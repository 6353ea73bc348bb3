import * as z from "zod/mini";
import { type Assessment, type TaskId, taskScales } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Scale, Urgency } from "../../domain/urgency.ts";
import { shownLevel } from "../../pipeline/trail.ts";
import { Patient } from "../../safety/patient.ts";
import { interventionsFor } from "../../tasks/esi/interventions.ts";
import { advise } from "../../tasks/manchester/advice.ts";
import { isGroup } from "../../tasks/manchester/presentations.ts";

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
  group: z.optional(z.string()),
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
const readers: Readonly<Record<TaskId, (assessment: Assessment<unknown>, level: Urgency) => OnPaper>> = {
  esi({ protocol, reading }, level) {
    const { data } = esiOutput.safeParse(protocol.output);
    if (!data) return nothing;
    const actions =
      level === protocol.level ? data.interventions : interventionsFor(new Patient(reading), level);
    return { ...nothing, reasons: data.justification, actions };
  },
  manchester({ protocol }, level) {
    const { data } = manchesterOutput.safeParse(protocol.output);
    if (!data) return nothing;
    const { group } = data;
    const advice =
      level !== protocol.level && group !== undefined && isGroup(group) ? advise(level, group) : data;
    return {
      reasons: [data.presentation, data.discriminator, ...data.explanation],
      actions: advice.actions,
      alarmSigns: advice.alarmSigns,
      patientSheet: advice.patientSheet,
    };
  },
};

/** The parts of an assessment that go on paper: why is the rules' own, what to do is that of the level shown. */
export function onPaper(assessment: Assessment<unknown>): OnPaper {
  return readers[assessment.task](assessment, shownLevel(assessment.trail));
}

/** The scale that a task answers on. */
export function scaleOf(task: TaskId): Scale {
  return taskScales[task];
}
