import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../src/domain/settings.ts";
import { parseSettings } from "../../../src/state/settings-schema.ts";

describe("stored settings", () => {
  it("are the defaults when nothing was stored", () => {
    expect(parseSettings(null)).toEqual({ settings: defaultSettings, unread: [] });
  });

  it("come back as they were stored", () => {
    const settings = {
      ...defaultSettings,
      country: "TW",
      emergencyNumber: "119",
      esiTargets: { 1: 0, 2: 5 },
    };
    expect(parseSettings(JSON.stringify(settings))).toEqual({ settings, unread: [] });
  });

  it("fall back field by field, each named", () => {
    const stored = { ...defaultSettings, theme: "pink", country: "TW", idleMinutes: -1 };
    const { settings, unread } = parseSettings(JSON.stringify(stored));
    expect(settings).toEqual({ ...defaultSettings, country: "TW" });
    expect(unread).toEqual(["theme", "idleMinutes"]);
  });

  it("fall back to the defaults when they are no settings at all", () => {
    for (const json of ["", "{", "null", "[]", '"x"'])
      expect(parseSettings(json)).toEqual({ settings: defaultSettings, unread: ["*"] });
  });

  it("keep a calibration with its task alone: one for every task was another thing", () => {
    const calibration = { packId: "small-q4", cases: 200 };
    const without = JSON.stringify({ ...defaultSettings, calibration });
    expect(parseSettings(without)).toEqual({ settings: defaultSettings, unread: ["calibration"] });
    const settings = { ...defaultSettings, calibration: { task: "esi", ...calibration } };
    expect(parseSettings(JSON.stringify(settings))).toEqual({ settings, unread: [] });
  });

  it("of an older version lack fields without being wrong", () => {
    expect(parseSettings('{"theme":"dark"}')).toEqual({
      settings: { ...defaultSettings, theme: "dark" },
      unread: [],
    });
  });
});
