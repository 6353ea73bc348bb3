import { readFile, writeFile } from "node:fs/promises";
import { parseCases } from "../evaluation/cases.ts";
import { triageFigures, type Share, type TriageFigures } from "../evaluation/figures.ts";
import { labelOfLevel, levelOfLabel } from "../evaluation/levels.ts";
import { judge, type Judged } from "../evaluation/run.ts";
import { appVersion } from "../pipeline/app-version.ts";
import { rulesVersion } from "../safety/rules-version.ts";
import { taskOf } from "../tasks/tasks.ts";
import { readOptions, runCommand, taskOption, UsageError } from "./arguments.ts";

// npm run -s evaluate -- --task esi cases.jsonl [--predictions out.jsonl] [--report report.json]
await runCommand(async () => {
  const { values, files } = readOptions(["task", "predictions", "report", "engine"]);
  const task = taskOf(taskOption(values.task));
  const [path, ...rest] = files;
  if (path === undefined || rest.length > 0)
    throw new UsageError("evaluate --task esi|manchester CASES.jsonl");
  if ((values.engine ?? "protocol") !== "protocol") throw new UsageError("--engine takes: protocol");

  const { cases, refused } = parseCases(
    await readFile(path, "utf8"),
    (label) => levelOfLabel(task.scale, label) !== undefined,
  );
  for (const { line, reason } of refused) process.stderr.write(`line ${line}: ${reason}\n`);
  if (cases.length === 0) throw new UsageError("no usable case");

  const judged = cases.flatMap((labelled) => judge(task, labelled) ?? []);
  const figures = triageFigures(judged, task.scale);
  if (values.predictions !== undefined) {
    const line = ({ id, label, predicted, provisional, latencyMs }: Judged) =>
      JSON.stringify({
        id,
        label: labelOfLevel(task.scale, label),
        predicted: labelOfLevel(task.scale, predicted),
        provisional,
        latencyMs: Math.round(latencyMs * 1000) / 1000,
      });
    await writeFile(values.predictions, judged.map((one) => `${line(one)}\n`).join(""));
  }
  if (values.report !== undefined) {
    const report = { task: task.id, engine: "protocol", appVersion, rulesVersion, refused, figures };
    await writeFile(values.report, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  process.stdout.write(print(figures));
  return 0;
});

function print(figures: TriageFigures): string {
  const share = ({ count, of, share }: Share) =>
    `${share === undefined ? "–" : share.toFixed(3)} (${count}/${of})`;
  const lines = [
    `cases                 ${figures.cases}`,
    `accuracy              ${share(figures.accuracy)}`,
    `over-triage           ${share(figures.overTriage)}`,
    `under-triage          ${share(figures.underTriage)}`,
    `under-triage by 2+    ${share(figures.underTriageByTwo.share)} ${figures.underTriageByTwo.ids.join(" ")}`,
    `high-risk recall      ${share(figures.highRiskRecall)}`,
    `level 1 recall        ${share(figures.levelOneRecall)}`,
    `level 3 called 1-2    ${share(figures.threeCalledHigh)}`,
    `levels 4-5 called 1-2 ${share(figures.lowCalledHigh)}`,
    `floors 1-2 on 4-5     ${share(figures.floorsOnLow)}`,
    `provisional           ${share(figures.provisional)}`,
    `quadratic kappa       ${figures.quadraticKappa?.toFixed(3) ?? "–"}`,
    `findings per note     ${figures.findingsPerNote.toFixed(2)}`,
    "confusion (rows true 1-5, columns called 1-5)",
    ...figures.confusion.map((row) => row.map((count) => String(count).padStart(5)).join("")),
    "rules: fired, precision (truly at least as urgent as the rule says)",
    ...figures.rules.map(
      ({ ruleId, effect, fired, precision }) =>
        `  ${effect.padEnd(8)} ${ruleId.padEnd(40)} ${String(fired.count).padStart(4)} ${share(precision)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
