import { aboutPack } from "../../models/about-pack.ts";
import type { Build, Model } from "../../models/registry.ts";
import type { EngineName } from "../engine/engine.ts";
import type { ImportAs, PackSource, StoredPack } from "../model-store/model-store.ts";
import { type PackManifest, packSizeBytes } from "../model-store/pack-manifest.ts";

/** A pack that a host offers, with the address of its manifest. */
export type OfferedPack = { readonly manifest: PackManifest; readonly url: string };

/** One pack as the page knows it, put together of the registry, the app's own server and this device. */
export type PackRow = {
  readonly id: string;
  readonly title: string;
  readonly engine: EngineName;
  readonly quantization: string;
  /** Undefined for a pack that somebody else made. */
  readonly model: Model | undefined;
  readonly build: Build;
  readonly sizeBytes: number | undefined;
  /** Where it comes from; undefined when it must be converted or imported first. */
  readonly source: PackSource | undefined;
  /** The app's own server has it: no other host is asked. */
  readonly isOnSite: boolean;
  readonly stored: StoredPack | undefined;
};

export type PackOrigins = {
  readonly registry: readonly Model[];
  readonly offered: readonly OfferedPack[];
  readonly stored: readonly StoredPack[];
};

/** One row for each pack id: the registry's in its order, then what the server offers besides, then what is only here. */
export function mergeRows({ registry, offered, stored }: PackOrigins): readonly PackRow[] {
  const known = registry.flatMap((model) => model.builds.map((build) => ({ model, build })));
  const ids = new Set([
    ...known.map(({ build }) => build.id),
    ...offered.map(({ manifest }) => manifest.id),
    ...stored.map(({ manifest }) => manifest.id),
  ]);
  return [...ids].flatMap((id) => {
    const fromRegistry = known.find(({ build }) => build.id === id);
    const onSite = offered.find(({ manifest }) => manifest.id === id);
    const here = stored.find(({ manifest }) => manifest.id === id);
    const manifest = here?.manifest ?? onSite?.manifest;
    const build = fromRegistry?.build ?? (manifest && buildOf(manifest));
    if (!build) return [];
    const hub = fromRegistry && hubSource(fromRegistry.model, fromRegistry.build);
    return {
      id,
      title: fromRegistry?.model.title ?? manifest?.title ?? id,
      engine: build.engine,
      quantization: build.quantization,
      model: fromRegistry?.model,
      build,
      sizeBytes: manifest ? packSizeBytes(manifest) : build.downloadBytes,
      source: onSite ? { kind: "manifest" as const, url: onSite.url } : hub,
      isOnSite: onSite !== undefined,
      stored: here,
    };
  });
}

/** The ids of packs. */
export function idsOf(packs: readonly { readonly manifest: PackManifest }[]): ReadonlySet<string> {
  return new Set(packs.map(({ manifest }) => manifest.id));
}

/** What a pack's manifest says when it is made of this build; its quantization is shown beside the title. */
export function packAbout(model: Model, build: Build): ImportAs {
  return { ...aboutPack(model, build), title: model.title };
}

function hubSource(model: Model, build: Build): PackSource | undefined {
  return build.hub && { kind: "hub", ...build.hub, about: packAbout(model, build) };
}

/** Weights, cache and buffers together take about this much of a pack's size. */
const memoryFactor = 1.3;

/** What a pack of unknown making is likely to need. */
function buildOf(manifest: PackManifest): Build {
  const sizeBytes = packSizeBytes(manifest);
  const needBytes = Math.round(sizeBytes * memoryFactor);
  const isWebllm = manifest.engine === "webllm";
  return {
    id: manifest.id,
    engine: manifest.engine,
    ...(manifest.engineVersion !== undefined && { engineVersion: manifest.engineVersion }),
    quantization: manifest.quantization,
    downloadBytes: sizeBytes,
    sizeIs: "published",
    needs: {
      shaderF16: isWebllm && /f16/u.test(manifest.quantization),
      ...(isWebllm && { vramBytes: needBytes }),
      memoryBytes: needBytes,
    },
  };
}
