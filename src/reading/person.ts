import type { Age, AgeUnit, Consciousness, Oxygen, Sex } from "../domain/note.ts";
import type { Doubt, Fact, Mention, Pregnancy } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import type { DurationUnit } from "./lexicon/compile.ts";

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
  for (let at = 0; at < context.tokens.length; at++) {
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
  const unitAt = context.textAt(at + 1) === "-" || context.textAt(at + 1) === " " ? at + 2 : at + 1;
  return (
    ageWithUnit(context, at, amount, unitAt) ??
    ageWithLetter(context, at, amount) ??
    ageAfterLabel(context, at, amount)
  );
}

function amountAt(context: Context, at: number): number | undefined {
  return (
    context.numberAt(at) ?? (context.hitAt(at)?.from === at ? context.sense(at, "number")?.value : undefined)
  );
}

function ageWithUnit(context: Context, at: number, amount: number, unitAt: number): AgeFound | undefined {
  const unit = context.sense(unitAt, "age-unit")?.unit;
  const hit = context.hitAt(unitAt);
  if (!unit || hit?.from !== unitAt) return undefined;
  const letter = context.textAt(unitAt);
  // "58M": a letter that is a unit and a sex at once is read as the sex, or asked.
  if (letter === "m" && context.sense(unitAt, "sex")) return undefined;
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

/** "8 months" is an age near a word for a person or at the head of the note; after "for" or "since" it is a duration. */
function isAgeContext(context: Context, from: number, to: number, unit: AgeUnit): boolean {
  for (let at = from - 2; at < from; at++) if (context.labelsAt(at).includes("onset")) return false;
  for (let at = to; at < to + 2; at++) {
    if (
      context
        .labelsAt(at)
        .some((label) => label === "onset" || label === "gestation" || label === "postpartum")
    )
      return false;
    if (context.sense(at, "cue")?.status === "history") return false;
  }
  for (let at = from - 4; at < from; at++) {
    if (context.labelsAt(at).some((label) => label === "gestation" || label === "postpartum")) return false;
  }
  const isPerson = (at: number) =>
    context.sense(at, "sex") !== undefined ||
    context.sense(at, "age-word") !== undefined ||
    context.labelsAt(at).includes("age");
  for (let at = from - 3; at < to + 3; at++) if ((at < from || at >= to) && isPerson(at)) return true;
  return unit === "years" && isNoteHead(context, from);
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
    return (
      (joint === "/" || joint === "," || joint === ".") &&
      context.sense(place, "sex") !== undefined &&
      context.textAt(place).length <= 2
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
  for (let at = 0; at < context.tokens.length; at++) {
    const hit = context.hitAt(at);
    const sex = context.sense(at, "sex");
    if (!sex || hit?.from !== at || context.isExcluded(at)) continue;
    // A single letter means a sex only beside the age: "58M", "F/35", "V 67 a".
    const isLetter =
      hit.to - at === 1 && context.textAt(at).length === 1 && context.tokens[at]?.kind === "word";
    if (isLetter && !isBesideAge(context, at, ageEnd)) continue;
    if (isAnotherPerson(context, at)) continue;
    return { value: sex.sex, from: context.span(at, hit.to) };
  }
  return undefined;
}

function isBesideAge(context: Context, at: number, ageEnd: number | undefined): boolean {
  if (ageEnd === undefined) return [at - 1, at + 1].some((near) => context.numberAt(near) !== undefined);
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

/** Pregnancy from mentions, with its weeks or the weeks since birth. */
export function pregnancyOf(context: Context, mentions: readonly Mention[], sex: Sex | undefined): Pregnancy {
  const weeks = gestationWeeks(context, "gestation");
  const postpartumWeeks = gestationWeeks(context, "postpartum");
  const counting = (concept: Mention["concept"]) =>
    mentions.find(
      (mention) =>
        mention.concept === concept && (mention.status === "affirmed" || mention.status === "suspected"),
    );
  const pregnant = counting("pregnant");
  const postpartum = counting("postpartum");
  const denied =
    mentions.find((mention) => mention.concept === "pregnant" && mention.status === "denied") ??
    counting("not-pregnant");
  if (postpartum || postpartumWeeks) {
    return {
      status: pregnant ? "yes" : "no",
      postpartumWeeks: postpartumWeeks?.value ?? 0,
      from: postpartumWeeks?.from ?? postpartum?.span ?? "entered",
    };
  }
  if (pregnant || weeks) {
    return {
      status: "yes",
      ...(weeks && { weeks: weeks.value }),
      from: weeks?.from ?? pregnant?.span ?? "entered",
    };
  }
  if (denied) return { status: "no", from: denied.span };
  return { status: sex === "male" ? "no" : "unknown" };
}

/** "34 weeks pregnant", "G2P1 34w", "embarazada de 34 semanas", 懷孕34週, "5 days postpartum". */
function gestationWeeks(
  context: Context,
  label: "gestation" | "postpartum",
): { value: number; from: Mention["span"] } | undefined {
  for (let at = 0; at < context.tokens.length; at++) {
    const amount = amountAt(context, at);
    if (amount === undefined || context.isExcluded(at)) continue;
    const isFortieths =
      label === "gestation" && context.textAt(at + 1) === "/" && context.numberAt(at + 2) === 40;
    const unitAt = context.textAt(at + 1) === "-" ? at + 2 : context.textAt(at + 1) === "+" ? at + 3 : at + 1;
    const unit = durationAt(context, unitAt);
    if (!isFortieths && !unit) continue;
    const end = isFortieths ? at + 3 : (context.hitAt(unitAt)?.to ?? unitAt + 1);
    const isNear = isFortieths || nearLabel(context, at, end, label);
    if (!isNear) continue;
    const value = isFortieths ? amount : (amount * hoursPer[unit ?? "weeks"]) / hoursPer.weeks;
    if (value <= (label === "gestation" ? 45 : 60))
      return { value: Math.round(value * 10) / 10, from: context.span(at, end) };
  }
  return undefined;
}

function nearLabel(context: Context, from: number, to: number, label: "gestation" | "postpartum"): boolean {
  for (let at = from - 5; at < to + 4; at++) {
    if (at >= from && at < to) continue;
    const token = context.tokens[at];
    if (at >= to && token && (token.kind === "newline" || token.text === "." || token.text === ","))
      return false;
    if (context.labelsAt(at).includes(label)) return true;
  }
  return false;
}

const hoursPer: Readonly<Record<DurationUnit, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730.5,
  years: 8766,
};

function durationAt(context: Context, at: number): DurationUnit | undefined {
  return context.hitAt(at)?.from === at ? context.sense(at, "duration")?.unit : undefined;
}

/** Hours since the complaint began: the shortest time stated that is no age and no pregnancy. */
export function onsetOf(
  context: Context,
  taken: readonly (Mention["span"] | undefined)[],
): Fact<number> | undefined {
  let shortest: Fact<number> | undefined;
  const consider = (hours: number, from: number, to: number) => {
    const span = context.span(from, to);
    if (taken.some((other) => other && other.start < span.end && span.start < other.end)) return;
    if (!shortest || hours < shortest.value) shortest = { value: hours, from: span };
  };
  for (let at = 0; at < context.tokens.length; at++) {
    if (context.isExcluded(at)) continue;
    const hit = context.hitAt(at);
    const onset = hit?.from === at ? context.sense(at, "onset") : undefined;
    if (onset && hit) consider(onset.hours, at, hit.to);
    const amount = amountAt(context, at);
    if (amount === undefined || amount < 0) continue;
    const numberEnd = hit?.from === at ? hit.to : at + 1;
    const unitAt = context.textAt(numberEnd) === "-" ? numberEnd + 1 : numberEnd;
    const unit = durationAt(context, unitAt);
    if (!unit || isRate(context, unitAt) || isTherapy(context, at)) continue;
    consider(amount * hoursPer[unit], at, context.hitAt(unitAt)?.to ?? unitAt + 1);
  }
  return shortest;
}

/** "2 L/min", "88/min". */
function isRate(context: Context, unitAt: number): boolean {
  return context.textAt(unitAt - 1) === "/";
}

/** Durations after a past cue tell of the past: "history of stroke 3 years". */
function isTherapy(context: Context, at: number): boolean {
  const section = context.sentences.find((sentence) => sentence.from <= at && at < sentence.to)?.section;
  return section === "history" || section === "medication" || section === "allergy";
}

const worstFirst: readonly Consciousness[] = ["U", "P", "V", "C", "A"];

/** The worst level of consciousness that the text states. */
export function consciousnessOf(
  context: Context,
  mentions: readonly Mention[],
): Fact<Consciousness> | undefined {
  const found: Fact<Consciousness>[] = [];
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is === "consciousness")
        found.push({ value: sense.level, from: context.span(hit.from, hit.to) });
    }
  }
  for (const { concept, status, span } of mentions) {
    const level = levelOf[concept];
    if (level && (status === "affirmed" || status === "suspected")) found.push({ value: level, from: span });
  }
  const isBaseline = mentions.some(
    (mention) => mention.concept === "baseline-confusion" && mention.status !== "denied",
  );
  const counting = isBaseline ? found.filter((fact) => fact.value !== "C") : found;
  for (const level of worstFirst) {
    const fact = counting.find((candidate) => candidate.value === level);
    if (fact) return fact;
  }
  return undefined;
}

const levelOf: { readonly [C in Mention["concept"]]?: Consciousness } = {
  unresponsive: "U",
  "cardiac-arrest": "U",
  "responds-to-pain": "P",
  "responds-to-voice": "V",
  confusion: "C",
  alert: "A",
};

/** Air or oxygen; oxygen counts where both are written. */
export function oxygenOf(context: Context): Fact<Oxygen> | undefined {
  let air: Fact<Oxygen> | undefined;
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is !== "oxygen") continue;
      const fact = { value: sense.oxygen, from: context.span(hit.from, hit.to) };
      if (sense.oxygen === "oxygen") return fact;
      air ??= fact;
    }
  }
  return air;
}
