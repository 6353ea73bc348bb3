import { get } from "svelte/store";
import { beforeEach, expect, it } from "vitest";
import { say, showLanguage, shownLanguage, t } from "../../../src/i18n/i18n.ts";

beforeEach(() => showLanguage("en"));

it("says a wording in the language on the page, with its values", async () => {
  const wording = { key: "card.findings.raise", values: { level: 2 } };
  expect(get(say)(wording)).toBe("Raise to 2");
  await showLanguage("es");
  expect(get(shownLanguage)).toBe("es");
  expect(get(say)(wording)).toBe("Subir a 2");
});

it("says a value that is a key in the same language", async () => {
  await showLanguage("es");
  expect(get(say)({ key: "assess.chips.ask", values: { fact: "facts.heartRate" } })).toBe(
    "preguntar: Frecuencia cardiaca",
  );
});

it("leaves a literal as it is, braces and all", () => {
  expect(get(say)({ literal: "{level} <b>" })).toBe("{level} <b>");
});

it("never reads a value as markup or as a message", () => {
  expect(get(t)("card.target.by", { time: "{x} <b>" })).toBe("by {x} <b>");
});

it("shows the language that was asked for last, however long the first takes", async () => {
  await Promise.all([showLanguage("zh-Hant"), showLanguage("en")]);
  expect(get(shownLanguage)).toBe("en");
});
