import type { Build, Model } from "./registry.ts";

/** What a build's manifest says before its files are known. */
export function aboutPack(model: Model, build: Build) {
  return {
    id: build.id,
    title: `${model.title} ${build.quantization}`,
    engine: build.engine,
    ...(build.engineVersion !== undefined && { engineVersion: build.engineVersion }),
    quantization: build.quantization,
    baseModel: model.baseModel,
    licence: model.licence,
    contextTokens: model.contextTokens,
    dialect: model.dialect,
    tasks: [...model.tasks],
  };
}
