import { text } from "node:stream/consumers";
import { blankNote } from "../domain/note.ts";
import { assess } from "../pipeline/assess.ts";
import { shownLevel } from "../pipeline/trail.ts";
import { taskOf } from "../tasks/tasks.ts";
import { languageOption, readOptions, runCommand, taskOption } from "./arguments.ts";
import { sayIn, spoken } from "./say.ts";

// npm run -s triage -- --task esi --lang en < note.txt
await runCommand(async () => {
  const { values } = readOptions(["task", "lang"]);
  const task = taskOf(taskOption(values.task));
  const language = languageOption(values.lang);
  const say = sayIn(language);
  const note = await text(process.stdin);
  const assessment = assess(task, { ...blankNote(language), text: note }, Date.now());
  const { protocol, findings } = assessment;
  const answer = {
    task: task.id,
    status: "passed",
    level: shownLevel(assessment.trail),
    output: protocol.output,
    findings: findings.map(({ ruleId, effect, urgency, message, evidence, source }) => ({
      ruleId,
      effect,
      level: urgency[task.scale],
      message,
      evidence: evidence.map(({ start, end }) => note.slice(start, end)),
      source,
    })),
    certainty: protocol.certainty,
    missing: protocol.missing,
    source: assessment.provenance.source,
  };
  process.stdout.write(`${JSON.stringify(spoken(answer, say))}\n`);
  return 0;
});
