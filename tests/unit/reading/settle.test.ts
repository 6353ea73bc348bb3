import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import type { MentionStatus } from "../../../src/domain/reading.ts";
import { read } from "../../../src/reading/read.ts";
import { noteOf } from "../../support/notes.ts";

function statusesIn(text: string, concept: ConceptId): readonly MentionStatus[] {
  return read(noteOf(text))
    .mentions.filter((mention) => mention.concept === concept)
    .map(({ status }) => status);
}

describe("what the whole note settles of a mention", () => {
  it("a grown person who limps or cries is no child who does", () => {
    expect(statusesIn("45M limping after twisting his ankle", "limping-child")).toEqual([]);
    expect(statusesIn("Mujer 50a. Llora, habla sin parar", "crying-baby")).toEqual([]);
    expect(statusesIn("4 yo boy limping since yesterday", "limping-child")).toEqual(["affirmed"]);
  });

  it.each([
    ["asma, no puede hablar, tórax silente", "cannot-speak-sentences", "speech-disturbance"],
    ["58M sudden right arm weakness, can't speak", "speech-disturbance", "cannot-speak-sentences"],
    ["突然無法說話，嘴歪", "speech-disturbance", "cannot-speak-sentences"],
    ["can't talk", "speech-disturbance", "cannot-speak-sentences"],
  ] as const)("who cannot talk in %j has %s", (text, is, isNot) => {
    expect(statusesIn(text, is)).toEqual(["affirmed"]);
    expect(statusesIn(text, isNot)).toEqual([]);
  });

  it("a pain of nought is denied, a pain of one is not", () => {
    expect(statusesIn("Pain 0", "pain")).toEqual(["denied"]);
    expect(statusesIn("Pain 1/10", "pain")).toEqual(["affirmed"]);
    expect(statusesIn("no abdo pain, pain 0", "abdominal-pain")).toEqual(["denied"]);
  });

  it("a fever at home is a fever where it has gone", () => {
    expect(statusesIn("乳癌化療後，在家量38.4，現在37.6", "fever-reported")).toEqual(["affirmed"]);
    expect(statusesIn("T 38.4", "fever-reported")).toEqual([]);
  });
});
