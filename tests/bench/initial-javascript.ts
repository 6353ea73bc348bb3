import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measured } from "./measured.ts";

const dist = join(import.meta.dirname, "../../dist");

/** What the page fetches, in steps: its scripts, then with the words of a language the form, then the rules. */
export async function measureInitialJavaScript(): Promise<readonly Measured[]> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const entries = [...html.matchAll(/<script[^>]*src="([^"]+\.js)"/g)].map(([, path]) =>
    join(dist, path ?? ""),
  );
  const names = (await readdir(join(dist, "assets"))).filter((name) => name.endsWith(".js"));
  const chunks = (name: string) =>
    names
      .filter((one) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one))
      .map((one) => join(dist, "assets", one));

  const initial = await sizes(entries);
  const measured = [inKilobytes(`initial JavaScript, gzip (${initial.size} files)`, initial, "≤ 120 KB")];
  for (const language of ["en", "es", "zh-Hant"]) {
    const form = await sizes([...entries, ...chunks(language)]);
    measured.push(inKilobytes(`JavaScript until the form stands, ${language}`, form, "–"));
  }
  const answering = await sizes([...entries, ...chunks("en"), ...chunks("core")]);
  return [...measured, inKilobytes("JavaScript until the rules answer, en", answering, "–")];
}

/** Gzipped sizes of these scripts and of all that they import statically. */
async function sizes(scripts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>();
  const open = [...scripts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    const code = await readFile(file, "utf8");
    files.set(file, gzipSync(code, { level: 9 }).length);
    for (const [, path] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'()]*?from\s*)?"(\.[^"]+\.js)"/g,
    )) {
      if (path !== undefined) open.push(join(dirname(file), path));
    }
  }
  return files;
}

function inKilobytes(what: string, files: ReadonlyMap<string, number>, budget: string): Measured {
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  return { what, value: `${(bytes / 1024).toFixed(1)} KB`, budget };
}
