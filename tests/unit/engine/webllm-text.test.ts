import fc from "fast-check";
import { expect, test } from "vitest";
import { TextGate } from "../../../src/engine/webllm-text.ts";

/** web-llm's way: a growing text, cut at the last occurrence of a stop text once there is one; what grew is streamed. */
function passThrough(pieces: readonly string[], stop: string): string {
  const gate = new TextGate([stop]);
  let whole = "";
  let passed = "";
  for (const piece of pieces) {
    const before = whole.length;
    whole += piece;
    const at = stop === "" ? -1 : whole.lastIndexOf(stop);
    if (at !== -1) whole = whole.slice(0, at);
    passed += gate.push(whole.slice(before), [])?.text ?? "";
    if (at !== -1) break;
  }
  return passed + (gate.finish(whole)?.text ?? "");
}

test("in whatever pieces it comes, the text ends before the first stop text and nothing before it is lost", () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 5 }), {
    maxLength: 12,
  });
  const stops = fc.constantFrom("ab", "aab", "\na", "a\nb", "b");
  fc.assert(
    fc.property(pieces, stops, (texts, stop) => {
      const [beforeStop] = texts.join("").split(stop);
      expect(passThrough(texts, stop)).toBe(beforeStop);
    }),
  );
});

test("text goes at once when no stop text can begin in it", () => {
  const gate = new TextGate(["</s>"]);
  expect(gate.push("Yes", [])?.text).toBe("Yes");
  expect(gate.push(" <", [])).toBeUndefined();
  expect(gate.push("b>", [])?.text).toBe(" <b>");
});

test("each token goes with its text, and one without text only when text follows", () => {
  const token = (text: string) => ({ text, alternatives: [] });
  const gate = new TextGate([]);
  expect(gate.push("", [token("\uFFFD")])).toBeUndefined();
  expect(gate.push("é", [token("é")])?.tokens.map(({ text }) => text)).toEqual(["\uFFFD", "é"]);
  expect(gate.push("", [token("<|im_end|>")])).toBeUndefined();
  expect(gate.finish("é")).toBeUndefined();
});

test("an empty stop text stops nothing", () => {
  expect(passThrough(["a", "b"], "")).toBe("ab");
});
