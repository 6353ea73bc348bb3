import { describe, expect, test } from "vitest";
import en from "../../../locales/en.json" with { type: "json" };
import es from "../../../locales/es.json" with { type: "json" };
import zh from "../../../locales/zh-Hant.json" with { type: "json" };
import { countryCodes, emergencyNumberFor } from "../../../src/tasks/emergency-numbers.ts";

describe("the emergency number", () => {
  test("is none until a country is chosen or a number is typed", () => {
    expect(emergencyNumberFor({})).toBeUndefined();
    expect(emergencyNumberFor({ emergencyNumber: "   " })).toBeUndefined();
    expect(emergencyNumberFor({ country: "XX" })).toBeUndefined();
  });

  test("is the chosen country's", () => {
    expect(emergencyNumberFor({ country: "ES" })).toMatchObject({
      number: "112",
      from: "country",
      uncertain: false,
    });
    expect(emergencyNumberFor({ country: "CL" })?.number).toBe("131");
    expect(emergencyNumberFor({ country: "US" })?.number).toBe("911");
  });

  test("in Taiwan is the ambulance's 119, never the police's 110", () => {
    const taiwan = emergencyNumberFor({ country: "TW" });
    expect(taiwan?.number).toBe("119");
    expect(taiwan?.others).not.toContain("110");
  });

  test("typed by the site wins over the country's and is not called uncertain", () => {
    const typed = emergencyNumberFor({ country: "AR", emergencyNumber: " 0800 123 " });
    expect(typed).toMatchObject({ number: "0800 123", from: "typed", uncertain: false });
  });

  test("says so where sources disagree", () => {
    for (const country of ["AR", "PE", "BO", "UY", "GT", "HN", "SV", "NI", "CU", "GQ"]) {
      expect(emergencyNumberFor({ country })?.uncertain, country).toBe(true);
    }
  });

  test("keeps the country's crisis line beside a typed number", () => {
    expect(emergencyNumberFor({ country: "ES", emergencyNumber: "061" })?.crisisLine).toBe("024");
    expect(emergencyNumberFor({ country: "MX" })?.crisisLine).toBeUndefined();
  });

  test("every country has digits to dial and a name in every language", () => {
    for (const country of countryCodes) {
      expect(emergencyNumberFor({ country })?.number).toMatch(/^\d[\d ]*$/u);
      for (const texts of [en, es, zh]) expect(texts).toHaveProperty([`countries.${country}`]);
    }
  });
});
