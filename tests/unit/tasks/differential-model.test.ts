import { describe, expect, it } from "vitest";
import { blankNote, type Note } from "../../../src/domain/note.ts";
import { judge } from "../../../src/pipeline/judge.ts";
import { read } from "../../../src/reading/read.ts";
import { differentialDialects } from "../../../src/tasks/differential/dialects.ts";
import { differentialGates, isSameDiagnosis } from "../../../src/tasks/differential/gates.ts";
import { presentDifferential } from "../../../src/tasks/differential/answer.ts";

const text =
  "44F sudden worst headache of her life while lifting, vomiting twice, no fever, neck stiff. BP 162/94.";
const model = {
  dialects: differentialDialects,
  gates: differentialGates,
  present: presentDifferential,
  evidenceOf: () => [],
};

function judged(rawText: string, id = "four-tier", endReason: "stop" | "length" = "stop") {
  const note: Note = { ...blankNote("en"), text };
  const dialect = model.dialects.find((one) => one.id === id);
  if (!dialect) throw new Error(`no dialect ${id}`);
  const context = { note, reading: read(note), findings: [], rawText, endReason };
  return judge(model, dialect, [], context, { checklists: [] });
}

const tier = (diagnosis: string, reasoning = "The pain came at once and is the worst of her life.") => ({
  diagnosis,
  reasoning,
});
const good = {
  symptoms: ["sudden worst headache of her life", "vomiting twice", "neck stiff"],
  most_likely: tier(
    "Subarachnoid haemorrhage",
    "Thunderclap onset with a stiff neck and vomiting is typical.",
  ),
  possible: [
    tier("Reversible cerebral vasoconstriction", "It begins with thunderclap pain as well."),
    tier("Migraine", "Vomiting with headache is common in it."),
  ],
  unlikely_but_serious: tier("Bacterial meningitis", "The neck is stiff, but there is no fever."),
  recommended_workup: ["CT of the head without contrast", "Lumbar puncture if the CT shows nothing"],
};
const json = (part: object = {}) => JSON.stringify({ ...good, ...part });

describe("a model's differential", () => {
  it("passes with four tiers and its symptoms lit in the note", () => {
    const outcome = judged(json());
    expect(outcome).toMatchObject({ status: "passed", marks: [] });
    if (outcome.status !== "passed") return;
    expect(outcome.output.tiers?.unlikelyButSerious.name).toBe("Bacterial meningitis");
    const lit = outcome.output.tiers?.symptoms.map(
      ({ evidence: [span] }) => span && text.slice(span.start, span.end),
    );
    expect(lit).toEqual(good.symptoms);
  });

  it.each([
    ["code fences and prose", "Here it is:\n```json\n" + json() + "\n```\nTake care!"],
    ["its fields in another order", JSON.stringify(Object.fromEntries(Object.entries(good).reverse()))],
    [
      "diagnoses as single lines",
      json({ most_likely: "Subarachnoid haemorrhage: thunderclap onset with a stiff neck" }),
    ],
    [
      "other names of the inner fields",
      json({ unlikely_but_serious: { condition: "Bacterial meningitis", rationale: "The neck is stiff." } }),
    ],
    ["symptoms as one line", json({ symptoms: "sudden worst headache of her life, vomiting twice" })],
    ["a field more", json({ confidence: 0.9 })],
  ])("is read with %s", (_, raw) => {
    expect(judged(raw).status).toBe("passed");
  });

  it.each([
    ["one possible", json({ possible: good.possible.slice(0, 1) }), "two"],
    ["three possibles", json({ possible: [...good.possible, tier("Tension headache")] }), "two"],
    ["a tier that is missing", json({ unlikely_but_serious: undefined }), "schema"],
    ["a serious diagnosis that is none", json({ unlikely_but_serious: tier("None") }), "tiers"],
    [
      "a serious diagnosis that is the likely one by another name",
      json({ unlikely_but_serious: tier("SAH") }),
      "different",
    ],
    ["a tier within another", json({ possible: [tier("Acute migraine"), tier("Migraine")] }), "different"],
    ["no work-up", json({ recommended_workup: [] }), "workup"],
    [
      "symptoms that the note does not have",
      json({ symptoms: ["facial droop", "slurred speech"] }),
      "evidence",
    ],
    [
      "an invented vital",
      json({ most_likely: tier("Subarachnoid haemorrhage", "BP 210/120 points to it.") }),
      "numbers",
    ],
    ["a dose", json({ recommended_workup: ["Nimodipine 60 mg"] }), "doses"],
    [
      "a citation",
      json({ most_likely: tier("Subarachnoid haemorrhage", "See Smith et al. on thunderclap pain.") }),
      "citations",
    ],
    [
      "another language",
      json({
        most_likely: tier(
          "Hemorragia subaracnoidea",
          "El dolor de la paciente es el peor y debe ser valorado.",
        ),
        possible: [
          tier("Migraña", "El dolor con vómitos es común en la migraña."),
          tier("Vasoespasmo", "La causa es un espasmo de las arterias."),
        ],
        unlikely_but_serious: tier("Meningitis", "La nuca está rígida, pero sin fiebre."),
      }),
      "language",
    ],
    ["no JSON", "The most likely diagnosis is SAH.", "schema"],
    ["a cut", json().slice(0, 200), "schema"],
  ])("is withheld for %s", (_, raw, gate) => {
    const outcome = judged(raw);
    expect(outcome.status).toBe("withheld");
    if (outcome.status === "withheld")
      expect(outcome.failures.map((failure) => failure.gate)).toContain(gate);
  });

  it("is shown with a symptom that is not in the note marked", () => {
    const outcome = judged(json({ symptoms: ["neck stiff", "photophobia"] }));
    expect(outcome).toMatchObject({ status: "passed", marks: [{ quote: "photophobia" }] });
  });
});

describe("two names of a diagnosis", () => {
  it.each([
    ["腦膜炎", "細菌性腦膜炎"],
    ["蜘蛛膜下腔出血", "蜘蛛網膜下腔出血"],
    ["壞死性軟組織感染", "壞死性筋膜炎"],
    ["氣胸", "張力性氣胸"],
    ["Necrotising soft tissue infection", "Necrotizing fasciitis"],
    ["SAH", "Subarachnoid hemorrhage"],
    ["Disección de aorta", "Disección aórtica"],
    ["Embolia pulmonar", "TEP"],
  ])("%s and %s are one disease", (a, b) => {
    expect(isSameDiagnosis(a, b)).toBe(true);
    expect(isSameDiagnosis(b, a)).toBe(true);
  });

  it.each([
    ["胃炎", "腸胃炎"],
    ["糖尿病", "糖尿病酮酸中毒"],
    ["肺栓塞", "肺炎"],
    ["Gout", "Stroke"],
  ])("%s and %s are two", (a, b) => {
    expect(isSameDiagnosis(a, b)).toBe(false);
  });
});
