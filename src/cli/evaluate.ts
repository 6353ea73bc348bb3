import { runCommand } from "./arguments.ts";
import { readRequest } from "./evaluation-options.ts";

// npm run -s evaluate -- --task esi CASES [--columns text=Note,label=Level] [--lang en]
//   [--predictions out.jsonl] [--report report.json] [--html report.html] [--csv report.csv]
//   [--results results.jsonl [--resume]] [--engine wllama|webllm --model ID [--packs DIR]] [--cost N]
//   [--emergency-number 112] [--limits limits.json] [--gate]
// npm run -s evaluate -- --parity a-results.jsonl b-results.jsonl [--report parity.json] [--gate]
await runCommand(async () => {
  const request = readRequest();
  if (request.kind === "parity") {
    const { compareRuns } = await import("./compare-runs.ts");
    return compareRuns(request);
  }
  const { evaluateCases } = await import("./evaluate-cases.ts");
  return evaluateCases(request);
});
