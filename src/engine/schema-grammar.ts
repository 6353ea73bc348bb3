import * as z from "zod/mini";
import {
  choice,
  jsonText,
  list,
  literal,
  optional,
  sequence,
  type Expression,
  type Part,
} from "./grammar.ts";
import { decimalNumber, wholeNumber } from "./number-grammar.ts";
import { printGrammar } from "./print-grammar.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What the strings at a path hold in place of any text, as `codes[].code`; written between quotes as it is. */
export type StringContents = Readonly<Record<string, Expression>>;

/**
 * The grammar of what the schema takes, as compact JSON with the keys in the schema's order. Throws a plain Error that
 * names the path where a string or list has no bound or the schema says what no grammar here can keep.
 */
export function grammarOf(schema: z.core.$ZodType, contents: StringContents = {}): string {
  return printGrammar(jsonOf(schema, contents));
}

/** The same as an expression, to be a part of a larger one. */
export function jsonOf(schema: z.core.$ZodType, contents: StringContents = {}): Expression {
  const unused = new Set(Object.keys(contents));
  const expression = write(z.toJSONSchema(schema, { io: "input" }), "", (path) => {
    unused.delete(path);
    return contents[path];
  });
  for (const path of unused) throw new Error(`${path}: no string there`);
  return expression;
}

type ContentAt = (path: string) => Expression | undefined;

const annotations = ["$schema", "id", "$id", "title", "description", "default", "examples", "type"];

function write(schema: JsonSchema | boolean | undefined, path: string, contentAt: ContentAt): Expression {
  if (typeof schema !== "object") throw refusal(path, "anything at all");
  const inside = (...keywords: readonly string[]) => {
    const known = new Set([...annotations, ...keywords]);
    const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
    if (unknown !== undefined) throw refusal(path, unknown);
  };

  if (schema.const !== undefined) {
    inside("const");
    return literal(JSON.stringify(schema.const));
  }
  if (schema.enum !== undefined) {
    inside("enum");
    return choice(...schema.enum.map((value) => JSON.stringify(value)));
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) {
    inside("anyOf", "oneOf");
    return choice(...options.map((option) => write(option, path, contentAt)));
  }

  if (Array.isArray(schema.type))
    return choice(...schema.type.map((type) => write({ ...schema, type }, path, contentAt)));
  switch (schema.type) {
    case "object": {
      inside("properties", "required", "additionalProperties");
      return objectOf(schema, path, contentAt);
    }
    case "array": {
      inside("items", "minItems", "maxItems");
      const { items, minItems = 0, maxItems } = schema;
      if (maxItems === undefined) throw refusal(path, "a list without maxItems");
      if (Array.isArray(items)) throw refusal(path, "a list of unlike items");
      const item = write(items, `${path}[]`, contentAt);
      return sequence("[", list(item, ",", { min: minItems, max: maxItems }), "]");
    }
    case "string": {
      const content = contentAt(path);
      if (content !== undefined) return sequence('"', content, '"');
      inside("minLength", "maxLength");
      if (schema.maxLength === undefined) throw refusal(path, "a string without maxLength");
      return jsonText({ min: schema.minLength ?? 0, max: schema.maxLength });
    }
    case "integer": {
      inside("minimum", "maximum");
      const { minimum = -Infinity, maximum = Infinity } = schema;
      // What zod writes for a whole number without bounds.
      if (minimum <= Number.MIN_SAFE_INTEGER || maximum >= Number.MAX_SAFE_INTEGER)
        throw refusal(path, "a whole number without bounds");
      return wholeNumber(minimum, maximum);
    }
    case "number":
      inside("minimum", "maximum");
      return decimalNumber(schema.minimum, schema.maximum);
    case "boolean":
      inside();
      return choice("true", "false");
    case "null":
      inside();
      return literal("null");
    case undefined:
      break;
  }
  throw refusal(
    path,
    Object.keys(schema).find((keyword) => !annotations.includes(keyword)) ?? "anything at all",
  );
}

function objectOf(schema: JsonSchema, path: string, contentAt: ContentAt): Expression {
  const required = new Set(schema.required);
  const keys = Object.keys(schema.properties ?? {});
  const [first] = keys;
  if (first !== undefined && !required.has(first)) throw refusal(path, "a first key that may be missing");
  const parts = keys.map((key, index): Part => {
    const value = write(schema.properties?.[key], path === "" ? key : `${path}.${key}`, contentAt);
    const entry = sequence(`${index === 0 ? "" : ","}${JSON.stringify(key)}:`, value);
    return required.has(key) ? entry : optional(entry);
  });
  return sequence("{", ...parts, "}");
}

function refusal(path: string, what: string): Error {
  return new Error(`${path === "" ? "the schema" : path}: no grammar for ${what}`);
}
