import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildHarness } from "../harness/build.ts";
import type { Timed } from "../harness/time-ask.ts";
import { AppServer } from "../support/app.ts";
import { toldInThree } from "../support/notes.ts";
import { tinyPack, writePacks } from "../support/tiny-gguf.ts";
import { launchBrowser } from "./browser.ts";
import { type Measured, milliseconds } from "./measured.ts";

const rounds = 8;
const name = "esi in chatml-no-thinking";

/** From the ask to label and card, on a model so small that what is ours can be seen beside it. */
export async function measureAsking(): Promise<readonly Measured[]> {
  const folder = await buildHarness();
  await writePacks(join(folder, "models"), [
    tinyPack({ contextTokens: 4096 }),
    tinyPack({ id: "brief", seed: 2, isBrief: true, contextTokens: 4096 }),
  ]);
  const server = new AppServer({ root: folder, models: join(folder, "models") });
  await server.start();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => "harness" in globalThis);
    const [first, second] = toldInThree.map(({ en }) => en);
    const times = await page.evaluate(timesOfAsking, {
      name,
      rounds,
      first: first ?? "",
      second: second ?? "",
    });
    return figuresOf({
      whole: fastest(times.whole),
      withoutAlternatives: fastest(times.withoutAlternatives),
      bare: fastest(times.bare),
      again: fastest(times.again),
      ended: fastest(times.ended),
    });
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

type Times = {
  readonly whole: Timed;
  readonly withoutAlternatives: Timed;
  readonly bare: Timed;
  /** Another note after the first. */
  readonly again: Timed;
  /** Of a model that comes to an end: the others are cut by their limit and go through no gate. */
  readonly ended: Timed;
};

function figuresOf({ whole, withoutAlternatives, bare, again, ended }: Times): readonly Measured[] {
  const { answerTokens, totalMs, engineMs, firstTokenMs, labelMs, usage } = whole;
  // Each token's time, of requests that differ in one thing.
  const decodeMs = perToken(bare) * answerTokens;
  const grammarMs = (perToken(withoutAlternatives) - perToken(bare)) * answerTokens;
  const alternativesMs = (perToken(whole) - perToken(withoutAlternatives)) * answerTokens;
  const oursMs = totalMs - engineMs;
  const part = (what: string, partMs: number, budget = "–"): Measured => ({
    what: `  of it ${what}`,
    value: `${milliseconds(partMs)} ${((partMs / totalMs) * 100).toFixed(1).padStart(5)} %`,
    budget,
  });
  return [
    { what: "ESI asked of the tiny model: ask to label", value: milliseconds(labelMs), budget: "–" },
    {
      what: `ask to card, ${usage.promptTokens} + ${answerTokens} tokens (a byte each)`,
      value: milliseconds(totalMs),
      budget: "–",
    },
    part(`prefill, ${usage.reusedTokens} tokens reused`, firstTokenMs),
    part("decode", decodeMs),
    part("grammar", grammarMs),
    part("5 alternatives a token, for the label's confidence", alternativesMs),
    part("our own: prompt, collecting, watching", oursMs, "≤ 5 %"),
    {
      what: `our own of ${ended.answerTokens} tokens, read and through every gate`,
      value: `${milliseconds(ended.totalMs - ended.engineMs)} ${((1 - ended.engineMs / ended.totalMs) * 100).toFixed(1)} %`,
      budget: "≤ 5 %",
    },
    {
      what: "another note: tokens of the prompt that were reused",
      value: `${again.usage.reusedTokens} of ${again.usage.promptTokens}`,
      budget: "–",
    },
    { what: "another note: ask to first token", value: milliseconds(again.firstTokenMs), budget: "–" },
  ];
}

/** What the engine took for a token once it wrote. */
function perToken({ engineMs, firstTokenMs, answerTokens }: Timed): number {
  return (engineMs - firstTokenMs) / Math.max(1, answerTokens - 1);
}

/** What else the machine does only adds. */
function fastest(all: readonly Timed[]): Timed {
  return all.reduce((a, b) => (b.totalMs < a.totalMs ? b : a));
}

/** In the page: each way in turn. */
async function timesOfAsking(options: { name: string; rounds: number; first: string; second: string }) {
  const { name, rounds, first, second } = options;
  // One thread: what is measured is the share, and a second core is for the page.
  Object.defineProperty(navigator, "hardwareConcurrency", { value: 2, configurable: true });
  const { timedModel } = await harness.timing();
  const model = await timedModel(await harness.pack("tiny"), name);
  const brief = await timedModel(await harness.pack("brief"), name);
  await model.ask(second);
  const whole: Timed[] = [];
  const withoutAlternatives: Timed[] = [];
  const bare: Timed[] = [];
  const again: Timed[] = [];
  const ended: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    whole.push(await model.ask(first));
    withoutAlternatives.push(await model.ask(first, { alternatives: true }));
    bare.push(await model.ask(first, { alternatives: true, grammar: true }));
    again.push(await model.ask(second));
    ended.push(await brief.ask(first));
  }
  await model.unload();
  await brief.unload();
  if (ended.some(({ endReason }) => endReason !== "stop")) throw new Error("an answer without an end");
  return { whole, withoutAlternatives, bare, again, ended };
}
