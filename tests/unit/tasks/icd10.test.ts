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

describe("codes beside each other", () => {
  it.each([
    ["inferior STEMI, crushing chest pain, ST elevation", ["I21.3"], ["R07.89", "I24.9"]],
    ["COPD exacerbation with wheeze and dyspnoea", ["J44.1"], ["R06.2", "R06.00"]],
    ["UTI, dysuria and frequency", ["N39.0"], ["R30.0", "R35.0"]],
    ["fractura de Colles del radio derecho, herida", ["S52.531A"], ["T14.8XXA"]],
    ["paroxysmal atrial fibrillation", ["I48.0"], ["I49.9"]],
    ["choque séptico, sepsis por Escherichia coli", ["R65.21", "A41.51"], ["R57.9", "A41.9"]],
  ])("a confirmed diagnosis stands without its routine symptoms: %s", (text, wanted, unwanted) => {
    const list = codes(text);
    expect(list).toEqual(expect.arrayContaining(wanted));
    for (const code of unwanted) expect(list).not.toContain(code);
  });

  it.each([
    ["of what is only suspected", "suspected STEMI, chest pain", "R07.9"],
    ["of another organ", "STEMI, right knee pain", "M25.561"],
    ["of a disease long past", "PMH: pyelonephritis. Now dysuria", "R30.0"],
    ["that stand far away in a long history", `UTI. ${"He was well. ".repeat(20)}Dysuria`, "R30.0"],
  ])("a symptom is coded beside a diagnosis %s", (_, text, code) => expect(codes(text)).toContain(code));

  it("hypertension with heart failure or a staged kidney disease is one code with them", () => {
    expect(codes("Hypertension, heart failure")).toEqual(expect.arrayContaining(["I11.0", "I50.9"]));
    expect(codes("Hypertension, chronic kidney disease stage 3b")).toEqual(
      expect.arrayContaining(["I12.9", "N18.32"]),
    );
    expect(codes("Hypertension, chronic kidney disease stage 3b. No heart failure")).not.toContain("I11.0");
    expect(codes("Hypertension, renal failure")).toContain("I10");
    expect(codes("T2DM, CKD stage 4")).toContain("E11.22");
  });

  it("a poisoning is meant only where the note says so", () => {
    const intended = codes("Ingesta voluntaria de 20 comprimidos de paracetamol, quiere morir");
    expect(intended).toContain("T39.1X2A");
    const swallowed = codes("sobreingesta de paracetamol por error, niega ideas de suicidio");
    expect(swallowed).toContain("T39.1X1A");
    expect(swallowed).not.toContain("T39.1X2A");
  });

  it("a right-sided weakness is of the dominant side unless said, whatever side the artery has", () => {
    expect(codes("左側中大腦動脈栓塞，右側偏癱")).toContain("G81.91");
    expect(codes("left MCA stroke, left hemiparesis")).toContain("G81.94");
    expect(codes("hemiparesis")).toContain("G81.90");
  });

  it("codes of pregnancy come with its weeks", () => {
    expect(codes("Gestante de 35 semanas, preeclampsia grave")).toEqual(
      expect.arrayContaining(["O14.13", "Z3A.35"]),
    );
    expect(codes("Gestante, preeclampsia grave")).toContain("O14.10");
    expect(codes("24F 20 weeks pregnant, ankle sprain").join()).not.toContain("Z3A");
  });

  it("what somebody was operated for is coded, unless it is long ago", () => {
    const text = "intervenido de apendicectomía laparoscópica por apendicitis aguda";
    expect(codes(text)).toContain("K35.80");
    expect(codes(`${text} hace 3 años`)).not.toContain("K35.80");
    expect(codes("operado de apendicitis aguda")).not.toContain("K35.80");
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
