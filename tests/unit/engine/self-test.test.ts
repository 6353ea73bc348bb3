import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/engine-error.ts";
import type { Alternative, GenerateChunk } from "../../../src/engine/engine.ts";
import { generalQuestions, runSelfTest, type SelfTestQuestion } from "../../../src/engine/self-test.ts";
import type { SelfTestQuestion as ManifestQuestion } from "../../../src/model-store/pack-manifest.ts";
import { recognizer } from "../../support/xgrammar.ts";
import { end, ScriptedEngine, type Step } from "./scripted-engine.ts";

const never = new AbortController().signal;

const manifestQuestion: ManifestQuestion = {
  prompt: "Is water wet?",
  options: ["Yes", "No", "Yesterday"],
  answer: "Yes",
};
const second: SelfTestQuestion = { prompt: "2 + 2 =", options: ["4", "5"], answer: "4" };

/** A token as an engine reports it, the chosen one the likeliest. */
const token = (text: string, probabilities: readonly number[] = [0.9, 0.1]): GenerateChunk => ({
  type: "text",
  text,
  tokens: [
    {
      text,
      alternatives: probabilities.map((probability, at): Alternative => ({
        text: at === 0 ? text : `other ${at}`,
        probability,
      })),
    },
  ],
});

async function result(...answers: readonly (readonly Step[])[]) {
  const engine = new ScriptedEngine({ answers });
  return { engine, result: await runSelfTest(engine, [manifestQuestion, second], never) };
}

describe("a self-test", () => {
  it("passes when all answers are right, with the probability of the least sure", async () => {
    const { result: passed } = await result([token("Y", [0.8]), token("es", [0.5]), end], [token("4"), end]);
    expect(passed).toEqual({ status: "passed", probability: 0.4 });
  });

  it("asks greedily for one of the options, with alternatives and room for the longest in bytes", async () => {
    const { engine } = await result([token("Yes"), end], [token("4"), end]);
    const [request] = engine.requests;
    expect(request).toMatchObject({
      prompt: "Is water wet?",
      maxTokens: 10,
      sampling: { kind: "greedy" },
      alternatives: 5,
    });
    const grammar = await recognizer(request?.grammar ?? "");
    expect(["Yes", "No", "Yesterday", "Maybe", "Yes "].filter((text) => grammar.accepts(text))).toEqual([
      "Yes",
      "No",
      "Yesterday",
    ]);
  });

  it("fails at the first wrong answer", async () => {
    const { engine, result: failed } = await result([token("Yes"), end], [token("5"), end]);
    expect(failed).toEqual({ status: "failed", reason: "wrong-answer", question: 1 });
    const { engine: stopped } = await result([token("No"), end]);
    expect([engine.requests.length, stopped.requests.length]).toEqual([2, 1]);
  });

  it.each<[string, readonly Step[]]>([
    ["prose around the answer", [token("Yes, it is"), end]],
    ["a part of an option", [token("Yest"), end]],
    ["nothing", [end]],
    ["a grammar that the engine refuses", ["grammar-refused"]],
  ])("fails on %s as a broken grammar", async (_, answer) => {
    const { result: failed } = await result(answer);
    expect(failed).toEqual({ status: "failed", reason: "grammar-broken", question: 0 });
  });

  it.each<[string, GenerateChunk]>([
    ["not a number", token("Yes", [NaN, 0.1])],
    ["infinite", token("Yes", [Infinity])],
    ["negative", token("Yes", [0.9, -0.1])],
    ["more than 1", token("Yes", [1.01])],
    ["more than 1 in sum", token("Yes", [0.6, 0.5])],
    ["nothing for the chosen token", token("Yes", [0, 0.9])],
    ["missing", token("Yes", [])],
  ])("fails on the right answer with probabilities that are %s", async (_, answer) => {
    const { result: failed } = await result([answer, end]);
    expect(failed).toEqual({ status: "failed", reason: "broken-probabilities", question: 0 });
  });

  it("lets a rounded sum pass, and a chosen token that is not among the likeliest", async () => {
    const unseen: GenerateChunk = {
      type: "text",
      text: "Yes",
      tokens: [{ text: "Yes", alternatives: [{ text: "\n", probability: 0.7 }] }],
    };
    const { result: passed } = await result([unseen, end], [token("4", [0.51, 0.5]), end]);
    expect(passed).toEqual({ status: "passed", probability: 0.51 });
  });

  it("lets an engine pass that cannot tell the probabilities of an answer", async () => {
    const untold: GenerateChunk = { type: "text", text: "Yes", tokens: [] };
    const { result: passed } = await result([untold, end], [token("4"), end]);
    expect(passed).toEqual({ status: "passed", probability: 0.9 });
  });

  it("forgets what an engine wrote before it began again", async () => {
    const again: GenerateChunk = { type: "restarted", attempt: 1 };
    const { result: passed } = await result([token("N"), again, token("Yes"), end], [token("4"), end]);
    expect(passed).toMatchObject({ status: "passed" });
  });

  it("hands on every other error, and the abort", async () => {
    await expect(result(["device-lost"])).rejects.toEqual(new EngineError("device-lost"));
    await expect(result([token("Yes")])).rejects.toMatchObject({ code: "engine-stopped" });
    const controller = new AbortController();
    const run = runSelfTest(
      new ScriptedEngine({ answers: [["silent"]] }),
      generalQuestions,
      controller.signal,
    );
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("the general questions", () => {
  const choosers: [string, (options: readonly string[]) => string | undefined][] = [
    ["the first option", (options) => options[0]],
    ["the last option", (options) => options.at(-1)],
    ["the shortest", (options) => options.toSorted((a, b) => a.length - b.length)[0]],
    ["the longest", (options) => options.toSorted((a, b) => b.length - a.length)[0]],
    ["the least of the alphabet", (options) => options.toSorted()[0]],
    ["the greatest of the alphabet", (options) => options.toSorted().at(-1)],
  ];

  it.each(choosers)("are not all answered by %s", (_, choose) => {
    expect(generalQuestions.every(({ options, answer }) => choose(options) === answer)).toBe(false);
  });

  it("let a blind choice pass once in fifty times at most", () => {
    const chance = generalQuestions.reduce((product, { options }) => product / options.length, 1);
    expect(chance).toBeLessThanOrEqual(0.02);
  });

  it("have one right option each, and none that begins another", () => {
    for (const { options, answer } of generalQuestions) {
      expect(options.filter((option) => option === answer)).toHaveLength(1);
      for (const option of options)
        expect(options.filter((other) => other.startsWith(option))).toEqual([option]);
    }
  });

  it("continue the prompt with a space, so that a word is one token where it can be", () => {
    for (const { prompt, options } of generalQuestions) {
      expect(prompt).toMatch(/\S$/u);
      for (const option of options) expect(option).toMatch(/^ [\dA-Za-z]+$/u);
    }
  });
});
