import { expect, it } from "vitest";
import { matchLanguage } from "../../../src/i18n/match-language.ts";

it.each(["zh-TW", "zh-HK", "zh-Hant", "zh-Hant-TW", "zh-MO", "yue"])(
  "speaks traditional Chinese to %s",
  (tag) => {
    expect(matchLanguage([tag])).toBe("zh-Hant");
  },
);

it.each(["es", "es-MX", "es-419", "es-ES"])("speaks Spanish to %s", (tag) => {
  expect(matchLanguage([tag])).toBe("es");
});

it("takes the first tag that it can speak", () => {
  expect(matchLanguage(["de-DE", "fr", "es-AR", "en"])).toBe("es");
});

it("does not pass traditional characters off as simplified ones", () => {
  expect(matchLanguage(["zh-CN"])).toBe("en");
});

it("speaks English when nothing fits or a tag is broken", () => {
  for (const wanted of [[], ["de"], ["*"], ["not a tag"], [""]]) expect(matchLanguage(wanted)).toBe("en");
});
