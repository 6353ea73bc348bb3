import { describe, expect, it } from "vitest";
import { bodyVersion, decode, decodeDraft, decodeSummary, encode } from "../../../src/history/codec.ts";
import type { Note } from "../../../src/domain/note.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { tasks } from "../../../src/tasks/tasks.ts";
import { summarize } from "../../../src/history/summary.ts";
import { sampleDraft, sampleEncounter } from "./sample.ts";

describe("the codec", () => {
  it("gives back an encounter exactly as it was stored", async () => {
    const encounter = sampleEncounter("a", { immediateAt: 5, followUps: [{ at: 9, text: "better" }] });
    expect(await decode(await encode(encounter))).toEqual({ status: "ok", value: encounter });
  });

  it("gives back a summary and a draft exactly as they were stored", async () => {
    const summary = summarize(sampleEncounter("a"));
    const draft = sampleDraft("d");
    expect(await decodeSummary(await encode(summary))).toEqual({ status: "ok", value: summary });
    expect(await decodeDraft(await encode(draft))).toEqual({ status: "ok", value: draft });
  });

  it.each(tasks.map((task) => [task.id, task] as const))(
    "gives back what %s really answers",
    async (_, task) => {
      const vitals = { heartRate: 128, systolic: 82, spo2: 140, temperatureC: 39.4 };
      const notes = [
        "58M chest pain for 40 min, denies fever. HR 90, glucose 25. Mother had a stroke.",
        "Lactante de 8 meses con fiebre y vómitos desde ayer, embarazo no",
        "30歲女性 懷孕34週 頭痛 血壓 170/115",
        "",
      ];
      for (const text of notes) {
        const note: Note = {
          text,
          entered: {
            vitals,
            age: { amount: 58, unit: "years" },
            consciousness: "V",
            oxygen: "oxygen",
            corrections: [{ concept: "chest-pain", quote: "chest pain", status: "denied" }],
            picks: { heartRate: "text" },
          },
          outputLanguage: "es",
        };
        const encounter = sampleEncounter("a", { assessments: [assess<unknown>(task, note, 5)] });
        expect(await decode(await encode(encounter))).toEqual({ status: "ok", value: encounter });
      }
    },
  );

  it("shows the raw text of a body that is no encounter", async () => {
    const raw = '{"id":"a","label":7}';
    expect(await decode({ id: "a", v: 1, body: raw })).toEqual({ status: "unreadable", raw, newer: false });
  });

  it("shows the raw text of a body that is no JSON", async () => {
    expect(await decode({ id: "a", v: 1, body: "{half" })).toMatchObject({ raw: "{half" });
  });

  it("shows a record that is not even a stored record", async () => {
    expect(await decode({ id: "a", something: [1] })).toMatchObject({
      status: "unreadable",
      raw: expect.stringContaining("something") as unknown,
    });
  });

  it("does not guess at a body of a newer version", async () => {
    const stored = { ...(await encode(sampleEncounter("a"))), v: bodyVersion + 1 };
    expect(await decode(stored)).toMatchObject({ status: "unreadable", newer: true });
  });

  it("reads a record whose words have since been retired", async () => {
    const stored = await encode(sampleEncounter("a"));
    const retired = { ...stored, body: stored.body.replaceAll("chest-pain", "a-word-of-before") };
    expect(await decode(retired)).toMatchObject({ status: "ok" });
  });

  it("refuses a level that is none", async () => {
    const stored = await encode(sampleEncounter("a"));
    const wrong = { ...stored, body: stored.body.replace('"suggested":2', '"suggested":6') };
    expect(await decode(wrong)).toMatchObject({ status: "unreadable" });
  });

  it("saves the words of a draft whose encounter cannot be read", async () => {
    const stored = await encode(sampleDraft("d"));
    const broken = { ...stored, body: stored.body.replace('"flags":["allergy"]', '"flags":"?"') };
    const decoded = await decodeDraft(broken);
    expect(decoded).toMatchObject({
      status: "ok",
      value: {
        id: "d",
        label: "Bed 4",
        parked: true,
        note: { text: "dolor torácico" },
        encounter: { id: "d" },
      },
    });
  });
});
