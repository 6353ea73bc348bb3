import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allRules, checkSafety } from "../../../src/safety/check-safety.ts";
import type { Sketch } from "./readings.ts";
import { sketch, years } from "./readings.ts";

const check = (parts: Sketch) => checkSafety(sketch(parts));
const idsOf = (parts: Sketch) => check(parts).map(({ ruleId }) => ruleId);

describe("every rule", () => {
  it("has an id of its own", () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("cites a source", () => {
    for (const { id, source } of allRules) expect(source.length, id).toBeGreaterThan(10);
  });

  for (const language of ["en", "es", "zh-Hant"]) {
    it(`has its message in ${language}`, () => {
      const texts = JSON.parse(readFileSync(`locales/${language}.json`, "utf8")) as Record<string, string>;
      const missing = allRules.filter(({ id }) => !texts[`rules.${id}`]).map(({ id }) => id);
      expect(missing).toEqual([]);
    });
    it(`has no message in ${language} for a rule that is gone`, () => {
      const texts = JSON.parse(readFileSync(`locales/${language}.json`, "utf8")) as Record<string, string>;
      const ids = new Set(allRules.map(({ id }) => `rules.${id}`));
      expect(Object.keys(texts).filter((key) => key.startsWith("rules.") && !ids.has(key))).toEqual([]);
    });
  }

  it("asks for a fact exactly when it is a question", () => {
    for (const { id, effect, asks } of allRules) expect(asks !== undefined, id).toBe(effect === "ask");
  });

  it("only offers when nothing but practice speaks for it", () => {
    for (const { id, effect, source } of allRules)
      if (source.startsWith("Common emergency practice")) expect(effect, id).not.toBe("floor");
  });
});

describe("merging findings", () => {
  it("keeps one line per problem, the most urgent floor leading, with the evidence of all", () => {
    const found = check({ age: years(60), vitals: { spo2: 84, respiratoryRate: 34 } }).filter(
      ({ problem }) => problem === "hypoxia",
    );
    expect(found).toMatchObject([{ ruleId: "hypoxia-critical", urgency: { esi: 1 } }]);
    expect(found[0]?.enteredEvidence).toEqual(["spo2", "respiratoryRate"]);
  });

  it("lets a floor swallow the offers of its problem", () => {
    expect(idsOf({ age: years(60), mentions: ["chest-pain", "sweating"] })).not.toContain(
      "chest-pain-possible-acs",
    );
  });

  it("keeps an offer that is more urgent than the floor of its problem", () => {
    const found = idsOf({ age: years(60), mentions: ["chest-pain", "sweating", "pale"] });
    expect(found).toEqual(expect.arrayContaining(["acs", "chest-pain-pale"]));
  });

  it("drops a question whose problem has its floor", () => {
    expect(idsOf({ age: years(15), mentions: ["testicular-torsion", "testicular-pain"] })).not.toContain(
      "testicular-onset",
    );
  });

  it("keeps asking for glucose and the last known well in a stroke", () => {
    const found = idsOf({ age: years(70), mentions: ["facial-droop"] });
    expect(found).toEqual(expect.arrayContaining(["stroke", "glucose", "last-known-well"]));
  });

  it("does not ask for what is known", () => {
    const found = idsOf({
      age: years(70),
      mentions: ["facial-droop"],
      vitals: { glucoseMgDl: 120 },
      onsetHours: 1,
    });
    expect(found).not.toContain("glucose");
    expect(found).not.toContain("last-known-well");
  });

  it("asks at most three questions, the most decisive first, and each fact once", () => {
    const questions = check({
      age: years(30),
      sex: "female",
      mentions: [
        "dyspnea",
        "seizure",
        "lower-abdominal-pain",
        "headache",
        "fever",
        "chest-pain",
        "chemotherapy",
      ],
      vitals: { pain: 8 },
    }).filter(({ effect }) => effect === "ask");
    expect(questions).toHaveLength(3);
    expect(questions[0]?.asks).toBe("glucoseMgDl");
    expect(new Set(questions.map(({ asks }) => asks)).size).toBe(3);
  });

  it("name each fact of the form once, however many conditions stand on it", () => {
    const patients: readonly Sketch[] = [
      { age: years(28), pregnancy: "yes", mentions: ["headache"], vitals: { systolic: 158, diastolic: 104 } },
      { age: years(50), mentions: ["head-injury"], vitals: { gcs: 8 } },
      { age: years(0.2), mentions: ["fever"], vitals: { temperatureC: 38.6 }, consciousness: "P" },
      { age: years(30), mentions: ["urticaria"], vitals: { systolic: 80, diastolic: 40 } },
    ];
    for (const patient of patients) {
      const found = check(patient);
      expect(found.some(({ enteredEvidence }) => enteredEvidence.length > 0)).toBe(true);
      for (const { ruleId, enteredEvidence } of found)
        expect(new Set(enteredEvidence).size, ruleId).toBe(enteredEvidence.length);
    }
  });

  it("sorts floors before offers before questions, each by urgency", () => {
    const found = check({
      age: years(60),
      mentions: ["chest-pain", "sweating", "pale", "melaena", "no-pulse", "carbon-monoxide"],
      vitals: { heartRate: 135 },
    });
    const rank = { floor: 0, consider: 1, ask: 2 };
    const keys = found.map(
      ({ effect, urgency }) => rank[effect] * 10 + Math.min(urgency.esi, urgency.manchester),
    );
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});

describe("rules on ordinary patients", () => {
  const ordinary: readonly (readonly [string, Sketch])[] = [
    [
      "an ankle sprain",
      { age: years(25), mentions: ["sprain", "ankle-pain"], vitals: { pain: 5, heartRate: 88 } },
    ],
    [
      "a cold with fever",
      {
        age: years(30),
        mentions: ["fever", "cough", "sore-throat"],
        vitals: { temperatureC: 38.4, heartRate: 98 },
      },
    ],
    ["a headache", { age: years(45), mentions: ["headache", "nausea"], vitals: { systolic: 140, pain: 5 } }],
    ["dizziness that is gone", { age: years(55), mentions: [{ concept: "dizziness", status: "resolved" }] }],
    ["a young man's chest pain", { age: years(22), mentions: ["chest-pain"], vitals: { heartRate: 80 } }],
    [
      "a cut finger",
      { age: years(30), mentions: [{ concept: "penetrating-trauma", site: "finger" }, "laceration"] },
    ],
    ["a sore back", { age: years(40), mentions: ["back-pain"], vitals: { pain: 6 } }],
    ["a rash after food, nothing else", { age: years(30), mentions: ["urticaria", "itching"] }],
    [
      "a fainting girl",
      { age: years(19), sex: "female", pregnancy: "no", mentions: ["syncope"], vitals: { systolic: 110 } },
    ],
    [
      "diarrhoea with belly ache",
      { age: years(33), sex: "male", mentions: ["diarrhoea", "abdominal-pain", "vomiting"] },
    ],
    ["a fast heart and nothing else", { age: years(33), vitals: { heartRate: 108, spo2: 94 } }],
    ["a bumped head", { age: years(28), mentions: ["head-injury", "headache"], vitals: { gcs: 15 } }],
    [
      "a feverish toddler",
      { age: years(2), mentions: ["fever", "cough"], vitals: { temperatureC: 38.3, heartRate: 130 } },
    ],
    ["an anxious man", { age: years(35), mentions: ["anxiety", "palpitations"], vitals: { heartRate: 104 } }],
    ["a listed allergy", { age: years(35), mentions: ["allergy-listed", "dyspnea"], vitals: { spo2: 98 } }],
  ];
  for (const [name, parts] of ordinary)
    it(`set no floor of 1 or 2 for ${name}`, () => {
      expect(check(parts).filter(({ effect, urgency }) => effect === "floor" && urgency.esi <= 2)).toEqual(
        [],
      );
    });
});
