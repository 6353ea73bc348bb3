import { createHash, randomFillSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PackManifest } from "../../src/model-store/pack-manifest.ts";
import { AppServer, dist } from "../support/app.ts";
import { openStore } from "../support/store-driver.ts";
import { launchBrowser } from "./browser.ts";
import { percentile, type Measured } from "./measured.ts";

const fileCount = 2;
const fileBytes = 32 * 1024 * 1024;
const rounds = 3;

/** A pack of 64 MB through the store (fetched, hashed, written twice) against a fetch that keeps nothing. */
export async function measureStore(): Promise<readonly Measured[]> {
  const models = mkdtempSync(join(tmpdir(), "tamiz-bench-"));
  const files = writePack(join(models, "speed"));
  const server = new AppServer({ root: dist, models });
  await server.start();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await openStore(page, server.url);
    const urls = files.map((path) => `models/speed/${path}`);
    const bare: number[] = [];
    const stored: number[] = [];
    // The engine's own files come with the first download and belong to none of the rounds.
    for (let round = -1; round < rounds; round++) {
      const bareMs = await page.evaluate(fetchBare, urls);
      const storedMs = await page.evaluate(download);
      if (round < 0) continue;
      bare.push(bareMs);
      stored.push(storedMs);
    }
    const rates = [bare, stored].map((times) => rateOf(percentile(times, 0.5)));
    return [
      { what: "64 MB: bare fetch, median", value: rates[0] ?? "", budget: "none: for comparison" },
      {
        what: "64 MB: store (fetch + SHA-256 + write), median",
        value: rates[1] ?? "",
        budget: "≥ 40 MB/s: faster than most lines",
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(models, { recursive: true });
  }
}

/** Returns the paths of its weights. */
function writePack(folder: string): readonly string[] {
  mkdirSync(folder);
  const files = Array.from({ length: fileCount }, (_, index) => {
    const path = `speed-0000${index + 1}-of-0000${fileCount}.gguf`;
    const content = randomFillSync(Buffer.alloc(fileBytes));
    writeFileSync(join(folder, path), content);
    return { path, sizeBytes: fileBytes, sha256: createHash("sha256").update(content).digest("hex") };
  });
  const manifest: PackManifest = {
    format: 1,
    id: "speed",
    title: "Speed",
    engine: "wllama",
    quantization: "F16",
    contextTokens: 512,
    dialect: "chatml",
    tasks: [],
    sources: [],
    files,
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return files.map(({ path }) => path);
}

async function fetchBare(urls: readonly string[]): Promise<number> {
  const start = performance.now();
  await Promise.all(
    urls.map(async (url) => {
      const reader = (await fetch(url, { cache: "no-store" })).body?.getReader();
      while (!(await reader?.read())?.done);
    }),
  );
  return performance.now() - start;
}

async function download(): Promise<number> {
  const start = performance.now();
  tamizStore.download("speed", { kind: "manifest", url: "models/speed/manifest.json" });
  const outcome = await tamizStore.outcome();
  const tookMs = performance.now() - start;
  if (outcome !== "ready") throw new Error(outcome);
  await tamizStore.delete("speed");
  return tookMs;
}

function rateOf(ms: number): string {
  return `${((fileCount * fileBytes) / 1e6 / (ms / 1000)).toFixed(0)} MB/s`;
}
