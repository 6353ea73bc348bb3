import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { AnyTaskId } from "../domain/consultation.ts";
import { blankNote } from "../domain/note.ts";
import { parseCases } from "../evaluation/cases.ts";
import { appVersion } from "../pipeline/app-version.ts";
import { rulesVersion } from "../safety/rules-version.ts";
import { modelOption, readOptions, runCommand, taskOption, UsageError } from "./arguments.ts";
import type { Tally } from "./tally.ts";
import { tallyCodes } from "./tally-codes.ts";
import { tallyDifferential } from "./tally-differential.ts";
import { tallyEvidence } from "./tally-evidence.ts";
import { tallyTriage } from "./tally-triage.ts";
import { withAnswerer } from "./with-answerer.ts";

const tallies: Readonly<Partial<Record<AnyTaskId, () => Tally | Promise<Tally>>>> = {
  esi: () => tallyTriage("esi"),
  manchester: () => tallyTriage("manchester"),
  evidence: tallyEvidence,
  differential: tallyDifferential,
  icd10: tallyCodes,
};

// npm run -s evaluate -- --task esi cases.jsonl [--predictions out.jsonl] [--report report.json]
//   [--engine wllama|webllm --model ID [--packs DIR]]
await runCommand(async () => {
  const { values, files } = readOptions([
    ...(["task", "predictions", "report"] as const),
    ...(["engine", "model", "packs"] as const),
  ]);
  const task = taskOption(values.task);
  const makeTally = tallies[task];
  if (!makeTally) throw new UsageError(`evaluate takes --task ${Object.keys(tallies).join("|")}`);
  const [path, ...rest] = files;
  if (path === undefined || rest.length > 0)
    throw new UsageError(`evaluate --task ${Object.keys(tallies).join("|")} CASES.jsonl`);
  const choice = modelOption(values);

  const tally = await makeTally();
  const { cases, refused } = parseCases(await readFile(path, "utf8"), tally.isLabel);
  for (const { line, reason } of refused) process.stderr.write(`line ${line}: ${reason}\n`);
  if (cases.length === 0) throw new UsageError("no usable case");

  const { predictions } = values;
  if (predictions !== undefined) await writeFile(predictions, "");
  await withAnswerer(choice, task, async (answer) => {
    for (const [index, labelled] of cases.entries()) {
      if (choice) process.stderr.write(`case ${index + 1} of ${cases.length}: ${labelled.id}\n`);
      const note = { ...blankNote(labelled.lang), text: labelled.text };
      const prediction = tally.add(labelled, await answer(task, note));
      // At once: whatever ends a run of hours, what was answered is kept.
      if (predictions !== undefined) await appendFile(predictions, `${JSON.stringify(prediction)}\n`);
    }
  });

  const { figures, lines } = tally.result();
  if (values.report !== undefined) {
    const engine = choice?.engine ?? "protocol";
    const model = choice && { model: choice.packId };
    const report = { task, engine, ...model, appVersion, rulesVersion, refused, figures };
    await writeFile(values.report, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return 0;
});
