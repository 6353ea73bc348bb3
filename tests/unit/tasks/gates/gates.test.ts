import { describe, expect, it } from "vitest";
import { blankNote, type Note } from "../../../../src/domain/note.ts";
import { citationsIn } from "../../../../src/tasks/gates/citations.ts";
import { NoteWords } from "../../../../src/tasks/gates/in-note.ts";
import { wrongLanguage } from "../../../../src/tasks/gates/language.ts";
import { inventedDoses, inventedNumbers } from "../../../../src/tasks/gates/numbers.ts";
import { runaway } from "../../../../src/tasks/gates/runaway.ts";

function noteOf(text: string, vitals: Note["entered"]["vitals"] = {}): Note {
  const blank = blankNote("en");
  return { ...blank, text, entered: { ...blank.entered, vitals } };
}

describe("words said to be in the note", () => {
  const text = "Mujer 54a con dolor torácico opresivo 2 h, TA 92/60. Niega disnea. 主訴：胸痛兩小時。";
  const words = new NoteWords(text);

  it("are found with their place, whatever case, accents and punctuation", () => {
    const span = words.quote("DOLOR TORACICO, opresivo");
    expect(span && text.slice(span.start, span.end)).toBe("dolor torácico opresivo");
  });

  it("are found in Chinese", () => {
    const span = words.quote("胸痛兩小時");
    expect(span && text.slice(span.start, span.end)).toBe("胸痛兩小時");
  });

  it("support a statement that says them in another order", () => {
    expect(
      words.support("opresivo dolor torácico").map(({ start, end }) => text.slice(start, end)),
    ).toContain("dolor torácico opresivo");
  });

  it("do not support a finding that the note does not have", () => {
    expect(words.support("right-sided facial droop since this morning")).toEqual([]);
    expect(words.quote("edema pulmonar")).toBeUndefined();
    expect(words.quote("")).toBeUndefined();
  });
});

describe("numbers", () => {
  const note = noteOf("58M chest pain 2h, BP 92/60, temp 38,5. On aspirin 100 mg.", { heartRate: 118 });

  it("of the note and of the form pass, with comma or point", () => {
    expect(inventedNumbers(["BP 92/60, HR 118, temperature 38.5, age 58"], note)).toEqual([]);
  });

  it("that neither has are named", () => {
    expect(inventedNumbers(["SpO2 84 % on air"], note)).toMatchObject([
      { gate: "numbers", message: { values: { number: "84" } } },
    ]);
  });

  it("of how care is spoken of pass: leads, waiting times, levels, targets", () => {
    const texts = [
      "12-lead ECG within 10 minutes",
      "ESI 2, 18G access",
      "Keep saturation above 94 %",
      "1. Triage bay",
    ];
    expect(inventedNumbers(texts, note)).toEqual([]);
  });

  it("of a dose pass only when the note has them", () => {
    expect(inventedDoses(["has taken aspirin 100 mg"], note)).toEqual([]);
    expect(inventedDoses(["give aspirin 300 mg"], note)).toMatchObject([
      { gate: "doses", message: { values: { dose: "300 mg" } } },
    ]);
    expect(inventedDoses(["glucose 90 mg/dL"], note)).toEqual([]);
  });
});

describe("the language of an answer", () => {
  const english = "The patient has chest pain and should be seen immediately by a physician.";
  const spanish = "La paciente tiene dolor torácico y debe ser valorada de inmediato por un médico.";
  const chinese = "病人有胸痛與低血壓，應立即由醫師評估並做 12-lead ECG，監測 SpO2。";

  it("passes in the language asked for, English abbreviations included", () => {
    expect(wrongLanguage([english], "en")).toEqual([]);
    expect(wrongLanguage([spanish], "es")).toEqual([]);
    expect(wrongLanguage([chinese], "zh-Hant")).toEqual([]);
  });

  it("fails in another", () => {
    expect(wrongLanguage([english], "es")).toHaveLength(1);
    expect(wrongLanguage([spanish], "en")).toHaveLength(1);
    expect(wrongLanguage([english], "zh-Hant")).toHaveLength(1);
    expect(wrongLanguage([chinese], "en")).toHaveLength(1);
  });

  it("takes simplified Chinese for another language than traditional", () => {
    expect(
      wrongLanguage(["患者胸痛两小时，血压低，应立即由医师诊断与检查，监护脑部情况。"], "zh-Hant"),
    ).toHaveLength(1);
  });

  it("does not judge a word or two", () => {
    expect(wrongLanguage(["ECG, IV, O2"], "es")).toEqual([]);
  });
});

describe("citations", () => {
  it.each([
    "as shown (PMID: 12345678)",
    "doi:10.1056/NEJMoa1234",
    "trial NCT01234567 showed",
    "see https://example.org/paper",
    "Smith et al. found",
    "as reported [12]",
    "(Smith and Jones, 2019)",
    "N Engl J Med 2015",
    "2015;372(4):341",
  ])("are found in %j", (text) => {
    expect(citationsIn([text])).not.toEqual([]);
  });

  it("are not seen where there are none", () => {
    expect(
      citationsIn(["Yes. The trial reported fewer deaths in 2019 with a ratio of 0.85 (0.60–1.05)."]),
    ).toEqual([]);
  });
});

describe("an answer that runs away", () => {
  it("is caught when it loops, in words and in Chinese", () => {
    expect(runaway([`seek care ${"and call the doctor now ".repeat(6)}`])).not.toEqual([]);
    expect(runaway(["立即就醫，立即就醫，立即就醫，立即就醫，立即就醫，立即就醫，立即就醫"])).not.toEqual([]);
  });

  it("is caught when it is far too long or says a line twice", () => {
    expect(runaway([[...Array(300).keys()].join(" ")])).not.toEqual([]);
    expect(runaway(["Seek care at once", "Seek care at once"])).not.toEqual([]);
  });

  it("is not seen in a plain answer", () => {
    expect(runaway(["Chest pain with low blood pressure.", "ECG now", "IV access"])).toEqual([]);
  });
});
