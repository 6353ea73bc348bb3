import * as z from "zod/mini";
import type { AnyTaskId } from "../../domain/consultation.ts";
import type { Note } from "../../domain/note.ts";
import { probeCapabilities } from "../../engine/capabilities.ts";
import { EngineError, type EngineErrorCode } from "../../engine/engine-error.ts";
import { createEngineKit } from "../../model-services.ts";
import { placeOf, storedResponse } from "../../model-store/keep-file.ts";
import { packManifestSchema, type PackManifest } from "../../model-store/pack-manifest.ts";
import { readyPack } from "../../model-store/ready-pack.ts";
import { machineWords } from "../../evaluation/runs/machine-words.ts";
import { answerNote, type Answered } from "../../pipeline/answer-note.ts";
import type { LoadedModel, ModelProgress } from "../../pipeline/ask-model.ts";
import { core } from "../../pipeline/core.ts";
import type { SiteCost } from "../../pipeline/meet.ts";
import { bookOf } from "../../terminology/code-book.ts";
import type { BookFacts } from "../../terminology/terminology.ts";
import { asked } from "../../state/loadable-pack.ts";

z.config({ jitless: true });

export type Loaded =
  | { readonly status: "ready"; readonly machine: string; readonly device: "gpu" | "cpu" }
  | { readonly status: "failed"; readonly code: EngineErrorCode; readonly detail: string };

const layout = { scope: new URL(".", document.baseURI).href };
const never = new AbortController().signal;
let model: LoadedModel | undefined;

/** What the command line calls in the page, one call after the other. */
const enginePage = {
  /** Loads a pack that the server has at /models/, and puts known questions to it as the app does. */
  load: async (packId: string): Promise<Loaded> => {
    try {
      const manifest = packManifestSchema.parse(await (await file(packId, "manifest.json")).json());
      const { engine, device } = await loadedEngine(manifest);
      model = { ...asked(manifest), engine };
      core.warmUp();
      return { status: "ready", machine: machineWords(navigator, device), device };
    } catch (error) {
      const code = error instanceof EngineError ? error.code : "unknown";
      return { status: "failed", code, detail: String(error) };
    }
  },

  answer: (
    task: AnyTaskId,
    note: Note,
    options: { readonly cost?: SiteCost; readonly emergencyNumber?: string },
  ): Promise<Answered> => {
    if (!model) throw new EngineError("not-loaded");
    return answerNote(core, task, note, {
      ...options,
      ...{ model, signal: never, onProgress: tellEach() },
      bookFor: async (codes) => {
        const { release, facts, nearest } = await globalThis.lookUpCodes(codes);
        return bookOf(release, facts, nearest);
      },
    });
  },
};

export type EnginePage = typeof enginePage;

declare global {
  var enginePage: EnginePage;
  /** Of the command line: a word for the person who waits. */
  var tellTerminal: (line: string) => Promise<void>;
  /** Of the command line, which has the table of codes at hand. */
  var lookUpCodes: (codes: readonly string[]) => Promise<BookFacts>;
}

async function loadedEngine(manifest: PackManifest) {
  const kit = createEngineKit(layout, undefined, () => probeCapabilities(globalThis.window));
  const device = await kit.deviceFor(manifest.engine);
  const engine = kit.createEngine(manifest.engine, { device });
  await store(manifest);
  let stage = "";
  await engine.load(
    readyPack(layout, manifest),
    (progress) => {
      if (progress.stage !== stage) tell(`loading ${progress.stage} (${device})`);
      stage = progress.stage;
    },
    never,
  );
  const tested = await kit.selfTest(engine, manifest, never);
  if (tested.status === "failed") throw new EngineError("self-test-failed", tested.reason);
  return { engine, device };
}

/** Puts the files where the engines read them. Their hashes were checked on disk. */
async function store(manifest: PackManifest): Promise<void> {
  for (const { path, sizeBytes } of manifest.files) {
    tell(`reading ${path}`);
    const { cacheName, url } = placeOf(layout, manifest, path);
    const { body } = await file(manifest.id, path);
    if (!body) throw new EngineError("pack-broken", path);
    await (await caches.open(cacheName)).put(url, storedResponse(path, body, sizeBytes));
  }
}

async function file(packId: string, path: string): Promise<Response> {
  const response = await fetch(`models/${packId}/${path}`);
  if (!response.ok) throw new EngineError("pack-broken", path);
  return response;
}

/** Says each stage once. */
function tellEach(): (progress: ModelProgress) => void {
  let stage = "";
  return (progress) => {
    if (progress.stage !== stage) tell(words[progress.stage]);
    stage = progress.stage;
  };
}

const words = {
  prefill: "the model reads",
  decode: "the model writes",
  restarted: "the engine was lost and begins again",
};

function tell(line: string): void {
  void globalThis.tellTerminal(line);
}

globalThis.enginePage = enginePage;
