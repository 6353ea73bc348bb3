import { expect, it } from "vitest";
import { targetTime } from "../../../../src/ui/cards/target-time.ts";

const arrived = Date.UTC(2026, 0, 5, 14, 0);
const minutes = (count: number) => arrived + count * 60_000;
const targets = { 1: 0, 2: 10 };

it("is now for an immediate level, however long ago the arrival", () => {
  expect(targetTime(1, targets, arrived, minutes(90))).toEqual({ status: "now" });
});

it("is a clock time counted from arrival, until it has passed", () => {
  expect(targetTime(2, targets, arrived, minutes(10))).toEqual({
    status: "by",
    at: minutes(10),
    minutes: 10,
  });
  expect(targetTime(2, targets, arrived, minutes(22))).toEqual({
    status: "passed",
    at: minutes(10),
    lateMinutes: 12,
  });
});

it("is none where the site set none", () => {
  expect(targetTime(3, targets, arrived, arrived)).toEqual({ status: "none" });
});
