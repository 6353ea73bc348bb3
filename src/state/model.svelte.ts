import type { Instant } from "../domain/note.ts";
import type { Engine } from "../engine/engine.ts";
import { engineEnding, EngineError } from "../engine/engine-error.ts";
import type { ModelStore } from "../model-store/model-store.ts";
import type { PackManifest } from "../model-store/pack-manifest.ts";
import type { LoadedModel as AskedModel } from "../pipeline/ask-model.ts";
import type { EngineClaim } from "../engine/engine-lock.ts";
import type { Crash } from "../engine/load-marker.ts";
import { type EngineKit, engineErrorCode } from "./engine-kit.ts";
import { asked, loadableManifest } from "./loadable-pack.ts";
import type { LoadedModel, ModelStatus } from "./model-status.ts";
import { ModelTurns } from "./model-turns.svelte.ts";
import type { PackLog } from "./pack-log.svelte.ts";
import { isAbort } from "./pack-tasks.svelte.ts";
import { SpeedMeasurement } from "./speed-measurement.svelte.ts";

export type ModelPorts = {
  readonly store: () => Promise<ModelStore>;
  readonly kit: () => Promise<EngineKit>;
  readonly log: PackLog;
  readonly now: () => Instant;
  /** Keeps which pack to load at the next start; undefined: rules only. */
  readonly choose: (packId: string | undefined) => void;
};

type Held = {
  readonly engine: Engine | undefined;
  readonly claim: EngineClaim;
  readonly manifest: PackManifest;
};
type Load = { readonly controller: AbortController; readonly ended: Promise<void> };
type Show = (status: ModelStatus) => void;

/** The one loaded model: loads, tests, measures and lets go of it. */
export class ModelState {
  readonly #ports: ModelPorts;
  /** Whose question goes first. */
  readonly turns = new ModelTurns();
  readonly #measurement = new SpeedMeasurement();
  #status = $state.raw<ModelStatus>({ status: "none" });
  #held: Held | undefined;
  #load: Load | undefined;

  constructor(ports: ModelPorts) {
    this.#ports = ports;
  }

  get now(): ModelStatus {
    return this.#status;
  }
  get measurement(): SpeedMeasurement {
    return this.#measurement;
  }
  /** For whoever asks the model; undefined while none is ready. */
  get engine(): Engine | undefined {
    return this.#status.status === "ready" ? this.#held?.engine : undefined;
  }
  /** The same with what its pack says of it. */
  get loaded(): AskedModel | undefined {
    const { engine } = this;
    return engine && this.#held && { engine, ...asked(this.#held.manifest) };
  }
  /** The pack that is loaded, loading or could not be. */
  get packId(): string | undefined {
    return this.#status.status === "none" ? undefined : this.#status.packId;
  }

  /** Loads the pack chosen before, unless the last load of it killed its tab or it failed its self-test here. */
  async loadAtStart(packId: string): Promise<void> {
    if (this.#status.status !== "none") return;
    if (this.#ports.log.isDisabled(packId)) {
      this.#status = { status: "failed", packId, title: packId, code: "self-test-failed" };
      return;
    }
    try {
      const kit = await this.#ports.kit();
      const crash = await kit.marker.crashed();
      if (crash?.packId === packId) this.#status = await this.#heldBack(kit, crash);
      else await this.load(packId);
    } catch (error) {
      this.#fail(packId, packId, error);
    }
  }

  /** Loads a pack in place of what is loaded and tests it. Ends when it is ready, failed or was stopped. */
  load(packId: string): Promise<void> {
    return this.#begin(packId, false);
  }

  /** Loads what asks less of the machine than the pack that killed its tab. */
  async loadSmaller(): Promise<void> {
    if (this.#status.status !== "held-back" || !this.#status.smaller) return;
    const { packId, device } = this.#status.smaller;
    if (device === "cpu") this.#ports.log.note(packId, { device });
    await this.load(packId);
  }

  /** Takes the engine from the tab that has it. */
  async takeOver(): Promise<void> {
    if (this.#status.status === "other-tab") await this.#begin(this.#status.packId, true);
  }

  async cancelLoad(): Promise<void> {
    this.#load?.controller.abort();
    await this.#load?.ended;
  }

  /** Frees the machine; the rules answer alone, at the next start too. */
  async unload(): Promise<void> {
    await this.#stop();
    this.#ports.choose(undefined);
  }

  /** Lets go of a pack whose files are about to go. */
  async release(packId: string): Promise<void> {
    if (this.packId === packId) await this.unload();
  }

  /** Has the model write for a while and keeps how fast it was here. */
  async measureSpeed(): Promise<void> {
    const { engine } = this;
    if (!engine || this.#status.status !== "ready") return;
    const { packId, device } = this.#status;
    const kit = await this.#ports.kit();
    const rates = await this.turns.first(() => this.#measurement.run(engine, kit));
    const { now } = this.#measurement;
    if (rates) this.#ports.log.note(packId, { speed: { ...rates, device, at: this.#ports.now() } });
    else if (now.status === "failed") await this.answerFailed(now.code);
  }

  /** An answer failed: when that left nothing loaded, the model is ready no more. */
  async answerFailed(failed: string): Promise<void> {
    const code = engineEnding(failed);
    if (this.#status.status !== "ready" || !code) return;
    const { packId, title } = this.#status;
    this.#measurement.dismiss();
    await this.#stop();
    this.#fail(packId, title, new EngineError(code));
  }

  /** One load at a time: the one before is stopped and has ended before the next begins. */
  #begin(packId: string, steal: boolean): Promise<void> {
    const before = this.#load;
    before?.controller.abort();
    const controller = new AbortController();
    const isNewest = (): boolean => this.#load?.controller === controller;
    const ended = (async () => {
      await before?.ended;
      if (isNewest()) await this.#loadPack(packId, steal, controller.signal);
    })();
    this.#load = { controller, ended };
    return ended;
  }

  async #loadPack(packId: string, steal: boolean, signal: AbortSignal): Promise<void> {
    const show: Show = (status) => {
      if (!signal.aborted) this.#status = status;
    };
    let title = packId;
    show({ status: "loading", packId, title, progress: undefined });
    try {
      await this.#letGo();
      const [store, kit] = await Promise.all([this.#ports.store(), this.#ports.kit()]);
      const manifest = await loadableManifest(store, packId);
      title = manifest.title;
      show({ status: "loading", packId, title, progress: undefined });
      const claim = await kit.claim({ steal });
      void claim.lost.then(() => this.#onTaken(claim, packId, title));
      await this.#loadHere({ kit, store, manifest, claim }, signal, show);
    } catch (error) {
      await this.#letGo();
      if (isAbort(error)) this.#status = { status: "none" };
      else this.#fail(packId, title, error);
    }
  }

  async #loadHere({ kit, store, manifest, claim }: ToLoad, signal: AbortSignal, show: Show): Promise<void> {
    const { id: packId, title, quantization, engine: name } = manifest;
    this.#held = { engine: undefined, claim, manifest };
    const device = this.#ports.log.of(packId).device ?? (await kit.deviceFor(name));
    const pack = await store.open(packId);
    signal.throwIfAborted();
    const engine = kit.createEngine(name, { device });
    this.#held = { engine, claim, manifest };
    const endMarker = kit.marker.begin(packId, device);
    try {
      await engine.load(pack, (progress) => show({ status: "loading", packId, title, progress }), signal);
    } finally {
      // However it ended, the tab lives.
      endMarker();
    }
    const loaded: LoadedModel = { packId, title, quantization, engine: name, device };
    show({ status: "testing", ...loaded });
    const test = await kit.selfTest(engine, manifest, signal);
    signal.throwIfAborted();
    this.#ports.log.tested(packId, test, this.#ports.now());
    if (test.status === "failed") throw new EngineError("self-test-failed", test.reason);
    this.#ports.log.used(packId, this.#ports.now());
    this.#ports.choose(packId);
    show({ status: "ready", ...loaded });
  }

  async #heldBack(kit: EngineKit, crash: Crash): Promise<ModelStatus> {
    const stored = await (await this.#ports.store()).list();
    const here = stored.flatMap(({ status, manifest }) => (status === "ready" ? [manifest] : []));
    const titleOf = (id: string): string => here.find((manifest) => manifest.id === id)?.title ?? id;
    const smaller = await kit.stepDown(
      crash,
      here.map(({ id }) => id),
    );
    const { packId } = crash;
    return {
      status: "held-back",
      packId,
      title: titleOf(packId),
      smaller: smaller && { ...smaller, title: titleOf(smaller.packId) },
    };
  }

  /** Another tab took the engine: what runs here has lost it already. */
  async #onTaken(claim: EngineClaim, packId: string, title: string): Promise<void> {
    if (this.#held?.claim !== claim) return;
    await this.#stop();
    this.#status = { status: "other-tab", packId, title };
  }

  async #stop(): Promise<void> {
    await this.cancelLoad();
    await this.#letGo();
    this.#status = { status: "none" };
  }

  async #letGo(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    this.#measurement.stop();
    if (!held) return;
    try {
      await held.engine?.unload();
    } finally {
      held.claim.release();
    }
  }

  #fail(packId: string, title: string, error: unknown): void {
    const code = engineErrorCode(error);
    if (code === "other-tab") {
      this.#status = { status: "other-tab", packId, title };
      return;
    }
    this.#ports.log.note(packId, { lastFailure: code });
    this.#status = { status: "failed", packId, title, code };
  }
}

type ToLoad = {
  readonly kit: EngineKit;
  readonly store: ModelStore;
  readonly manifest: PackManifest;
  readonly claim: EngineClaim;
};
