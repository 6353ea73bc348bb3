import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { Limit } from "../domain/limit.ts";
import { blankNote } from "../domain/note.ts";
import { readCaseFile } from "../evaluation/cases/case-file.ts";
import type { CaseResult } from "../evaluation/scoring/case-result.ts";
import { caseSetHash } from "../evaluation/cases/case-set-hash.ts";
import { isSameMaking, makeHeader } from "../evaluation/runs/make-header.ts";
import { makeReport } from "../evaluation/figures/make-report.ts";
import { fieldComparators, fromRegistry } from "../evaluation/figures/published.ts";
import type { Report } from "../evaluation/figures/report.ts";
import { runCases } from "../evaluation/runs/run-cases.ts";
import type { CaseSetInfo, RunHeader } from "../evaluation/runs/run-header.ts";
import type { ScoringPorts } from "../evaluation/scoring/scoring.ts";
import { scoringOf } from "../evaluation/scoring/scoring-of.ts";
import { core } from "../pipeline/core.ts";
import { packManifestSchema } from "../model-store/pack-manifest.ts";
import { findBuild } from "../../models/registry.ts";
import { asked } from "../state/loadable-pack.ts";
import { tableBook } from "../terminology/code-facts.ts";
import { type ModelChoice, UsageError } from "./arguments.ts";
import { readLimits } from "./evaluate-limits.ts";
import { checkWritable, writeReports } from "./evaluate-outputs.ts";
import type { CasesRequest } from "./evaluation-options.ts";
import { loadTerminology } from "./load-terminology.ts";
import { predictionOf } from "./prediction.ts";
import { readJson } from "./read-json.ts";
import { reportLines } from "./report-text.ts";
import { addLine, beginLines, dropCutLine, resumableResults } from "./results-file.ts";
import { sayIn } from "./say.ts";
import { withAnswerer } from "./with-answerer.ts";

/** How scripts learn of a model's limits. */
const gateCodes = { pass: 0, fail: 3, "not-enough-cases": 4 } as const;
const resamples = 1000;
const shippedFolder = join(import.meta.dirname, "../../public/cases");

/** Judges the cases of a file, writes what was asked for, and gives the exit code. Throws UsageError, Interrupted. */
export async function evaluateCases(request: CasesRequest): Promise<number> {
  const { task, path, choice, outputs, costRatio, emergencyNumber } = request;
  const limits = request.limits === undefined ? undefined : await readLimits(request.limits, task);
  await checkWritable(Object.values(outputs));
  const file = await readCases(request);
  const set: CaseSetInfo = {
    name: basename(path),
    sha256: await caseSetHash(file.cases),
    cases: file.cases.length,
    refused: file.refused.length,
    isOwn: relative(shippedFolder, resolve(path)) !== basename(path),
  };
  const scoring = scoringOf(task);
  const ports = portsFromDisk();
  // So that the first case does not pay for the lexicons.
  if (!choice) core.warmUp();
  const model = choice && (await modelOf(choice));

  const { header, results, end } = await withAnswerer(choice, task, async ({ answer, machine, device }) => {
    const asked = {
      ...(costRatio !== undefined && { cost: { ratio: costRatio } }),
      ...(emergencyNumber !== undefined && { emergencyNumber }),
    };
    const begun = makeHeader({
      ...{ id: crypto.randomUUID(), task, startedAt: Date.now(), set, machine },
      ...(model && { model, asked: { ...asked, device } }),
    });
    const { header, done } = await begin(request, begun);
    const results = [...done];
    const end = await runCases({
      cases: file.cases,
      done: new Set(done.map(({ id }) => id)),
      answer: (labelled) => {
        if (choice) tell(`case ${results.length + 1} of ${set.cases}: ${labelled.id}`);
        return answer(task, { ...blankNote(labelled.lang), text: labelled.text }, asked);
      },
      judge: (labelled, answered, signal) => scoring.judge(labelled, answered, ports, signal),
      pause: () => Promise.resolve(),
      signal: new AbortController().signal,
      async onResult(result) {
        results.push(result);
        if (outputs.results !== undefined) await addLine(outputs.results, result);
        if (outputs.predictions !== undefined) await addLine(outputs.predictions, predictionOf(task, result));
      },
    });
    return { header, results, end };
  });

  const report = reportOf(header, results, request, limits);
  process.stdout.write(
    reportLines(report)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const unwritten = await writeReports(request, report, file);
  unwritten.forEach(tell);
  if (end.status === "stopped") {
    tell(sayIn("en")({ key: `engine.error.${end.code}` }));
    return 1;
  }
  if (unwritten.length > 0) return 1;
  return request.isGate ? gateCodes[report.acceptance?.verdict ?? "not-enough-cases"] : 0;
}

/** The usable cases; what is wrong with the others goes to standard error. Throws UsageError when none is usable. */
async function readCases({ task, path, columns, language }: CasesRequest) {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
  const { isLabel } = scoringOf(task);
  const file = await readCaseFile(bytes, basename(path), isLabel, { columns, language });
  const { advice, missing, headers } = file;
  const advised = advice && sayIn(language)({ key: `evaluation.file.advice.${advice}` });
  if (advised !== undefined) {
    if (advice !== "encoding") throw new UsageError(`${path}: ${advised}`);
    tell(advised);
  }
  if (missing.length > 0)
    throw new UsageError(
      `No such column: ${missing.map((field) => `${field}=${columns[field]}`).join(", ")}. The file has: ${headers.join(", ")}`,
    );
  if (file.needs.length > 0)
    throw new UsageError(
      `No column for: ${file.needs.join(", ")}. Name it with --columns; the file has: ${headers.join(", ")}`,
    );
  for (const { line, reason, value } of file.refused)
    tell(`line ${line}: ${reason}${value === undefined ? "" : ` (${value})`}`);
  for (const { line, kind, value } of file.remarks) tell(`line ${line}: used, but ${kind} (${value})`);
  if (file.cases.length === 0) throw new UsageError("no usable case");
  return file;
}

function portsFromDisk(): ScoringPorts {
  let table: ReturnType<typeof loadTerminology> | undefined;
  return { say: sayIn, bookFor: async () => tableBook(await (table ??= loadTerminology())) };
}

/** What a pack says of its model, for the header. */
async function modelOf({ packs, packId, engine }: ModelChoice) {
  const manifest = await readJson(join(packs, packId, "manifest.json"), packManifestSchema);
  return { ...asked(manifest), engine: { name: engine } };
}

/** Begins the files that grow with the run, or goes on where a run of the same cases and the same making ended. */
async function begin(
  { task, outputs: { results: path, predictions }, isResumed }: CasesRequest,
  begun: RunHeader,
): Promise<{ readonly header: RunHeader; readonly done: readonly CaseResult[] }> {
  const earlier = isResumed && path !== undefined ? await resumableResults(path) : undefined;
  const { header, results: done } = earlier ?? { header: begun, results: [] };
  if (header.set.sha256 !== begun.set.sha256) throw new UsageError(`${path} is a run over other cases.`);
  if (!isSameMaking(header, begun))
    throw new UsageError(
      `${path} is a run of another task, model, device, prompt, cost, emergency number or version of the app.`,
    );
  if (path !== undefined) await (earlier ? dropCutLine(path) : beginLines(path, [header]));
  if (predictions !== undefined)
    await beginLines(
      predictions,
      done.map((result) => predictionOf(task, result)),
    );
  return { header, done };
}

function reportOf(
  header: RunHeader,
  results: readonly CaseResult[],
  { task, choice, costRatio }: CasesRequest,
  limits: readonly Limit[] | undefined,
): Report {
  const figures = choice ? (findBuild(choice.packId)?.model.figures ?? []) : [];
  return makeReport(header, results, {
    resamples,
    published: [...fieldComparators(task), ...fromRegistry(figures, task)],
    ...(costRatio !== undefined && { costRatio }),
    ...(limits && { limits }),
  });
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
