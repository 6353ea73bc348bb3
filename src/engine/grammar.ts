/**
 * Grammars in what llama.cpp's GBNF and xgrammar's EBNF both read and mean alike. Every repetition has an upper bound
 * and no space is free, so an answer always comes to an end.
 */
export type Expression =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "class"; readonly isNegated: boolean; readonly ranges: readonly CharRange[] }
  | { readonly kind: "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "choice"; readonly options: readonly Expression[] }
  | { readonly kind: "repeat"; readonly item: Expression; readonly min: number; readonly max: number }
  | { readonly kind: "rule"; readonly name: string; readonly body: Expression };

/** First and last code point, both in. */
export type CharRange = readonly [first: number, last: number];

export type Bounds = { readonly min: number; readonly max: number };

/** A string stands for itself. */
export type Part = Expression | string;

/** llama.cpp refuses 2000 repetitions and takes more for "no bound"; nothing that is written here needs as many. */
const mostRepetitions = 1999;

/**
 * xgrammar 0.1.27 unrolls as many, and knows then beforehand which tokens fit. With more it tries them all at each step:
 * 86 ms a token for 400 characters and 150,000 tokens, against 1 ms in blocks of these.
 */
const blockLength = 128;

/** Space and the visible characters of ASCII. */
const visibleAscii: readonly CharRange[] = [[0x20, 0x7e]];

/**
 * Any character beyond ASCII. As a negated class, since xgrammar 0.1.27 misreads every other one that leaves ASCII
 * (mlc-ai/xgrammar#696) and takes this one for all of them. llama.cpp leaves out what is named: controls, half pairs,
 * what counts as two UTF-16 units, and U+0800–0FFF, where it lets overlong bytes pass that decode to more characters.
 */
const beyondAscii: Expression = {
  kind: "class",
  isNegated: true,
  ranges: [
    [0, 0x9f],
    [0x800, 0xfff],
    [0xd800, 0xdfff],
    // As far as llama.cpp reads a lead byte of FF.
    [0x10000, 0x3fffff],
  ],
};

/** The text as it is. Throws on half a surrogate pair and on NUL. */
export function literal(text: string): Expression {
  if (/[\p{Cs}\0]/u.test(text)) throw new Error(`Not to be written in a grammar: ${JSON.stringify(text)}`);
  return { kind: "literal", text };
}

/** One after the other. */
export function sequence(...parts: readonly Part[]): Expression {
  const written = parts.map(expressionOf).filter((part) => !isEmpty(part));
  const [only] = written;
  return only !== undefined && written.length === 1 ? only : { kind: "sequence", parts: written };
}

/** Any one of them; none may be empty. */
export function choice(...parts: readonly Part[]): Expression {
  const options = parts.map(expressionOf);
  const [only] = options;
  if (only === undefined || options.some(isEmpty))
    throw new Error("A choice without options, or with an empty one");
  return options.length === 1 ? only : { kind: "choice", options };
}

/** One of these texts, as a label. */
export function oneOf(texts: readonly string[]): Expression {
  return choice(...new Set(texts));
}

/** Throws when the bounds are not whole, in order and such as both parsers expand. */
export function repeat(item: Part, { min, max }: Bounds): Expression {
  if (!Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max < min || max > mostRepetitions)
    throw new Error(`Bounds out of order or beyond ${mostRepetitions}: ${min} to ${max}`);
  const expression = expressionOf(item);
  if (isEmpty(expression)) throw new Error("A repetition of nothing");
  if (max === 0) return literal("");
  if (max === 1 && min === 1) return expression;
  if (max <= blockLength) return { kind: "repeat", item: expression, min, max };
  const block = repeat(expression, { min: blockLength, max: blockLength });
  const afterBlock = { min: Math.max(0, min - blockLength), max: max - blockLength };
  const longer = sequence(block, repeat(expression, afterBlock));
  return min >= blockLength ? longer : choice(repeat(expression, { min, max: blockLength - 1 }), longer);
}

/** Once or not at all. */
export function optional(item: Part): Expression {
  return repeat(item, { min: 0, max: 1 });
}

/** Items with a separator between them. */
export function list(item: Part, separator: Part, { min, max }: Bounds): Expression {
  if (max === 0) return literal("");
  const more = repeat(sequence(separator, item), { min: Math.max(0, min - 1), max: max - 1 });
  const items = sequence(item, more);
  return min === 0 ? optional(items) : items;
}

/** One character of these ranges. Throws beyond ASCII, where xgrammar misreads them: `oneOf` takes any text. */
export function oneCharacter(...ranges: readonly CharRange[]): Expression {
  if (ranges.length === 0 || ranges.some(([first, last]) => first < 0x20 || last < first || last > 0x7e))
    throw new Error(`Not a class of visible ASCII: ${ranges.join(" ")}`);
  return { kind: "class", isNegated: false, ranges };
}

export const digit: Expression = oneCharacter([0x30, 0x39]);

/** Free text on one line, without the ASCII characters of `forbidden`. */
export function boundedText({
  min,
  max,
  forbidden = "",
}: Bounds & { readonly forbidden?: string }): Expression {
  return repeat(characterExcept(forbidden), { min, max });
}

/** Free text on one line that says something: its first character is a letter or a digit, or any beyond ASCII. */
export function wordedText({ min, max }: Bounds): Expression {
  const first = choice(oneCharacter([0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a]), beyondAscii);
  return sequence(first, boundedText({ min: Math.max(0, min - 1), max: max - 1 }));
}

const jsonCharacter = rule(
  "char",
  // Each escape stands for one character. No \u: it could write controls and half surrogate pairs.
  choice(characterExcept('"\\'), sequence("\\", oneCharacter(...rangesOf('"\\/n')))),
);

/** A JSON string of so many characters, quotes included. */
export function jsonText(bounds: Bounds): Expression {
  return sequence('"', repeat(jsonCharacter, bounds), '"');
}

/** Gives the expression a name in the printed grammar. Throws when both parsers would not read the name. */
export function rule(name: string, body: Part): Expression {
  if (!/^[a-z][a-z0-9-]*$/u.test(name) || /^(?:root|true|false|part-\d+)$/u.test(name))
    throw new Error(`Not a rule's name: ${name}`);
  return { kind: "rule", name, body: expressionOf(body) };
}

function characterExcept(forbidden: string): Expression {
  const left = rangesOf(forbidden).reduce(
    (ranges, [code]) => ranges.flatMap((range) => splitAt(range, code)),
    visibleAscii,
  );
  return choice(oneCharacter(...left), beyondAscii);
}

function splitAt([first, last]: CharRange, code: number): readonly CharRange[] {
  if (code < first || code > last) return [[first, last]];
  const sides: readonly CharRange[] = [
    [first, code - 1],
    [code + 1, last],
  ];
  return sides.filter(([from, to]) => from <= to);
}

function rangesOf(characters: string): readonly CharRange[] {
  if (!/^[ -~]*$/u.test(characters)) throw new Error(`Not visible ASCII: ${JSON.stringify(characters)}`);
  return Array.from(characters, (character): CharRange => [character.charCodeAt(0), character.charCodeAt(0)]);
}

function expressionOf(part: Part): Expression {
  return typeof part === "string" ? literal(part) : part;
}

function isEmpty(expression: Expression): boolean {
  return (
    (expression.kind === "literal" && expression.text === "") ||
    (expression.kind === "sequence" && expression.parts.length === 0)
  );
}
