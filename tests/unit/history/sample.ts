import type { Assessment, Encounter } from "../../../src/domain/assessment.ts";
import { blankNote } from "../../../src/domain/note.ts";
import type { Draft } from "../../../src/history/history.ts";

export const arrival = Date.UTC(2026, 0, 5, 14, 2);

/** An assessment with something in every optional corner that a record may have. */
export function sampleAssessment(text: string): Assessment<unknown> {
  return {
    task: "esi",
    note: { ...blankNote("en"), text },
    reading: {
      age: { value: { amount: 58, unit: "years" }, from: { start: 0, end: 3 } },
      sex: { value: "male", from: "entered" },
      pregnancy: { status: "unknown" },
      vitals: { heartRate: { value: 118, from: "entered", at: arrival } },
      observations: [{ name: "heartRate", fact: { value: 118, from: "entered", at: arrival } }],
      spo2Scale2: false,
      mentions: [{ concept: "chest-pain", span: { start: 4, end: 14 }, status: "affirmed", side: "left" }],
      unread: [{ start: 15, end: 18 }],
      contradictions: [
        {
          fact: "heartRate",
          entered: { value: 118, from: "entered" },
          text: { value: 90, from: { start: 0, end: 2 } },
          used: "entered",
          picked: false,
        },
      ],
      doubts: [{ fact: "glucoseMgDl", kind: "ambiguous-unit", shown: "glucose 25", from: "entered" }],
    },
    findings: [
      {
        ruleId: "chest-pain",
        problem: "acs",
        effect: "floor",
        urgency: { esi: 2, manchester: 2 },
        message: { key: "rules.chest-pain", values: { age: 58 } },
        evidence: [{ start: 4, end: 14 }],
        enteredEvidence: ["heartRate"],
        source: "ESI Handbook v5",
      },
    ],
    protocol: {
      level: 2,
      output: { level: 2, nested: [{ literal: "kept as it is" }] },
      certainty: "full",
      missing: ["spo2"],
      path: [{ step: "B", answer: "yes", why: [{ literal: "high risk" }], evidence: [] }],
      wouldChange: [{ change: { key: "change.pulse" }, level: 1 }],
    },
    trail: [{ by: "protocol", level: 2, why: { key: "trail.protocol.full" }, at: arrival }],
    provenance: { appVersion: "0.1.0", rulesVersion: "1", source: "rules" },
    at: arrival,
  };
}

export function sampleUndecided(id: string, change: Partial<Encounter> = {}): Encounter {
  return {
    id,
    label: `Bed ${id}`,
    arrivedAt: arrival,
    flags: ["allergy"],
    allergyText: "penicillin",
    assessments: [sampleAssessment("58M chest pain xyz")],
    earlierDecisions: [],
    followUps: [],
    updatedAt: arrival + 1,
    ...change,
  };
}

export function sampleEncounter(id: string, change: Partial<Encounter> = {}): Encounter {
  return { ...sampleUndecided(id), decision: { level: 2, suggested: 2, at: arrival + 1 }, ...change };
}

export function sampleDraft(id: string, change: Partial<Draft> = {}): Draft {
  return {
    id,
    tabId: "tab-1",
    label: "Bed 4",
    arrivedAt: arrival,
    savedAt: arrival,
    parked: false,
    task: "esi",
    note: { ...blankNote("es"), text: "dolor torácico" },
    encounter: sampleEncounter(id),
    ...change,
  };
}
