import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LevelStep } from "../../../src/domain/assessment.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { LabelConfidence } from "../../../src/domain/model-answer.ts";
import { urgencies, type Urgency } from "../../../src/domain/urgency.ts";
import { isUnsure, meet, raisedByCost, siteCost, waitsForPerson } from "../../../src/pipeline/meet.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";

const protocolAt = (level: Urgency): LevelStep => ({
  by: "protocol",
  level,
  why: { key: "trail.protocol.full" },
  at: 0,
});
const floorAt = (level: Urgency): Finding => ({
  ruleId: "test",
  problem: "test",
  effect: "floor",
  urgency: { esi: level, manchester: level },
  message: { key: "rules.shock" },
  evidence: [],
  enteredEvidence: [],
  source: "test",
});
const sure = (level: Urgency): LabelConfidence => ({ probabilities: { [level]: 0.99 }, unseen: 0.01 });

const level = fc.constantFrom(...urgencies);

describe("the meeting of model and rules", () => {
  it("takes a more urgent model at its word", () => {
    expect(shownLevel(meet(protocolAt(3), { level: 2, confidence: sure(2) }, [], "esi", 0))).toBe(2);
  });

  it("lets the more urgent stand when the model is one level less urgent, and keeps both", () => {
    const trail = meet(protocolAt(3), { level: 4, confidence: sure(4) }, [], "esi", 0);
    expect(trail.map(({ by, level }) => [by, level])).toEqual([
      ["protocol", 3],
      ["model", 4],
      ["protocol", 3],
    ]);
    expect(waitsForPerson(trail)).toBe(false);
  });

  it("waits for a person when the model is two or more levels less urgent", () => {
    const trail = meet(protocolAt(2), { level: 4, confidence: sure(4) }, [], "esi", 0);
    expect(shownLevel(trail)).toBe(2);
    expect(waitsForPerson(trail)).toBe(true);
  });

  it("does not hear a model that is unsure of its label", () => {
    const confidence = { probabilities: { "1": 0.5 }, unseen: 0.5 };
    expect(isUnsure({ level: 1, confidence })).toBe(true);
    expect(shownLevel(meet(protocolAt(3), { level: 1, confidence }, [], "esi", 0))).toBe(3);
  });

  it("moves a close call one level up by the site's cost, never a clear one", () => {
    const close = { probabilities: { "2": 0.45, "3": 0.54 }, unseen: 0.01 };
    expect(raisedByCost(3, close, { ratio: 5 })).toBe(true);
    expect(raisedByCost(3, sure(3), { ratio: 5 })).toBe(false);
    expect(shownLevel(meet(protocolAt(3), { level: 3, confidence: close }, [], "esi", 0, { ratio: 5 }))).toBe(
      2,
    );
    expect(shownLevel(meet(protocolAt(3), { level: 3, confidence: close }, [], "esi", 0))).toBe(3);
  });

  it("uses a site's cost only once it has calibrated on 200 of its own cases, and stamps it in the trail", () => {
    const of = (cases: number) => ({ task: "esi", packId: "a", cases }) as const;
    expect(siteCost({ underTriageCost: 5, calibration: of(199) }, "esi", "a")).toBeUndefined();
    expect(siteCost({ calibration: of(500) }, "esi", "a")).toBeUndefined();
    const calibrated = { underTriageCost: 5, calibration: of(200) };
    expect(siteCost(calibrated, "esi", "b")).toBeUndefined();
    expect(siteCost(calibrated, "esi", undefined)).toBeUndefined();
    expect(siteCost(calibrated, "manchester", "a")).toBeUndefined();
    expect(siteCost({ underTriageCost: 5 }, "esi", undefined)).toBeUndefined();
    const cost = siteCost(calibrated, "esi", "a");
    const close = { probabilities: { "2": 0.45, "3": 0.54 }, unseen: 0.01 };
    const trail = meet(protocolAt(3), { level: 3, confidence: close }, [], "esi", 0, cost);
    expect(trail.at(-1)).toMatchObject({ by: "cost", level: 2, why: { values: { ratio: 5 } } });
  });

  it("never ends below a floor or below the protocol, whatever a model says and however sure it is", () => {
    const confidence = fc.option(
      fc.record({
        probabilities: fc.dictionary(
          fc.constantFrom("1", "2", "3", "4", "5", "ROJO"),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
        unseen: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { nil: undefined },
    );
    const cost = fc.option(fc.record({ ratio: fc.double({ min: 0.1, max: 100, noNaN: true }) }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        level,
        level,
        fc.array(level),
        confidence,
        cost,
        (rules, model, floors, confidence, cost) => {
          const findings = floors.map(floorAt);
          const voice = confidence ? { level: model, confidence } : { level: model };
          const trail = meet(protocolAt(rules), voice, findings, "esi", 0, cost);
          expect(shownLevel(trail)).toBeLessThanOrEqual(Math.min(rules, ...floors));
          expect(trail.filter(({ by }) => by === "cost").length).toBeLessThanOrEqual(1);
          const lastRule = trail.findLastIndex(({ by }) => by === "rule");
          if (lastRule !== -1) expect(lastRule).toBe(trail.length - 1);
        },
      ),
    );
  });
});
