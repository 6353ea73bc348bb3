import { writeFile } from "node:fs/promises";
import type { Arm } from "../evaluation/scoring/case-result.ts";
import { exactInterval } from "../evaluation/figures/exact-interval.ts";
import { parity, type ParityResult } from "../evaluation/figures/parity.ts";
import { isSameSet, type RunHeader } from "../evaluation/runs/run-header.ts";
import { UsageError } from "./arguments.ts";
import { checkWritable } from "./evaluate-outputs.ts";
import type { ParityRequest } from "./evaluation-options.ts";
import { measureTable } from "./report-text.ts";
import { readResults, type ResultsFile } from "./results-file.ts";
import { sayIn } from "./say.ts";
import { columns } from "./text-columns.ts";

/** Two runs that agree less than this, at the lower end of the exact interval, are not the same. */
const leastAgreement = 0.95;

/** Holds two files of results against each other and gives the exit code. Throws UsageError. */
export async function compareRuns({ paths, report, isGate }: ParityRequest): Promise<number> {
  await checkWritable([report]);
  const [a, b] = [await readResults(paths[0]), await readResults(paths[1])];
  if (a.header.task !== b.header.task)
    throw new UsageError(`Two tasks: ${a.header.task} and ${b.header.task}.`);
  // Files without ids number their cases: the same number in another set is another patient.
  if (!isSameSet(a.header, b.header))
    throw new UsageError(`Not the same cases: ${setText(a.header)} and ${setText(b.header)}.`);
  const compared = armsOf(a, b).map((arm) => parity(a.results, b.results, arm));
  if (compared.every(({ common }) => common === 0))
    throw new UsageError("The two runs have no case in common.");
  const lines = [`A: ${runText(a.header)}`, `B: ${runText(b.header)}`, ...compared.flatMap(parityLines)];
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  if (report !== undefined) {
    const whole = { a: a.header, b: b.header, arms: compared };
    await writeFile(report, `${JSON.stringify(whole, undefined, 2)}\n`);
  }
  return isGate ? gateCode(compared) : 0;
}

/** What the app shows and what the model says, where both runs asked one; else what the rules say. */
function armsOf(a: ResultsFile, b: ResultsFile): readonly Arm[] {
  return a.header.model && b.header.model ? ["both", "model"] : ["rules"];
}

/** 3: they differ. 4: nothing shows that they do, nor that they are the same. 0: they are the same. */
function gateCode(compared: readonly ParityResult[]): number {
  if (compared.some(isOtherwise)) return 3;
  return compared.every(isShownSame) ? 0 : 4;
}

/** Somebody truly 1 or 2 has moved below 2, or too many of the answers changed. */
function isOtherwise({ lostHighRisk, changes, measures }: ParityResult): boolean {
  const agreement = measures.find(({ id }) => id === "agreement");
  return lostHighRisk.length > 0 || (changes.length > 0 && (agreement?.interval?.low ?? 0) < leastAgreement);
}

/** Every case was compared, and the answers agree, though those that neither run answered were all to differ. */
function isShownSame({ common, onlyA, onlyB, changes, unanswered }: ParityResult): boolean {
  const same = common - unanswered - changes.length;
  return onlyA + onlyB === 0 && exactInterval(same, common).low >= leastAgreement;
}

function setText({ set }: RunHeader): string {
  return `${set.name} (sha256 ${set.sha256.slice(0, 12)})`;
}

function runText({ task, set, model, appVersion, rulesVersion }: RunHeader): string {
  const by = model
    ? `${model.packId} (${model.quantization}, ${model.engine}, prompt ${model.promptVersion})`
    : "rules";
  return `${task}, ${set.name}, ${by}, app ${appVersion}, rules ${rulesVersion}`;
}

function parityLines({
  arm,
  common,
  onlyA,
  onlyB,
  unanswered,
  measures,
  changes,
  lostHighRisk,
  gainedHighRisk,
  relabelled,
}: ParityResult): readonly string[] {
  const say = sayIn("en");
  const changed = columns(
    changes.map(({ id, label, from, to, direction }) => [
      id,
      `right: ${label}`,
      `${from ?? "no answer"} → ${to ?? "no answer"}`,
      direction,
      ...(lostHighRisk.includes(id) ? ["! high risk in A only"] : []),
      ...(gainedHighRisk.includes(id) ? ["high risk in B only"] : []),
    ]),
  );
  return [
    "",
    `${arm}: ${common} cases in both, ${onlyA} only in A, ${onlyB} only in B`,
    ...(unanswered === 0
      ? []
      : [`! ${unanswered} answered by neither: they show no agreement and are left out of it`]),
    ...(relabelled.length === 0
      ? []
      : [`! ${relabelled.length} with another label in B, taken by that of A: ${relabelled.join(", ")}`]),
    ...[...measureTable(measures, say), ...changed].map((line) => `  ${line}`),
  ];
}
