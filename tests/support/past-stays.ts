import type { Decision, Encounter, StayOutcome, TaskId } from "../../src/domain/assessment.ts";
import { blankNote, type EnteredFacts, type Instant, type Language } from "../../src/domain/note.ts";
import type { Urgency } from "../../src/domain/urgency.ts";
import { core } from "../../src/pipeline/core.ts";
import { addDecision, floorLevel, suggestedLevel, withDecision } from "../../src/state/case-decision.ts";
import { dividerAt } from "../../src/reading/sets.ts";

const minuteMs = 60_000;

export type StayPlan = {
  readonly label: string;
  readonly note: string;
  /** Minutes before now. */
  readonly arrived: number;
  readonly level: Urgency;
  readonly vitals: EnteredFacts["vitals"];
  /** A second set, so many minutes before now. */
  readonly again?: {
    readonly before: number;
    readonly vitals: EnteredFacts["vitals"];
    readonly level: Urgency;
  };
  readonly grounds?: Pick<Decision, "reason" | "reasonText" | "initials" | "first">;
  readonly outcome?: StayOutcome;
  readonly physician?: Urgency;
  readonly more?: Partial<Pick<Encounter, "flags" | "allergyText">>;
  readonly task?: TaskId;
  readonly language?: Language;
};

/** An encounter as this app would have kept it, by the real rules. */
export function stayOf(plan: StayPlan, now: Instant = Date.now()): Encounter {
  const { label, note, arrived, level, vitals, again, grounds, outcome, physician, more } = plan;
  const { task = "esi", language = "en" } = plan;
  const arrivedAt = now - arrived * minuteMs;
  const scale = task;
  const decide = (
    encounter: Encounter,
    text: string,
    measured: EnteredFacts["vitals"],
    at: Instant,
    chosen: Urgency,
  ): Encounter => {
    const entered = { vitals: measured, corrections: [], picks: {} };
    const assessment = core.assess(task, { ...blankNote(language), text, entered }, at);
    const floor = floorLevel(assessment.findings, scale);
    const decision: Decision = {
      level: chosen,
      suggested: suggestedLevel(assessment.trail),
      ...(floor !== undefined && { floor }),
      at: at + 1,
      initials: "JL",
      ...grounds,
    };
    return addDecision(encounter, { decision, assessment: withDecision(assessment, decision) });
  };
  const blank: Encounter = {
    id: `stay-${label.replace(/\W+/gu, "-")}`,
    label,
    arrivedAt,
    flags: [],
    assessments: [],
    earlierDecisions: [],
    followUps: [],
    updatedAt: now,
    ...more,
  };
  const first = decide(blank, note, vitals, arrivedAt + 4 * minuteMs, level);
  const secondAt = now - (again?.before ?? 0) * minuteMs;
  const told = `${note}\n${dividerAt(arrivedAt + 4 * minuteMs)}\nHR ${String(vitals.heartRate)}, BP ${String(vitals.systolic)}/80, SpO2 ${String(vitals.spo2)}%\n${dividerAt(secondAt)}\nstill in pain`;
  const seen = again ? decide(first, told, { ...again.vitals }, secondAt, again.level) : first;
  return {
    ...seen,
    ...(outcome && { stay: [{ status: outcome, at: now - 2 * minuteMs, initials: "JL" }] }),
    ...(physician && { physicianLevel: { level: physician, at: now - minuteMs } }),
  };
}

const notes = [
  "58M, crushing chest pain for 40 min radiating to the left arm, sweating. HTN, diabetes. Takes bisoprolol. Denies fever.",
  "24F, right lower abdominal pain since last night, nausea, vomited twice. Denies bleeding. Last period 3 weeks ago.",
  "81F, found confused by her daughter this morning, cough and fever for four days, lives alone, poor intake. Atrial fibrillation on apixaban. Fell last week without head injury.",
  "6 y boy, wheeze and fast breathing since the night, known asthma, salbutamol at home without effect.",
  "35M, twisted the right ankle playing football an hour ago, swollen, can bear weight with pain.",
  "67M, sudden weakness of the left arm and slurred speech, began 50 minutes ago while at breakfast. Hypertension.",
  "45F, migraine as usual since this morning, photophobia, vomited once, took her triptan without relief.",
  "29M, took 20 tablets of paracetamol two hours ago after a quarrel, tearful, regrets it. Alone in the room.",
  "52F, painful urination and frequency for two days, no fever, no flank pain. Penicillin allergy.",
  "73M, COPD, more short of breath than usual for three days, yellow sputum, speaks in short sentences, home oxygen 2 L.",
];

/** Ten patients who are still here, of all levels, one reassessed, one decided below the suggestion. */
export function tenOpen(now: Instant = Date.now()): readonly Encounter[] {
  const levels: readonly Urgency[] = [2, 3, 2, 2, 4, 1, 3, 2, 5, 2];
  return notes.map((note, index) =>
    stayOf(
      {
        label: `Bed ${index + 1}`,
        note,
        arrived: 40 + index * 13,
        level: levels[index] ?? 3,
        vitals: {
          heartRate: 88 + index * 4,
          systolic: 138 - index * 5,
          diastolic: 80,
          respiratoryRate: 16 + index,
          spo2: 98 - Math.floor(index / 2),
          temperatureC: 36.8 + index / 5,
          gcs: 15,
          pain: index % 8,
        },
        ...(index === 0 && {
          again: { before: 9, vitals: { heartRate: 118, spo2: 93, respiratoryRate: 24 }, level: 2 },
        }),
        ...(index === 6 && { grounds: { reason: "senior-review", initials: "MR" } as const }),
        ...(index === 7 && { more: { flags: ["self-harm-watch"] } as const }),
        ...(index === 8 && { more: { flags: ["allergy"], allergyText: "penicillin" } as const }),
      },
      now,
    ),
  );
}

/** Encounters as a history file. */
export function historyFile(encounters: readonly Encounter[]): string {
  return JSON.stringify({ format: "tamiz-history", version: 1, encounters, unreadable: [] });
}
