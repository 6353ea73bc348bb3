import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { oneCharacter, repeat, sequence } from "../../../src/engine/grammar.ts";
import { grammarOf, jsonOf } from "../../../src/engine/schema-grammar.ts";
import { printGrammar } from "../../../src/engine/print-grammar.ts";
import { recognizer } from "../../support/xgrammar.ts";

/** A schema with values that it takes. */
type Case = { readonly schema: z.ZodMiniType; readonly values: fc.Arbitrary<unknown> };

const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

/** What strings are made of: all that is written in the three languages, and what JSON must escape. */
const letter = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    fc.constantFrom(...['"', "\\", "/", "\n"].map((mark) => mark.charCodeAt(0))),
    fc.integer({ min: 0xa1, max: 0x7ff }),
    fc.integer({ min: 0x2000, max: 0xcfff }),
    fc.integer({ min: 0xf900, max: 0xffef }),
  )
  .map((code) => String.fromCharCode(code));

const bounds = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const stringCase = fc.oneof(bounds(12), bounds(400)).map(([min, max]): Case => ({
  schema: text(min, max),
  values: fc.string({ unit: letter, minLength: min, maxLength: max }),
}));

const enumCase = fc
  .uniqueArray(fc.string({ unit: letter, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((options): Case => ({
    schema: z.enum(options),
    values: fc.constantFrom(...options),
  }));

const literalCase = fc
  .oneof(fc.string({ unit: letter, maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null))
  .map((value): Case => ({
    schema: z.literal(value),
    values: fc.constant(value),
  }));

const integerCase = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(2000))
  .map(([min, size]): Case => ({
    schema: z.int().check(z.gte(min), z.lte(min + size)),
    values: fc.integer({ min, max: min + size }).filter((value) => !Object.is(value, -0)),
  }));

const thousandths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const numberCase = fc.constantFrom<Case>(
  {
    schema: z.number(),
    values: fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), thousandths)
      .map(([whole, part]) => Number((whole + part).toFixed(3)) || 0),
  },
  { schema: z.number().check(z.gte(0), z.lte(1)), values: thousandths },
  {
    schema: z.number().check(z.gte(30), z.lte(43)),
    values: thousandths.map((value) => Number((30 + 13 * value).toFixed(6))),
  },
);

const booleanCase = fc.constant<Case>({ schema: z.boolean(), values: fc.boolean() });

const leafCase = fc.oneof(stringCase, enumCase, literalCase, integerCase, numberCase, booleanCase);

const key = fc.string({ unit: fc.constantFrom(...'abcñ級 "\\-_'), minLength: 1, maxLength: 4 });

const { anyCase } = fc.letrec<{ anyCase: Case }>((tie) => ({
  anyCase: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leafCase,
    fc.tuple(tie("anyCase"), bounds(4)).map(([item, [min, max]]): Case => ({
      schema: z.array(item.schema).check(z.minLength(min), z.maxLength(max)),
      values: fc.array(item.values, { minLength: min, maxLength: max }),
    })),
    tie("anyCase").map((inner): Case => ({
      schema: z.nullable(inner.schema),
      values: fc.option(inner.values),
    })),
    fc.dictionary(key, tie("anyCase"), { noNullPrototype: true, maxKeys: 4 }).map((fields): Case => ({
      schema: z.strictObject(
        Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
      ),
      values: fc.record(
        Object.fromEntries(Object.entries(fields).map(([name, { values }]) => [name, values])),
      ),
    })),
  ),
}));

/** The random schema between two keys that it does not know, so that what is wrong can be put around it. */
const framed = (inner: z.ZodMiniType) =>
  z.strictObject({
    level: z.int().check(z.gte(1), z.lte(5)),
    why: text(1, 20),
    inner,
    done: z.optional(z.boolean()),
  });
const frameValues = fc.record({
  level: fc.integer({ min: 1, max: 5 }),
  why: fc.string({ unit: letter, minLength: 1, maxLength: 20 }),
});

describe("the grammar of a schema", () => {
  it("takes every value of it as compact JSON, and none that is spoiled", async () => {
    const example = anyCase.chain(({ schema, values }) =>
      fc.record({
        schema: fc.constant(schema),
        value: values,
        frame: frameValues,
        done: fc.option(fc.boolean(), { nil: undefined }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(example, async ({ schema, value, frame, done }) => {
        const whole = framed(schema);
        const good = { ...frame, inner: value, ...(done !== undefined && { done }) };
        whole.parse(good);
        const { level, why, inner } = good;
        const json = JSON.stringify(good);
        const bad: unknown[] = [
          { why, level, inner },
          { level, why },
          { level, inner },
          { why, inner },
          { ...good, done: "yes" },
          { ...good, more: 1 },
          { ...good, level: 0 },
          { ...good, level: 1.5 },
          { ...good, level: "1" },
          { ...good, why: "" },
          { ...good, why: "x".repeat(21) },
          { ...good, why: null },
          [good],
        ];
        const spoiled = [
          JSON.stringify(good, null, 1),
          ` ${json}`,
          `${json} `,
          `${json}\n`,
          `\`\`\`json\n${json}\n\`\`\``,
          json.replace(":", ": "),
          json.replace(",", ", "),
          json.slice(0, -1),
          `${json}}`,
          ...["\t", "\n", "\0", "\x1F", "\x7F"].map((control) =>
            json.replace('"why":"', `"why":"${control}`),
          ),
        ];
        const grammar = await recognizer(grammarOf(whole));
        expect(grammar.accepts(json), json).toBe(true);
        for (const one of [...bad.map((other) => JSON.stringify(other)), ...spoiled])
          expect(grammar.accepts(one), one).toBe(false);
        grammar.dispose();
      }),
      { numRuns: 100 },
    );
  });

  it("lets nothing be written that the schema refuses", async () => {
    const example = fc.tuple(anyCase, fc.infiniteStream(fc.nat(0xffff)));
    await fc.assert(
      fc.asyncProperty(example, async ([{ schema }, random]) => {
        const whole = framed(schema);
        const grammar = await recognizer(grammarOf(whole));
        const written = await grammar.write((count) => (random.next().value ?? 0) % count);
        expect(whole.safeParse(JSON.parse(written)).error, written).toBeUndefined();
        grammar.dispose();
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the order of the keys and leaves out an optional one", async () => {
    const schema = z.strictObject({
      b: z.boolean(),
      a: z.optional(z.int().check(z.gte(1), z.lte(3))),
      c: z.literal("x"),
    });
    const grammar = await recognizer(grammarOf(schema));
    expect(grammar.accepts('{"b":true,"a":2,"c":"x"}')).toBe(true);
    expect(grammar.accepts('{"b":true,"c":"x"}')).toBe(true);
    expect(grammar.accepts('{"b":true,"c":"x","a":2}')).toBe(false);
    expect(grammar.accepts('{"b":true,"a":2}')).toBe(false);
  });

  it("takes any member of a union", async () => {
    const schema = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("level"), level: z.union([z.literal(1), z.literal("RED")]) }),
      z.strictObject({ kind: z.literal("none") }),
    ]);
    const grammar = await recognizer(grammarOf(schema));
    expect(grammar.accepts('{"kind":"level","level":1}')).toBe(true);
    expect(grammar.accepts('{"kind":"level","level":"RED"}')).toBe(true);
    expect(grammar.accepts('{"kind":"none"}')).toBe(true);
    expect(grammar.accepts('{"kind":"none","level":1}')).toBe(false);
  });

  it("writes a string as its given content says", async () => {
    const code = sequence(oneCharacter([0x41, 0x5a]), repeat(oneCharacter([0x30, 0x39]), { min: 2, max: 2 }));
    const schema = z.strictObject({
      codes: z.array(z.strictObject({ code: z.string().check(z.regex(/^[A-Z]\d\d$/u)) })).check(z.length(2)),
    });
    const grammar = await recognizer(grammarOf(schema, { "codes[].code": code }));
    expect(grammar.accepts('{"codes":[{"code":"I21"},{"code":"R07"}]}')).toBe(true);
    expect(grammar.accepts('{"codes":[{"code":"I2"},{"code":"R07"}]}')).toBe(false);
    expect(() => grammarOf(schema, { "codes[].code": code, "codes[].cod": code })).toThrow("codes[].cod");
  });

  it("can be a part of a larger one", async () => {
    const larger = sequence("Answer: ", jsonOf(z.strictObject({ a: z.boolean() })), "\n");
    const grammar = await recognizer(printGrammar(larger));
    expect(grammar.accepts('Answer: {"a":true}\n')).toBe(true);
  });
});

describe("a schema that no grammar can keep is refused by the place", () => {
  const inside = (schema: z.ZodMiniType) =>
    z.strictObject({ list: z.array(z.strictObject({ here: schema })).check(z.maxLength(2)) });
  it.each<[string, z.ZodMiniType]>([
    ["a string without a bound", z.string()],
    ["a list without a bound", z.array(z.boolean())],
    ["a whole number without a bound", z.int().check(z.gte(0))],
    ["a pattern without its content", z.string().check(z.maxLength(3), z.regex(/^a/u))],
    ["a format", z.iso.date().check(z.maxLength(10))],
    ["a number above, but not at, its bound", z.number().check(z.gt(0), z.lte(1))],
    ["multiples", z.int().check(z.gte(0), z.lte(10), z.multipleOf(5))],
    ["anything", z.unknown()],
    ["keys that are not known", z.record(z.string(), z.boolean())],
    ["a tuple", z.tuple([z.boolean(), z.int()])],
    ["a first key that may be missing", z.strictObject({ a: z.optional(z.boolean()) })],
  ])("%s", (_, schema) => {
    expect(() => grammarOf(inside(schema))).toThrow("list[].here");
  });
});
