import { describe, expect, it } from "vitest";
import { blankNote, type EnteredFacts } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { dividerAt, Sets, withoutDividers } from "../../../src/reading/sets.ts";

const at = new Date(2026, 10, 20, 14, 25).getTime();
const divider = dividerAt(at);

function readText(text: string, entered: Partial<EnteredFacts> = {}) {
  const note = blankNote("en");
  return read({ ...note, text, entered: { ...note.entered, ...entered } });
}

describe("a later set of observations", () => {
  it("begins under a line with its date and time", () => {
    expect(divider).toBe("── 2026-11-20 14:25 ──");
    expect(new Sets(`a\n${divider}\nb\n${divider}\n`).count).toBe(2);
    expect(new Sets(`before ${divider}`).count).toBe(0);
  });

  it("takes the place of the earlier values, better or worse, without a contradiction", () => {
    const reading = readText(`chest pain, HR 128, SpO2 88%\n${divider}\nHR 84, SpO2 97%`);
    expect(reading.vitals.heartRate?.value).toBe(84);
    expect(reading.vitals.spo2?.value).toBe(97);
    expect(reading.contradictions).toEqual([]);
    expect(reading.observations.filter(({ name }) => name === "spo2")).toHaveLength(2);
  });

  it("leaves a value standing until it is measured again", () => {
    const reading = readText(`HR 128, BP 82/40\n${divider}\nHR 84`);
    expect(reading.vitals.heartRate?.value).toBe(84);
    expect(reading.vitals.systolic?.value).toBe(82);
  });

  it("is the form's when a form value is there, whatever was written before", () => {
    const reading = readText(`SpO2 82%, new confusion, on oxygen 4 L\n${divider}\n`, {
      vitals: { spo2: 97 },
      consciousness: "A",
      oxygen: "air",
    });
    expect(reading.vitals.spo2).toEqual({ value: 97, from: "entered" });
    expect(reading.consciousness?.value).toBe("A");
    expect(reading.oxygen?.value).toBe("air");
    expect(reading.contradictions).toEqual([]);
  });

  it("still contradicts the form where both are of the newest set", () => {
    const reading = readText(`HR 70\n${divider}\nHR 130`, { vitals: { heartRate: 88 } });
    expect(reading.vitals.heartRate?.value).toBe(130);
    expect(reading.contradictions).toMatchObject([{ fact: "heartRate", used: "text" }]);
  });

  it("keeps what was said of the patient before, and its places in the words", () => {
    const text = `sudden worst headache ever\n${divider}\nHR 84`;
    const reading = readText(text);
    const headache = reading.mentions.find(
      ({ concept }) => concept === "thunderclap-headache" || concept === "headache",
    );
    expect(headache && text.slice(headache.span.start, headache.span.end)).toContain("headache");
  });

  it("states consciousness and behaviour anew, and says nothing when it is silent", () => {
    expect(readText(`unresponsive\n${divider}\nalert and talking`).consciousness?.value).toBe("A");
    expect(readText(`responds to voice\n${divider}\nHR 80`).consciousness?.value).toBe("V");
  });

  it("has a date that is nobody's observation", () => {
    expect(withoutDividers(`a\n${divider}\nb`)).toBe(`a\n${" ".repeat(divider.length)}\nb`);
    expect(readText(`cough\n${divider}\n`).observations).toEqual([]);
  });
});
