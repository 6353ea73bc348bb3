import {
  choice,
  digit,
  literal,
  oneCharacter,
  optional,
  repeat,
  sequence,
  type Expression,
} from "./grammar.ts";

/** Every whole number from `min` to `max`, as JSON writes it. Throws when there is none. */
export function wholeNumber(min: number, max: number): Expression {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || max < min)
    throw new Error(`No whole numbers from ${min} to ${max}`);
  const options: Expression[] = [];
  if (min < 0) options.push(sequence("-", upFrom(Math.max(1, -max), -min)));
  if (max >= 0) options.push(upFrom(Math.max(0, min), max));
  return choice(...options);
}

/** Numbers with at most six decimals, of at most nine digits before the point or between whole bounds from 0 up. */
export function decimalNumber(min: number | undefined, max: number | undefined): Expression {
  const decimals = optional(sequence(".", repeat(digit, { min: 1, max: 6 })));
  if (min === undefined && max === undefined)
    return sequence(
      optional("-"),
      choice("0", sequence(digits("1", "9"), repeat(digit, { min: 0, max: 8 }))),
      decimals,
    );
  const last = max ?? 999_999_999;
  if (min === undefined || min < 0 || !Number.isInteger(min) || !Number.isInteger(last))
    throw new Error("A number's bounds must be whole, and from 0 up");
  if (min === last) return literal(String(min));
  const below = sequence(wholeNumber(min, last - 1), decimals);
  return choice(below, sequence(String(last), optional(sequence(".", repeat("0", { min: 1, max: 6 })))));
}

function upFrom(min: number, max: number): Expression {
  const options: Expression[] = [];
  for (let first = min; first <= max;) {
    const last = Math.min(max, Number("9".repeat(String(first).length)));
    options.push(ofOneLength(String(first), String(last)));
    first = last + 1;
  }
  return choice(...options);
}

/** From `low` to `high`, which have the same number of digits: the first digit decides what may follow. */
function ofOneLength(low: string, high: string): Expression {
  const [lowFirst = "", highFirst = ""] = [low[0], high[0]];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  const free = repeat(digit, { min: lowRest.length, max: lowRest.length });
  if (/^0*$/u.test(lowRest) && /^9*$/u.test(highRest)) return sequence(digits(lowFirst, highFirst), free);
  if (lowFirst === highFirst) return sequence(lowFirst, ofOneLength(lowRest, highRest));
  const options = [
    sequence(lowFirst, ofOneLength(lowRest, "9".repeat(lowRest.length))),
    sequence(highFirst, ofOneLength("0".repeat(highRest.length), highRest)),
  ];
  const [afterLow, beforeHigh] = [Number(lowFirst) + 1, Number(highFirst) - 1];
  if (afterLow <= beforeHigh) options.push(sequence(digits(String(afterLow), String(beforeHigh)), free));
  return choice(...options);
}

function digits(first: string, last: string): Expression {
  return first === last ? literal(first) : oneCharacter([first.charCodeAt(0), last.charCodeAt(0)]);
}
