import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import type { EnteredFacts } from "../../../src/domain/note.ts";
import { core } from "../../../src/pipeline/core.ts";
import { dividerAt } from "../../../src/reading/sets.ts";
import { isEmptySet, setsOf } from "../../../src/safety/observed-sets.ts";
import { noteWith } from "../../support/notes.ts";

const noon = Date.UTC(2026, 0, 5, 12);
const minuteMs = 60_000;

function at(minutes: number, text: string, entered: Partial<EnteredFacts> = {}): Assessment<unknown> {
  return core.assess("esi", noteWith(text, entered), noon + minutes * minuteMs);
}

const begun = "45M cough, SpO2 97%, HR 80";
const second = `${begun}\n${dividerAt(noon + 30 * minuteMs)}\n`;
const minutes = (assessments: readonly Assessment<unknown>[]) =>
  setsOf(assessments).map(({ takenAt }) => (takenAt - noon) / minuteMs);
const newest = (assessments: readonly Assessment<unknown>[]) => setsOf(assessments).at(-1);

describe("the sets of a stay", () => {
  it("are one for all corrections of it, at the time of the first", () => {
    expect(minutes([at(0, begun), at(5, `${begun}, T 37`)])).toEqual([0]);
    expect(newest([at(0, begun), at(5, "45M cough, SpO2 95%")])?.measured).toEqual({ spo2: 95 });
  });

  it("count one in which consciousness or oxygen alone was seen, with its score and its time", () => {
    const first = at(0, `${begun}, BP 120/80, RR 16, T 36.8, alert, room air`);
    const again = at(40, `${first.note.text}\n${dividerAt(noon + 40 * minuteMs)}\n`, { consciousness: "V" });
    expect(minutes([first, again])).toEqual([0, 40]);
    expect(setsOf([first, again]).map(({ news2, isObserved }) => [news2, isObserved])).toEqual([
      [0, true],
      [3, true],
    ]);
    expect(newest([first, again])?.times.spo2).toBe(noon);
  });

  it("leave out one that was begun with nothing in it, or with impossible values alone", () => {
    expect(minutes([at(0, begun), at(30, second)])).toEqual([0]);
    const impossible = at(30, second, { vitals: { spo2: 9, heartRate: 900 } });
    expect(isEmptySet(impossible)).toBe(true);
    expect(minutes([at(0, begun), impossible])).toEqual([0]);
  });

  it("count one in which something was only told, as not observed", () => {
    const told = setsOf([at(0, begun), at(30, `${second}says the cough is better`)]);
    expect(told.map(({ isObserved }) => isObserved)).toEqual([true, false]);
  });

  it("have the last assessment in the newest, also when its note was written anew without dividers", () => {
    const anew = at(60, "45M cough. Now SpO2 84%, RR 32");
    const all = [at(0, begun), at(30, `${second}SpO2 96%`), anew];
    expect(minutes(all)).toEqual([0, 30, 60]);
    expect(newest(all)?.standing).toEqual({ spo2: 84, respiratoryRate: 32 });
    const corrected = at(65, "45M cough. Now SpO2 85%, RR 32");
    expect(minutes([...all, corrected])).toEqual([0, 30, 60]);
    expect(newest([...all, corrected])?.standing.spo2).toBe(85);
  });

  it("have it there too when the later set was taken out of the note, or the note cleared", () => {
    const all = [at(0, begun), at(30, `${second}SpO2 96%`)];
    const taken = at(60, begun, { vitals: { spo2: 84 } });
    expect(minutes([...all, taken])).toEqual([0, 30, 60]);
    expect(newest([...all, taken])?.standing.spo2).toBe(84);
    expect(newest([...all, at(60, "", { vitals: { spo2: 85 } })])?.standing).toEqual({ spo2: 85 });
  });

  it("stand in their order when a clock that was set back brought the later one first", () => {
    const all = [at(-30, `${second}SpO2 91%`), at(0, begun)];
    expect(setsOf(all).map(({ measured }) => measured.spo2)).toEqual([97, 91]);
  });
});
