import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** Builds the page of a folder, engines and all, as the app is built. Gives a temporary folder, which the caller deletes. */
export async function buildPage(root: string, prefix: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), prefix));
  const building = build({
    configFile: false,
    root,
    base: "./",
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      // As the app's own, so that what runs here is what ships.
      target: ["chrome111", "edge111", "firefox115", "safari16.4"],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      reportCompressedSize: false,
    },
    worker: { format: "es" },
  });
  try {
    await building;
    return outDir;
  } catch (error) {
    await rm(outDir, { recursive: true });
    throw error;
  }
}
