import { describe, expect, it } from "vitest";
import type { Alternative, Token } from "../../../src/engine/engine.ts";
import { hasLabel, labelConfidence } from "../../../src/tasks/label-confidence.ts";

const colours = { ROJO: "1", NARANJA: "2", AMARILLO: "3", VERDE: "4", AZUL: "5" };
const place = { before: /Nivel: $/u, written: colours };

function token(text: string, alternatives: Readonly<Record<string, number>>): Token {
  const list: Alternative[] = Object.entries(alternatives).map(([text, probability]) => ({
    text,
    probability,
  }));
  return { text, alternatives: list };
}

const head = token("Nivel: ", { "Nivel: ": 1 });

describe("how sure a model is of its label", () => {
  it("credits each token to the label it can only lead to, and parts a shared prefix by the next token", () => {
    // As wllama offered it at the Manchester label.
    const confidence = labelConfidence(
      [
        head,
        token("A", { RO: 0.26, A: 0.25, NA: 0.14, N: 0.11, VE: 0.11, VER: 0.09, V: 0.04 }),
        token("MAR", { MAR: 0.8, ZUL: 0.2 }),
        token("ILLO", { ILLO: 1 }),
      ],
      place,
    );
    expect(confidence?.probabilities["1"]).toBeCloseTo(0.26);
    expect(confidence?.probabilities["2"]).toBeCloseTo(0.25);
    expect(confidence?.probabilities["3"]).toBeCloseTo(0.2);
    expect(confidence?.probabilities["4"]).toBeCloseTo(0.24);
    expect(confidence?.probabilities["5"]).toBeCloseTo(0.05);
    expect(confidence?.unseen).toBeCloseTo(0);
  });

  it("reports what may lead to several labels and was not chosen as unseen", () => {
    const confidence = labelConfidence([head, token("ROJO", { ROJO: 0.6, A: 0.3 })], place);
    expect(confidence?.probabilities).toEqual({ "1": 0.6 });
    expect(confidence?.unseen).toBeCloseTo(0.4);
  });

  it("reports alternatives that are no label as unseen", () => {
    const confidence = labelConfidence([head, token("VERDE", { VERDE: 0.5, "{": 0.4 })], place);
    expect(confidence?.unseen).toBeCloseTo(0.5);
  });

  it("reads one-digit levels behind the field's name", () => {
    const esi = { before: /"level":$/u, written: { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5" } };
    const tokens = [token('{"level":', {}), token("2", { "2": 0.7, "1": 0.25, "3": 0.05 })];
    expect(labelConfidence(tokens, esi)?.probabilities).toEqual({ "2": 0.7, "1": 0.25, "3": 0.05 });
  });

  it("says nothing without the label's place or its alternatives", () => {
    expect(labelConfidence([head], place)).toBeUndefined();
    expect(labelConfidence([token("ROJO", { ROJO: 1 })], place)).toBeUndefined();
    expect(labelConfidence([head, token("ROJO", {})], place)).toBeUndefined();
  });
});

describe("a label that is being written", () => {
  it("is there when it can become no other", () => {
    expect(hasLabel("Nivel: ", place)).toBe(false);
    expect(hasLabel("Nivel: A", place)).toBe(false);
    expect(hasLabel("Nivel: AMARILL", place)).toBe(false);
    expect(hasLabel("Nivel: AMARILLO", place)).toBe(true);
    expect(hasLabel("Nivel: AMARILLO\nPasos: 1. Reposo", place)).toBe(true);
  });

  it("waits for the longer of two that begin alike", () => {
    const alike = { before: /^$/u, written: { no: "no", "not sure": "uncertain" } };
    expect(hasLabel("no", alike)).toBe(false);
    expect(hasLabel("no.", alike)).toBe(true);
  });

  it("is not looked for in a text that has none near its beginning", () => {
    expect(hasLabel(`${"x".repeat(5000)}Nivel: ROJO`, place)).toBe(false);
  });
});
