import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundedText,
  choice,
  digit,
  type Expression,
  jsonText,
  list,
  literal,
  oneCharacter,
  oneOf,
  optional,
  type Part,
  repeat,
  rule,
  sequence,
} from "../../../src/engine/grammar.ts";
import { wholeNumber, decimalNumber } from "../../../src/engine/number-grammar.ts";
import { printGrammar } from "../../../src/engine/print-grammar.ts";
import { recognizer } from "../../support/xgrammar.ts";

/** Which of these texts the grammar takes, in xgrammar. */
async function taken(expression: Expression, texts: readonly string[]): Promise<string[]> {
  const grammar = await recognizer(printGrammar(expression));
  const accepted = texts.filter((text) => grammar.accepts(text));
  grammar.dispose();
  return accepted;
}

const esiAnswer = sequence(
  "ESI ",
  oneOf(["1 — Immediate", "2 — Emergent (high risk)", "3 — Urgent"]),
  '\nWhy: "',
  boundedText({ min: 3, max: 40, forbidden: '"' }),
  '"\n檢傷：\\',
  list(sequence("- ", boundedText({ min: 1, max: 20 })), "\n", { min: 1, max: 3 }),
);

describe("a grammar", () => {
  it("takes a native format with dashes, quotes, backslashes and ideographs, line by line", async () => {
    const good = 'ESI 2 — Emergent (high risk)\nWhy: "dolor torácico 級"\n檢傷：\\- ECG\n- Oxígeno';
    const bad = [
      good.replace("—", "-"),
      good.replace("high", "low"),
      good.replace('"dolor', '""dolor'),
      good.replace("dolor torácico 級", "d"),
      good.replace("\\", ""),
      good.replace("- ECG", "- ECG\t"),
      good.replace("- ECG", "- ECG\r"),
      `${good}\n- a\n- b`,
      `${good}\n`,
      `${good} y poco a poco`,
      good.replace("dolor", "d".repeat(40)),
    ];
    expect(await taken(esiAnswer, [good, ...bad])).toEqual([good]);
  });

  it("takes any text as a literal, and nothing else", async () => {
    const character = fc.oneof(
      fc.constantFrom(
        ..."ñéíÁ¿ÿåµ\u0085\u00A0",
        ..."aBcdE09",
        ..."—級😀\u2028\u200B",
        ..."\n\r\t\u0001\u007F",
        ..."\"\\'[]-^ ",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((one) => !/[\p{Cs}\0]/u.test(one)),
    );
    const text = fc.string({ unit: character, minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, text, async (own, other) => {
        const others = [`${own}${other}`, `${other}${own}`].concat(other === own ? [] : other);
        expect(await taken(literal(own), [own, ...others])).toEqual([own]);
      }),
      { numRuns: 200 },
    );
  });

  it("holds the bounds of a text, in one block and in several", async () => {
    for (const [min, max] of [
      [0, 1],
      [3, 127],
      [1, 128],
      [0, 129],
      [120, 140],
      [128, 300],
      [256, 256],
      [0, 1999],
    ] as const) {
      const lengths = [min - 1, min, Math.floor((min + max) / 2), 127, 128, 129, 256, max, max + 1];
      const texts = [...new Set(lengths.filter((length) => length >= 0))].map((length) => "a".repeat(length));
      const expected = texts.filter(({ length }) => length >= min && length <= max);
      expect(await taken(sequence(boundedText({ min, max })), texts)).toEqual(expected);
    }
  });

  it("counts a character beyond ASCII as one, in one block and in several", async () => {
    for (const max of [2, 200])
      for (const letter of ["ñ", "級", "—"])
        expect(
          await taken(boundedText({ min: 0, max }), [letter.repeat(max), letter.repeat(max + 1)]),
        ).toEqual([letter.repeat(max)]);
  });

  it("takes no control character in a text, and none in a JSON string", async () => {
    const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).concat("\x7F");
    expect(await taken(boundedText({ min: 1, max: 3 }), controls)).toEqual([]);
    const strings = controls.map((control) => `"a${control}"`);
    expect(await taken(jsonText({ min: 1, max: 3 }), strings)).toEqual([]);
  });

  it("takes those escapes of JSON that stand for one visible character or a new line", async () => {
    const good = ['"\\""', '"\\\\"', '"\\/"', '"\\n"'];
    const bad = ['"""', '"\\"', '"\\t"', '"\\u0000"', '"\\ud800"', '"\\x"', '"\\\\\\\\\\\\"'];
    expect(await taken(jsonText({ min: 1, max: 2 }), [...good, ...bad])).toEqual(good);
  });

  it("holds the bounds of a list", async () => {
    const lists = ["", "1", "1,2", "1,2,3", "1,2,3,4", "1,", ",1", "1,,2"];
    const of = (min: number, max: number) => sequence("[", list(digit, ",", { min, max }), "]");
    const inside = (texts: readonly string[]) => texts.map((text) => `[${text}]`);
    expect(await taken(of(0, 3), inside(lists))).toEqual(inside(["", "1", "1,2", "1,2,3"]));
    expect(await taken(of(2, 3), inside(lists))).toEqual(inside(["1,2", "1,2,3"]));
    expect(await taken(of(1, 1), inside(lists))).toEqual(inside(["1"]));
    expect(await taken(of(0, 0), inside(lists))).toEqual(inside([""]));
  });

  it("repeats a literal whole", async () => {
    expect(
      await taken(repeat("día ", { min: 2, max: 3 }), ["día día ", "día ", "día a ", "día    "]),
    ).toEqual(["día día "]);
  });

  it("puts parentheses where a choice or a sequence stands inside another", async () => {
    const words = choice("a", sequence("b", optional(choice("c", "d")), "e"));
    const doubled = sequence(words, repeat(sequence(words, "-"), { min: 2, max: 2 }));
    const good = ["aa-a-", "bcea-be-", "abde-bce-"];
    expect(await taken(doubled, [...good, "a", "aa-", "bc", "aa-a-a-", "ac-a-"])).toEqual(good);
  });

  it("takes the characters of a class that mean something to a parser", async () => {
    const marks = oneCharacter([0x5b, 0x60], [0x2d, 0x2d], [0x22, 0x22]);
    const every = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at));
    expect(await taken(marks, every)).toEqual(['"', "-", "[", "\\", "]", "^", "_", "`"]);
  });

  it("takes whole numbers from its least to its greatest, written as JSON does", async () => {
    const bound = fc.integer({ min: -1300, max: 1300 });
    await fc.assert(
      fc.asyncProperty(bound, bound, fc.array(bound, { maxLength: 60 }), async (a, b, others) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const numbers = [...new Set([...others, min - 1, min, max, max + 1])].filter(
          (number) => number !== 0,
        );
        const within = numbers.filter((number) => number >= min && number <= max);
        expect(await taken(wholeNumber(min, max), numbers.map(String))).toEqual(within.map(String));
        expect(await taken(wholeNumber(min, max), ["007", "", "-", "1.0", "1e2", "+1"])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("takes decimals within whole bounds", async () => {
    const probability = decimalNumber(0, 1);
    const good = ["0", "1", "0.5", "0.000001", "1.0"];
    expect(await taken(probability, [...good, "1.1", "2", "-0.5", ".5", "0.", "0.1234567", "00"])).toEqual(
      good,
    );
    const temperature = decimalNumber(undefined, undefined);
    expect(await taken(temperature, ["-12.25", "36.6", "1e9", "1234567890"])).toEqual(["-12.25", "36.6"]);
    expect(() => decimalNumber(-1, 1)).toThrow("bounds");
  });
});

describe("the printed text", () => {
  it("begins with root, has one rule a line and names without underscore", () => {
    const lines = printGrammar(esiAnswer).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^root ::= /u);
    for (const line of lines) expect(line).toMatch(/^[a-z][a-z0-9-]* ::= \S/u);
  });

  it("has each rule once, however deep and often it is used", () => {
    let nested: Expression = rule("leaf", choice("x", jsonText({ min: 0, max: 10 })));
    for (let depth = 0; depth < 40; depth++) nested = sequence("[", nested, ",", nested, "]");
    const text = printGrammar(nested);
    expect(text.match(/^leaf ::=/gmu)).toHaveLength(1);
    expect(text.length).toBeLessThan(4000);
  });

  it("never writes a repetition inside another, whose bounds llama.cpp would multiply", () => {
    const rows = list(list(jsonText({ min: 0, max: 300 }), ",", { min: 1, max: 60 }), ";", {
      min: 1,
      max: 60,
    });
    expect(printGrammar(rows)).not.toMatch(/\)(?:\{|\?)/u);
  });

  it("is the same for the same expression", () => {
    expect(printGrammar(esiAnswer)).toBe(printGrammar(esiAnswer));
  });
});

describe("what no grammar can say is refused when it is built", () => {
  it.each<[string, () => unknown]>([
    ["half a surrogate pair", () => literal("a\uD800")],
    ["NUL", () => literal("\0")],
    ["a choice without options", () => oneOf([])],
    ["an option that is empty", () => oneOf(["a", ""])],
    ["bounds out of order", () => repeat(digit, { min: 3, max: 2 })],
    ["a bound below nothing", () => repeat(digit, { min: -1, max: 2 })],
    ["half a repetition", () => repeat(digit, { min: 0, max: 1.5 })],
    ["more than llama.cpp repeats", () => repeat(digit, { min: 0, max: 2000 })],
    ["a repetition of nothing", () => repeat("", { min: 0, max: 2 })],
    ["a class without characters", () => oneCharacter()],
    ["a class beyond ASCII, which xgrammar misreads", () => oneCharacter([0xe0, 0xfc])],
    ["a forbidden character beyond ASCII", () => boundedText({ min: 0, max: 9, forbidden: "。" })],
    ["a rule's name with an underscore", () => rule("a_b", digit)],
    ["a rule called root", () => rule("root", digit)],
    ["whole numbers from more to less", () => wholeNumber(3, 2)],
  ])("%s", (_, build) => {
    expect(build).toThrow();
  });

  it("two different rules of one name", () => {
    const two: Part[] = [rule("same", "a"), rule("same", "b")];
    expect(() => printGrammar(sequence(...two))).toThrow("same");
  });
});
