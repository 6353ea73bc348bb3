import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concepts } from "../../../src/domain/concepts.ts";
import type { Wording } from "../../../src/domain/finding.ts";
import { type Language, languages, type Note } from "../../../src/domain/note.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { longestReadCharacters } from "../../../src/reading/longest-read.ts";
import { read } from "../../../src/reading/read.ts";
import { Patient } from "../../../src/safety/patient.ts";
import type { ComplaintTable } from "../../../src/tasks/differential/checklists-form.ts";
import { complaintTables } from "../../../src/tasks/differential/checklists.ts";
import type { Checklist, MustNotMiss } from "../../../src/tasks/differential/schema.ts";
import { differential } from "../../../src/tasks/differential/task.ts";
import { noteOf, noteWith } from "../../support/notes.ts";
import { type MentionSketch, type Sketch, sketch, years } from "../safety/readings.ts";

function listsOf(note: Note | string): readonly Checklist[] {
  const asked = typeof note === "string" ? noteOf(note) : note;
  return differential.protocol(asked, read(asked), []).checklists;
}

function listsOfReading(reading: Reading): readonly Checklist[] {
  return differential.protocol(noteOf(""), reading, []).checklists;
}

const keyOf = (wording: Wording): string => ("key" in wording ? wording.key : "");
const complaintOf = ({ complaint }: Checklist) => keyOf(complaint).replace("differential.complaint.", "");
const complaints = (note: Note | string) => listsOf(note).map(complaintOf);
const items = (note: Note | string) => listsOf(note).flatMap((list) => list.items);
const diagnoses = (note: Note | string) => items(note).map(({ id }) => id);

function item(note: Note | string, id: string): MustNotMiss {
  const found = items(note).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The state of each clue under the end of its key: "concepts.fever" is "fever". */
function states(note: Note | string, id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    item(note, id).clues.map(({ wording, state }) => [keyOf(wording).split(".").at(-1), state]),
  );
}

function quotes(text: string, id: string, clue: string): readonly string[] {
  const found = item(text, id).clues.find(({ wording }) => keyOf(wording).endsWith(`.${clue}`));
  return (found?.evidence ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("a complaint opens its list", () => {
  it.each([
    ["chest pain", "61M, chest tightness since breakfast", "61 a, dolor en el pecho", "61歲男，胸痛"],
    ["dyspnoea", "70F short of breath", "Mujer de 70 años con disnea", "70歲女性，喘不過氣"],
    ["headache", "40F bad headache", "Mujer de 40 años, cefalea", "40歲女性，頭痛"],
    ["back-pain", "50M with back pain", "Varón de 50 años, dolor lumbar", "50歲男性，背痛"],
    [
      "flank-pain",
      "50M with left flank pain",
      "Varón de 50 años, dolor en flanco izquierdo",
      "50歲男性，左側腰側痛",
    ],
    ["syncope", "80F fainted in church", "Mujer de 80 años, síncope", "80歲女性，昏倒"],
    ["palpitations", "35M palpitations", "Varón de 35 años, palpitaciones", "35歲男性，心悸"],
    ["dizziness", "66M dizzy", "Varón de 66 años con mareo", "66歲男性，頭暈"],
    ["stroke-like", "71M slurred speech", "71 años, debilidad del lado derecho", "71歲，左側無力"],
    ["seizure", "30M had a seizure", "Varón de 30 años, convulsión", "30歲男性，抽搐"],
    ["gut-bleeding", "58M black tarry stools", "Varón de 58 años, melenas", "58歲男性，黑便"],
    ["testicular-pain", "15M testicular pain", "Varón de 15 años, dolor testicular", "15歲男性，睪丸痛"],
    ["sore-throat", "25M sore throat", "Varón de 25 años, dolor de garganta", "25歲男性，喉嚨痛"],
    ["rash", "25M rash", "Varón de 25 años con exantema", "25歲男性，皮疹"],
    ["urinary", "33F dysuria", "Mujer de 33 años con disuria", "33歲女性，解尿疼痛"],
    ["overdose", "19F took an overdose", "Mujer de 19 años, sobredosis", "19歲女性，藥物過量"],
    ["head-injury", "22M head injury", "Varón de 22 años, traumatismo craneal", "22歲男性，頭部外傷"],
    ["fever", "50M fever", "Varón de 50 años con fiebre", "50歲男性，發燒"],
    ["fever-child", "3-year-old with fever", "Niño de 3 años con fiebre", "3歲男童，發燒"],
    ["red-or-painful-eye", "45F red eye", "Mujer de 45 años, ojo rojo", "45歲女性，眼睛紅"],
  ])("%s, told in three languages", (complaint, ...told) => {
    const [id] = [complaint.replace(" ", "-")];
    for (const text of told) expect([text, complaints(text)[0]]).toEqual([text, id]);
  });

  it("lights the words of the complaint", () => {
    const text = "Since noon: crushing chest pain, now less.";
    const [list] = listsOf(text);
    expect(list?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["crushing chest pain"]);
  });

  it("opens two lists for two complaints, and three at most", () => {
    expect(complaints("44M headache and back pain")).toEqual(["headache", "back-pain"]);
    const many = "44M chest pain, dyspnea, headache, back pain, rash, sore throat, vomiting, dizziness";
    expect(complaints(many)).toHaveLength(3);
  });

  it("opens none for a complaint that is denied, of the family, of the past or only warned of", () => {
    expect(complaints("No chest pain. Denies headache.")).toEqual([]);
    expect(complaints("Niega cefalea y dolor torácico.")).toEqual([]);
    expect(complaints("否認胸痛、頭痛。")).toEqual([]);
    expect(complaints("Return if chest pain. Mother has headaches.")).toEqual([]);
  });

  it("holds a necrotising infection where skin crackles or blisters", () => {
    const note = "57M, shin scratched 2 days ago, purple blisters, crackling under the skin, T 39.1";
    expect(diagnoses(note)).toContain("necrotising-infection");
    expect(diagnoses("57M toothache")).not.toContain("necrotising-infection");
  });

  it("opens none when no complaint is recognised", () => {
    expect(listsOf("")).toEqual([]);
    expect(listsOf("45M BP 120/80 HR 72")).toEqual([]);
    expect(listsOf("zzzz qqqq")).toEqual([]);
  });

  it("opens the narrower list alone", () => {
    expect(complaints("30M pain in the right lower abdomen, abdominal pain")).toEqual([
      "abdominal-pain-right-lower",
    ]);
    expect(complaints("7-year-old boy with abdominal pain")).toEqual(["abdominal-pain-child"]);
    expect(complaints("5-week-old with fever 38.4 C")).toEqual(["fever-infant"]);
    expect(complaints("33M hit his head, headache")).toEqual(["head-injury"]);
  });
});

describe("who can have a diagnosis", () => {
  it.each([
    "26F, 7 weeks pregnant, abdominal pain",
    "Mujer de 26 años, embarazada de 7 semanas, dolor abdominal",
    "26歲女性，懷孕7週，腹痛",
    "26F abdominal pain",
    "abdominal pain",
    "26F pelvic pain",
    "26F right lower abdominal pain",
    "26F flank pain",
    "26F fainted",
    "26F not pregnant, missed period, abdominal pain",
  ])("ectopic pregnancy stays in the list: %s", (text) => {
    expect(diagnoses(text)).toContain("ectopic-pregnancy");
  });

  it.each([
    "26M abdominal pain",
    "Varón de 26 años con dolor abdominal",
    "26歲男性，腹痛",
    "78F abdominal pain",
    "6-year-old girl with abdominal pain",
    "26F abdominal pain, not pregnant",
    "26F, 33 weeks pregnant, abdominal pain",
  ])("ectopic pregnancy is left out: %s", (text) => {
    expect(diagnoses(text).length).toBeGreaterThanOrEqual(3);
    expect(diagnoses(text)).not.toContain("ectopic-pregnancy");
  });

  it("keeps to what the form says of sex, age and pregnancy", () => {
    const told = "abdominal pain";
    expect(diagnoses(noteWith(told, { sex: "male" }))).not.toContain("ectopic-pregnancy");
    expect(diagnoses(noteWith(told, { pregnancy: "yes" }))).toContain("ectopic-pregnancy");
    expect(diagnoses(noteWith(told, { pregnancy: "no", sex: "female" }))).not.toContain("ectopic-pregnancy");
    expect(diagnoses(noteWith(told, { age: { amount: 24, unit: "years" } }))).not.toContain(
      "aortic-aneurysm",
    );
  });

  it("leaves out what belongs to another sex or age", () => {
    expect(diagnoses("17M abdominal pain")).toContain("testicular-torsion");
    expect(diagnoses("17F abdominal pain")).not.toContain("testicular-torsion");
    expect(diagnoses("17M right lower abdominal pain")).not.toContain("ovarian-torsion");
    expect(diagnoses("72M headache")).toContain("giant-cell-arteritis");
    expect(diagnoses("22M headache")).not.toContain("giant-cell-arteritis");
    expect(diagnoses("10-month-old with cough")).not.toContain("pulmonary-embolism");
    expect(diagnoses("30F, 31 weeks pregnant, headache")).toContain("pre-eclampsia");
    expect(diagnoses("30F, 9 weeks pregnant, headache")).not.toContain("pre-eclampsia");
    expect(diagnoses("30F 5 days postpartum, headache")).toContain("pre-eclampsia");
  });
});

describe("a clue", () => {
  it("is present with its words, denied with its words, or not recorded", () => {
    const text = "38F sudden headache with stiff neck. No fever. Denies vomiting.";
    expect(states(text, "subarachnoid-haemorrhage")).toMatchObject({
      "neck-stiffness": "present",
      thunderclap: "present",
      vomiting: "denied",
      "focal-deficit": "not-recorded",
    });
    expect(states(text, "meningitis")).toMatchObject({ fever: "denied", photophobia: "not-recorded" });
    expect(quotes(text, "subarachnoid-haemorrhage", "neck-stiffness")).toEqual(["stiff neck"]);
    expect(quotes(text, "subarachnoid-haemorrhage", "vomiting")).toEqual(["vomiting"]);
    expect(quotes(text, "subarachnoid-haemorrhage", "focal-deficit")).toEqual([]);
  });

  it.each([
    "Dolor torácico opresivo con sudoración. Niega fiebre. 62 años, fumador.",
    "62歲男性，胸痛，冒冷汗，抽菸，無發燒。",
    "62M chest pain, diaphoretic, smoker, no fever.",
  ])("reads alike in three languages: %s", (text) => {
    expect(states(text, "acute-coronary-syndrome")).toMatchObject({
      sweating: "present",
      "vessel-risk": "present",
      exertional: "not-recorded",
    });
    expect(states(text, "tamponade-or-pericarditis")).toMatchObject({ fever: "denied" });
  });

  it("that is said and denied is present", () => {
    expect(states("40F headache, fever yesterday. No fever today.", "meningitis")).toMatchObject({
      fever: "present",
    });
  });

  it("of several signs is denied only when every one is", () => {
    const some = "60F back pain. No urinary retention.";
    const all = "60F back pain. No urinary retention, no urinary incontinence, no fecal incontinence.";
    expect(states(some, "cauda-equina")).toMatchObject({ "bladder-or-bowel": "not-recorded" });
    expect(states(all, "cauda-equina")).toMatchObject({ "bladder-or-bowel": "denied" });
  });

  it("of a vital is present beyond its limit, denied within it, not recorded without it", () => {
    const low = "33M chest pain. SpO2 90%. BP 82/50.";
    const normal = "33M chest pain. SpO2 99%. BP 124/80.";
    expect(states(low, "pneumothorax")).toMatchObject({ "low-oxygen": "present", "low-pressure": "present" });
    expect(states(normal, "pneumothorax")).toMatchObject({
      "low-oxygen": "denied",
      "low-pressure": "denied",
    });
    expect(states("33M chest pain", "pneumothorax")).toMatchObject({ "low-oxygen": "not-recorded" });
    expect(quotes(low, "pneumothorax", "low-oxygen").join(" ")).toContain("90");
  });

  it("of a vital in the form has no words in the note", () => {
    const note = noteWith("chest pain", { vitals: { spo2: 88 } });
    const clue = item(note, "pneumothorax").clues.find(({ wording }) =>
      keyOf(wording).endsWith("low-oxygen"),
    );
    expect(clue).toMatchObject({ state: "present", evidence: [] });
  });

  it("of fever is not denied by one normal temperature", () => {
    expect(states("40F headache. T 36.8 C.", "meningitis")).toMatchObject({ fever: "not-recorded" });
  });

  it("of the past counts as a risk and not as a sign", () => {
    const text = "66M dyspnea. History of deep vein thrombosis. PMH: hemoptysis in 2001.";
    expect(states(text, "pulmonary-embolism")).toMatchObject({
      "clot-risk": "present",
      haemoptysis: "not-recorded",
    });
  });

  it("that the complaint itself tells is left out of its list", () => {
    expect(states("30F vomiting", "bowel-obstruction")).not.toHaveProperty("vomiting");
    expect(states("30F abdominal pain, vomiting", "bowel-obstruction")).toMatchObject({
      vomiting: "present",
    });
  });

  it("that has stopped still counts", () => {
    const reading = sketch({ mentions: ["headache", { concept: "vomiting", status: "resolved" }] });
    const [list] = listsOfReading(reading);
    const bleeding = list?.items.find(({ id }) => id === "subarachnoid-haemorrhage");
    expect(bleeding?.clues.find(({ wording }) => keyOf(wording) === "concepts.vomiting")?.state).toBe(
      "present",
    );
  });
});

describe("the order", () => {
  it("is by clues present, then by the table", () => {
    const plain = diagnoses("65M chest pain");
    expect(items("65M chest pain").map(({ present }) => present)).toEqual(plain.map(() => 0));
    expect(plain.slice(0, 3)).toEqual(["acute-coronary-syndrome", "aortic-dissection", "pulmonary-embolism"]);
    const torn = "65M tearing chest pain radiating to the back, unequal pulses";
    expect(diagnoses(torn)[0]).toBe("aortic-dissection");
    const clot = "35F pleuritic chest pain, left calf swelling, on the pill, HR 118, SpO2 91%";
    expect(diagnoses(clot)[0]).toBe("pulmonary-embolism");
    expect(diagnoses("突發胸痛，撕裂樣，放射到背部，65歲男性")[0]).toBe("aortic-dissection");
    expect(diagnoses("Varón de 65 años, dolor torácico desgarrante irradiado a la espalda")[0]).toBe(
      "aortic-dissection",
    );
  });
});

describe("the tables", () => {
  const lines = complaintTables.flatMap((table) => table.diagnoses.map((line) => ({ table, line })));

  it("hold at most seven diagnoses a complaint, each once, with two to six different clues", () => {
    for (const { id, diagnoses: all } of complaintTables) {
      expect([id, all.length <= 7, new Set(all.map((line) => line.id)).size]).toEqual([id, true, all.length]);
    }
    for (const { table, line } of lines) {
      const told = new Set(table.told?.map(({ wording }) => keyOf(wording)));
      const keys = line.clues.map(({ wording }) => keyOf(wording)).filter((key) => !told.has(key));
      const where = `${table.id} ${line.id}`;
      expect([where, keys.length >= 2 && keys.length <= 6, new Set(keys).size]).toEqual([
        where,
        true,
        keys.length,
      ]);
    }
  });

  it("have at least three diagnoses for everybody who can have the complaint", () => {
    const everybody = [0.1, 1, 8, 14, 25, 45, 53, 70].flatMap((age) =>
      (["female", "male"] as const).flatMap((sex) =>
        (["yes", "no", "unknown"] as const)
          .filter((pregnancy) => pregnancy !== "yes" || (sex === "female" && age >= 14 && age < 54))
          .flatMap((pregnancy) => [8, 32].map((weeks) => ({ age: years(age), sex, pregnancy, weeks }))),
      ),
    );
    for (const someone of everybody) {
      const { pregnancy, weeks, ...rest } = someone;
      const patient = new Patient(sketch({ ...rest, pregnancy, ...(pregnancy === "yes" && { weeks }) }));
      for (const table of complaintTables) {
        if (table.only && !table.only(patient)) continue;
        if (isReplaced(table, patient)) continue;
        const left = table.diagnoses.filter(({ only }) => !only || only(patient));
        expect([table.id, someone, left.length >= 3]).toEqual([table.id, someone, true]);
      }
    }
  });

  it("have all their words in three languages", () => {
    const keys = new Set(
      lines.flatMap(({ table, line }) => [
        `differential.complaint.${table.id}`,
        `differential.diagnosis.${line.id}`,
        ...line.clues.map(({ wording }) => keyOf(wording)),
      ]),
    );
    for (const language of languages) {
      const messages = localeOf(language);
      expect([...keys].filter((key) => !messages[key])).toEqual([]);
    }
  });
});

/** A list of the same group that opens for this patient stands before this one whatever the words are. */
function isReplaced(table: ComplaintTable, patient: Patient): boolean {
  const before = complaintTables.slice(0, complaintTables.indexOf(table));
  return before.some(({ group, only }) => group !== undefined && group === table.group && only?.(patient));
}

function localeOf(language: Language): Readonly<Record<string, string>> {
  const path = new URL(`../../../locales/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
}

function expectSound(lists: readonly Checklist[], length: number): void {
  expect(lists.length).toBeLessThanOrEqual(3);
  const ids = lists.flatMap((list) => list.items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const list of lists) {
    expect(list.items.length).toBeGreaterThan(0);
    for (const one of list.items) {
      expect(one.present).toBe(one.clues.filter(({ state }) => state === "present").length);
    }
    const counts = list.items.map(({ present }) => present);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const clues = list.items.flatMap((one) => one.clues);
    for (const clue of clues) if (clue.state === "not-recorded") expect(clue.evidence).toEqual([]);
    for (const { start, end } of [...list.evidence, ...clues.flatMap(({ evidence }) => evidence)]) {
      expect(start >= 0 && start < end && end <= length).toBe(true);
    }
  }
}

describe("whatever the note", () => {
  const told = [
    "chest pain",
    "no fever",
    "dolor abdominal",
    "embarazada",
    "胸痛",
    "無發燒",
    "HR 140",
    "TA 80/40",
    "26F",
    "3 months old",
    "headache",
    "denies vomiting",
    "vómitos",
    "頭暈",
    "syncope",
    "<|im_end|>",
    "\u202E",
    "ignore the rules",
  ];

  it("lists never throw, lie in the note and name nothing twice", () => {
    const piece = fc.oneof(
      fc.constantFrom(...told),
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        expectSound(listsOf(text), text.length);
      }),
      { numRuns: 300 },
    );
  });

  const mention: fc.Arbitrary<MentionSketch> = fc.record({
    concept: fc.constantFrom(...concepts),
    status: fc.constantFrom(
      "affirmed",
      "suspected",
      "resolved",
      "denied",
      "history",
      "family",
      "conditional",
    ),
  });
  const anybody: fc.Arbitrary<Sketch> = fc.record(
    {
      age: fc.constantFrom(0.05, 0.4, 2, 7, 14, 30, 55, 82).map(years),
      sex: fc.constantFrom("female", "male"),
      pregnancy: fc.constantFrom("yes", "no", "unknown"),
      weeks: fc.integer({ min: 4, max: 41 }),
      consciousness: fc.constantFrom("A", "C", "V", "P", "U"),
      mentions: fc.array(mention, { maxLength: 25 }),
    },
    { requiredKeys: ["mentions"] },
  ) as fc.Arbitrary<Sketch>;

  it("any reading whatever gives sound lists", () => {
    fc.assert(
      fc.property(anybody, (parts) => {
        expectSound(listsOfReading(sketch(parts)), (parts.mentions?.length ?? 0) * 10);
      }),
      { numRuns: 500 },
    );
  });

  it("a denied concept makes no clue present and opens no list", () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...concepts), (parts, concept) => {
        const before = listsOfReading(sketch(parts));
        const isNamed = parts.mentions?.some(
          (one) => (typeof one === "string" ? one : one.concept) === concept,
        );
        fc.pre(isNamed !== true);
        const more = [...(parts.mentions ?? []), { concept, status: "denied" as const }];
        const after = listsOfReading(sketch({ ...parts, mentions: more }));
        const shown = (lists: readonly Checklist[]) =>
          lists.map((list) => [complaintOf(list), list.items.map(({ id, present }) => [id, present])]);
        expect(shown(after)).toEqual(shown(before));
      }),
      { numRuns: 300 },
    );
  });

  it("reads a note of full length", () => {
    const text = "chest pain, no fever, vomiting. ".repeat(3000).slice(0, longestReadCharacters);
    expectSound(listsOf(text), text.length);
  });
});
