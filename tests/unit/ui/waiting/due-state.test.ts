import { describe, expect, it } from "vitest";
import { dueState } from "../../../../src/ui/waiting/due-state.ts";

const at = 1_700_000_000_000;
const minute = 60_000;

describe("what is due", () => {
  it("is told by its clock time until then", () => {
    expect(dueState(at, at - 1)).toEqual({ status: "by", at });
  });

  it("is due now for a minute, then overdue by whole minutes", () => {
    expect(dueState(at, at)).toEqual({ status: "now" });
    expect(dueState(at, at + minute - 1)).toEqual({ status: "now" });
    expect(dueState(at, at + 12 * minute + 1)).toEqual({ status: "overdue", minutes: 12 });
  });

  it("is not overdue on a clock that was set back", () => {
    expect(dueState(at, at - 60 * minute)).toEqual({ status: "by", at });
  });
});
