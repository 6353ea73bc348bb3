import { describe, expect, it } from "vitest";
import type { VitalName } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { noteOf, noteWith } from "../../support/notes.ts";

const written: readonly (readonly [string, { readonly [V in VitalName]?: number }])[] = [
  [
    "BP 92/60, HR 110, RR 24, SpO2 91% RA, T 38.5ºC",
    { systolic: 92, diastolic: 60, heartRate: 110, respiratoryRate: 24, spo2: 91, temperatureC: 38.5 },
  ],
  [
    "TA 120/80 FC 88 lpm FR 18 rpm SatO2 97% aa Tª 36,8",
    { systolic: 120, heartRate: 88, respiratoryRate: 18, spo2: 97, temperatureC: 36.8 },
  ],
  [
    "血壓１２０／８０，心跳８８，呼吸１８，血氧９７％，體溫38度5",
    { systolic: 120, diastolic: 80, heartRate: 88, respiratoryRate: 18, spo2: 97, temperatureC: 38.5 },
  ],
  ["temp 101.2 F", { temperatureC: 38.4 }],
  ["T 38.5˚C", { temperatureC: 38.5 }],
  ["fiebre de 39", { temperatureC: 39 }],
  ["120/80, 98% on room air, 37.2 °C", { systolic: 120, spo2: 98, temperatureC: 37.2 }],
  ["BP 60/palp", { systolic: 60 }],
  ["GCS E:3 V:4 M:5", { gcs: 12 }],
  ["E4V5M6", { gcs: 15 }],
  ["Glasgow 14/15", { gcs: 14 }],
  ["glucose 54 mg/dL", { glucoseMgDl: 54 }],
  ["glucosa 3,2 mmol/L", { glucoseMgDl: 58 }],
  ["BG 450", { glucoseMgDl: 450 }],
  ["pain 8/10", { pain: 8 }],
  ["EVA 7", { pain: 7 }],
  ["疼痛8分", { pain: 8 }],
  ["sin dolor", { pain: 0 }],
  ["cap refill 4 s", { capillaryRefillS: 4 }],
  ["weight 154 lb", { weightKg: 69.9 }],
  ["peso 12 kg", { weightKg: 12 }],
  ["Cant get BP, pulse 128 thready", { heartRate: 128 }],
  ["bears wt. pain 5/10", { pain: 5 }],
  ["8 out of 10 every day", { pain: 8 }],
  ["dolor 6 de 10", { pain: 6 }],
  ["吞口水痛4分", { pain: 4 }],
  ["痛了一陣，現在剩5分", { pain: 5 }],
  ["R 16, 98%, T 36.5", { respiratoryRate: 16, spo2: 98, temperatureC: 36.5 }],
  ["98% OA", { spo2: 98 }],
  ["FiO2 60%, SpO2 92%", { spo2: 92 }],
  ["E4M6V5", { gcs: 15 }],
  ["glucemia 1,09 g/l", { glucoseMgDl: 109 }],
  ["Glucosa 4,80 g/L", { glucoseMgDl: 480 }],
  ["HGT 28", { glucoseMgDl: 28 }],
  ["F/S 34，意識不清", { glucoseMgDl: 34 }],
  ["BM 11.2", { glucoseMgDl: 202 }],
  ["血糖機故障，用國外機器量 2.0 mmol/L", { glucoseMgDl: 36 }],
];

function valuesOf(text: string): { [V in VitalName]?: number } {
  const { vitals } = read(noteOf(text));
  return Object.fromEntries(Object.entries(vitals).map(([name, fact]) => [name, fact.value]));
}

describe("vitals as people write them", () => {
  for (const [text, expected] of written) it(text, () => expect(valuesOf(text)).toMatchObject(expected));

  it("are not read from durations, advice, dates or another's words", () => {
    for (const text of [
      "pain for 3 days",
      "fever 3 days",
      "return if temp > 39",
      "seen 12/05/2024",
      "took 2 tablets of 500 mg",
      "room 12",
      "RR 1.20 (95% CI 1.07-1.34), HR 0.82",
      "CSF: protein 120, glucose 18",
      "lost 2 kg",
      "bajó 2 kg",
      "量血壓的時候痛 3 分鐘",
      "糖尿病，血糖正常，乳酸 2.0 mmol/L",
      "60% burns",
    ]) {
      expect([text, valuesOf(text)]).toEqual([text, {}]);
    }
  });
});

describe("several sets", () => {
  it("the latest by its clock counts, all are kept", () => {
    const reading = read(noteOf("13:00 BP 80/50 HR 130\n14:05 BP 120/80 HR 88"));
    expect(reading.vitals.systolic?.value).toBe(120);
    expect(reading.vitals.heartRate?.value).toBe(88);
    expect(
      reading.observations.filter(({ name }) => name === "systolic").map(({ fact }) => fact.minuteOfDay),
    ).toEqual([780, 845]);
  });

  it("of two without a time the more dangerous counts", () => {
    expect(valuesOf("BP 80/50. After rest BP 120/80").systolic).toBe(80);
  });

  it("both pressures are of one measurement", () => {
    expect(valuesOf("BP 72/38 repeat 70/40")).toEqual({ systolic: 70, diastolic: 40 });
    expect(valuesOf("BP 162/104 recheck 164/106")).toEqual({ systolic: 164, diastolic: 106 });
    expect(valuesOf("112/70 lying, 108/68 standing")).toEqual({ systolic: 108, diastolic: 68 });
  });

  it.each([
    ["temp at home 101.1. Now 38.2C", 38.2],
    ["Fiebre de 39 desde anoche. T 37.7", 37.7],
    ["38,1 axilar en casa, 38,4 rectal aquí", 38.4],
    ["在家量38.4，吃過退燒藥，現在37.6", 37.6],
    ["今早家裡量39度2。現 T 37.9", 37.9],
  ])("what was measured here counts before what was told in %j", (text, celsius) => {
    expect(valuesOf(text).temperatureC).toBe(celsius);
  });

  it("what was told counts where nothing was measured, and a worse value of here always", () => {
    expect(valuesOf("temp at home 101.1").temperatureC).toBe(38.4);
    expect(valuesOf("T 38.9, repeat T 38.1").temperatureC).toBe(38.9);
    expect(valuesOf("SpO2 84% at home, SpO2 96% now").spo2).toBe(84);
  });
});

describe("doubts", () => {
  it("ask for a unit and never guess it", () => {
    const kinds = (text: string) => read(noteOf(text)).doubts.map(({ fact, kind }) => `${fact} ${kind}`);
    expect(kinds("glucose 25")).toEqual(["glucoseMgDl ambiguous-unit"]);
    expect(kinds("TA 12/8")).toEqual(["systolic ambiguous-unit"]);
    expect(kinds("3M, fever")).toEqual(["age ambiguous-unit"]);
    expect(kinds("SpO2 140%")).toEqual(["spo2 impossible"]);
    expect(kinds("age: -3")).toEqual(["age impossible"]);
    expect(kinds("T 900 C")).toEqual(["temperatureC impossible"]);
  });

  it("an impossible value of the form leaves the text's in use", () => {
    const reading = read(noteWith("SpO2 88%", { vitals: { spo2: 140 } }));
    expect(reading.vitals.spo2?.value).toBe(88);
    expect(reading.doubts).toEqual([{ fact: "spo2", kind: "impossible", shown: "140", from: "entered" }]);
  });
});

describe("form against text", () => {
  it("the more dangerous value counts until a person picks, both are shown", () => {
    const note = noteWith("HR 140", { vitals: { heartRate: 90 } });
    const reading = read(note);
    expect(reading.vitals.heartRate?.value).toBe(140);
    expect(reading.contradictions).toMatchObject([{ fact: "heartRate", used: "text", picked: false }]);
    const picked = read({ ...note, entered: { ...note.entered, picks: { heartRate: "entered" } } });
    expect(picked.vitals.heartRate?.value).toBe(90);
    expect(picked.contradictions).toMatchObject([{ used: "entered", picked: true }]);
  });

  it("what is absent is absent", () => {
    expect(read(noteOf("chest pain")).vitals).toEqual({});
  });
});
