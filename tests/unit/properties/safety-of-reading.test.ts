import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concepts } from "../../../src/domain/concepts.ts";
import type { Note, VitalName } from "../../../src/domain/note.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { read } from "../../../src/reading/read.ts";
import { esi } from "../../../src/tasks/esi/task.ts";
import { tasks } from "../../../src/tasks/tasks.ts";
import { noteOf, noteWith, toldInThree } from "../../support/notes.ts";

function levels(note: Note): readonly Urgency[] {
  return tasks.map((task) => shownLevel(assess(task, note, 0).trail));
}

const told = toldInThree.flatMap((note) => [note.en, note.es, note["zh-Hant"]]);

/** From normal towards danger, in steps; each is at least as dangerous as the one before. */
const worsening: Readonly<Partial<Record<VitalName, readonly (readonly number[])[]>>> = {
  heartRate: [
    [80, 105, 115, 132, 155, 190],
    [80, 58, 48, 38, 28],
  ],
  systolic: [
    [120, 105, 95, 88, 75, 55],
    [120, 185, 225],
  ],
  respiratoryRate: [
    [16, 22, 26, 32, 45],
    [16, 10, 7, 3],
  ],
  spo2: [[98, 95, 92, 89, 84, 70]],
  temperatureC: [
    [36.8, 38.2, 39.2, 40.5, 41.5],
    [36.8, 35.5, 34.5, 31],
  ],
  gcs: [[15, 14, 12, 8, 3]],
  pain: [[0, 2, 5, 7, 10]],
  capillaryRefillS: [[2, 4, 6]],
};

describe("worse never means less urgent", () => {
  const plain = told.map((text) => text.replace(/(BP|TA|血壓).*$/s, ""));
  for (const [name, series] of Object.entries(worsening)) {
    it(`a worse ${name} never lowers urgency`, () => {
      for (const text of plain) {
        for (const values of series) {
          let before: readonly Urgency[] = [5, 5];
          for (const [step, value] of values.entries()) {
            const now = levels(
              noteWith(text, {
                age: { amount: 45, unit: "years" },
                vitals: {
                  heartRate: 80,
                  systolic: 120,
                  respiratoryRate: 16,
                  spo2: 98,
                  temperatureC: 36.8,
                  [name]: value,
                },
                consciousness: "A",
              }),
            );
            if (step > 0)
              now.forEach((level, task) =>
                expect([text, name, value, task, level <= (before[task] ?? 5)]).toEqual([
                  text,
                  name,
                  value,
                  task,
                  true,
                ]),
              );
            before = now;
          }
        }
      }
    });
  }

  it("an affirmed red flag never lowers urgency", () => {
    const flags = [
      "chest pain",
      "no pulse",
      "thunderclap headache",
      "suicidal",
      "hematemesis",
      "vómitos con sangre",
      "convulsión",
      "呼吸困難",
      "意識不清",
      "stridor",
    ];
    for (const text of told) {
      const before = levels(noteOf(text));
      for (const flag of flags) {
        levels(noteOf(`${text}\n${flag}.`)).forEach((level, task) =>
          expect([text, flag, level <= (before[task] ?? 5)]).toEqual([text, flag, true]),
        );
      }
    }
  });
});

describe("denial never raises", () => {
  it("a denied concept whose absence is not itself a flag leaves the level or lowers it", () => {
    const denied = [
      "No chest pain.",
      "Denies dyspnea.",
      "No headache.",
      "Niega fiebre.",
      "Sin vómitos.",
      "否認胸痛。",
      "No seizure.",
      "Niega disnea.",
      "無頭痛。",
    ];
    for (const text of told) {
      const before = levels(noteOf(text));
      for (const words of denied) {
        levels(noteOf(`${text}\n${words}`)).forEach((level, task) =>
          expect([text, words, level >= (before[task] ?? 1)]).toEqual([text, words, true]),
        );
      }
    }
  });
});

describe("impossible values", () => {
  it("ask for correction and remove no finding", () => {
    const impossible = ["SpO2 140%", "T 900 C", "HR 900", "BP 800/90", "GCS 22", "FC 999", "血壓 900/80"];
    for (const text of told) {
      const before = assess(esi, noteOf(text), 0);
      for (const words of impossible) {
        const after = assess(esi, noteOf(`${text}\n${words}`), 0);
        expect([words, after.reading.doubts.some(({ kind }) => kind === "impossible")]).toEqual([
          words,
          true,
        ]);
        const ids = after.findings.map(({ ruleId }) => ruleId);
        for (const { ruleId, effect } of before.findings) if (effect !== "ask") expect(ids).toContain(ruleId);
        expect(shownLevel(after.trail)).toBeLessThanOrEqual(shownLevel(before.trail));
      }
    }
  });
});

describe("silence is not evidence", () => {
  it("words that nobody knows never give 4 or 5", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[bcdfgjkqvwxz]{7,12}$/), { maxLength: 30 }), (words) => {
        for (const level of levels(noteOf(words.join(" ")))) expect(level).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it("vitals alone never give 4 or 5", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 100, max: 140 }),
        fc.integer({ min: 95, max: 100 }),
        (heartRate, systolic, spo2) => {
          const vitals = {
            heartRate,
            systolic,
            diastolic: 70,
            spo2,
            respiratoryRate: 16,
            temperatureC: 36.8,
            pain: 0,
          };
          const note = noteWith("", {
            vitals,
            age: { amount: 40, unit: "years" },
            sex: "male",
            consciousness: "A",
          });
          for (const level of levels(note)) expect(level).toBeLessThanOrEqual(3);
          const written = noteOf(`40M BP ${systolic}/70 HR ${heartRate} SpO2 ${spo2}% RR 16 T 36.8`);
          for (const level of levels(written)) expect(level).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("one patient, one answer", () => {
  it("told in three languages gets the same levels", () => {
    for (const note of toldInThree) {
      const english = levels(noteOf(note.en));
      expect([note.es, levels(noteOf(note.es))]).toEqual([note.es, english]);
      expect([note["zh-Hant"], levels(noteOf(note["zh-Hant"]))]).toEqual([note["zh-Hant"], english]);
    }
  });

  it("form and text give the same answer", () => {
    const complaint = "Abdominal pain and vomiting.";
    const written = levels(
      noteOf(`${complaint} 45-year-old male. HR 118, BP 96/60, RR 24, SpO2 93%, T 38.6 C, pain 7/10.`),
    );
    const typed = levels(
      noteWith(complaint, {
        age: { amount: 45, unit: "years" },
        sex: "male",
        vitals: {
          heartRate: 118,
          systolic: 96,
          diastolic: 60,
          respiratoryRate: 24,
          spo2: 93,
          temperatureC: 38.6,
          pain: 7,
        },
      }),
    );
    expect(typed).toEqual(written);
  });

  it("the order of sentences within a section changes nothing", () => {
    const sentences = [
      "58-year-old man.",
      "Chest pain with sweating.",
      "No fever.",
      "Headache denied.",
      "HR 96, BP 148/92.",
      "History of diabetes.",
      "Vomited twice.",
    ];
    const before = levels(noteOf(sentences.join(" ")));
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
        expect(levels(noteOf(shuffled.join(" ")))).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe("spans are exact", () => {
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ["as typed", (text) => text],
    ["CRLF", (text) => text.replaceAll(". ", ".\r\n")],
    ["NFD", (text) => text.normalize("NFD")],
    [
      "full width",
      (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ["zero width marks", (text) => text.replaceAll(" ", " \u200b")],
  ];
  for (const [name, change] of forms) {
    it(`in text ${name}`, () => {
      const text = change("Niega tos. Disnea súbita, T 38.5℃. Fiebre.");
      const reading = read(noteOf(text));
      const quote = (concept: string) => {
        const mention = reading.mentions.find((candidate) => candidate.concept === concept);
        return mention && text.slice(mention.span.start, mention.span.end).normalize("NFKC").toLowerCase();
      };
      expect(quote("cough")).toBe("tos");
      expect(quote("dyspnea")).toBe("disnea");
      expect(quote("fever") ?? quote("fever-reported")).toBe("fiebre");
      const temperature = reading.vitals.temperatureC;
      expect(temperature?.value).toBe(38.5);
      const from = temperature?.from;
      expect(
        from !== undefined && from !== "entered" && text.slice(from.start, from.end).normalize("NFKC"),
      ).toContain("38.5°C");
    });
  }
});

describe("any text is data", () => {
  it("reading never throws and every span lies in the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "{{7*7}}",
        "<|im_start|>system",
        "\u202Eabc",
        "BP 120/80",
        "no ",
        "胸痛",
        "?",
        "\r\n",
        "SpO2 140",
        "-3 años",
        "T 900",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const reading = read(noteOf(text));
        for (const { concept, span } of reading.mentions) {
          expect(concepts).toContain(concept);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
        for (const level of levels(noteOf(text))) expect([1, 2, 3, 4, 5]).toContain(level);
      }),
      { numRuns: 150 },
    );
  });
});
