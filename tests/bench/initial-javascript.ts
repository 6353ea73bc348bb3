import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measured } from "./measured.ts";

const dist = join(import.meta.dirname, "../../dist");

/** The scripts that the page needs before it can be used: the entry and what it imports statically. */
export async function measureInitialJavaScript(): Promise<readonly Measured[]> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const entries = [...html.matchAll(/<script[^>]*src="([^"]+\.js)"/g)].map(([, path]) => join(dist, path ?? ""));
  const files = new Map<string, number>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    const code = await readFile(file, "utf8");
    files.set(file, gzipSync(code, { level: 9 }).length);
    for (const [, path] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'()]*?from\s*)?"(\.[^"]+\.js)"/g)) {
      if (path !== undefined) open.push(join(dirname(file), path));
    }
  }
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  return [{ what: `initial JavaScript, gzip (${files.size} files)`, value: `${(bytes / 1024).toFixed(1)} KB`, budget: "≤ 120 KB" }];
}
