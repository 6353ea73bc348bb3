import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { createServer } from "../../workers/server/serve.js";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { PackManifest } from "../model-store/pack-manifest.ts";
import { TerminologyDesk } from "../terminology/terminology-desk.ts";
import { UsageError, type ModelChoice } from "./arguments.ts";
import type { Answering } from "./with-answerer.ts";
import { buildPage } from "./engine-page/build-page.ts";
import type {} from "./engine-page/main.ts";
import { chromiumArgs, findChromium } from "./find-chromium.js";
import { loadTerminology } from "./load-terminology.ts";
import { checkPack, isHere } from "./pack-folder.ts";
import { sayIn } from "./say.ts";

export type RunOptions = ModelChoice & {
  readonly task: AnyTaskId;
  readonly tell: (line: string) => void;
  /** Its abort ends everything that was started; the run throws the signal's reason. */
  readonly signal: AbortSignal;
};

/** On a Linux without a screen Chromium finds a GPU only so; where there is none these change nothing. */
const gpuArgs =
  process.platform === "linux"
    ? ["--enable-unsafe-webgpu", "--enable-features=Vulkan", "--use-angle=vulkan", "--disable-vulkan-surface"]
    : ["--enable-unsafe-webgpu"];

/**
 * Does work with a pack's model, loaded in a headless Chromium; all that was started for it ends with it. Throws
 * UsageError for a pack that cannot be used and where there is no Chromium, Error with the engine's reason.
 */
export async function withModel<T>(
  options: RunOptions,
  work: (answering: Answering) => Promise<T>,
): Promise<T> {
  const { packs, packId, tell, signal } = options;
  await usablePack(options);
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new UsageError("No Chromium here: set CHROMIUM_PATH, or run npx playwright install chromium.");

  const endings: (() => Promise<unknown>)[] = [];
  const run = async () => {
    tell("building the engine's page");
    const root = await buildPage(join(import.meta.dirname, "engine-page"), "tamiz-engine-");
    endings.push(() => rm(root, { recursive: true, force: true }));
    signal.throwIfAborted();
    const server = createServer({ root, models: packs });
    endings.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;

    // A profile on disk: without one the weights would lie in memory twice.
    const profile = await mkdtemp(join(tmpdir(), "tamiz-profile-"));
    endings.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...chromiumArgs(), ...gpuArgs],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    endings.push(() => browser.close());
    signal.throwIfAborted();

    const page = await browser.newPage();
    const where = await openEngine(page, `http://127.0.0.1:${port}/`, packId, tell);
    return work({
      ...where,
      answer: (task, note, options = {}) =>
        page.evaluate(([task, note, options]) => enginePage.answer(task, note, options), [
          task,
          note,
          options,
        ] as const),
    });
  };
  const running = run();
  try {
    return await Promise.race([running, rejected(signal)]);
  } finally {
    await endAll(endings);
    // What was being started when it was aborted comes to its end too.
    await running.catch(() => undefined);
    await endAll(endings);
  }
}

/** Gives the machine that the model runs on. */
async function openEngine(
  page: Page,
  url: string,
  packId: string,
  tell: (line: string) => void,
): Promise<Omit<Answering, "answer">> {
  await page.exposeFunction("tellTerminal", tell);
  let desk: Promise<TerminologyDesk> | undefined;
  await page.exposeFunction("lookUpCodes", async (codes: readonly string[]) => {
    desk ??= loadTerminology().then((table) => new TerminologyDesk(table));
    return (await desk).bookFacts(codes);
  });
  await page.goto(url);
  await page.waitForFunction(() => "enginePage" in globalThis);
  const loaded = await page.evaluate((id) => enginePage.load(id), packId);
  if (loaded.status === "ready") return { machine: loaded.machine, device: loaded.device };
  const say = sayIn("en");
  throw new Error(`${say({ key: `engine.error.${loaded.code}` })}\n${loaded.detail}`);
}

/** Throws UsageError unless the pack is whole, of this engine, and serves the task. */
async function usablePack({ packs, packId, engine, task }: RunOptions): Promise<PackManifest> {
  if (!existsSync(join(packs, packId, "manifest.json")))
    throw new UsageError(
      `There is no pack ${packId} in ${packs}. Make one: npm run models:pack -- DIR ${packId}`,
    );
  const { manifest, faults } = await checkPack(packs, packId);
  const [fault] = faults;
  if (fault !== undefined) throw new UsageError(`The pack ${packId} cannot be used: ${fault}.`);
  if (!isHere(manifest)) throw new UsageError(`The files of the pack ${packId} are not on this machine.`);
  if (manifest.engine !== engine)
    throw new UsageError(`The pack ${packId} is for --engine ${manifest.engine}.`);
  if (!manifest.tasks.includes(task))
    throw new UsageError(`The pack ${packId} serves: ${manifest.tasks.join(", ")}; not ${task}.`);
  return manifest;
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The last first; one that fails keeps none of the others from being done. */
async function endAll(endings: (() => Promise<unknown>)[]): Promise<void> {
  for (let end = endings.pop(); end; end = endings.pop()) await end().catch(() => undefined);
}
