import { describe, expect, it } from "vitest";
import type { VitalName } from "../../../src/domain/note.ts";
import type { News2Parameter } from "../../../src/safety/news2.ts";
import { news2 } from "../../../src/safety/news2.ts";
import { Patient } from "../../../src/safety/patient.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import type { Sketch } from "./readings.ts";
import { sketch, years } from "./readings.ts";

const well: Sketch = {
  age: years(50),
  vitals: { respiratoryRate: 16, spo2: 97, systolic: 120, heartRate: 75, temperatureC: 37 },
  oxygen: "air",
  consciousness: "A",
};
const scoreOf = (parts: Sketch) => news2(new Patient(sketch(parts)));
const withVital = (name: VitalName, value: number, more: Sketch = {}): Sketch => ({
  ...well,
  ...more,
  vitals: { ...well.vitals, [name]: value },
});

type Edge = readonly [value: number, score: number];
const edges: readonly [News2Parameter & VitalName, readonly Edge[]][] = [
  [
    "respiratoryRate",
    [
      [8, 3],
      [9, 1],
      [11, 1],
      [12, 0],
      [20, 0],
      [21, 2],
      [24, 2],
      [25, 3],
    ],
  ],
  [
    "spo2",
    [
      [91, 3],
      [92, 2],
      [93, 2],
      [94, 1],
      [95, 1],
      [96, 0],
      [100, 0],
    ],
  ],
  [
    "systolic",
    [
      [90, 3],
      [91, 2],
      [100, 2],
      [101, 1],
      [110, 1],
      [111, 0],
      [219, 0],
      [220, 3],
    ],
  ],
  [
    "heartRate",
    [
      [40, 3],
      [41, 1],
      [50, 1],
      [51, 0],
      [90, 0],
      [91, 1],
      [110, 1],
      [111, 2],
      [130, 2],
      [131, 3],
    ],
  ],
  [
    "temperatureC",
    [
      [35, 3],
      [35.1, 1],
      [36, 1],
      [36.1, 0],
      [38, 0],
      [38.1, 1],
      [39, 1],
      [39.1, 2],
    ],
  ],
];

describe("NEWS2", () => {
  for (const [name, bands] of edges)
    for (const [value, points] of bands)
      it(`gives ${name} ${value} a score of ${points}`, () => {
        expect(scoreOf(withVital(name, value))).toMatchObject({
          status: "scored",
          score: points,
          missing: [],
        });
      });

  for (const [value, oxygen, points] of [
    [83, "air", 3],
    [84, "air", 2],
    [85, "air", 2],
    [86, "air", 1],
    [87, "air", 1],
    [88, "air", 0],
    [92, "oxygen", 0],
    [98, "air", 0],
    [93, "oxygen", 1],
    [94, "oxygen", 1],
    [95, "oxygen", 2],
    [96, "oxygen", 2],
    [97, "oxygen", 3],
  ] as const)
    it(`gives SpO2 ${value} on ${oxygen} ${points} on scale 2 only when a clinician ticked it`, () => {
      const result = scoreOf(withVital("spo2", value, { oxygen, spo2Scale2: true }));
      expect(result).toMatchObject({ scores: { spo2: points } });
      const scale1 = scoreOf(withVital("spo2", 88, { oxygen }));
      expect(scale1).toMatchObject({ scores: { spo2: 3 } });
    });

  it("gives oxygen 2 and any lowered consciousness 3", () => {
    expect(scoreOf({ ...well, oxygen: "oxygen" })).toMatchObject({ score: 2 });
    for (const consciousness of ["C", "V", "P", "U"] as const)
      expect(scoreOf({ ...well, consciousness })).toMatchObject({ score: 3, threes: ["consciousness"] });
  });

  it("takes new confusion from the words, not known confusion", () => {
    const unrated: Sketch = { age: years(50), vitals: well.vitals ?? {}, oxygen: "air" };
    expect(scoreOf({ ...unrated, mentions: ["confusion"] })).toMatchObject({ scores: { consciousness: 3 } });
    expect(scoreOf({ ...unrated, mentions: ["confusion", "baseline-confusion"] })).toMatchObject({
      missing: ["consciousness"],
    });
  });

  it("names what is missing and shows an incomplete score only from 5 on", () => {
    expect(scoreOf({ age: years(50), vitals: { heartRate: 135 } })).toMatchObject({
      score: 3,
      shown: false,
      missing: ["respiratoryRate", "spo2", "oxygen", "systolic", "consciousness", "temperatureC"],
    });
    expect(scoreOf({ age: years(50), vitals: { heartRate: 135, respiratoryRate: 26 } })).toMatchObject({
      score: 6,
      shown: true,
    });
  });

  it("is not given under 16 years or in pregnancy", () => {
    expect(scoreOf({ ...well, age: years(15) })).toEqual({ status: "not-applicable", reason: "under-16" });
    expect(scoreOf({ ...well, age: years(16) })).toMatchObject({ status: "scored" });
    expect(scoreOf({ ...well, pregnancy: "yes" })).toEqual({ status: "not-applicable", reason: "pregnant" });
  });

  it("raises to 2 from 7, to 3 with an offer of 2 at 5 and 6, and says nothing at 4", () => {
    const at = (vitals: Sketch["vitals"]) =>
      checkSafety(sketch({ ...well, vitals: { ...well.vitals, ...vitals } })).filter(
        ({ problem }) => problem === "news2",
      );
    expect(at({ respiratoryRate: 22, heartRate: 112, spo2: 93, systolic: 105 })).toMatchObject([
      { effect: "floor", urgency: { esi: 2, manchester: 2 } },
    ]);
    for (const spo2 of [95, 93])
      expect(at({ respiratoryRate: 22, heartRate: 112, spo2 })).toMatchObject([
        { effect: "floor", urgency: { esi: 3, manchester: 3 } },
        { effect: "consider", urgency: { esi: 2, manchester: 2 } },
      ]);
    expect(at({ respiratoryRate: 22, heartRate: 112 })).toEqual([]);
    expect(at({ heartRate: 132 })).toMatchObject([{ effect: "consider", urgency: { esi: 2 } }]);
  });
});
