import { describe, expect, it } from "vitest";
import { bodyVersion, decode, decodeDraft, decodeSummary, encode } from "../../../src/history/codec.ts";
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
