import * as z from "zod/mini";
import { type Assessment, type TaskId, taskScales } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Scale, Urgency } from "../../domain/urgency.ts";
import { shownOutput } from "../../pipeline/shown-output.ts";
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

/** An answer and the level on paper; `isAtLevel` when it was made for that level. */
type Answered = {
  readonly reading: Reading;
  readonly output: unknown;
  readonly level: Urgency;
  readonly isAtLevel: boolean;
};

/** What each task puts on paper. A stored output of another version gives less, never an error. */
const readers: Readonly<Record<TaskId, (answered: Answered) => OnPaper>> = {
  esi({ output, reading, level, isAtLevel }) {
    const { data } = esiOutput.safeParse(output);
    if (!data) return nothing;
    const actions = isAtLevel ? data.interventions : interventionsFor(new Patient(reading), level);
    return { ...nothing, reasons: data.justification, actions };
  },
  manchester({ output, level, isAtLevel }) {
    const { data } = manchesterOutput.safeParse(output);
    if (!data) return nothing;
    const { group } = data;
    const advice = !isAtLevel && group !== undefined && isGroup(group) ? advise(level, group) : data;
    return {
      reasons: [data.presentation, data.discriminator, ...data.explanation],
      actions: advice.actions,
      alarmSigns: advice.alarmSigns,
      patientSheet: advice.patientSheet,
    };
  },
};

/** The parts of an assessment that go on paper: why is its author's own, what to do is that of the level shown. */
export function onPaper(assessment: Assessment<unknown>): OnPaper {
  const { by, output } = shownOutput(assessment);
  const level = shownLevel(assessment.trail);
  const isAtLevel = by === "model" || level === assessment.protocol.level;
  return readers[assessment.task]({ reading: assessment.reading, output, level, isAtLevel });
}

/** The scale that a task answers on. */
export function scaleOf(task: TaskId): Scale {
  return taskScales[task];
}
