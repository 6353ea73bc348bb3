import { parseArgs } from "node:util";
import { taskIds, type TaskId } from "../domain/assessment.ts";
import { languages, type Language } from "../domain/note.ts";

/** A message for the person at the terminal; the command ends with code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

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

/** The task of `--task`, esi when not given. */
export function taskOption(value: string | undefined): TaskId {
  const task = taskIds.find((id) => id === (value ?? "esi"));
  if (!task) throw new UsageError(`--task takes one of: ${taskIds.join(", ")}`);
  return task;
}

/** The language of `--lang`, English when not given. */
export function languageOption(value: string | undefined): Language {
  const language = languages.find((known) => known === (value ?? "en"));
  if (!language) throw new UsageError(`--lang takes one of: ${languages.join(", ")}`);
  return language;
}

/** Runs a command: usage errors end with code 2, a message on standard error. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
