import { createHash } from "node:crypto";
import type { PackSource } from "../../src/model-store/model-store.ts";
import type { PackManifest } from "../../src/model-store/pack-manifest.ts";
import { test as appTest } from "./app.ts";
import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";
import { gitBlobOf, PackHost } from "./pack-host.ts";
import { selfSigned } from "./self-signed.ts";
import { tinyGguf } from "./tiny-gguf.ts";

/** Their real names, so that the app's content policy is the real one; both lead to a server of the test. */
export const hub = "https://huggingface.co";
export const contentHost = "https://cdn-lfs.hf.co";
export const commit = "0123456789abcdef0123456789abcdef01234567";

/** The app's test with a hub that answers as the real one does, and as it does on a bad day. */
export const test = appTest.extend<{ readonly hosts: PackHost }, { readonly workerHosts: PackHost }>({
  serviceWorkers: "allow",
  workerHosts: [
    async ({}, use) => {
      const hosts = new PackHost(selfSigned());
      await hosts.start();
      await use(hosts);
      await hosts.stop();
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ workerHosts }, use) => {
      const executablePath = findChromium();
      const rules = ["huggingface.co", "*.hf.co"].map(
        (name) => `MAP ${name}:443 127.0.0.1:${workerHosts.port}`,
      );
      const args = [`--host-resolver-rules=${rules.join(",")}`, "--ignore-certificate-errors"];
      await use({ args: [...chromiumArgs(), ...args], ...(executablePath && { executablePath }) });
    },
    { scope: "worker" },
  ],
  hosts: async ({ workerHosts, allowedOrigins }, use) => {
    allowedOrigins.push(hub, contentHost);
    workerHosts.reset();
    await workerHosts.start();
    await use(workerHosts);
  },
});

/** A model in three shards of about half a megabyte. */
export const shards = tinyGguf({ shards: 3, blocks: 3 });
export const files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = Object.fromEntries(
  shards.map((content, index) => [shardName(index), content]),
);
export const totalBytes = shards.reduce((sum, { length }) => sum + length, 0);

export function shardName(index: number): string {
  return `tiny-0000${index + 1}-of-0000${shards.length}.gguf`;
}

/** Where a shard is asked for when it comes from `offerPack`. */
export function shardPath(index: number): string {
  return `/packs/tiny/${shardName(index)}`;
}

export function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const about = {
  id: "tiny",
  title: "Tiny",
  engine: "wllama",
  quantization: "F16",
  contextTokens: 512,
  dialect: "chatml",
  tasks: ["esi"],
} as const;

/** A folder with a manifest. */
export function offerPack(
  hosts: PackHost,
  changes: Partial<PackManifest> = {},
  contents = files,
): PackSource {
  const list = Object.entries(contents).map(([path, content]) => {
    hosts.files.set(`/packs/tiny/${path}`, content);
    return { path, sizeBytes: content.length, sha256: sha256(content) };
  });
  const manifest: PackManifest = {
    ...about,
    tasks: [...about.tasks],
    format: 1,
    sources: [],
    files: list,
    ...changes,
  };
  hosts.files.set("/packs/tiny/manifest.json", Buffer.from(JSON.stringify(manifest)));
  return { kind: "manifest", url: `${hub}/packs/tiny/manifest.json` };
}

/** A repository of the hub: its large files lie behind a redirect to another origin. */
export function offerRepository(hosts: PackHost): PackSource {
  const notes = Buffer.from("# Tiny\n");
  const api = "/api/models/maker/tiny-GGUF";
  const entries = [
    ...Object.entries(files).map(([path, content]) => ({
      type: "file",
      path,
      size: content.length,
      oid: "0".repeat(40),
      lfs: { oid: sha256(content), size: content.length, pointerSize: 130 },
    })),
    { type: "file", path: "README.md", size: notes.length, oid: gitBlobOf(notes) },
  ];
  const json = (path: string, value: unknown) => hosts.files.set(path, Buffer.from(JSON.stringify(value)));
  json(`${api}/revision/main`, { sha: commit });
  json(`${api}/tree/${commit}`, entries);
  const folder = `/maker/tiny-GGUF/resolve/${commit}/`;
  hosts.files.set(`${folder}README.md`, notes);
  for (const [path, content] of Object.entries(files)) {
    hosts.files.set(`/content/${path}`, content);
    hosts.on(folder + path, ({ response }) => {
      response.writeHead(302, { Location: `${contentHost}/content/${path}?signature=abc` }).end();
    });
  }
  return {
    kind: "hub",
    repository: "maker/tiny-GGUF",
    paths: ["*.gguf", "README.md"],
    extraFiles: [],
    about: { ...about, tasks: [...about.tasks] },
  };
}
