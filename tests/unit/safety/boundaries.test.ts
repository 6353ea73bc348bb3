import { describe, expect, it } from "vitest";
import type { Age } from "../../../src/domain/note.ts";
import type { Scale } from "../../../src/domain/urgency.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { fallsOf, worseSince } from "../../../src/safety/worse-since.ts";
import type { Sketch } from "./readings.ts";
import { sketch, years } from "./readings.ts";

/** The most urgent floor, 5 when there is none. */
function floorOf(parts: Sketch, scale: Scale = "esi"): number {
  const floors = checkSafety(sketch(parts)).filter(({ effect }) => effect === "floor");
  return Math.min(5, ...floors.map(({ urgency }) => urgency[scale]));
}
const offered = (parts: Sketch): readonly string[] =>
  checkSafety(sketch(parts))
    .filter(({ effect }) => effect === "consider")
    .map(({ ruleId }) => ruleId);

const days = (amount: number): Age => ({ amount, unit: "days" });
const months = (amount: number): Age => ({ amount, unit: "months" });
const weeks = (amount: number): Age => ({ amount, unit: "weeks" });
const man = { age: years(50), sex: "male" } as const;
const woman = { age: years(30), sex: "female" } as const;

const cases: readonly (readonly [what: string, patient: Sketch, floor: number])[] = [
  ["GCS 8", { ...man, vitals: { gcs: 8 } }, 1],
  ["GCS 9", { ...man, vitals: { gcs: 9 } }, 2],
  ["GCS 13", { ...man, vitals: { gcs: 13 } }, 2],
  ["GCS 14", { ...man, vitals: { gcs: 14 } }, 5],
  ["response to pain", { ...man, consciousness: "P" }, 1],
  ["response to voice", { ...man, consciousness: "V" }, 2],
  ["confusion that is known", { ...man, mentions: ["confusion", "baseline-confusion"] }, 5],
  ["SpO2 84 %", { ...man, vitals: { spo2: 84 } }, 1],
  ["SpO2 85 %", { ...man, vitals: { spo2: 85 } }, 2],
  ["SpO2 89 % with 30 breaths", { ...man, vitals: { spo2: 89, respiratoryRate: 30 } }, 1],
  ["SpO2 89 % with 24 breaths", { ...man, vitals: { spo2: 89, respiratoryRate: 24 } }, 2],
  ["SpO2 89 % that is usual", { ...man, vitals: { spo2: 89 }, mentions: ["low-baseline-spo2"] }, 5],
  ["SpO2 90 %", { ...man, vitals: { spo2: 90 } }, 5],
  ["an infant's 40 breaths with SpO2 89 %", { age: months(6), vitals: { spo2: 89, respiratoryRate: 40 } }, 2],
  ["systolic 69", { ...man, vitals: { systolic: 69 } }, 1],
  ["systolic 89 and mottled", { ...man, vitals: { systolic: 89 }, mentions: ["mottled"] }, 1],
  ["systolic 89 alone", { ...man, vitals: { systolic: 89 } }, 5],
  ["systolic 59 at 20 days", { age: days(20), vitals: { systolic: 59 } }, 2],
  ["systolic 60 at 20 days", { age: days(20), vitals: { systolic: 60 } }, 5],
  ["systolic 69 at 6 months", { age: months(6), vitals: { systolic: 69 } }, 2],
  ["systolic 70 at 6 months", { age: months(6), vitals: { systolic: 70 } }, 5],
  ["systolic 75 at 3 years", { age: years(3), vitals: { systolic: 75 } }, 2],
  ["systolic 76 at 3 years", { age: years(3), vitals: { systolic: 76 } }, 5],
  ["systolic 89 at 11 years", { age: years(11), vitals: { systolic: 89 } }, 2],
  ["38.0 °C at 20 days", { age: days(20), vitals: { temperatureC: 38 } }, 2],
  ["37.9 °C at 20 days", { age: days(20), vitals: { temperatureC: 37.9 } }, 5],
  ["35.9 °C at 80 days", { age: days(80), vitals: { temperatureC: 35.9 } }, 2],
  [
    "fever at home at 8 weeks",
    { age: weeks(8), mentions: [{ concept: "fever-reported", status: "resolved" }] },
    2,
  ],
  ["38.4 °C at 5 months", { age: months(5), vitals: { temperatureC: 38.4 } }, 5],
  ["39.1 °C at 14 months without a source", { age: months(14), vitals: { temperatureC: 39.1 } }, 3],
  [
    "39.1 °C at 14 months with an ear infection",
    { age: months(14), vitals: { temperatureC: 39.1 }, mentions: ["otitis"] },
    5,
  ],
  ["chest pain at 29 with sweating", { age: years(29), mentions: ["chest-pain", "sweating"] }, 5],
  ["chest pain at 30 with sweating", { age: years(30), mentions: ["chest-pain", "sweating"] }, 2],
  [
    "chest pain with sweating after a blow",
    { ...man, mentions: ["chest-pain", "sweating", "chest-injury"] },
    5,
  ],
  [
    "chest pain with known coronary disease",
    { ...man, mentions: ["chest-pain", { concept: "coronary-disease", status: "history" }] },
    2,
  ],
  [
    "chest pain that stopped, with sweating",
    { ...man, mentions: [{ concept: "chest-pain", status: "resolved" }, "sweating"] },
    2,
  ],
  ["a facial droop that is gone", { ...man, mentions: [{ concept: "facial-droop", status: "resolved" }] }, 2],
  ["a facial palsy", { ...man, mentions: ["facial-droop", "facial-palsy"] }, 5],
  ["weakness of one side for two weeks", { ...man, mentions: ["unilateral-weakness"], onsetHours: 340 }, 5],
  ["infection with systolic 90", { ...man, vitals: { systolic: 90 }, mentions: ["pneumonia"] }, 2],
  ["infection with systolic 91", { ...man, vitals: { systolic: 91 }, mentions: ["pneumonia"] }, 5],
  ["infection with 25 breaths", { ...man, vitals: { respiratoryRate: 25 }, mentions: ["cellulitis"] }, 2],
  ["infection with a pulse of 131", { ...man, vitals: { heartRate: 131 }, mentions: ["cellulitis"] }, 2],
  ["infection with a pulse of 130", { ...man, vitals: { heartRate: 130 }, mentions: ["cellulitis"] }, 5],
  ["hives and wheeze", { ...man, mentions: ["urticaria", "wheeze"] }, 1],
  ["hives and wheeze for three days", { ...man, mentions: ["urticaria", "wheeze"], onsetHours: 72 }, 5],
  ["an old rash and a cough", { ...man, mentions: ["rash", "dyspnea"] }, 5],
  [
    "an allergen and hypotension without skin signs",
    { ...man, mentions: ["allergen-exposure"], vitals: { systolic: 85 } },
    1,
  ],
  ["glucose 53 and confused", { ...man, vitals: { glucoseMgDl: 53 }, consciousness: "C" }, 1],
  ["glucose 53 and alert", { ...man, vitals: { glucoseMgDl: 53 }, consciousness: "A" }, 2],
  ["glucose 54 and alert", { ...man, vitals: { glucoseMgDl: 54 }, consciousness: "A" }, 5],
  ["pressure 151 at 24 weeks", { ...woman, pregnancy: "yes", weeks: 24, vitals: { systolic: 151 } }, 2],
  ["pressure 150 at 24 weeks", { ...woman, pregnancy: "yes", weeks: 24, vitals: { systolic: 150 } }, 5],
  [
    "diastolic 110 four weeks after birth",
    { ...woman, pregnancy: "no", postpartumWeeks: 4, vitals: { diastolic: 110 } },
    2,
  ],
  [
    "diastolic 110 eight weeks after birth",
    { ...woman, pregnancy: "no", postpartumWeeks: 8, vitals: { diastolic: 110 } },
    5,
  ],
  [
    "142/88 and blurred vision, weeks unknown",
    { ...woman, pregnancy: "yes", vitals: { systolic: 142, diastolic: 88 }, mentions: ["blurred-vision"] },
    2,
  ],
  [
    "a seizure five weeks after birth",
    { ...woman, pregnancy: "no", postpartumWeeks: 5, mentions: ["seizure"] },
    1,
  ],
  [
    "pelvic pain and pulse 101, pregnancy unknown",
    { ...woman, mentions: ["pelvic-pain"], vitals: { heartRate: 101 } },
    2,
  ],
  [
    "pelvic pain and pulse 101, not pregnant",
    { ...woman, pregnancy: "no", mentions: ["pelvic-pain"], vitals: { heartRate: 101 } },
    5,
  ],
  [
    "pelvic pain and pulse 101 at 60",
    { age: years(60), sex: "female", mentions: ["pelvic-pain"], vitals: { heartRate: 101 } },
    5,
  ],
  ["a stab at the hand", { ...man, mentions: [{ concept: "stab", site: "hand" }] }, 5],
  ["a stab at the neck", { ...man, mentions: [{ concept: "stab", site: "neck" }] }, 2],
  ["a stab nobody says where", { ...man, mentions: ["stab"] }, 2],
  ["a nail in the foot", { ...man, mentions: [{ concept: "penetrating-trauma", site: "foot" }] }, 5],
  ["a seizure of a child", { age: years(6), mentions: [{ concept: "seizure", status: "resolved" }] }, 2],
  [
    "a febrile seizure of an alert child",
    { age: years(2), mentions: [{ concept: "febrile-seizure", status: "resolved" }], consciousness: "A" },
    5,
  ],
  [
    "suicidal thoughts with a plan denied",
    { ...man, mentions: ["suicidal-ideation", { concept: "suicide-plan", status: "denied" }] },
    5,
  ],
  ["suicidal thoughts and nothing said of a plan", { ...man, mentions: ["suicidal-ideation"] }, 2],
  ["chemotherapy and chills", { ...man, mentions: ["chemotherapy", "rigors"] }, 2],
  ["back pain with both legs weak", { ...man, mentions: ["back-pain", "leg-weakness-bilateral"] }, 2],
  ["flank pain 9 of 10", { ...man, mentions: ["flank-pain"], vitals: { pain: 9 } }, 2],
  ["flank pain 9 of 10 after a fall", { ...man, mentions: ["flank-pain", "fall"], vitals: { pain: 9 } }, 5],
];

describe("the edges of the rules", () => {
  for (const [what, patient, floor] of cases)
    it(`give ${what} ${floor === 5 ? "no floor" : `a floor of ${floor}`}`, () => {
      expect(floorOf(patient)).toBe(floor);
    });

  it("give pain of 8 a floor in Manchester only, and an offer when the patient is comfortable", () => {
    const sore: Sketch = { ...man, vitals: { pain: 8 } };
    expect([floorOf(sore), floorOf(sore, "manchester")]).toEqual([5, 2]);
    const calm: Sketch = { ...sore, mentions: ["comfortable"] };
    expect(floorOf(calm, "manchester")).toBe(5);
    expect(offered(calm)).toContain("pain-severe");
  });

  it("give a hot child AMARILLO in Manchester and nothing on ESI", () => {
    const hot: Sketch = { age: years(6), vitals: { temperatureC: 38.5 } };
    expect([floorOf(hot), floorOf(hot, "manchester")]).toEqual([5, 3]);
  });

  it("give stridor 2 on ESI and ROJO in Manchester", () => {
    const stridor: Sketch = { age: years(2), mentions: ["stridor"] };
    expect([floorOf(stridor), floorOf(stridor, "manchester")]).toEqual([2, 1]);
  });

  it("only offer what has no source yet", () => {
    const offers: readonly (readonly [Sketch, string])[] = [
      [{ ...man, mentions: ["abdominal-pain", "pulsatile-mass"] }, "aortic-aneurysm"],
      [{ ...man, mentions: ["pleuritic-pain", "previous-thrombosis"] }, "pulmonary-embolism"],
      [{ ...man, mentions: ["carbon-monoxide"] }, "gas-or-chemical"],
      [{ ...man, mentions: ["snake-bite"] }, "snake-bite"],
      [
        { ...man, mentions: ["diabetes", "vomiting"], vitals: { glucoseMgDl: 380 } },
        "ketoacidosis-or-hyperosmolar",
      ],
      [{ ...man, mentions: ["head-injury", "anticoagulant"] }, "head-injury-risk"],
    ];
    for (const [patient, rule] of offers) {
      expect(floorOf(patient), rule).toBe(5);
      expect(offered(patient)).toContain(rule);
    }
  });
});

describe("a new set of vitals", () => {
  const before: Sketch = {
    age: years(60),
    vitals: { respiratoryRate: 16, spo2: 97, systolic: 120, heartRate: 80, temperatureC: 37, gcs: 15 },
    oxygen: "air",
  };
  const later = (vitals: Sketch["vitals"]) =>
    worseSince(sketch(before), sketch({ ...before, vitals: { ...before.vitals, ...vitals } })).map(
      ({ what }) => what,
    );

  it("is worse when NEWS2 is up by 2, GCS down by 2 or SpO2 down by 3", () => {
    expect(later({ heartRate: 112 })).toEqual(["news2"]);
    expect(later({ gcs: 13 })).toEqual(["news2", "gcs"]);
    expect(later({ spo2: 94 })).toEqual(["spo2"]);
  });

  it("is compared by the points of what both sets have: an incomplete score hides no rise", () => {
    const few: Sketch = { age: years(60), vitals: { heartRate: 80, respiratoryRate: 16 } };
    const rise = (vitals: Sketch["vitals"]) =>
      worseSince(sketch(few), sketch({ ...few, vitals: { ...few.vitals, ...vitals } }));
    expect(rise({ heartRate: 125 })).toEqual([{ what: "news2", from: 0, to: 2 }]);
    expect(rise({ heartRate: 95, respiratoryRate: 22 })).toEqual([{ what: "news2", from: 0, to: 3 }]);
    expect(rise({ systolic: 85, temperatureC: 39.5 })).toEqual([]);
  });

  it("is worse for a child, or in pregnancy, when a vital has left the limits of age", () => {
    const change = (patient: Sketch, vitals: Sketch["vitals"]) =>
      worseSince(sketch(patient), sketch({ ...patient, vitals: { ...patient.vitals, ...vitals } }));
    const infant: Sketch = { age: years(0.5), vitals: { respiratoryRate: 36, heartRate: 130 } };
    expect(change(infant, { respiratoryRate: 60 })).toEqual([{ what: "limits", from: 0, to: 1 }]);
    expect(change(infant, { respiratoryRate: 50, heartRate: 150 })).toEqual([]);
    const pregnant: Sketch = {
      age: years(28),
      pregnancy: "yes",
      vitals: { respiratoryRate: 16, heartRate: 84 },
    };
    expect(change(pregnant, { respiratoryRate: 24, heartRate: 118 })).toEqual([
      { what: "limits", from: 0, to: 2 },
    ]);
    expect(change(pregnant, { spo2: 90 })).toEqual([]);
  });

  it("is not worse for less, nor when it is better", () => {
    expect(later({ heartRate: 95, spo2: 96 })).toEqual([]);
    expect(later({ heartRate: 70, spo2: 99 })).toEqual([]);
  });

  it("is compared by its clock times within one note", () => {
    const at = (value: number, minuteOfDay: number) => ({
      name: "spo2" as const,
      fact: { value, from: { start: 0, end: 1 }, minuteOfDay },
    });
    const reading = sketch({ age: years(60) });
    expect(fallsOf({ ...reading, observations: [at(92, 850), at(97, 790)] })).toHaveLength(1);
    expect(fallsOf({ ...reading, observations: [at(97, 850), at(92, 790)] })).toEqual([]);
  });
});
