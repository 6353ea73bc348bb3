import type * as z from "zod/mini";
import type { GateFailure } from "../domain/model-answer.ts";
import type { Parsed } from "./dialect.ts";

/** The text without reasoning blocks and code fences: what a model meant to be read. */
export function answerText(text: string): string {
  return text
    .replace(/<think>[\s\S]*?(?:<\/think>|$)/gu, "")
    .replace(/^\s*```[a-z]*\s*$/gimu, "")
    .trim();
}

/** The first whole JSON object of a model's text as the schema's answer; words around it are not read. */
export function readJson<A>(text: string, schema: z.ZodMiniType<A>): Parsed<A> {
  const json = firstObject(answerText(text));
  if (json === undefined) return unreadable("gate.unreadable.no-json");
  const parsed = schema.safeParse(json);
  if (parsed.success) return { status: "parsed", answer: parsed.data };
  const [issue] = parsed.error.issues;
  return unreadable("gate.unreadable.schema", issue?.path.join(".") || "–");
}

/** The answer of a parser that found nothing it can read. */
export function unreadable<A>(key: string, field?: string): Parsed<A> {
  const failure: GateFailure = {
    gate: "schema",
    message: { key, ...(field !== undefined && { values: { field } }) },
  };
  return { status: "unreadable", failures: [failure] };
}

function firstObject(text: string): unknown {
  const start = text.indexOf("{");
  if (start === -1) return undefined;
  const end = endOfObject(text, start);
  if (end === undefined) return undefined;
  try {
    return JSON.parse(text.slice(start, end));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the object that opens at `start` closes, looking past strings; undefined when it never does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (isString) {
      if (character === "\\") index++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return index + 1;
  }
  return undefined;
}
