import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { AnyTaskId } from "../domain/consultation.ts";
import { languages, type Language } from "../domain/note.ts";
import { type EngineName, engineNames } from "../engine/engine.ts";
import { consultTasks } from "../tasks/consult-tasks.ts";
import { tasks } from "../tasks/tasks.ts";

/** A message for the person at the terminal; the command ends with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The person ended the command: it ends with the code that shells give for that. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor() {
    super("interrupted");
  }
}

/** A pack of the folder `packs`, and the engine that runs it. */
export type ModelChoice = {
  readonly engine: EngineName;
  readonly packId: string;
  readonly packs: string;
};

/** Options as `--name value` and flags as `--name`. Throws UsageError for what is unknown. */
export function readOptions<N extends string, F extends string = never>(
  names: readonly N[],
  flagNames: readonly F[] = [],
  args: readonly string[] = process.argv.slice(2),
): {
  values: { readonly [K in N]?: string };
  flags: { readonly [K in F]: boolean };
  files: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
        ...Object.fromEntries(flagNames.map((name) => [name, { type: "boolean" as const, default: false }])),
      },
    });
    return {
      values: values as { readonly [K in N]?: string },
      flags: values as { readonly [K in F]: boolean },
      files: positionals,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const known: readonly AnyTaskId[] = [...tasks, ...consultTasks].map(({ id }) => id);

/** The task of `--task`, esi when not given. */
export function taskOption(value: string | undefined): AnyTaskId {
  const task = known.find((id) => id === (value ?? "esi"));
  if (!task) throw new UsageError(`--task takes one of: ${known.join(", ")}`);
  return task;
}

type ModelValues = { readonly engine?: string; readonly model?: string; readonly packs?: string };

/** The model of `--engine`, `--model` and `--packs`; undefined for the rules alone. */
export function modelOption({
  engine: name = "protocol",
  model,
  packs,
}: ModelValues): ModelChoice | undefined {
  if (name === "protocol") {
    if (model !== undefined) throw new UsageError(`--model needs --engine ${engineNames.join(" or ")}`);
    return undefined;
  }
  const engine = engineNames.find((one) => one === name);
  if (!engine) throw new UsageError(`--engine takes one of: protocol, ${engineNames.join(", ")}`);
  if (model === undefined)
    throw new UsageError(`--engine ${engine} needs --model ID, a pack in models/packs`);
  return {
    engine,
    packId: model,
    packs: packs ?? fileURLToPath(new URL("../../models/packs/", import.meta.url)),
  };
}

/** The language of `--lang`, English when not given. */
export function languageOption(value: string | undefined): Language {
  const language = languages.find((known) => known === (value ?? "en"));
  if (!language) throw new UsageError(`--lang takes one of: ${languages.join(", ")}`);
  return language;
}

/** Runs a command: usage errors end with code 2, an interruption with 130, a message on standard error. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : error instanceof Interrupted ? 130 : 1;
  }
}
