import type { Age, AgeUnit, Sex } from "../domain/note.ts";
import type { Doubt, Fact } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import { amountAt } from "./durations.ts";
import { glasgowSum } from "./glasgow.ts";

/** Sex as written, with the age where both are one word: "58M", "F/35". */
export type Person = {
  readonly age?: Fact<Age>;
  readonly sex?: Fact<Sex>;
  readonly doubts: readonly Doubt[];
};

const oldest = 125;

/** Age and sex from the text. "3M" may be a boy of three or a baby of three months: asked. */
export function personOf(context: Context): Person {
  const age = ageOf(context);
  const sex = sexOf(context, age?.to);
  const doubts: Doubt[] = [];
  if (age?.kind === "doubt") doubts.push(age.doubt);
  return {
    ...(age?.kind === "age" && { age: age.fact }),
    ...(sex && { sex }),
    doubts,
  };
}

type AgeFound =
  | { readonly kind: "age"; readonly fact: Fact<Age>; readonly to: number }
  | { readonly kind: "doubt"; readonly doubt: Doubt; readonly to: number };

function ageOf(context: Context): AgeFound | undefined {
  let implied: AgeFound | undefined;
  for (const at of context.amountPlaces) {
    if (context.isExcluded(at)) continue;
    const stated = statedAge(context, at);
    if (stated) return stated;
    const word = context.sense(at, "age-word");
    if (word && !implied && context.hitAt(at)?.from === at) {
      const to = context.hitAt(at)?.to ?? at + 1;
      implied = {
        kind: "age",
        fact: { value: { amount: word.amount, unit: word.unit }, from: context.span(at, to) },
        to,
      };
    }
  }
  return implied;
}

function statedAge(context: Context, at: number): AgeFound | undefined {
  const amount = amountAt(context, at);
  if (amount === undefined) return undefined;
  if (isInGlasgow(context, at)) return undefined;
  const end = context.numberAt(at) === undefined ? (context.hitAt(at)?.to ?? at + 1) : at + 1;
  const unitAt = context.textAt(end) === "-" ? end + 1 : end;
  return (
    ageWithUnit(context, at, amount, unitAt) ??
    ageWithLetter(context, at, amount) ??
    ageAfterLabel(context, at, amount)
  );
}

/** In E2V2M4 no number is an age. */
function isInGlasgow(context: Context, at: number): boolean {
  for (let start = at - 1; start >= at - 8; start--) {
    const sum = glasgowSum(context, start);
    if (sum && at < sum.to) return true;
  }
  return false;
}

function ageWithUnit(context: Context, at: number, amount: number, unitAt: number): AgeFound | undefined {
  const unit = context.sense(unitAt, "age-unit")?.unit;
  const hit = context.hitAt(unitAt);
  if (!unit || hit?.from !== unitAt) return undefined;
  const letter = context.textAt(unitAt);
  // "58M": a letter that is a unit and a sex at once is read as the sex, or asked.
  if (letter === "m" && context.sense(unitAt, "sex")) return undefined;
  // "38.5 y tos", "7 a 8": a single letter is a unit only at a whole number.
  const isAlone = () => isBesidePerson(context, at, hit.to) || isClauseOfItsOwn(context, at, hit.to);
  if (letter.length === 1 && !(Number.isInteger(amount) && (context.touches(at) || isAlone()))) {
    return undefined;
  }
  if (context.sense(unitAt, "duration") && !isAgeContext(context, at, hit.to, unit)) return undefined;
  const to = hit.to;
  const isNegative =
    context.textAt(at - 1) === "-" &&
    context.tokens[at - 1]?.end === context.tokens[at]?.start &&
    context.tokens[at - 2]?.kind !== "number" &&
    context.tokens[at - 2]?.kind !== "word";
  return asAge(context, at, to, isNegative ? -amount : amount, unit);
}

function asAge(context: Context, from: number, to: number, amount: number, unit: AgeUnit): AgeFound {
  const span = context.span(from, to);
  if (amount < 0 || (unit === "years" && amount > oldest)) {
    return {
      kind: "doubt",
      doubt: { fact: "age", kind: "impossible", shown: String(amount), from: span },
      to,
    };
  }
  return { kind: "age", fact: { value: { amount, unit }, from: span }, to };
}

/** Whether a word for a person stands within three tokens. */
function isBesidePerson(context: Context, from: number, to: number): boolean {
  const isPerson = (at: number) =>
    context.sense(at, "sex") !== undefined ||
    context.sense(at, "age-word") !== undefined ||
    context.labelsAt(at).includes("age");
  // "sore throat 3 days. 28F": what is beyond a full stop or a comma is another statement, unless the note begins so.
  const isEnd = (at: number) => {
    const text = context.textAt(at);
    return /^[\n.;。；]$/.test(text) || (/^[,，]$/.test(text) && from > 1);
  };
  for (let at = from - 1; at >= from - 3 && !isEnd(at); at--) if (isPerson(at)) return true;
  for (let at = to; at < to + 3 && !isEnd(at); at++) if (isPerson(at)) return true;
  return false;
}

/** "niño 3 días con fiebre", "child 3 days of fever": days of a symptom; "de 3 días" before it says an age. */
function tellsOfSymptom(context: Context, from: number, to: number): boolean {
  const isLed =
    context.sense(from - 1, "plain") !== undefined || context.sense(from - 1, "age-word") !== undefined;
  const isJoined = context.sense(to, "plain") !== undefined || context.labelsAt(to).includes("onset");
  const next = context.hitAt(to + 1)?.senses;
  return !isLed && isJoined && (next?.some(({ is }) => is === "concept" || is === "quality") ?? false);
}

/** "8 months" is an age near a word for a person or at the head of the note; after "for" or "since" it is a duration. */
function isAgeContext(context: Context, from: number, to: number, unit: AgeUnit): boolean {
  const besidePerson = isBesidePerson(context, from, to);
  if (unit !== "years" && tellsOfSymptom(context, from, to)) return false;
  for (let at = from - 2; at < from; at++) if (context.labelsAt(at).includes("onset")) return false;
  for (let at = to; at < to + 2; at++) {
    // "34 años, embarazada de 28 semanas", "35a. Hace 20 min": what follows a comma or a full stop is not about the age.
    if (/^[,，;。]$/.test(context.textAt(at)) || isFullStop(context, at)) break;
    const labels = context.labelsAt(at);
    const isTime = labels.some(
      (label) => label === "onset" || label === "gestation" || label === "postpartum",
    );
    // "Varón de 50 años con una herida": beside a person years are an age.
    if (isTime && (unit !== "years" || !besidePerson)) return false;
    const cue = context.sense(at, "cue");
    if (cue?.status === "history" && cue.reach === "after") return false;
  }
  for (let at = from - 1; at >= from - 4 && !/^[,，;。]$/.test(context.textAt(at)); at--) {
    if (context.labelsAt(at).some((label) => label === "gestation" || label === "postpartum")) return false;
  }
  if (besidePerson) return true;
  return unit === "years" && (isNoteHead(context, from) || isClauseOfItsOwn(context, from, to));
}

/** A dot before a capital: "35a. Hace", not "3 d. de evolución". */
function isFullStop(context: Context, at: number): boolean {
  return context.textAt(at) === "." && context.tokens[at + 1]?.isCapital !== false;
}

/** "…, 30 años", "tengo 28 años": years with nothing but plain words beside them are an age. */
function isClauseOfItsOwn(context: Context, from: number, to: number): boolean {
  const isEdge = (at: number) => {
    const token = context.tokens[at];
    return token === undefined || token.kind === "newline" || /^[.,;()。，；]$/.test(token.text);
  };
  let before = from - 1;
  while (!isEdge(before) && context.sense(before, "plain")) before--;
  return isEdge(before) && (isEdge(to) || context.sense(to, "plain") !== undefined);
}

function isNoteHead(context: Context, at: number): boolean {
  let words = 0;
  for (let before = at - 1; before >= 0 && context.tokens[before]?.kind !== "newline"; before--) {
    if (context.tokens[before]?.kind !== "mark") words++;
  }
  return words <= 4;
}

/** "58M", "58 F", "M58", "F/35", "72/M". */
function ageWithLetter(context: Context, at: number, amount: number): AgeFound | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const sexAt = [at + 1, at - 1, at + 2, at - 2].find((place) => {
    const joint = Math.abs(place - at) === 2 ? context.textAt((place + at) / 2) : "/";
    // In "97.7F 88" the letter is a unit.
    if (place < at && context.numberAt(place - 1) !== undefined && context.touches(place - 1)) return false;
    if (isHour(context, place)) return false;
    return (
      (joint === "/" || joint === "," || joint === ".") &&
      context.sense(place, "sex") !== undefined &&
      (context.textAt(place).length <= 2 || isBareAge(context, at, place))
    );
  });
  if (sexAt === undefined) return undefined;
  const from = Math.min(at, sexAt);
  const to = Math.max(at, sexAt) + 1;
  const touches = sexAt === at + 1 ? context.touches(at) : sexAt === at - 1 ? context.touches(sexAt) : true;
  if (!touches && !isNoteHead(context, at)) return undefined;
  if (amount < 13 && context.textAt(sexAt) === "m" && sexAt === at + 1) {
    const doubt: Doubt = {
      fact: "age",
      kind: "ambiguous-unit",
      shown: `${amount}M`,
      from: context.span(from, to),
    };
    return { kind: "doubt", doubt, to };
  }
  return asAge(context, from, to, amount, "years");
}

/** "Mujer 41.", "Varón 68, pitido", "19 masc, herida": a number with nothing but the word for a person beside it. */
function isBareAge(context: Context, at: number, sexAt: number): boolean {
  const isEdge = (place: number) => {
    const token = context.tokens[place];
    return token === undefined || /^[\n.,;:，。；]$/.test(token.text);
  };
  if (sexAt === at - 1) return isEdge(at + 1);
  // "19 masc con tos" opens a note; "2 hombres le pegaron" tells of others.
  const opensNote = at === 0 && !context.textAt(sexAt).endsWith("s");
  return sexAt === at + 1 && isEdge(at - 1) && (isEdge(at + 2) || opensNote);
}

/** "Age: 45", "edad 45". */
function ageAfterLabel(context: Context, at: number, amount: number): AgeFound | undefined {
  for (let before = at - 1; before >= at - 3; before--) {
    if (context.labelsAt(before).includes("age")) {
      const isNegative = context.textAt(at - 1) === "-";
      return asAge(context, before, at + 1, isNegative ? -amount : amount, "years");
    }
    if (!/^[:=\-]$/.test(context.textAt(before))) return undefined;
  }
  return undefined;
}

function sexOf(context: Context, ageEnd: number | undefined): Fact<Sex> | undefined {
  for (const hit of context.hits) {
    const at = hit.from;
    const sex = context.sense(at, "sex");
    if (!sex || context.isExcluded(at)) continue;
    // A single letter means a sex only beside the age: "58M", "F/35", "V 67 a".
    const isLetter =
      hit.to - at === 1 && context.textAt(at).length === 1 && context.tokens[at]?.kind === "word";
    if (isLetter && !isBesideAge(at, ageEnd)) continue;
    if (isLetter && isHour(context, at)) continue;
    if (isAnotherPerson(context, at)) continue;
    return { value: sex.sex, from: context.span(at, hit.to) };
  }
  return undefined;
}

/** "H 35a" is a man, the h of "28 a, 3 h" an hour. */
function isHour(context: Context, at: number): boolean {
  if (context.textAt(at) !== "h") return false;
  return context.tokens[at]?.isCapital !== true || context.tokens[at - 1]?.kind === "number";
}

function isBesideAge(at: number, ageEnd: number | undefined): boolean {
  if (ageEnd === undefined) return false;
  return at - ageEnd <= 2 && at - ageEnd >= -4;
}

function isAnotherPerson(context: Context, at: number): boolean {
  return (
    context
      .hitAt(at)
      ?.senses.some(
        (sense) => sense.is === "informant" || (sense.is === "cue" && sense.status === "family"),
      ) ?? false
  );
}
