import type { WhatIf } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { FactName, VitalName } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import { checkSafety } from "../../safety/check-safety.ts";
import { decide, enoughRecorded, type Verdict } from "./decide.ts";

/** A change of the reading and the words for it. */
export type Change = { readonly words: Wording; readonly apply: (reading: Reading) => Reading };

/** At most so many changes are shown. */
const mostShown = 4;

/** What would change the level, and to what: each change is applied and decided anew, safety rules included. */
export function whatIfs(verdict: Verdict): readonly WhatIf[] {
  const shown: WhatIf[] = [];
  for (const { words, apply } of changesOf(verdict)) {
    if (shown.length === mostShown) break;
    const changed = apply(verdict.current.reading);
    const { level } = decide(changed, checkSafety(changed));
    if (level !== verdict.level) shown.push({ change: words, level });
  }
  return shown;
}

/** The changes worth asking for, the most useful first. */
export function changesOf({ current, level, missing, decidedBy }: Verdict): readonly Change[] {
  const changes: Change[] = [];
  const add = (id: string, apply: Change["apply"], values?: Record<string, string | number>): void => {
    const key = `manchester.what-if.${id}`;
    changes.push({ words: values ? { key, values } : { key }, apply });
  };
  const { reading, patient } = current;
  if (decidedBy === "orange.pain") add("comfortable", comfortable);
  if (decidedBy === enoughRecorded && missing.every(canBeNormal)) {
    add(missing.includes("pain") ? "recorded-normal-pain" : "recorded-normal", (before) =>
      missing.reduce((recorded, fact) => recordNormal(recorded, fact, patient.ageYears), before),
    );
  }
  if (decidedBy === "green.acuteness") {
    add("older-than-a-week", (before) => ({ ...before, onsetHours: entered(8 * 24) }));
  }
  if (level >= 3) {
    if (current.pain.grade !== undefined) add("pain-severe", inSeverePain);
    const spo2 = reading.spo2Scale2 || patient.ever("low-baseline-spo2").length > 0 ? 85 : 89;
    add("spo2-very-low", (before) => withVital(before, "spo2", spo2), { value: spo2 });
    add("confused", (before) => ({ ...before, consciousness: entered("C" as const) }));
  }
  if (level >= 4) add("temperature-hot", (before) => withVital(before, "temperatureC", 38.5));
  if (level >= 2) add("unresponsive", (before) => ({ ...before, consciousness: entered("U" as const) }));
  return changes;
}

function entered<T>(value: T): Fact<T> {
  return { value, from: "entered" };
}

function withVital(reading: Reading, name: VitalName, value: number): Reading {
  return { ...reading, vitals: { ...reading.vitals, [name]: entered(value) } };
}

function comfortable(reading: Reading): Reading {
  return { ...reading, painBehaviour: entered("comfortable" as const) };
}

function inSeverePain(reading: Reading): Reading {
  const { painBehaviour, ...others } = withVital(reading, "pain", 8);
  return painBehaviour?.value === "distressed" ? { ...others, painBehaviour } : others;
}

/** Facts that can be recorded as normal; an age or a complaint has no normal. */
const recordable = ["consciousness", "heartRate", "spo2", "temperatureC", "pain", "painBehaviour"] as const;
type Recordable = (typeof recordable)[number];

function canBeNormal(fact: FactName): fact is Recordable {
  return recordable.some((one) => one === fact);
}

function recordNormal(reading: Reading, fact: FactName, ageYears: number | undefined): Reading {
  if (!canBeNormal(fact)) return reading;
  if (fact === "consciousness") return { ...reading, consciousness: entered("A" as const) };
  if (fact === "painBehaviour") return comfortable(reading);
  if (fact === "heartRate") return withVital(reading, fact, normalPulse(ageYears));
  return withVital(reading, fact, { spo2: 98, temperatureC: 36.8, pain: 2 }[fact]);
}

function normalPulse(ageYears: number | undefined): number {
  if (ageYears === undefined || ageYears >= 5) return 80;
  return ageYears < 1 ? 130 : 105;
}
