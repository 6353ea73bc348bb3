import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { createServer } from "vite";
import type { Language } from "../domain/note.ts";
import type { Report } from "../evaluation/figures/report.ts";
import type * as DrawReport from "./draw-report.ts";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const appSheets = ["../ui/tokens.css", "../ui/base.css", "../ui/evaluation/report/report.css"];

/** A report as one HTML file, drawn by the component that the page shows. */
export async function reportHtml(report: Report, language: Language): Promise<string> {
  const css = await Promise.all(appSheets.map((path) => readFile(fileOf(path), "utf8")));
  // Compiles on demand and listens to nobody. No sheet is collected, so the components carry their own rules.
  const vite = await createServer({
    configFile: false,
    root: fileOf("../.."),
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [svelte({ configFile: false, emitCss: false, compilerOptions: { css: "injected" } })],
  });
  try {
    const { drawReport } = (await vite.ssrLoadModule(fileOf("./draw-report.ts"))) as typeof DrawReport;
    return await drawReport(report, language, css.join("\n"));
  } finally {
    await vite.close();
  }
}
