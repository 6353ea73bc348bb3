import { describe, expect, it } from "vitest";
import type { VitalName } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { noteOf } from "../../support/notes.ts";

type Values = { readonly [V in VitalName]?: number };

function valuesOf(text: string): Values {
  const { vitals } = read(noteOf(text));
  return Object.fromEntries(Object.entries(vitals).map(([name, fact]) => [name, fact.value]));
}

const usual = { systolic: 118, diastolic: 72, heartRate: 78, respiratoryRate: 16 };

describe("a run of observations without labels", () => {
  it.each<[string, Values]>([
    ["118/72 78 16 36.4 99%", { ...usual, temperatureC: 36.4, spo2: 99 }],
    ["118/72, 78 reg, 16, 36.4, 95% OA", { ...usual, temperatureC: 36.4, spo2: 95 }],
    ["97.7F 78 16 118/72 96%ra", { ...usual, temperatureC: 36.5, spo2: 96 }],
    ["98.6 76 14 118/70 99% RA", { systolic: 118, heartRate: 76, respiratoryRate: 14, temperatureC: 37 }],
    ["38.1 / 78 / 16 / 118/72 / 94% RA", { ...usual, temperatureC: 38.1, spo2: 94 }],
    ["138/78, 68, 97%, 36.4", { systolic: 138, heartRate: 68, spo2: 97, temperatureC: 36.4 }],
    ["118/72 78 16 36.7 99 ra", { ...usual, temperatureC: 36.7, spo2: 99 }],
  ])("is read in %j", (text, values) => {
    expect(valuesOf(text)).toMatchObject(values);
  });

  it.each(["TPR 36.6/84/16", "T/P/R 36.6/84/16", "TPR: 36.6 84 16"])(
    "is read under one label in %j",
    (text) => {
      expect(valuesOf(text)).toEqual({ temperatureC: 36.6, heartRate: 84, respiratoryRate: 16 });
    },
  );

  it.each<[string, Values]>([
    ["88 20 and nothing else", {}],
    ["120/80, 45, 80", { systolic: 120, diastolic: 80 }],
    ["120/80 20 mg 3 tablets", { systolic: 120, diastolic: 80 }],
    ["seen 12/05, room 14, bed 3", {}],
  ])("is not made of %j", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it("is nobody's age", () => {
    expect(read(noteOf("97.7F 88 20 148/90")).age).toBeUndefined();
  });
});
