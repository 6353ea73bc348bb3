import { text } from "node:stream/consumers";
import type { Assessment } from "../domain/assessment.ts";
import type { Consultation } from "../domain/consultation.ts";
import { taskScales } from "../domain/assessment.ts";
import type { Finding } from "../domain/finding.ts";
import type { ModelPart } from "../domain/model-answer.ts";
import { blankNote } from "../domain/note.ts";
import { shownLevel } from "../pipeline/trail.ts";
import { isAssessment } from "../pipeline/answer-note.ts";
import { languageOption, modelOption, readOptions, runCommand, taskOption } from "./arguments.ts";
import { sayIn, spoken } from "./say.ts";
import { withAnswerer } from "./with-answerer.ts";

// npm run -s triage -- --task esi --lang en [--engine wllama|webllm --model ID [--packs DIR]] < note.txt
await runCommand(async () => {
  const { values } = readOptions(["task", "lang", "engine", "model", "packs"]);
  const task = taskOption(values.task);
  const language = languageOption(values.lang);
  const choice = modelOption(values);
  const note = { ...blankNote(language), text: await text(process.stdin) };
  const { answer } = await withAnswerer(choice, task, ({ answer }) => answer(task, note));
  const printed = isAssessment(answer) ? ofTriage(answer) : ofConsultation(answer);
  process.stdout.write(`${JSON.stringify(spoken(printed, sayIn(language)))}\n`);
  return 0;
});

function ofTriage({ task, note, trail, protocol, findings, model, provenance }: Assessment<unknown>) {
  return {
    task,
    status: "passed",
    level: shownLevel(trail),
    output: protocol.output,
    findings: findings.map((finding) => ({
      ...ofFinding(finding, note.text),
      level: finding.urgency[taskScales[task]],
    })),
    certainty: protocol.certainty,
    missing: protocol.missing,
    source: provenance.source,
    ...(model && { model: ofModel(model) }),
  };
}

function ofConsultation({ task, note, rules, findings, model, provenance }: Consultation<unknown>) {
  return {
    task,
    status: "passed",
    output: rules,
    findings: findings.map((finding) => ofFinding(finding, note.text)),
    source: provenance.source,
    ...(model && { model: ofModel(model) }),
  };
}

function ofFinding({ ruleId, effect, message, evidence, source }: Finding, note: string) {
  return {
    ruleId,
    effect,
    message,
    evidence: evidence.map(({ start, end }) => note.slice(start, end)),
    source,
  };
}

/** The model's part: what became of its answer, and whose answer it is. Never its raw text. */
function ofModel({ outcome, source }: ModelPart<unknown>) {
  switch (outcome.status) {
    case "passed": {
      const { status, level, output, confidence, marks } = outcome;
      return { status, level, output, confidence, marks, source };
    }
    case "withheld":
      return { status: outcome.status, failures: outcome.failures, source };
    case "failed":
      return { status: outcome.status, code: outcome.code, source };
    case "cancelled":
      return { status: outcome.status, source };
  }
}
