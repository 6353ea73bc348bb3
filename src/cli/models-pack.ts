import { runCommand } from "./arguments.ts";
import { packModels } from "./pack-models.ts";

// npm run models:pack -- DIR ID
await runCommand(() =>
  packModels(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
  }),
);
