import { describe, expect, test } from "vitest";
import en from "../../../locales/en.json" with { type: "json" };
import es from "../../../locales/es.json" with { type: "json" };
import zh from "../../../locales/zh-Hant.json" with { type: "json" };
import { concepts, kindOf } from "../../../src/domain/concepts.ts";
import type { Finding, Wording } from "../../../src/domain/finding.ts";
import { urgencies } from "../../../src/domain/urgency.ts";
import { advise, atLevel } from "../../../src/tasks/manchester/advice.ts";
import { decide } from "../../../src/tasks/manchester/decide.ts";
import { lowerDiscriminators, urgentDiscriminators } from "../../../src/tasks/manchester/discriminators.ts";
import { groupOfConcept, groups } from "../../../src/tasks/manchester/presentations.ts";
import { levels } from "../../../src/tasks/manchester/protocol.ts";
import { signs } from "../../../src/tasks/manchester/signs.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";
import { type Parts, readingOf, well, withVitals } from "./manchester-support.ts";

function decided(parts: Parts, findings: readonly Finding[] = []) {
  return decide(readingOf(parts), findings);
}

function levelOf(parts: Parts): number {
  return decided(parts).level;
}

const ankle: Parts = { ...well, concepts: ["ankle-pain"] };

function floorAt(level: 1 | 2 | 3): Finding {
  return {
    ruleId: "some-rule",
    problem: "some-problem",
    effect: "floor",
    urgency: { esi: level, manchester: level },
    message: { key: "rules.some-rule" },
    evidence: [{ start: 0, end: 4 }],
    enteredEvidence: [],
    source: "a source",
  };
}

describe("the general discriminators", () => {
  test("a recent mild problem with everything recorded is VERDE, by mild pain", () => {
    expect(decided(ankle)).toMatchObject({
      level: 4,
      certainty: "full",
      decidedBy: "green.pain",
      missing: [],
    });
  });

  test("the same without pain for more than a week is AZUL, within a week VERDE", () => {
    const painless = withVitals(ankle, { pain: 0 });
    expect(decided({ ...painless, onsetHours: 24 * 20 })).toMatchObject({ level: 5, decidedBy: "blue" });
    expect(decided(painless)).toMatchObject({ level: 4, decidedBy: "green.acuteness" });
  });

  test("without an onset a problem counts as recent, and the onset is asked", () => {
    const { years, consciousness, concepts: found, vitals } = withVitals(ankle, { pain: 0 });
    const timeless = { years, consciousness, concepts: found, vitals } as Parts;
    expect(decided(timeless)).toMatchObject({ level: 4, certainty: "full", missing: ["onset"] });
  });

  test.each([
    [1, 4],
    [4, 4],
    [5, 3],
    [7, 3],
    [8, 2],
    [10, 2],
  ])("pain of %i gives level %i", (pain, level) => {
    expect(levelOf(withVitals(ankle, { pain }))).toBe(level);
  });

  test("severe pain with a patient marked comfortable is AMARILLO, unless distress is seen", () => {
    const comfortable: Parts = { ...withVitals(ankle, { pain: 9 }), comfortable: true };
    expect(decided(comfortable)).toMatchObject({ level: 3, decidedBy: "yellow.pain" });
    expect(levelOf({ ...comfortable, concepts: ["ankle-pain", "visible-distress"] })).toBe(2);
  });

  test.each([
    [34.9, 2],
    [35, 4],
    [37.5, 4],
    [38.4, 4],
    [38.5, 3],
    [40.9, 3],
    [41, 2],
  ])("an adult's temperature of %d gives level %i", (temperatureC, level) => {
    expect(levelOf(withVitals({ ...well, concepts: ["sore-throat"] }, { temperatureC }))).toBe(level);
  });

  test("fever or cold under three months is NARANJA, heat in an older child AMARILLO", () => {
    const baby = withVitals({ ...well, concepts: ["fever"] }, { heartRate: 140, respiratoryRate: 40 });
    expect(levelOf(withVitals({ ...baby, days: 60 }, { temperatureC: 38 }))).toBe(2);
    expect(levelOf(withVitals({ ...baby, days: 60 }, { temperatureC: 35.8 }))).toBe(2);
    expect(levelOf(withVitals({ ...baby, days: 60 }, { temperatureC: 37.2 }))).toBe(3);
    expect(
      levelOf(
        withVitals({ ...baby, years: 2, concepts: ["ear-pain"] }, { heartRate: 120, temperatureC: 39 }),
      ),
    ).toBe(3);
  });

  test.each([
    [95, 4],
    [94, 3],
    [90, 3],
    [89, 2],
    [85, 2],
    [84, 1],
  ])("an SpO2 of %i gives level %i", (spo2, level) => {
    expect(levelOf(withVitals({ ...well, concepts: ["cough"] }, { spo2 }))).toBe(level);
  });

  test("a known low baseline moves the limits of SpO2, but not the failing one", () => {
    const baseline: Parts = { ...well, concepts: ["cough"], mentions: [["low-baseline-spo2", "history"]] };
    expect(levelOf(withVitals(baseline, { spo2: 89 }))).toBe(4);
    expect(levelOf(withVitals(baseline, { spo2: 87 }))).toBe(3);
    expect(levelOf(withVitals(baseline, { spo2: 85 }))).toBe(2);
    expect(levelOf(withVitals(baseline, { spo2: 84 }))).toBe(1);
  });

  test.each([
    ["A", 4],
    ["C", 2],
    ["V", 2],
    ["P", 1],
    ["U", 1],
  ] as const)("a conscious level of %s gives level %i", (consciousness, level) => {
    expect(levelOf({ ...ankle, consciousness })).toBe(level);
  });

  test("a GCS below 15 is NARANJA, of 8 or less ROJO", () => {
    expect(levelOf(withVitals(ankle, { gcs: 15 }))).toBe(4);
    expect(levelOf(withVitals(ankle, { gcs: 14 }))).toBe(2);
    expect(levelOf(withVitals(ankle, { gcs: 8 }))).toBe(1);
  });

  test("confusion that is the known usual state is not new confusion", () => {
    expect(levelOf({ ...ankle, concepts: ["ankle-pain", "confusion"] })).toBe(2);
    const usual: Parts = {
      ...ankle,
      concepts: ["ankle-pain", "confusion"],
      mentions: [["baseline-confusion", "history"]],
    };
    expect(decided(usual).decidedBy).not.toBe("orange.conscious-level");
  });

  test.each([
    [["laceration"], 4],
    [["laceration", "bleeding-uncontrolled", "minor"], 3],
    [["epistaxis", "bleeding-uncontrolled"], 3],
    [["laceration", "bleeding-uncontrolled"], 2],
    [["laceration", "brisk-bleeding"], 2],
    [["laceration", "exsanguination"], 1],
  ] as const)("bleeding as in %j gives level %i", (found, level) => {
    expect(levelOf({ ...well, concepts: found })).toBe(level);
  });

  test("a small bleeding with an anticoagulant is a major one", () => {
    expect(levelOf({ ...well, concepts: ["epistaxis", "bleeding-uncontrolled", "anticoagulant"] })).toBe(2);
  });

  test("a past loss of consciousness is AMARILLO, a denied one nothing", () => {
    const fall: Parts = { ...well, concepts: ["head-injury"] };
    expect(levelOf(fall)).toBe(4);
    expect(levelOf({ ...fall, mentions: [["loss-of-consciousness", "resolved"]] })).toBe(3);
    expect(levelOf({ ...fall, mentions: [["loss-of-consciousness", "denied"]] })).toBe(4);
    expect(levelOf({ ...fall, mentions: [["loss-of-consciousness", "family"]] })).toBe(4);
  });

  test("a seizure going on is ROJO, one that stopped AMARILLO", () => {
    expect(levelOf({ ...well, concepts: ["active-seizure"] })).toBe(1);
    expect(levelOf({ ...well, mentions: [["active-seizure", "resolved"]] })).toBe(3);
  });

  test.each([
    ["persistent-vomiting"],
    ["pleuritic-pain"],
    ["dyspnea"],
    ["haematemesis"],
    ["syncope"],
  ] as const)("%s is AMARILLO however well the patient looks", (concept) => {
    expect(decided({ ...well, concepts: [concept] })).toMatchObject({ level: 3, certainty: "full" });
  });

  test("a sign is silent when it is denied, in the family or only warned of", () => {
    for (const status of ["denied", "family", "conditional", "history"] as const) {
      for (const { concepts: found } of signs) {
        for (const concept of found) {
          expect(levelOf({ ...ankle, mentions: [[concept, status]] }), `${concept} ${status}`).toBe(4);
        }
      }
    }
  });

  test("floors of the safety rules answer at their level, and a consider does not", () => {
    expect(decided(ankle, [floorAt(1)])).toMatchObject({ level: 1, decidedBy: "red.life-threat" });
    expect(decided(ankle, [floorAt(2)])).toMatchObject({ level: 2, decidedBy: "orange.life-threat" });
    expect(decided(ankle, [floorAt(3)])).toMatchObject({ level: 3, decidedBy: "yellow.life-threat" });
    expect(decided(ankle, [{ ...floorAt(2), effect: "consider" }]).level).toBe(4);
  });

  test("the path holds each discriminator asked, each once, and ends with the one that decided", () => {
    const { path } = decided(withVitals(ankle, { pain: 6 }));
    expect(path.at(-1)).toMatchObject({ step: "yellow.pain", answer: "yes" });
    expect(path.filter(({ answer }) => answer === "yes")).toHaveLength(1);
    expect(new Set(path.map(({ step }) => step)).size).toBe(path.length);
    expect(path[0]).toMatchObject({ step: "red.life-threat", answer: "no" });
  });
});

describe("what VERDE and AZUL need", () => {
  test("an empty note is AMARILLO, provisional, and the complaint is asked first", () => {
    const { level, certainty, missing } = decided({});
    expect({ level, certainty }).toEqual({ level: 3, certainty: "provisional" });
    expect(missing[0]).toBe("complaint");
    expect(missing).toContain("consciousness");
  });

  test("normal vitals alone are AMARILLO, provisional", () => {
    expect(decided(well)).toMatchObject({ level: 3, certainty: "provisional", missing: ["complaint"] });
  });

  test("a sign or an old illness alone is no complaint", () => {
    expect(decided({ ...well, concepts: ["comfortable"] }).missing).toContain("complaint");
    expect(decided({ ...well, concepts: ["hypertension", "diabetes"] }).missing).toContain("complaint");
  });

  test("a small limb injury needs no vital signs, but the conscious level, the pain and the age", () => {
    expect(levelOf({ years: 25, concepts: ["sprain"], vitals: { pain: 3 }, consciousness: "A" })).toBe(4);
    expect(decided({ years: 25, concepts: ["sprain"], consciousness: "A" }).missing).toEqual(["pain"]);
    expect(decided({ concepts: ["sprain"], vitals: { pain: 3 }, consciousness: "A" }).missing).toEqual([
      "age",
    ]);
    expect(decided({ years: 25, concepts: ["sprain", "mild-pain"] }).missing).toEqual(["consciousness"]);
  });

  test("abdominal pain needs pulse, breathing and temperature", () => {
    const belly: Parts = { years: 25, concepts: ["abdominal-pain"], vitals: { pain: 3 }, consciousness: "A" };
    expect(decided(belly)).toMatchObject({ level: 3, missing: ["spo2", "heartRate", "temperatureC"] });
    expect(levelOf(withVitals(belly, { respiratoryRate: 16, heartRate: 80, temperatureC: 36.8 }))).toBe(4);
  });

  test("several complaints need what each of them needs, in any order", () => {
    const both: Parts = {
      years: 25,
      concepts: ["ankle-pain", "palpitations"],
      vitals: { pain: 3 },
      consciousness: "A",
    };
    expect(levelOf(both)).toBe(3);
    expect(decided({ ...both, mentions: [], concepts: ["ankle-pain", "cough"] }).missing).toContain("spo2");
  });

  test("a pain of 0 in dementia or in a small child needs a behavioural scale", () => {
    const demented: Parts = { ...withVitals(ankle, { pain: 0 }), mentions: [["dementia", "history"]] };
    expect(decided(demented).missing).toEqual(["painBehaviour"]);
    expect(levelOf({ ...demented, comfortable: true })).toBe(4);
  });

  test("a request alone is AZUL without vital signs; with a symptom it is no longer a request alone", () => {
    expect(decided({ years: 60, concepts: ["medication-refill"] })).toMatchObject({
      level: 5,
      certainty: "full",
    });
    expect(decided({ years: 60, concepts: ["medication-refill", "chest-pain"] }).level).toBe(3);
  });

  test("a complaint that may turn serious is never AZUL", () => {
    const long: Parts = { ...withVitals(well, { pain: 0 }), onsetHours: 24 * 30 };
    expect(decided({ ...long, concepts: ["numbness"] })).toMatchObject({
      level: 4,
      decidedBy: "green.life-threat",
    });
    expect(decided({ ...long, concepts: ["skin-lesion"] }).level).toBe(5);
  });
});

describe("the card", () => {
  const allKeys = [en, es, zh] as const;
  function expectKeys(wordings: readonly Wording[]): void {
    for (const wording of wordings) {
      if (!("key" in wording)) throw new Error("a protocol says only keys");
      for (const texts of allKeys) expect(texts, wording.key).toHaveProperty([wording.key]);
    }
  }

  test("has texts for every level and group in every language", () => {
    for (const level of urgencies) {
      for (const { id } of groups) {
        const { actions, alarmSigns, atDistance, patientSheet } = advise(level, id);
        expectKeys([...actions, ...alarmSigns, atDistance, ...patientSheet.todo, ...patientSheet.comeBack]);
        expect(actions.length, `${id} ${level}`).toBeGreaterThan(2);
        expect(alarmSigns.length, id).toBeGreaterThan(2);
        expect(patientSheet.comeBack.length, id).toBeGreaterThan(3);
        expectKeys([{ key: `manchester.presentation.${id}` }]);
      }
    }
  });

  test("has texts for every sign and discriminator in every language", () => {
    expectKeys(signs.map(({ id }) => ({ key: `manchester.why.${id}` })));
    expectKeys(
      [...urgentDiscriminators, ...lowerDiscriminators].map(({ id }) => ({ key: `manchester.path.${id}` })),
    );
    expectKeys([{ key: "manchester.path.enough-recorded" }, { key: "manchester.path.blue" }]);
  });

  test("ROJO and NARANJA always send now with an escort", () => {
    for (const level of [1, 2] as const) {
      for (const { id } of groups) {
        expect(advise(level, id).atDistance).toEqual({ key: "manchester.distance.now-escort" });
      }
    }
  });

  test("the patient's sheet never tells anybody to wait, and names no isolation and no safeguarding", () => {
    for (const texts of allKeys) {
      for (const [key, text] of Object.entries(texts)) {
        if (!/^manchester\.(todo|back)\./u.test(key)) continue;
        expect(text, key).not.toMatch(/\bwait|esper[ae]|等候|等待|可以等|isolat|aisla|隔離|safeguard|通報/iu);
      }
    }
  });

  test("the card at a decided level has the actions and the sheet of that level", () => {
    const { output } = manchester.protocol(readingOf(ankle), []);
    const raised = atLevel(output, 2);
    expect(raised).toMatchObject({
      level: 2,
      presentation: output.presentation,
      disclaimer: output.disclaimer,
    });
    expect(raised.actions).toContainEqual({ key: "manchester.action.clinician-now" });
    expect(raised.atDistance).toEqual({ key: "manchester.distance.now-escort" });
  });

  test("the levels have the public minutes", () => {
    expect(Object.values(levels).map(({ minutes }) => minutes)).toEqual([0, 10, 60, 120, 240]);
  });
});

describe("the presentation groups", () => {
  test("every complaint, event and request belongs to exactly one group", () => {
    const counts = new Map<string, number>();
    for (const group of groups)
      for (const concept of group.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    for (const [concept, count] of counts) expect(count, concept).toBe(1);
    for (const concept of concepts) {
      const kind = kindOf(concept);
      if (kind === "complaint" || kind === "event" || kind === "request") {
        expect(groupOfConcept(concept), concept).toBeDefined();
      }
    }
  });

  test("the most dangerous group leads, whatever the order", () => {
    const one = decided({ ...well, concepts: ["knee-pain", "chest-pain", "rash"] });
    const other = decided({ ...well, concepts: ["rash", "chest-pain", "knee-pain"] });
    expect(one.current.presentation.group).toBe("chest-pain");
    expect(other.current.presentation.group).toBe("chest-pain");
  });

  test("a word that says neither where nor what gives way to one that does", () => {
    expect(decided({ ...well, concepts: ["fall", "sprain"] }).current.presentation.group).toBe("limb");
    expect(decided({ ...well, concepts: ["fall"] }).current.presentation.group).toBe("fall");
  });
});
