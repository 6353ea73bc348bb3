import { describe, expect, it } from "vitest";
import type { Age } from "../../../src/domain/note.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { dangerZone } from "../../../src/safety/danger-zone.ts";
import { Patient } from "../../../src/safety/patient.ts";
import type { Sketch } from "./readings.ts";
import { sketch, years } from "./readings.ts";

const breaches = (parts: Sketch) => dangerZone(new Patient(sketch(parts))).map(({ name }) => name);

const bands: readonly (readonly [string, Age, number, number])[] = [
  ["20 days", { amount: 20, unit: "days" }, 190, 60],
  ["2 months", { amount: 2, unit: "months" }, 180, 55],
  ["11 months", { amount: 11, unit: "months" }, 180, 55],
  ["1 year", years(1), 140, 40],
  ["3 years", years(3), 120, 35],
  ["5 years", years(5), 120, 30],
  ["11 years", years(11), 120, 30],
];

describe("danger zone of ESI decision D", () => {
  for (const [label, age, heartRate, respiratoryRate] of bands) {
    it(`allows a heart rate of ${heartRate} at ${label} and not one more`, () => {
      expect(breaches({ age, vitals: { heartRate } })).toEqual([]);
      expect(breaches({ age, vitals: { heartRate: heartRate + 1 } })).toEqual(["heartRate"]);
    });
    it(`allows a respiratory rate of ${respiratoryRate} at ${label} and not one more`, () => {
      expect(breaches({ age, vitals: { respiratoryRate } })).toEqual([]);
      expect(breaches({ age, vitals: { respiratoryRate: respiratoryRate + 1 } })).toEqual([
        "respiratoryRate",
      ]);
    });
  }

  it("lets a single trivial heart rate of an adult pass", () => {
    expect(breaches({ age: years(40), vitals: { heartRate: 104, respiratoryRate: 18, spo2: 97 } })).toEqual(
      [],
    );
    expect(breaches({ age: years(40), vitals: { heartRate: 105 } })).toEqual(["heartRate"]);
    expect(breaches({ age: years(40), vitals: { heartRate: 102, respiratoryRate: 22 } })).toEqual([
      "heartRate",
      "respiratoryRate",
    ]);
  });

  it("counts SpO2 below 92 % at any age", () => {
    expect(breaches({ age: years(4), vitals: { spo2: 91 } })).toEqual(["spo2"]);
    expect(breaches({ age: years(40), vitals: { spo2: 92 } })).toEqual([]);
  });

  it("lets a usual saturation of 90 or 91 % pass unless infection meets steroids", () => {
    const usual: Sketch = { age: years(70), vitals: { spo2: 90 }, mentions: ["low-baseline-spo2"] };
    expect(breaches(usual)).toEqual([]);
    expect(breaches({ ...usual, mentions: ["low-baseline-spo2", "pneumonia", "steroid-long-term"] })).toEqual(
      ["spo2"],
    );
    expect(breaches({ ...usual, vitals: { spo2: 89 } })).toEqual(["spo2"]);
  });

  it("offers 2 on ESI only, and only to a would-be 3", () => {
    const [finding] = checkSafety(
      sketch({ age: years(40), vitals: { heartRate: 112, respiratoryRate: 24 } }),
    ).filter(({ ruleId }) => ruleId === "danger-zone");
    expect(finding).toMatchObject({ effect: "consider", onlyAt: 3, urgency: { esi: 2, manchester: 5 } });
  });
});
