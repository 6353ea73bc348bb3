import { describe, expect, it } from "vitest";
import type { Assessment, Decision, Encounter } from "../../../src/domain/assessment.ts";
import { blankNote, type EnteredFacts, languages } from "../../../src/domain/note.ts";
import { readCaseFile } from "../../../src/evaluation/cases/case-file.ts";
import { scoringOf } from "../../../src/evaluation/scoring/scoring-of.ts";
import { read } from "../../../src/reading/read.ts";
import { addDecision, withDecision } from "../../../src/state/case-decision.ts";
import { jsonLinesOf, outcomeCases } from "../../../src/state/outcome-cases.ts";
import { blankEncounter } from "../../../src/state/blank-encounter.ts";
import { core } from "./case-support.ts";

const at = Date.UTC(2026, 10, 20, 12, 0);
const noFacts: EnteredFacts = { vitals: {}, corrections: [], picks: {} };

function assessed(text: string, entered = noFacts, task: "esi" | "manchester" = "esi"): Assessment<unknown> {
  return core.assess(task, { ...blankNote("en"), text, entered }, at);
}

function decidedOn(
  encounter: Encounter,
  assessment: Assessment<unknown>,
  decision: Omit<Decision, "at" | "suggested">,
): Encounter {
  const made = { suggested: 3, at: at + encounter.assessments.length + 1, ...decision } as const;
  return addDecision(encounter, { decision: made, assessment: withDecision(assessment, made) });
}

const blank: Encounter = {
  ...blankEncounter("secret-id", at),
  label: "Bed MR-4711",
  flags: ["isolation"],
  allergyText: "penicillin",
};
const byPhysician = { physicianLevel: { level: 2, at: at + 1000 } } as const;
const make = (...encounters: Encounter[]) => outcomeCases(encounters, "esi", () => "new-id");

describe("cases from outcomes", () => {
  it("are the note, the physician's level and what the nurse decided, and nothing that says who it was", () => {
    const kept = {
      ...decidedOn(blank, assessed("chest pain"), { level: 3, initials: "JL" }),
      ...byPhysician,
    };
    const { cases } = make(kept);
    expect(cases).toEqual([{ id: "new-id", text: "chest pain", label: "2", lang: "en", person: "3" }]);
    expect(jsonLinesOf(cases)).not.toMatch(/secret-id|4711|JL|penicillin|isolation|2026/u);
  });

  it("take the nurse's first choice where there was one", () => {
    const kept = { ...decidedOn(blank, assessed("chest pain"), { level: 2, first: 4 }), ...byPhysician };
    expect(make(kept).cases[0]?.person).toBe("4");
  });

  it("hold the first set alone: later sets and their dates are not part of them", () => {
    const first = decidedOn(blank, assessed("cough", { ...noFacts, vitals: { spo2: 96 } }), { level: 3 });
    const text = "cough\n── 2026-11-20 14:00 ──\nSpO2 96%\n── 2026-11-20 14:25 ──\nworse";
    const again = decidedOn(first, assessed(text, { ...noFacts, vitals: { spo2: 88 } }), { level: 2 });
    expect(make({ ...again, ...byPhysician }).cases[0]).toMatchObject({
      text: "cough\nSpO2: 96 %",
      person: "3",
    });
  });

  it("pass over a decision that was made before anything was written", () => {
    const now = decidedOn(blank, assessed(""), { level: 1 });
    const written = decidedOn(now, assessed("found unresponsive"), { level: 2 });
    expect(make({ ...written, ...byPhysician }).cases[0]).toMatchObject({
      text: "found unresponsive",
      person: "2",
    });
  });

  it("write levels as their scale does", () => {
    const kept = {
      ...decidedOn(blank, assessed("chest pain", noFacts, "manchester"), { level: 3 }),
      ...byPhysician,
    };
    expect(outcomeCases([kept], "manchester", () => "a").cases[0]).toMatchObject({
      label: "NARANJA",
      person: "AMARILLO",
    });
  });

  it("count what is left out, and why", () => {
    const decided = decidedOn(blank, assessed("chest pain"), { level: 3 });
    const other = decidedOn(blank, assessed("chest pain", noFacts, "manchester"), { level: 3 });
    const silent = decidedOn(blank, assessed(""), { level: 3 });
    const made = make(
      decided,
      { ...blank, ...byPhysician },
      { ...other, ...byPhysician },
      { ...silent, ...byPhysician },
      { ...decided, ...byPhysician },
    );
    expect(made.cases).toHaveLength(1);
    expect(made.leftOut).toEqual({
      "no-physician-level": 1,
      "not-decided": 1,
      "other-scale": 1,
      "no-words": 1,
    });
  });

  const entered: EnteredFacts = {
    ...noFacts,
    age: { amount: 34, unit: "years" },
    sex: "female",
    pregnancy: "yes",
    pregnancyWeeks: 20,
    vitals: {
      heartRate: 112,
      systolic: 88,
      diastolic: 60,
      respiratoryRate: 24,
      spo2: 93,
      temperatureC: 38.6,
      glucoseMgDl: 180,
      gcs: 14,
      capillaryRefillS: 3,
      pain: 0,
      weightKg: 62,
      ketonesMmolL: 1.2,
    },
    consciousness: "V",
    oxygen: "air",
    painBehaviour: "comfortable",
    allergies: "listed",
  };

  it("say what the form held in words that the reader reads back, in every language", () => {
    for (const language of languages) {
      const note = { ...blankNote(language), text: "dolor", entered };
      const kept = { ...decidedOn(blank, core.assess("esi", note, at), { level: 3 }), ...byPhysician };
      const [made] = make(kept).cases;
      const again = read({ ...blankNote(language), text: made?.text ?? "" });
      const before = read(note);
      const values = ({ vitals }: typeof before) =>
        Object.fromEntries(Object.entries(vitals).map(([name, fact]) => [name, fact.value]));
      expect(values(again)).toEqual(values(before));
      expect(again.age?.value).toEqual(before.age?.value);
      expect(again.sex?.value).toBe("female");
      expect(again.pregnancy).toMatchObject({ status: "yes", weeks: 20 });
      expect(again.consciousness?.value).toBe("V");
      expect(again.oxygen?.value).toBe("air");
      expect(again.painBehaviour?.value).toBe("comfortable");
      expect(made?.lang).toBe(language);
    }
  });

  it("leave out the form's value where the text's counts", () => {
    const note = assessed("HR 130", { ...noFacts, vitals: { heartRate: 80 } });
    const kept = { ...decidedOn(blank, note, { level: 3 }), ...byPhysician };
    expect(make(kept).cases[0]?.text).toBe("HR 130");
  });

  it("are a file that the evaluation takes whole", async () => {
    const kept = { ...decidedOn(blank, assessed("chest pain"), { level: 3 }), ...byPhysician };
    let ids = 0;
    const { cases } = outcomeCases([kept, kept], "esi", () => `case-${String(++ids)}`);
    const file = await readCaseFile(new Blob([jsonLinesOf(cases)]), "c.jsonl", scoringOf("esi").isLabel, {});
    expect(file.refused).toEqual([]);
    expect(file.cases).toEqual(cases);
  });
});
