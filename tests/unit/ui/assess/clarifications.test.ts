import { expect, it } from "vitest";
import type { Doubt } from "../../../../src/domain/reading.ts";
import { clarificationsOf } from "../../../../src/ui/assess/clarifications.ts";

const doubt = (fact: Doubt["fact"], shown: string, kind: Doubt["kind"] = "ambiguous-unit"): Doubt => ({
  fact,
  kind,
  shown,
  from: { start: 0, end: shown.length },
});

it("offers both units of a glucose, kept in mg/dL", () => {
  expect(clarificationsOf(doubt("glucoseMgDl", "glucose 25"))).toEqual([
    { shown: "25 mg/dL", enters: { vitals: { glucoseMgDl: 25 } } },
    { shown: "25 mmol/L", enters: { vitals: { glucoseMgDl: 450 } } },
  ]);
});

it("offers a pressure in cmHg as mmHg", () => {
  expect(clarificationsOf(doubt("systolic", "TA 12/8"))).toEqual([
    { shown: "120/80 mmHg", enters: { vitals: { systolic: 120, diastolic: 80 } } },
  ]);
  expect(clarificationsOf(doubt("systolic", "TA 13,5"))[0]?.enters).toEqual({ vitals: { systolic: 135 } });
});

it("offers years and months for a bare M", () => {
  expect(clarificationsOf(doubt("age", "3M")).map(({ enters }) => enters)).toEqual([
    { age: { amount: 3, unit: "years" } },
    { age: { amount: 3, unit: "months" } },
  ]);
});

it("offers nothing for what cannot be, nor where there is no number", () => {
  expect(clarificationsOf(doubt("spo2", "SpO2 140", "impossible"))).toEqual([]);
  expect(clarificationsOf(doubt("glucoseMgDl", "glucose HI"))).toEqual([]);
});
