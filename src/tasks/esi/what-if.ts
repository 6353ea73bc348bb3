import type { WhatIf } from "../../domain/assessment.ts";
import type { VitalName } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { checkSafety } from "../../safety/check-safety.ts";
import { decide } from "./decide.ts";

type Change = { readonly id: string; readonly apply: (reading: Reading) => Reading };

function withVitals(reading: Reading, values: { readonly [K in VitalName]?: number }): Reading {
  const vitals: { [K in VitalName]?: Fact<number> } = { ...reading.vitals };
  for (const [name, value] of Object.entries(values)) vitals[name as VitalName] = { value, from: "entered" };
  return { ...reading, vitals };
}

/** Changes that staff may see in the next minutes, worst first. */
const changes: readonly Change[] = [
  {
    id: "unresponsive",
    apply: (reading) => ({ ...reading, consciousness: { value: "U", from: "entered" } }),
  },
  { id: "confusion", apply: (reading) => ({ ...reading, consciousness: { value: "C", from: "entered" } }) },
  { id: "spo2-88", apply: (reading) => withVitals(reading, { spo2: 88 }) },
  {
    id: "systolic-85-rate-125",
    apply: (reading) => withVitals(reading, { systolic: 85, heartRate: 125, respiratoryRate: 26 }),
  },
];

const most = 3;

/** What would raise the level, and to what: each found by asking the protocol again with that one change. */
export function whatWouldChange(reading: Reading, level: Urgency): readonly WhatIf[] {
  if (level === 1) return [];
  const found: WhatIf[] = [];
  for (const { id, apply } of changes) {
    const changed = apply(reading);
    const to = decide(changed, checkSafety(changed)).level;
    if (to < level) found.push({ change: { key: `esi.whatIf.${id}` }, level: to });
    if (found.length === most) break;
  }
  return found;
}
