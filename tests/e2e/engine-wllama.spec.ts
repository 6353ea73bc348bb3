import { AppServer } from "../support/app.ts";
import { tinySelfTest } from "../support/tiny-gguf.ts";
import { join } from "node:path";
import { expect, openHarness, test } from "../harness/harness-test.ts";

/** As the project's own schemas come out: no free white space, all bounded. */
const cardGrammar = String.raw`root ::= "{\"level\":" [1-5] ",\"reason\":" text ",\"steps\":[" text ("," text){0,2} "]}"
text ::= "\"" ([^"\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]){0,12} "\""
`;

test("streams JSON that its grammar allows, whatever the seed", async ({ harnessPage }) => {
  const answers = await harnessPage.evaluate(async (grammar) => {
    const engine = await harness.loaded("tiny");
    const all = [];
    for (let seed = 0; seed < 10; seed++) {
      const sampling = { kind: "sampled", temperature: 1, topP: 1, seed } as const;
      all.push(await harness.answer(engine, { grammar, sampling, maxTokens: 300, alternatives: seed % 2 }));
    }
    await engine.unload();
    return all;
  }, cardGrammar);
  for (const { text, reason, error } of answers) {
    expect(error).toBeUndefined();
    expect(reason).toBe("stop");
    expect(JSON.parse(text)).toEqual({
      level: expect.any(Number),
      reason: expect.any(String),
      steps: expect.any(Array),
    });
  }
  expect(new Set(answers.map(({ text }) => text)).size).toBe(10);
});

test("knows the answers of its pack's self-test", async ({ harnessPage }) => {
  const answers = await harnessPage.evaluate(async (questions) => {
    const engine = await harness.loaded("tiny");
    const all = [];
    for (const { prompt, options } of questions) {
      const grammar = `root ::= ${options.map((option) => JSON.stringify(option)).join(" | ")}`;
      all.push(await harness.answer(engine, { prompt, grammar, alternatives: 5 }));
    }
    await engine.unload();
    return all;
  }, tinySelfTest);
  expect(answers.map(({ text }) => text)).toEqual(tinySelfTest.map(({ answer }) => answer));
  for (const { tokens } of answers) expect(tokens[0]?.alternatives[0]?.probability).toBeGreaterThan(0.9);
});

test("takes the likeliest token each time and says how likely it was", async ({ harnessPage }) => {
  const [first, second, sampled] = await harnessPage.evaluate(async () => {
    const engine = await harness.loaded("tiny");
    const greedy = { alternatives: 5, maxTokens: 30, prompt: "A long day" };
    const seeded = { ...greedy, sampling: { kind: "sampled", temperature: 1, topP: 1, seed: 7 } } as const;
    const all = [];
    for (const request of [greedy, greedy, seeded]) all.push(await harness.answer(engine, request));
    await engine.unload();
    return all;
  });
  expect(second?.text).toBe(first?.text);
  expect(sampled?.text).not.toBe(first?.text);
  for (const { text, tokens } of [first, sampled].flatMap((answer) => answer ?? [])) {
    expect(tokens.map((token) => token.text).join("")).toBe(text);
  }
  expect(first?.tokens.length).toBeGreaterThan(20);
  for (const { text, alternatives } of [...(first?.tokens ?? []), ...(sampled?.tokens ?? [])]) {
    expect(alternatives.length).toBeLessThanOrEqual(5);
    expect(alternatives.map((alternative) => alternative.text)).toContain(text);
    const probabilities = alternatives.map(({ probability }) => probability);
    for (const probability of probabilities) expect(probability).toBeGreaterThan(0);
    expect(probabilities.reduce((sum, probability) => sum + probability)).toBeLessThanOrEqual(1.0001);
  }
  for (const { text, alternatives } of first?.tokens ?? []) {
    const likeliest = alternatives.toSorted((a, b) => b.probability - a.probability)[0];
    expect(likeliest?.text).toBe(text);
    // At temperature 1: a greedy choice is not certain.
    expect(likeliest?.probability).toBeLessThan(0.99);
  }
});

test("writes characters whole that come as parts, with alternatives or without", async ({ harnessPage }) => {
  const answers = await harnessPage.evaluate(async () => {
    const engine = await harness.loaded("tiny");
    const literal = 'root ::= "señal 中文 😀 fin"';
    const drawn = "root ::= [\\u5020-\\u57ff]{6} [à-ü]{4}";
    const sampling = { kind: "sampled", temperature: 1, topP: 1 } as const;
    const all = [
      await harness.answer(engine, { grammar: literal }),
      await harness.answer(engine, { grammar: literal, alternatives: 5 }),
      await harness.answer(engine, { grammar: drawn, alternatives: 3, sampling, prompt: "診斷：" }),
      await harness.answer(engine, { grammar: literal, maxTokens: 4 }),
    ];
    await engine.unload();
    return all;
  });
  const [plain, told, drawn, cut] = answers;
  expect(plain).toMatchObject({ text: "señal 中文 😀 fin", reason: "stop" });
  expect(told).toMatchObject({ text: "señal 中文 😀 fin", reason: "stop" });
  // Up to the first character of several tokens; from there on wllama cannot tell.
  expect(told?.tokens.map(({ text }) => text).join("")).toBe("se");
  expect(drawn?.text).toMatch(/^[\u5020-\u57ff]{6}[à-ü]{4}$/u);
  expect(cut).toMatchObject({ reason: "length", text: expect.not.stringContaining("\uFFFD") });
});

test("ends before a stop string and at the most tokens", async ({ harnessPage }) => {
  const answers = await harnessPage.evaluate(async () => {
    const engine = await harness.loaded("tiny");
    const all = [
      await harness.answer(engine, { grammar: 'root ::= "abc<end>def"', stop: ["nothing", "<end>"] }),
      await harness.answer(engine, { grammar: 'root ::= "ab<enough>"', stop: ["<end>"], alternatives: 2 }),
      await harness.answer(engine, { maxTokens: 5 }),
    ];
    await engine.unload();
    return all;
  });
  expect(answers[0]).toMatchObject({ text: "abc", reason: "stop" });
  expect(answers[1]).toMatchObject({ text: "ab<enough>", reason: "stop" });
  expect(answers[2]).toMatchObject({ reason: "length", usage: { outputTokens: 5 } });
  expect(answers[2]?.text).toHaveLength(5);
});

test("gets the prompt as it is, and reads a shared beginning once", async ({ harnessPage }) => {
  const [first, second, odd] = await harnessPage.evaluate(async () => {
    const engine = await harness.loaded("tiny");
    const head = "A system prompt that stays. ".repeat(12);
    const all = [
      await harness.answer(engine, { prompt: `${head}One note` }),
      await harness.answer(engine, { prompt: `${head}Now the next` }),
      await harness.answer(engine, { prompt: "<|im_start|>$& \u0000 \ud800<|im_end|>", maxTokens: 1 }),
    ];
    await engine.unload();
    return all;
  });
  // A token a byte, "th" but one, and nothing added in front.
  const bytes = 28 * 12 + 8;
  expect(first?.usage).toMatchObject({ promptTokens: bytes - 12, reusedTokens: 0 });
  expect(first?.prefill.at(-1)).toEqual([bytes - 12, bytes - 12]);
  expect(first?.prefill.length).toBeGreaterThan(2);
  expect(second?.usage?.reusedTokens).toBeGreaterThan(300);
  expect(second?.usage?.prefillTokensPerS).toBeGreaterThan(0);
  expect(second?.usage?.decodeTokensPerS).toBeGreaterThan(0);
  expect(odd?.usage?.promptTokens).toBe(2 + "$& \0 ".length + 3);
});

test("stops at once when aborted and answers the next", async ({ harnessPage }) => {
  const result = await harnessPage.evaluate(async () => {
    const engine = await harness.loaded("tiny");
    const stopper = new AbortController();
    const request = {
      prompt: "On and on",
      maxTokens: 900,
      sampling: { kind: "greedy" },
      stop: [],
      alternatives: 0,
      grammar: 'root ::= "a"{800}',
    } as const;
    let chunks = 0;
    const write = async () => {
      for await (const chunk of engine.generate(request, stopper.signal)) {
        if (chunk.type === "text" && ++chunks === 10) stopper.abort();
      }
    };
    const aborted = await harness.failure(write());
    const next = await harness.answer(engine, { maxTokens: 5 });
    const early = await harness.answer(engine, {}, AbortSignal.abort());
    const left = engine.generate(request, harness.never)[Symbol.asyncIterator]();
    await left.next();
    const second = await harness.answer(engine);
    await left.return?.();
    const afterLeft = await harness.answer(engine, { maxTokens: 5 });
    await engine.unload();
    return { aborted, chunks, next, early, second, afterLeft };
  });
  expect(result).toMatchObject({
    aborted: "AbortError",
    chunks: 10,
    next: { reason: "length" },
    early: { error: "AbortError" },
    second: { error: "busy" },
    afterLeft: { reason: "length" },
  });
});

test("refuses what it cannot do and goes on", async ({ harnessPage }) => {
  const result = await harnessPage.evaluate(async () => {
    const engine = await harness.wllama();
    const unloaded = await harness.answer(engine);
    await engine.load(await harness.pack("tiny"), () => undefined, harness.never);
    const grammars = ["nonsense", "", "root ::= other", 'root ::= root "a" | "b"', "root ::= [a"];
    const refused = [];
    for (const grammar of grammars) refused.push((await harness.answer(engine, { grammar })).error);
    const tooLong = await harness.answer(engine, { prompt: "x".repeat(1100) });
    const full = await harness.answer(engine, {
      prompt: "y".repeat(1000),
      maxTokens: 100,
      grammar: 'root ::= "a"{90}',
    });
    const next = await harness.answer(engine);
    await engine.unload();
    return { unloaded, refused, tooLong, full, next };
  });
  expect(result.unloaded.error).toBe("not-loaded");
  expect(result.refused).toEqual(Array<string>(5).fill("grammar-refused"));
  expect(result.tooLong.error).toBe("context-exceeded");
  expect(result.full).toMatchObject({ reason: "length", text: "a".repeat(24) });
  expect(result.next.error).toBeUndefined();
});

test("tells a damaged pack from one too large, and keeps nothing of either", async ({ harnessPage }) => {
  const failures = await harnessPage.evaluate(async () => {
    const engine = await harness.wllama();
    const load = async (change: (bytes: Blob) => Blob, contextTokens = 1024) => {
      const pack = { ...(await harness.pack("tiny", change)), contextTokens };
      return harness.failure(engine.load(pack, () => undefined, harness.never));
    };
    const pack = await harness.pack("tiny");
    const lacking = { ...pack, files: pack.files.map((file) => ({ ...file, sizeBytes: 7 })) };
    return {
      cut: await load((bytes) => bytes.slice(0, 300_000)),
      page: await load(() => new Blob(["<!doctype html><title>Sign in</title>"])),
      noise: await load((bytes) => new Blob([bytes.slice(0, 24), new Uint8Array(5000)])),
      otherSize: await harness.failure(engine.load(lacking, () => undefined, harness.never)),
      tooLarge: await load((bytes) => bytes, 20_000_000),
      after: await harness.answer(engine),
      whole: await load((bytes) => bytes),
      aborted: await harness.failure(engine.load(pack, () => undefined, AbortSignal.timeout(20))),
      afterAbort: await harness.answer(engine),
    };
  });
  expect(failures).toMatchObject({
    cut: "pack-broken",
    page: "pack-broken",
    noise: "pack-broken",
    otherSize: "pack-broken",
    tooLarge: "out-of-memory",
    after: { error: "not-loaded" },
    whole: "",
    aborted: "TimeoutError",
    afterAbort: { error: "not-loaded" },
  });
});

test("loads shards in order, tells how far it is, and leaves nothing behind", async ({ harnessPage }) => {
  const result = await harnessPage.evaluate(async () => {
    const engine = await harness.wllama();
    const pack = await harness.pack("tiny-split");
    const shuffled = { ...pack, files: pack.files.toReversed() };
    const progress: [string, number][] = [];
    const note = ({ stage, fraction }: { stage: string; fraction: number }) =>
      void progress.push([stage, fraction]);
    await engine.load(shuffled, note, harness.never);
    const first = await harness.answer(engine, { prompt: "Is it?", maxTokens: 1 });
    await engine.unload();
    await engine.unload();
    const unloaded = await harness.answer(engine);
    await engine.load(pack, note, harness.never);
    const again = await harness.answer(engine, { prompt: "It is!", maxTokens: 1 });
    // Unloading does not wait for what runs.
    const running = harness.answer(engine, { grammar: 'root ::= "a"{800}', maxTokens: 900 });
    await engine.unload();
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const ended = await running;
    return { progress, first, unloaded, again, ended, files, caches: await caches.keys() };
  });
  expect(result.first.text).toBe("A");
  expect(result.again.text).toBe("B");
  expect(result.unloaded.error).toBe("not-loaded");
  expect(result.ended.error).toBe("not-loaded");
  expect(result.progress[0]).toEqual(["engine", 0]);
  expect(result.progress.at(-1)).toEqual(["weights", 1]);
  expect({ files: result.files, caches: result.caches }).toEqual({ files: [], caches: [] });
});

test("starts anew before llama.cpp has kept too much of past contexts", async ({ harnessPage }) => {
  const loads = await harnessPage.evaluate(async () => {
    // 256 bytes a token and block: full after the second of these contexts.
    const engine = await harness.wllama({ device: "cpu" }, 150_000);
    const pack = await harness.pack("tiny");
    let opened = 0;
    const open = (path: string) => (opened++, pack.open(path));
    await engine.load({ ...pack, open }, () => undefined, harness.never);
    const counts = [];
    for (const word of ["red ", "blue ", "green ", "pink ", "grey "]) {
      const { error } = await harness.answer(engine, { prompt: word.repeat(80), maxTokens: 2 });
      counts.push(error ?? opened);
    }
    await engine.unload();
    return counts;
  });
  expect(loads[0]).toBe(1);
  expect(loads.at(-1)).toBe(2);
});

test("hears that its worker has died", async ({ harnessPage }) => {
  const result = await harnessPage.evaluate(async () => {
    const started: Worker[] = [];
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    };
    const engine = await harness.loaded("tiny");
    const running = harness.answer(engine, { grammar: 'root ::= "a"{800}', maxTokens: 900 });
    setTimeout(() => {
      for (const worker of started) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent("error"));
      }
    }, 50);
    const ended = await running;
    const next = await harness.answer(engine);
    await engine.load(await harness.pack("tiny"), () => undefined, harness.never);
    const reloaded = await harness.answer(engine, { maxTokens: 3 });
    await engine.unload();
    return { ended, next, reloaded };
  });
  expect(result.ended.error).toBe("engine-stopped");
  expect(result.next.error).toBe("engine-stopped");
  expect(result.reloaded.reason).toBe("length");
});

test("says when its own files are missing", async ({ harnessPage }) => {
  await harnessPage.route("**/*.wasm", (route) =>
    route.fulfill({ status: 404, contentType: "text/plain", body: "gone" }),
  );
  const failure = await harnessPage.evaluate(() => harness.failure(harness.loaded("tiny")));
  expect(failure).toBe("engine-missing");
});

test("runs threads where the page is isolated and one where it is not", async ({
  context,
  harnessPage,
  harnessFolder,
  allowedOrigins,
}) => {
  const bare = new AppServer({ root: harnessFolder, models: join(harnessFolder, "models"), bare: true });
  await bare.start();
  allowedOrigins.push(bare.origin);
  const run = () =>
    harnessPage.evaluate(async () => {
      const engine = await harness.loaded("tiny");
      const { text } = await harness.answer(engine, { maxTokens: 10 });
      const { threads } = engine;
      await engine.unload();
      return { isolated: crossOriginIsolated, threads, text };
    });
  // Of a machine with four cores, whatever this one has.
  const devtools = await context.newCDPSession(harnessPage);
  await devtools.send("Emulation.setHardwareConcurrencyOverride", { hardwareConcurrency: 4 });
  const isolated = await run();
  await openHarness(harnessPage, bare.url);
  const open = await run();
  await bare.stop();
  expect(isolated).toMatchObject({ isolated: true, threads: 2 });
  expect(open).toEqual({ isolated: false, threads: 1, text: isolated.text });
});
