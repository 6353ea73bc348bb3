import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { EngineFiles } from "../../src/model-store/engine-files.ts";

/** Where the files of an engine go, by the modules that they are made of: the first that fits. */
const homes = [
  { folder: "webllm", modules: /\/@mlc-ai\/web-llm\/|\/src\/engine\/webllm-|webllm\.worker/u },
  { folder: "wllama", modules: /\/@wllama\/wllama\/|\/src\/engine\/wllama-/u },
  { folder: "wllama-compat", modules: /\/@wllama\/wllama-compat\//u },
];

type Chunk = { readonly isEntry: boolean; readonly name: string; readonly moduleIds: readonly string[] };
type Asset = { readonly originalFileNames: readonly string[] };

/** Names that set the engines' files apart, so that they stay out of the install of every version. */
export const engineFileNames = {
  entryFileNames: (chunk: Chunk) => `${folderOf(isEngineWorker(chunk) ? [chunk.name] : [])}[name]-[hash].js`,
  chunkFileNames: ({ moduleIds }: Chunk) => `${folderOf(moduleIds)}[name]-[hash].js`,
  assetFileNames: ({ originalFileNames }: Asset) => {
    return `${folderOf(originalFileNames.map((name) => `/${name}`))}[name]-[hash][extname]`;
  },
};

/** Writes `engine-files.json` beside the page: what each engine needs offline. */
export function engineFilesList(): Plugin {
  return {
    name: "engine-files-list",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const list: EngineFiles = {
        webllm: { version: versionOf("@mlc-ai/web-llm"), files: filesIn(dir, "webllm") },
        wllama: {
          version: versionOf("@wllama/wllama"),
          files: filesIn(dir, "wllama"),
          compatFiles: filesIn(dir, "wllama-compat"),
        },
      };
      writeFileSync(join(dir, "engine-files.json"), JSON.stringify(list));
    },
  };
}

function isEngineWorker({ name }: Chunk): boolean {
  return name.endsWith(".worker");
}

function folderOf(modules: readonly string[]): string {
  const home = homes.find((candidate) => modules.some((id) => candidate.modules.test(id)));
  return home ? `assets/engine/${home.folder}/` : "assets/";
}

function filesIn(dir: string, engine: string): EngineFiles["webllm"]["files"] {
  const folder = `assets/engine/${engine}`;
  const names = readdirSync(join(dir, folder), { recursive: true, encoding: "utf8" });
  return names.toSorted().map((name) => {
    const path = `${folder}/${name.replaceAll("\\", "/")}`;
    return { path, sizeBytes: statSync(join(dir, path)).size };
  });
}

function versionOf(library: string): string {
  const path = new URL(`../../node_modules/${library}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
