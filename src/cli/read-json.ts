import { readFile } from "node:fs/promises";
import type * as z from "zod/mini";
import { UsageError } from "./arguments.ts";

/** A JSON file as its schema has it. Throws UsageError with the first thing that is wrong. */
export async function readJson<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`${path} cannot be read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`);
  }
  return parsed(value, schema, path);
}

/** A value as its schema has it. Throws UsageError that begins with `what`. */
export function parsed<T>(value: unknown, schema: z.ZodMiniType<T>, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(
    `${what} is not what it should be: ${issue?.path.join(".")} ${issue?.message ?? ""}`.trim(),
  );
}
