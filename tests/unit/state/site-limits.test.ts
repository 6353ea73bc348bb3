import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../src/domain/settings.ts";
import { defaultLimits } from "../../../src/evaluation/figures/limits.ts";
import { limitsSchema } from "../../../src/evaluation/figures/limits-schema.ts";
import { parseSettings } from "../../../src/state/settings-schema.ts";
import { siteLimits, withBound, withLimit, withoutLimits } from "../../../src/state/site-limits.ts";

const accuracy = { measure: "accuracy", atLeast: 0.5, leastCases: 10 };

describe("the limits of a site", () => {
  it("are the default ones until it sets its own, each kind of answers for itself", () => {
    const own = withLimit(undefined, "level", accuracy);
    expect(siteLimits(undefined, "level")).toEqual(defaultLimits("level"));
    expect(siteLimits(own, "level")).toContainEqual(accuracy);
    expect(siteLimits(own, "level")).toHaveLength(defaultLimits("level").length);
    expect(siteLimits(own, "verdict")).toEqual(defaultLimits("verdict"));
  });

  it("go back to the defaults, one kind after the other", () => {
    const both = withLimit(withLimit(undefined, "level", accuracy), "verdict", accuracy);
    const one = withoutLimits(both, "level");
    expect(siteLimits(one, "level")).toEqual(defaultLimits("level"));
    expect(siteLimits(one, "verdict")).toContainEqual(accuracy);
    expect(withoutLimits(one, "verdict")).toBeUndefined();
  });

  it("keep what an interval must show only while that is laxer than the bound", () => {
    const recall = { measure: "high-risk-recall", atLeast: 1, shown: 0.95, leastCases: 25 };
    expect(withBound(recall, 0.98)).toEqual({ ...recall, atLeast: 0.98 });
    expect(withBound(recall, 0.9)).toEqual({ measure: "high-risk-recall", atLeast: 0.9, leastCases: 25 });
    const invented = { measure: "citation-rate", atMost: 0, shown: 0.05, leastCases: 25 };
    expect(withBound(invented, 0.02)).toEqual({ ...invented, atMost: 0.02 });
    expect(withBound(invented, 0.1)).not.toHaveProperty("shown");
  });

  it("come back from the settings, and as a file are what the command line takes", () => {
    const evaluationLimits = withLimit(undefined, "level", accuracy);
    const stored = JSON.stringify({ ...defaultSettings, evaluationLimits });
    expect(parseSettings(stored)).toEqual({ settings: { ...defaultSettings, evaluationLimits }, unread: [] });
    for (const kind of ["level", "verdict", "diagnosis", "codes"] as const) {
      const limits = siteLimits(evaluationLimits, kind);
      expect(limitsSchema.parse(JSON.parse(JSON.stringify(limits)))).toEqual(limits);
    }
  });

  it("that cannot be read are not used", () => {
    const bad = { level: [{ ...accuracy, atLeast: 2 }] };
    const { settings, unread } = parseSettings(JSON.stringify({ ...defaultSettings, evaluationLimits: bad }));
    expect([settings.evaluationLimits, unread]).toEqual([undefined, ["evaluationLimits"]]);
  });
});
