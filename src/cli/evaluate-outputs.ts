import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CaseFile } from "../evaluation/cases/case-file.ts";
import type { Report } from "../evaluation/figures/report.ts";
import { reportCsv } from "../evaluation/figures/report-csv.ts";
import { UsageError } from "./arguments.ts";
import type { CasesRequest } from "./evaluation-options.ts";

/** Refuses files that cannot be written before a run of hours, not after it. Throws UsageError. */
export async function checkWritable(paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) {
    if (path === undefined) continue;
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw new UsageError(`${path} is a folder: name a file in it.`);
    const isWritable = await access(there ? path : dirname(path), constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!isWritable) throw new UsageError(`${path} cannot be written: is its folder there?`);
  }
}

/** Writes the reports that were asked for. What hinders one hinders no other: its words are returned. */
export async function writeReports(
  { task, choice, language, outputs: { report: json, html, csv } }: CasesRequest,
  report: Report,
  { refused, remarks }: Pick<CaseFile, "refused" | "remarks">,
): Promise<readonly string[]> {
  const { appVersion, rulesVersion } = report.header;
  const model = choice && { model: choice.packId };
  const engine = choice?.engine ?? "protocol";
  const whole = { task, engine, ...model, appVersion, rulesVersion, refused, remarks, figures: report };
  return [
    ...(await written(json, () => `${JSON.stringify(whole, undefined, 2)}\n`)),
    ...(await written(csv, () => reportCsv(report))),
    ...(await written(html, async () => {
      // Vite and Svelte's compiler, which the figures do not wait for.
      const { reportHtml } = await import("./report-html.ts");
      return reportHtml(report, language);
    })),
  ];
}

async function written(
  path: string | undefined,
  make: () => string | Promise<string>,
): Promise<readonly string[]> {
  if (path === undefined) return [];
  try {
    await writeFile(path, await make());
    return [];
  } catch (error) {
    return [`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`];
  }
}
