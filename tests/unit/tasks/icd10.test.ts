import { describe, expect, it } from "vitest";
import { blankNote, type EnteredFacts } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { checkCodes, codesNamed } from "../../../src/tasks/icd10/check-codes.ts";
import { icd10 } from "../../../src/tasks/icd10/task.ts";
import { tableBook } from "../../../src/terminology/code-facts.ts";
import { terminologyTable } from "../../support/terminology.ts";

function proposed(text: string, entered: Partial<EnteredFacts> = {}) {
  const blank = blankNote("en");
  const note = { ...blank, text, entered: { ...blank.entered, ...entered } };
  return icd10.protocol(note, read(note), []);
}
const codes = (text: string, entered?: Partial<EnteredFacts>) =>
  proposed(text, entered).codes.map(({ code }) => code);

async function checked(text: string) {
  return checkCodes(proposed(text), tableBook(await terminologyTable()));
}

describe("codes by rules", () => {
  it.each([
    ["58M with chest pain and shortness of breath", ["R07.9", "R06.02"]],
    ["Hombre de 60 años con dolor torácico y fiebre", ["R07.9", "R50.9"]],
    ["65歲男性，右膝疼痛", ["M25.561"]],
    ["Twisted left ankle, sprain of the ankle", ["S93.402A"]],
    ["Mujer con esguince de tobillo derecho", ["S93.401A"]],
    ["cellulitis of left leg", ["L03.116"]],
    ["asthma exacerbation since yesterday", ["J45.901"]],
    ["EPOC agudizado", ["J44.1"]],
    ["CKD stage 3", ["N18.30"]],
    ["laceration to right hand", ["S61.411A"]],
    ["T1DM", ["E10.9"]],
  ])("of %s", (text, expected) => {
    expect(codes(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["denied", "No chest pain, denies fever", ["R07.9", "R50.9"]],
    ["a relative's", "Father had a stroke", ["I63.9"]],
    ["conditional", "Return if chest pain or vomiting", ["R07.9", "R11.10"]],
    ["over", "Niega fiebre. Sin dolor torácico", ["R50.9", "R07.9"]],
  ])("has none for what is %s", (_, text, unwanted) => {
    for (const code of unwanted) expect(codes(text)).not.toContain(code);
  });

  it("codes what is past and a relative's with a history code where there is one", () => {
    expect(codes("PMH: stroke 2015, pulmonary embolism")).toEqual(
      expect.arrayContaining(["Z86.73", "Z86.711"]),
    );
    expect(codes("PMH: stroke 2015")).not.toContain("I63.9");
    expect(codes("Mother had breast cancer. Family history of diabetes")).toEqual(
      expect.arrayContaining(["Z80.3", "Z83.3"]),
    );
  });

  it("codes a chronic disease of the history as present, behind what somebody came for", () => {
    const list = codes("72F with abdominal pain. PMH: hypertension, type 2 diabetes");
    expect(list).toEqual(expect.arrayContaining(["R10.9", "I10", "E11.9"]));
    expect(list.indexOf("R10.9")).toBeLessThan(list.indexOf("I10"));
  });

  it("keeps what is only suspected apart", () => {
    const output = proposed("Chest pain, suspected pulmonary embolism");
    expect(output.codes.map(({ code }) => code)).not.toContain("I26.99");
    expect(output.suspected.map(({ code }) => code)).toContain("I26.99");
  });

  it("codes for pregnancy when there is one, and not the pregnancy beside it", () => {
    const list = codes("24F 10 weeks pregnant with vaginal bleeding and vomiting");
    expect(list).toEqual(expect.arrayContaining(["O20.9", "O21.9"]));
    expect(list).not.toContain("Z33.1");
    expect(codes("24F pregnant with ankle sprain")).toContain("Z33.1");
  });

  it("names a code once, with all its places", () => {
    const text = "Chest pain since noon. The chest pain is sharp.";
    const [first, ...others] = proposed(text).codes.filter(({ code }) => code === "R07.9");
    expect(others).toEqual([]);
    expect(first?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Chest pain",
      "chest pain",
    ]);
  });

  it("proposes nothing for an empty note", () => {
    expect(proposed("")).toEqual({ codes: [], suspected: [], unknown: [] });
  });

  it("is unchecked without a table, and says titles and alternatives with one", async () => {
    expect(proposed("knee pain").codes).toMatchObject([{ code: "M25.569", status: "unchecked" }]);
    const { release, codes: list } = await checked("knee pain");
    expect(release).toBeDefined();
    expect(list).toMatchObject([
      {
        code: "M25.569",
        title: "Pain in unspecified knee",
        status: "checked",
        isUnspecified: true,
        general: { code: "M25.56" },
      },
    ]);
    expect(list[0]?.specific.map(({ code }) => code)).toEqual(["M25.562", "M25.561"]);
  });
});

describe("looking codes up", () => {
  it("lists what is no code of the release apart, with real ones near it", async () => {
    const book = tableBook(await terminologyTable());
    const rules = proposed("hypertension");
    const [code] = rules.codes;
    if (!code) throw new Error("no code");
    const output = checkCodes({ ...rules, codes: [code, { ...code, code: "J18.99" }] }, book);
    expect(output.codes.map((one) => one.code)).toEqual(["I10"]);
    expect(output.unknown).toMatchObject([{ written: "J18.99" }]);
    expect(output.unknown[0]?.nearest.map((one) => one.code)).toContain("J18.9");
    expect(codesNamed(output)).toEqual(["I10", "J18.99"]);
  });

  it("names pairs that exclude each other", async () => {
    const book = tableBook(await terminologyTable());
    const rules = proposed("type 1 diabetes");
    const [code] = rules.codes;
    if (!code) throw new Error("no code");
    const output = checkCodes({ ...rules, codes: [code, { ...code, code: "E11.9" }] }, book);
    expect(output.codes).toMatchObject([
      { code: "E10.9", excludes: ["E11.9"] },
      { code: "E11.9", excludes: ["E10.9"] },
    ]);
  });
});
