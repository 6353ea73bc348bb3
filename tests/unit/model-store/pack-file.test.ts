import fc from "fast-check";
import { packTar, type TarEntry } from "modern-tar";
import { describe, expect, it } from "vitest";
import {
  manifestForExport,
  packFileSizeBytes,
  readPackFile,
  writePackFile,
} from "../../../src/model-store/pack-file.ts";
import type { PackManifest } from "../../../src/model-store/pack-manifest.ts";
import { manifestOf, someBytes, type Content } from "../../support/store-world.ts";

type Files = Readonly<Record<string, Content>>;

function write(manifest: PackManifest, files: Files): Promise<Blob> {
  const stream = writePackFile(manifest, async (path) => new Blob([files[path] ?? ""]).stream());
  return new Response(stream).blob();
}

async function contentsOf(file: Blob) {
  const contents = await readPackFile(file);
  const files: Record<string, Uint8Array> = {};
  for await (const { path, open } of contents.files()) {
    files[path] = new Uint8Array(await new Response(open()).arrayBuffer());
  }
  return { manifest: contents.manifest, files };
}

function entry(name: string, body: Content): TarEntry {
  return { header: { name, size: Buffer.byteLength(body), type: "file" }, body };
}

async function tarOf(...entries: TarEntry[]): Promise<Blob> {
  return new Blob([await packTar(entries)]);
}

const files = { "model.gguf": someBytes(3000), "notes/readme.txt": "hello" };
const manifest = manifestOf(files);
const manifestEntry = entry("manifest.json", JSON.stringify(manifest));

describe("a pack file", () => {
  it("gives back the manifest and every file as they were", async () => {
    const read = await contentsOf(await write(manifest, files));
    expect(read.manifest).toEqual(manifest);
    expect(Object.keys(read.files)).toEqual(["model.gguf", "notes/readme.txt"]);
    expect(read.files["model.gguf"]).toEqual(files["model.gguf"]);
  });

  it("is exactly as large as announced, whatever the sizes and names", async () => {
    const names = fc.stringMatching(
      /^[A-Za-z0-9_][A-Za-z0-9._-]{0,60}(\/[A-Za-z0-9_][A-Za-z0-9._-]{0,60}){0,2}$/u,
    );
    const someFiles = fc.dictionary(names, fc.integer({ min: 1, max: 2100 }), { minKeys: 1, maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(someFiles, async (sizes) => {
        const some = Object.fromEntries(
          Object.entries({ ...sizes, "model.gguf": 512 }).map(([path, size]) => [path, someBytes(size)]),
        );
        const its = manifestOf(some);
        const file = await write(its, some);
        expect(file.size).toBe(packFileSizeBytes(its));
        expect((await contentsOf(file)).manifest).toEqual(its);
      }),
      { numRuns: 60 },
    );
  });

  it("carries names of more than a hundred characters", async () => {
    const long = { [`${"a".repeat(120)}/${"b".repeat(70)}.gguf`]: someBytes(700) };
    const file = await write(manifestOf(long), long);
    expect(file.size).toBe(packFileSizeBytes(manifestOf(long)));
    expect((await contentsOf(file)).files).toEqual(long);
  });

  it("counts the extended header of a file above eight GiB", () => {
    const sized = (sizeBytes: number) =>
      packFileSizeBytes({ ...manifest, files: [{ path: "model.gguf", sizeBytes, sha256: "0".repeat(64) }] });
    expect(sized(8 * 2 ** 30) - sized(8 * 2 ** 30 - 1)).toBe(1024);
  });

  it("names no host of the clinic that wrote it", () => {
    const [first] = manifest.files;
    const hosted = {
      ...manifest,
      sources: ["https://clinic.example/models/tiny/"],
      files: [{ path: "model.gguf", sizeBytes: 1, ...first, urls: ["https://clinic.example/x"] }],
    };
    expect(JSON.stringify(manifestForExport(hosted))).not.toContain("clinic.example");
    expect(manifestForExport(manifest)).toEqual(manifest);
  });

  it("is read from tar's own names with ./ and past folders", async () => {
    const folder: TarEntry = { header: { name: "./", size: 0, type: "directory" } };
    const file = await tarOf(
      folder,
      entry("./manifest.json", JSON.stringify(manifest)),
      entry("./model.gguf", "GGUF"),
    );
    expect(Object.keys((await contentsOf(file)).files)).toEqual(["model.gguf"]);
  });

  it("gives no content for links", async () => {
    const link: TarEntry = {
      header: { name: "model.gguf", size: 0, type: "symlink", linkname: "/etc/passwd" },
    };
    expect((await contentsOf(await tarOf(manifestEntry, link))).files).toEqual({});
  });

  it("lets a reader pass over entries without reading them", async () => {
    const { files: entries } = await readPackFile(await write(manifest, files));
    const paths: string[] = [];
    for await (const { path } of entries()) paths.push(path);
    expect(paths).toEqual(["model.gguf", "notes/readme.txt"]);
  });

  it.each([
    ["nothing", () => Promise.resolve(new Blob([]))],
    ["a web page", () => Promise.resolve(new Blob(["<!doctype html><title>Sign in</title>".repeat(50)]))],
    ["zeros", () => Promise.resolve(new Blob([new Uint8Array(10_240)]))],
    ["a tar without a manifest", () => tarOf(entry("model.gguf", someBytes(3000)))],
    ["a tar with the manifest last", () => tarOf(entry("model.gguf", someBytes(3000)), manifestEntry)],
    ["a manifest that is no JSON", () => tarOf(entry("manifest.json", "{"))],
    ["a manifest of another form", () => tarOf(entry("manifest.json", '{"name":"web app"}'))],
    [
      "a manifest whose paths lead out",
      () => tarOf(entry("manifest.json", JSON.stringify(manifestOf({ "../x.gguf": "a" })))),
    ],
    ["a manifest of absurd size", () => tarOf(entry("manifest.json", new Uint8Array(9 * 2 ** 20)))],
  ])("is refused when it is %s", async (_, make) => {
    await expect(make().then(readPackFile)).rejects.toMatchObject({ code: "not-a-pack" });
  });

  it("ends in an error, not in silence, when it was cut off", async () => {
    const whole = await write(manifest, files);
    const cut = whole.slice(0, whole.size - 2500);
    await expect(contentsOf(cut)).rejects.toThrow();
  });

  it("breaks off when a file has another size than its manifest says", async () => {
    await expect(write(manifest, { ...files, "model.gguf": someBytes(2999) })).rejects.toThrow();
  });
});
