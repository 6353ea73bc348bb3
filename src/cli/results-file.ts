import { existsSync } from "node:fs";
import { appendFile, readFile, truncate, writeFile } from "node:fs/promises";
import type * as z from "zod/mini";
import type { CaseResult } from "../evaluation/scoring/case-result.ts";
import { caseResultSchema } from "../evaluation/scoring/case-result-schema.ts";
import type { RunHeader } from "../evaluation/runs/run-header.ts";
import { runHeaderSchema } from "../evaluation/runs/run-header-schema.ts";
import { UsageError } from "./arguments.ts";

/** A run as a file has it: its header on the first line, then a judged case a line. */
export type ResultsFile = { readonly header: RunHeader; readonly results: readonly CaseResult[] };

/** Begins a file, or empties it. */
export async function beginLines(path: string, values: readonly unknown[] = []): Promise<void> {
  await writeFile(path, values.map(lineOf).join(""));
}

/** At once: whatever ends a run of hours, what was judged is kept. */
export async function addLine(path: string, value: unknown): Promise<void> {
  await appendFile(path, lineOf(value));
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A run that may have been cut while it wrote its last line, which is dropped. Throws UsageError. */
export async function readResults(path: string): Promise<ResultsFile> {
  const run = await resumableResults(path);
  if (!run) throw new UsageError(`${path} has no run in it.`);
  return run;
}

/** The same; undefined where there is no file yet, or it was cut before its first line's end. */
export async function resumableResults(path: string): Promise<ResultsFile | undefined> {
  const [first, ...rest] = (await wholeLines(path)).lines;
  if (first === undefined) return undefined;
  const header = parsedLine(path, 1, first, runHeaderSchema);
  const results = rest.map((line, index) => parsedLine(path, index + 2, line, caseResultSchema));
  return { header, results };
}

/** Removes a last line that was cut, so that the next one begins on its own. */
export async function dropCutLine(path: string): Promise<void> {
  await truncate(path, (await wholeLines(path)).bytes);
}

async function wholeLines(
  path: string,
): Promise<{ readonly lines: readonly string[]; readonly bytes: number }> {
  const content = existsSync(path) ? await readFile(path) : Buffer.alloc(0);
  const bytes = content.lastIndexOf("\n") + 1;
  const lines = content.toString("utf8", 0, bytes).split("\n").slice(0, -1);
  return { lines, bytes };
}

function parsedLine<T>(path: string, line: number, content: string, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(content));
  } catch {
    throw new UsageError(`${path} is no file of results: line ${line}.`);
  }
}
