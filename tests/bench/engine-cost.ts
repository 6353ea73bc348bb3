import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildHarness } from "../harness/build.ts";
import { AppServer } from "../support/app.ts";
import { tinyPack, writePacks } from "../support/tiny-gguf.ts";
import { launchBrowser } from "./browser.ts";
import type { Measured } from "./measured.ts";

const rounds = 40;
const tokens = 200;

/** What the adapter adds to each token of wllama, on a model so small that hardly anything else takes time. */
export async function measureEngineCost(): Promise<readonly Measured[]> {
  const folder = await buildHarness();
  await writePacks(join(folder, "models"), [tinyPack()]);
  const server = new AppServer({ root: folder, models: join(folder, "models") });
  await server.start();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => "harness" in globalThis);
  const measured: Measured[] = [];
  for (const alternatives of [0, 5]) {
    const times = await page.evaluate(timesPerToken, { alternatives, rounds, tokens });
    // The fastest rounds: what else the machine does is many times the cost that is looked for.
    const bareMs = Math.min(...times.bare);
    const oursMs = Math.min(...times.ours);
    const asked = alternatives === 0 ? "no alternatives" : `${alternatives} alternatives`;
    measured.push(
      { what: `wllama by itself, ${asked}, a token`, value: `${bareMs.toFixed(3)} ms`, budget: "–" },
      {
        what: `our adapter on top of it, ${asked}`,
        value: `${((oursMs / bareMs - 1) * 100).toFixed(1)} %`,
        budget: "≤ 5 %",
      },
    );
  }
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
  return measured;
}

/** In the page: both in turn. Milliseconds a token. */
async function timesPerToken(options: { alternatives: number; rounds: number; tokens: number }) {
  const { alternatives, rounds, tokens } = options;
  const request = {
    prompt: "A long day",
    maxTokens: tokens,
    sampling: { kind: "greedy" },
    stop: [],
    alternatives,
    grammar: `root ::= [a-z ]{${tokens}}`,
  } as const;
  // One thread for both.
  Object.defineProperty(navigator, "hardwareConcurrency", { value: 2, configurable: true });
  const engine = await harness.loaded("tiny");
  const bare = await harness.bare("tiny");
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -2; round < rounds; round++) {
    const started = performance.now();
    const { error } = await harness.answer(engine, request);
    if (error !== undefined) throw new Error(error);
    const between = performance.now();
    await bare.run(request);
    const ended = performance.now();
    if (round < 0) continue;
    times.ours.push((between - started) / tokens);
    times.bare.push((ended - between) / tokens);
  }
  await engine.unload();
  await bare.exit();
  return times;
}
