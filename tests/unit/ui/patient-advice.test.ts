import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { patientAdvice } from "../../../src/ui/sheets/patient-advice.ts";
import { assessment, decidedAs, undecided } from "./sample-case.ts";

const todo = [{ literal: "Drink small sips" }];
const comeBack = [{ literal: "Come back if you vomit blood" }];

const manchester: Assessment<unknown> = {
  ...assessment,
  task: "manchester",
  protocol: {
    ...assessment.protocol,
    output: {
      level: 1,
      presentation: { literal: "presentation" },
      discriminator: { literal: "discriminator" },
      explanation: [],
      actions: [],
      alarmSigns: [],
      disclaimer: { literal: "disclaimer" },
      atDistance: { literal: "now" },
      patientSheet: { todo, comeBack },
    },
  },
};

describe("the patient's sheet", () => {
  it("does not exist before staff decided", () => {
    expect(patientAdvice(undecided)).toBeUndefined();
  });

  it("says what to do and when to come back as the protocol has it", () => {
    expect(patientAdvice(decidedAs({ level: 1 }, manchester))).toMatchObject({ todo, comeBack });
  });

  it("leaves the advice to staff when they chose another level than the protocol", () => {
    const advice = patientAdvice(decidedAs({ level: 2, reason: "stable-on-review" }, manchester));
    expect(advice?.todo).not.toContainEqual(todo[0]);
    expect(advice?.comeBack).toEqual(comeBack);
  });

  it("always says when to come back, also for a scale without a sheet of its own", () => {
    expect(patientAdvice(decidedAs({ level: 1 }))?.comeBack.length).toBeGreaterThan(0);
  });

  it("does without advice from a stored output that it cannot read", () => {
    const old = { ...manchester, protocol: { ...manchester.protocol, output: { patientSheet: "gone" } } };
    expect(patientAdvice(decidedAs({ level: 1 }, old))?.comeBack.length).toBeGreaterThan(0);
  });
});
