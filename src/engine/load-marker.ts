import * as z from "zod/mini";
import type { Build, Model } from "../../models/registry.ts";
import type { Capabilities } from "./capabilities.ts";
import { runnableBuilds, type RunnableBuild, type Wishes } from "./choose-model.ts";
import type { EngineOptions } from "./engine.ts";

const crashSchema = z.strictObject({
  packId: z.string(),
  device: z.enum(["gpu", "cpu"]),
  startedAt: z.int(),
});

/** A load that was never heard of again: iOS and Android end a page that takes too much memory, without an error. */
export type Crash = z.infer<typeof crashSchema>;

export type LoadMarkerPorts = {
  /** Survives the tab: localStorage. Undefined where it is switched off. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  readonly locks: Pick<LockManager, "query"> | undefined;
  /** The lock that every load is made under (engine-lock.ts). */
  readonly lockName: string;
  /** Tells `pagehide`. */
  readonly page: EventTarget;
};

const key = "tamiz-loading";

/**
 * A note to the next start that a load is under way.
 *
 * Whether the load of a marker still runs in another tab is told by the engine's lock, not by a heartbeat: the browser
 * frees the lock of a dead tab at once, while a living one may be silent for minutes, since a load blocks the page and
 * browsers hold back the timers of hidden tabs. There is one marker, since there is one engine.
 */
export class LoadMarker {
  readonly #ports: LoadMarkerPorts;

  constructor(ports: LoadMarkerPorts) {
    this.#ports = ports;
  }

  /** To be called under the engine's lock, before the load. The function returned takes the marker away again. */
  begin(packId: string, device: EngineOptions["device"]): () => void {
    const { storage, page } = this.#ports;
    const marker = JSON.stringify({ packId, device, startedAt: Date.now() } satisfies Crash);
    quietly(() => storage?.setItem(key, marker));
    const end = () => {
      page.removeEventListener("pagehide", end);
      // Another tab that took the engine has written its own.
      if (quietly(() => storage?.getItem(key)) === marker) this.forget();
    };
    // Closed or reloaded by the person: that is no crash. A page that is killed does not come to tell.
    page.addEventListener("pagehide", end);
    return end;
  }

  /** The load that killed its tab, if one did; told until it is forgotten or another load begins. */
  async crashed(): Promise<Crash | undefined> {
    const text = quietly(() => this.#ports.storage?.getItem(key));
    if (text === undefined || text === null) return undefined;
    const crash = crashSchema.safeParse(quietly((): unknown => JSON.parse(text)));
    if (!crash.success) {
      this.forget();
      return undefined;
    }
    return (await this.#isEngineHeld()) ? undefined : crash.data;
  }

  forget(): void {
    quietly(() => this.#ports.storage?.removeItem(key));
  }

  /** Not to be asked by a tab that holds the engine itself. */
  async #isEngineHeld(): Promise<boolean> {
    const { locks, lockName } = this.#ports;
    try {
      const held = (await locks?.query())?.held ?? [];
      return held.some(({ name }) => name === lockName);
    } catch {
      return false;
    }
  }
}

/** Storage that is full or forbidden costs the warning, never the load. */
function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export type StepDown = {
  readonly model: Model;
  readonly build: Build;
  readonly device: EngineOptions["device"];
};

/** A smaller step than this would likely end the same way. */
const realStep = 0.85;

/**
 * What to offer in place of the build that killed its tab, or died twice: the next smaller one that serves the same
 * tasks and languages, else one for the processor; a build of wllama first without the GPU. Undefined: the rules alone.
 */
export function stepDown(
  { packId, device }: Pick<Crash, "packId" | "device">,
  models: readonly Model[],
  machine: Capabilities,
  at: Pick<Wishes, "offered" | "stored"> = {},
): StepDown | undefined {
  const model = models.find(({ builds }) => builds.some(({ id }) => id === packId));
  const build = model?.builds.find(({ id }) => id === packId);
  if (!model || !build) return undefined;
  if (build.engine === "wllama" && device === "gpu") return { model, build, device: "cpu" };
  const mostBytes = footprintBytes(build) * realStep;
  const serving = runnableBuilds(models, machine, at).filter(
    (other) =>
      model.tasks.every((task) => other.model.tasks.includes(task)) &&
      model.languages.every((language) => other.model.languages.includes(language)),
  );
  const smaller = serving
    .filter((other) => footprintBytes(other.build) <= mostBytes)
    .toSorted(
      (a, b) =>
        b.model.parameters - a.model.parameters ||
        Number(b.build.needs.shaderF16) - Number(a.build.needs.shaderF16) ||
        footprintBytes(b.build) - footprintBytes(a.build),
    );
  // What failed on the GPU may have room in the machine's own memory, whatever its size.
  const onProcessor = device === "gpu" ? serving.find((other) => !onGpu(other)) : undefined;
  const next = smaller.find(onGpu) ?? smaller[0] ?? onProcessor;
  return next && { model: next.model, build: next.build, device: onGpu(next) ? "gpu" : "cpu" };
}

function onGpu({ build }: RunnableBuild): boolean {
  return build.engine === "webllm";
}

function footprintBytes({ needs }: Build): number {
  return Math.max(needs.memoryBytes, needs.vramBytes ?? 0);
}
