import { runCommand } from "./arguments.ts";
import { readRequest } from "./evaluation-options.ts";

// npm run -s evaluate -- --help
await runCommand(async () => {
  const request = readRequest();
  switch (request.kind) {
    case "help": {
      const { usage } = await import("./evaluate-usage.ts");
      process.stdout.write(usage);
      return 0;
    }
    case "parity": {
      const { compareRuns } = await import("./compare-runs.ts");
      return compareRuns(request);
    }
    case "cases": {
      const { evaluateCases } = await import("./evaluate-cases.ts");
      return evaluateCases(request);
    }
  }
});
