import { describe, expect, it } from "vitest";
import { blankNote, type Note } from "../../../src/domain/note.ts";
import { judge } from "../../../src/pipeline/judge.ts";
import { read } from "../../../src/reading/read.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import type { Dialect } from "../../../src/tasks/dialect.ts";
import type { ManchesterAnswer } from "../../../src/tasks/manchester/answer.ts";
import { manchesterModel } from "../../../src/tasks/manchester/model.ts";
import { answer as protocol } from "../../../src/tasks/manchester/protocol.ts";

const text = "Mujer de 34 años, cefalea tensional desde ayer, sin fiebre, TA 118/72, dolor 4/10.";

function dialect(id: string): Dialect<ManchesterAnswer> {
  const found = manchesterModel.dialects.find((one) => one.id === id);
  if (!found) throw new Error(`no dialect ${id}`);
  return found;
}

type Options = { endReason?: "stop" | "length"; emergencyNumber?: string; language?: Note["outputLanguage"] };

function judged(
  id: string,
  rawText: string,
  { endReason = "stop", emergencyNumber, language = "es" }: Options = {},
) {
  const note: Note = { ...blankNote(language), text };
  const reading = read(note);
  const findings = checkSafety(reading);
  const number = emergencyNumber === undefined ? {} : { emergencyNumber };
  const context = { note, reading, findings, rawText, endReason, ...number };
  return judge(manchesterModel, dialect(id), [], context, protocol(reading, findings).output);
}

const good: ManchesterAnswer = {
  level: "VERDE",
  explanation: "Cefalea leve sin fiebre ni signos neurológicos; el paciente está estable.",
  steps: ["Reposo en un lugar tranquilo", "Beber agua y vigilar la evolución"],
  alarmSigns: ["Dolor de cabeza súbito e intenso", "Debilidad de un lado del cuerpo"],
  disclaimer: "Esta orientación no sustituye la valoración de un profesional sanitario.",
  emergencyNumber: "112",
};
const json = (part: Partial<ManchesterAnswer> | object = {}) => JSON.stringify({ ...good, ...part });

const native = `Nivel de Urgencia: VERDE — Estándar

**Explicación:** Cefalea leve sin fiebre ni signos neurológicos; el paciente está estable.

**Pasos a seguir:**
1. Reposo en un lugar tranquilo
2. Beber agua y vigilar la evolución

**Señales de alarma:**
- Dolor de cabeza súbito e intenso
- Debilidad de un lado del cuerpo

**Aviso:** Esta orientación no sustituye la valoración de un profesional sanitario.

**Número de emergencia:** 112`;

describe("a model's Manchester answer", () => {
  it("passes with its colour as urgency; sheet and disclaimer are the rules' own", () => {
    const outcome = judged("chatml", json(), { emergencyNumber: "112" });
    expect(outcome).toMatchObject({ status: "passed", level: 4, marks: [] });
    if (outcome.status !== "passed") return;
    expect(outcome.output.disclaimer).toEqual({ key: "manchester.disclaimer" });
    expect(outcome.output.actions).toContainEqual({ literal: "Reposo en un lugar tranquilo" });
    expect(outcome.output.patientSheet.comeBack.length).toBeGreaterThan(0);
  });

  it.each([
    ["the fine-tune's own form", native],
    [
      "its sections in another order",
      native.replace(/\*\*Aviso:\*\*[^\n]*\n\n/u, "") + "\n\nAviso: no sustituye a un médico.",
    ],
    ["plain headings", native.replaceAll("**", "")],
    ["a thinking block and prose before it", `<think>ROJO?</think>Claro, aquí está:\n${native}`],
    ["lower case", native.replace("Nivel de Urgencia: VERDE", "nivel de urgencia: Verde")],
  ])("is read in %s", (_, raw) => {
    expect(judged("manchester-es", raw)).toMatchObject({ status: "passed", level: 4 });
  });

  const without = (heading: RegExp) => native.replace(heading, "");
  it.each<[string, string, string, Options, string]>([
    ["a disclaimer dropped", "manchester-es", without(/\*\*Aviso:\*\*[^\n]*/u), {}, "disclaimer"],
    [
      "a disclaimer that says nothing",
      "chatml",
      json({ disclaimer: "Que se mejore pronto." }),
      {},
      "disclaimer",
    ],
    ["no alarm signs", "manchester-es", without(/\*\*Señales[\s\S]*?cuerpo\n/u), {}, "alarmSigns"],
    ["no action steps", "chatml", json({ steps: [] }), {}, "steps"],
    ["a colour outside the scale", "chatml", json({ level: "MORADO" }), {}, "schema"],
    ["no colour", "manchester-es", "El paciente puede esperar.", {}, "schema"],
    [
      "another colour in its own words",
      "chatml",
      json({ explanation: "Se clasifica como nivel ROJO por riesgo." }),
      {},
      "otherLevel",
    ],
    [
      "a red patient who can wait",
      "chatml",
      json({ level: "ROJO", explanation: "El paciente puede esperar sin problema en la sala." }),
      {},
      "tone",
    ],
    [
      "a green patient in danger of life",
      "chatml",
      json({ explanation: "El cuadro supone riesgo vital para el paciente." }),
      {},
      "tone",
    ],
    [
      "another country's number",
      "chatml",
      json({ emergencyNumber: "911" }),
      { emergencyNumber: "112" },
      "emergencyNumber",
    ],
    [
      "another number in a step",
      "chatml",
      json({ steps: ["Llame al 911 si empeora"] }),
      { emergencyNumber: "112" },
      "emergencyNumber",
    ],
    [
      "minutes of another colour",
      "chatml",
      json({ explanation: "El paciente debe ser atendido en 10 minutos por el médico." }),
      {},
      "minutes",
    ],
    ["a dose", "chatml", json({ steps: ["Tome paracetamol 650 mg"] }), {}, "doses"],
    [
      "an invented vital",
      "chatml",
      json({ explanation: "Tensión de 190/110, por lo que el paciente debe ser visto." }),
      {},
      "numbers",
    ],
    [
      "another language",
      "chatml",
      json({
        explanation: "The patient is stable and should be seen for the pain.",
        steps: ["Rest and drink"],
        alarmSigns: ["Sudden pain with fever"],
        disclaimer: "This does not replace a professional.",
      }),
      {},
      "language",
    ],
    ["a cut", "manchester-es", native.slice(0, 120), { endReason: "length" }, "truncated"],
    ["a loop", "chatml", json({ explanation: "vaya al hospital ahora mismo ".repeat(9) }), {}, "runaway"],
  ])("is withheld for %s", (_, id, raw, options, gate) => {
    const outcome = judged(id, raw, options);
    expect(outcome.status).toBe("withheld");
    if (outcome.status === "withheld")
      expect(outcome.failures.map((failure) => failure.gate)).toContain(gate);
  });

  it("keeps a number to call that no country confirms, marked as unchecked", () => {
    expect(judged("chatml", json())).toMatchObject({
      status: "passed",
      marks: [{ gate: "uncheckedNumber", quote: "112" }],
    });
  });

  it("may name the waiting time of its own colour and the country's number", () => {
    const explanation = "El paciente está estable y debe ser atendido en menos de 120 minutos.";
    const steps = ["Llame al 112 si empeora"];
    expect(judged("chatml", json({ explanation, steps }), { emergencyNumber: "112" }).status).toBe("passed");
  });

  it("that calls everything ROJO passes its gates: only evaluation shows it, and the rules' level is kept beside it", () => {
    const outcome = judged(
      "chatml",
      json({ level: "ROJO", explanation: "Cefalea que requiere atención por el dolor del paciente." }),
    );
    expect(outcome).toMatchObject({ status: "passed", level: 1 });
  });
});
