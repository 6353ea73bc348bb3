import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueOf, firstDue, overdueMinutes } from "../../../src/domain/due.ts";
import { defaultSettings } from "../../../src/domain/settings.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";

const minute = 60_000;
const { manchesterTargets, retriageMinutes } = defaultSettings;

describe("what is due", () => {
  it("is first contact from arrival, and the next set from the last one", () => {
    const due = dueOf(3, { arrivedAt: 0, lastSetAt: 20 * minute }, manchesterTargets, retriageMinutes);
    expect(due).toEqual({ contactAt: 60 * minute, retriageAt: 50 * minute });
    expect(firstDue(due)).toBe(50 * minute);
  });

  it("is nothing where the site has no number for the level", () => {
    const due = dueOf(1, { arrivedAt: 0, lastSetAt: 0 }, {}, retriageMinutes);
    expect(due).toEqual({});
    expect(firstDue(due)).toBeUndefined();
    expect(firstDue({ retriageAt: 5 })).toBe(5);
    expect(firstDue({ contactAt: 7 })).toBe(7);
  });

  it("is overdue by whole minutes, and never before its time, also when the clock was set back", () => {
    expect(overdueMinutes(0, 12 * minute + 59_000)).toBe(12);
    expect(overdueMinutes(60 * minute, 0)).toBe(0);
  });

  it("does not depend on who else waits, nor on the present", () => {
    const level = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Urgency>;
    const patient = fc.record({ level, arrivedAt: fc.nat(1e9), lastSetAt: fc.nat(1e9) });
    fc.assert(
      fc.property(fc.array(patient, { minLength: 1 }), (patients) => {
        const dues = (list: typeof patients) =>
          new Map(list.map((one) => [one, dueOf(one.level, one, manchesterTargets, retriageMinutes)]));
        const [inOrder, reversed] = [dues(patients), dues(patients.toReversed())];
        for (const one of patients) expect(reversed.get(one)).toEqual(inOrder.get(one));
      }),
    );
  });
});
