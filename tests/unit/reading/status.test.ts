import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import type { MentionStatus } from "../../../src/domain/reading.ts";
import { read } from "../../../src/reading/read.ts";
import { noteOf } from "../../support/notes.ts";

type Expected = { readonly [C in ConceptId]?: MentionStatus };

const scopes: readonly (readonly [string, Expected])[] = [
  // Denials go along a list, and no further.
  [
    "denies fever, cough or trauma. Has chest pain",
    { fever: "denied", cough: "denied", "chest-pain": "affirmed" },
  ],
  ["no fever, chest pain for 2 h", { fever: "denied", "chest-pain": "affirmed" }],
  ["MVC, no LOC, neck pain", { "loss-of-consciousness": "denied", "neck-pain": "affirmed" }],
  [
    "no LOC, vomiting or seizure",
    { "loss-of-consciousness": "denied", vomiting: "denied", seizure: "denied" },
  ],
  ["sin dolor, vómitos ni diarrea", { pain: "denied", vomiting: "denied", diarrhoea: "denied" }],
  ["No náuseas, dolor abdominal", { nausea: "denied", "abdominal-pain": "affirmed" }],
  ["否認發燒、咳嗽，但胸痛", { fever: "denied", cough: "denied", "chest-pain": "affirmed" }],
  ["無發燒 咳嗽兩天", { fever: "denied", cough: "affirmed" }],
  ["afebril dolor abdominal", { "abdominal-pain": "affirmed" }],
  ["no deja de vomitar", { "persistent-vomiting": "affirmed" }],
  ["no pulse, not breathing", { "no-pulse": "affirmed", apnoea: "affirmed" }],
  // Behind the mention.
  ["chest pain: no. fever (+)", { "chest-pain": "denied", fever: "affirmed" }],
  ["胸痛(-)，發燒：有", { "chest-pain": "denied", fever: "affirmed" }],
  ["發燒：無 咳嗽：有", { fever: "denied", cough: "affirmed" }],
  ["手不會麻", { numbness: "denied" }],
  // The past, and what is told after it.
  [
    "PMH: HTN, diabetes. Presents with chest pain",
    { hypertension: "history", diabetes: "history", "chest-pain": "affirmed" },
  ],
  ["Hx HTN, chest pain", { hypertension: "history", "chest-pain": "affirmed" }],
  ["3-day history of cough", { cough: "affirmed" }],
  [
    "Varón de 67 años con antecedentes de HTA, dolor torácico",
    { hypertension: "history", "chest-pain": "affirmed" },
  ],
  ["niega fiebre, hx de HTA", { fever: "denied", hypertension: "history" }],
  ["病史：2015年心跳停止", { "cardiac-arrest": "history" }],
  // Others, and what might be.
  ["mother states he has a fever", { fever: "affirmed" }],
  ["father had MI. Chest pain", { "myocardial-infarction": "family", "chest-pain": "affirmed" }],
  ["return if chest pain or vomiting", { "chest-pain": "conditional", vomiting: "conditional" }],
  ["如果小孩有發燒再返診", { fever: "conditional" }],
  ["r/o appendicitis", { appendicitis: "suspected" }],
  ["疑似中風", { stroke: "suspected" }],
];

describe("the status of a mention", () => {
  for (const [text, expected] of scopes) {
    it(text, () => {
      const statuses = new Map(read(noteOf(text)).mentions.map(({ concept, status }) => [concept, status]));
      for (const [concept, status] of Object.entries(expected)) {
        expect([concept, statuses.get(concept as ConceptId)]).toEqual([concept, status]);
      }
    });
  }

  it("is what a person says of it", () => {
    const note = noteOf("chest pain, fever");
    const corrected = read({
      ...note,
      entered: {
        ...note.entered,
        corrections: [{ concept: "chest-pain", quote: "chest pain", status: "denied" }],
      },
    });
    expect(corrected.mentions.map(({ concept, status }) => [concept, status])).toEqual([
      ["chest-pain", "denied"],
      ["fever", "affirmed"],
    ]);
  });
});

describe("sites and qualities", () => {
  const concepts = (text: string) =>
    read(noteOf(text)).mentions.map(({ concept, site, side }) =>
      [concept, site, side].filter(Boolean).join(" "),
    );

  it("join over a few words, in any order", () => {
    expect(concepts("pain. leg")).toEqual(["leg-pain leg"]);
    expect(concepts("dolor en la rodilla izquierda")).toEqual(["knee-pain knee left"]);
    expect(concepts("pain in arm, leg and back")).toEqual(["arm-pain arm", "leg-pain leg", "back-pain back"]);
  });

  it("keep to their own sentence and their own site", () => {
    expect(concepts("左手腕腫痛，手指會動")).toEqual(["limb-swelling wrist left"]);
    expect(concepts("Chief complaint: pain. leg. Injury: no")).toContain("leg-pain leg");
  });

  it("make one-sided weakness of a weak limb with a side", () => {
    expect(concepts("left arm weakness")).toEqual(["unilateral-weakness arm left"]);
    expect(concepts("weakness of both legs")[0]).toContain("leg-weakness-bilateral");
  });
});
