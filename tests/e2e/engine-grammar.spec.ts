import * as z from "zod/mini";
import { boundedText, list, oneOf, sequence } from "../../src/engine/grammar.ts";
import type * as MeasureSpeed from "../../src/engine/measure-speed.ts";
import { printGrammar } from "../../src/engine/print-grammar.ts";
import { grammarOf } from "../../src/engine/schema-grammar.ts";
import type * as SelfTest from "../../src/engine/self-test.ts";
import { expect, test } from "../harness/harness-test.ts";
import { tinyPack, tinySelfTest } from "../support/tiny-gguf.ts";

// llama.cpp's side of what tests/unit/engine shows of xgrammar.
const weightSeeds = [1, 2, 3];
const samplingSeeds = [11, 12, 13, 14];

test.use({
  // The tiny model reads a byte a token.
  packs: [
    weightSeeds.map((seed) => tinyPack({ id: `tiny-${seed}`, seed, contextTokens: 4096 })),
    { scope: "worker" },
  ],
});

const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

const card = z.strictObject({
  nivel: z.enum(["ROJO", "ÁMBAR", "VERDE", "級別「紅」"]),
  años: z.int().check(z.gte(-3), z.lte(119)),
  hallazgos: z
    .array(z.strictObject({ cita: text(1, 8), día: z.optional(z.nullable(z.boolean())) }))
    .check(z.minLength(1), z.maxLength(4)),
  sure: z.number().check(z.gte(0), z.lte(1)),
});

/** Longer than what xgrammar unrolls in one block. */
const long = z.strictObject({ why: text(130, 200), more: text(0, 140) });

const codes = z.array(z.array(text(2, 2)).check(z.length(2))).check(z.maxLength(12));

const schemas = { card, long, codes };

const lines = sequence(
  "ESI ",
  oneOf(["1 — Resuscitation", "2 — Emergent (high risk)", "3 — Urgent"]),
  "\nJustificación: ",
  boundedText({ min: 1, max: 30, forbidden: '"' }),
  "\n處置：\n",
  list(sequence("- ", boundedText({ min: 2, max: 12 })), "\n", { min: 1, max: 4 }),
  "\nFín día\\é0\n",
);
const linesPattern =
  /^ESI (?:1 — Resuscitation|2 — Emergent \(high risk\)|3 — Urgent)\nJustificación: [^"\n]{1,30}\n處置：\n(?:- [^\n]{2,12}\n){1,4}Fín día\\é0\n$/u;

test("llama.cpp writes by each grammar what its schema takes, whatever the weights and the seed", async ({
  harnessPage,
}) => {
  test.setTimeout(180_000);
  const grammars = {
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, grammarOf(schema)])),
    lines: printGrammar(lines),
  };
  const answers = await harnessPage.evaluate(
    async ([grammars, weightSeeds, samplingSeeds]) => {
      const all = [];
      for (const weights of weightSeeds) {
        const engine = await harness.loaded(`tiny-${weights}`);
        for (const seed of samplingSeeds)
          for (const [name, grammar] of Object.entries(grammars)) {
            const sampling = { kind: "sampled", temperature: 1, topP: 1, seed } as const;
            all.push({ name, ...(await harness.answer(engine, { grammar, sampling, maxTokens: 900 })) });
          }
        await engine.unload();
      }
      return all;
    },
    [grammars, weightSeeds, samplingSeeds] as const,
  );

  expect(answers).toHaveLength(4 * weightSeeds.length * samplingSeeds.length);
  for (const { name, text, reason, error } of answers) {
    expect([name, error]).toEqual([name, undefined]);
    if (reason !== "stop") continue;
    if (name === "lines") expect(text).toMatch(linesPattern);
    else
      expect(schemas[name as keyof typeof schemas].safeParse(JSON.parse(text)).error, text).toBeUndefined();
  }
  expect(answers.filter(({ name, reason }) => name === "long" && reason === "stop")).not.toEqual([]);
  // None of these can be as long as the limit.
  for (const name of ["card", "codes", "lines"])
    expect(answers.filter((answer) => answer.name === name && answer.reason !== "stop")).toEqual([]);
  expect(new Set(answers.map((answer) => answer.text)).size).toBeGreaterThan(answers.length / 2);
  expect(
    answers.some((answer) => /[\u4E00-\u9FFF]/u.test(answer.text.replaceAll(/[級別紅處置]/gu, ""))),
  ).toBe(true);
});

test("the self-test passes on what the model knows and fails random weights on the general questions", async ({
  harnessPage,
}) => {
  const results = await harnessPage.evaluate(async (questions) => {
    const { generalQuestions, runSelfTest } = (await harness.module(
      "engine/self-test.ts",
    )) as typeof SelfTest;
    const engine = await harness.loaded("tiny-1");
    const own = await runSelfTest(engine, questions, harness.never);
    const general = await runSelfTest(engine, generalQuestions, harness.never);
    await engine.unload();
    return { own, general };
  }, tinySelfTest);
  expect(results.own).toEqual({ status: "passed", probability: expect.any(Number) });
  expect(results.general).toMatchObject({ status: "failed", reason: "wrong-answer" });
});

test("the measure of speed streams JSON up to its limit, and can be stopped", async ({ harnessPage }) => {
  const result = await harnessPage.evaluate(async () => {
    const { measureSpeed } = (await harness.module("engine/measure-speed.ts")) as typeof MeasureSpeed;
    const engine = await harness.loaded("tiny-1");
    const shown: string[] = [];
    const speed = await measureSpeed(engine, (all) => shown.push(all), harness.never);
    const controller = new AbortController();
    const stopped = await harness.failure(measureSpeed(engine, () => controller.abort(), controller.signal));
    await engine.unload();
    return { speed, shown, stopped };
  });
  expect(result.speed).toMatchObject({ outputTokens: 96, isValidJson: true });
  expect(result.speed.prefillTokensPerS).toBeGreaterThan(0);
  expect(result.speed.decodeTokensPerS).toBeGreaterThan(0);
  expect(result.shown.length).toBeGreaterThan(50);
  expect(result.shown.at(-1)).toMatch(/^\["/u);
  expect(result.stopped).toBe("AbortError");
});
