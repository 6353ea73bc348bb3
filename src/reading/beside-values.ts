import type { Context } from "./context.ts";
import type { LabelId } from "./lexicon/senses.ts";

/** What the words beside a number say of it. */

/** Tokens within which a clause tells where a value was taken, and a sentence still speaks of the same thing. */
const wayInClause = 8;
const wayInSentence = 16;
const wayInLine = 30;

const notMeasured: ReadonlySet<LabelId> = new Set<LabelId>(["age", "onset", "gestation", "postpartum"]);

/** The labels of vitals at a token. */
export function measuresAt(context: Context, at: number): readonly LabelId[] {
  return context.labelsAt(at).filter((label) => !notMeasured.has(label));
}

/** Whether the clause says that it was taken at home: "temp at home 101.1", 在家量38.4, "38,1 en casa". */
export function isElsewhere(context: Context, from: number, to: number): boolean {
  for (let at = from; at >= from - wayInClause && !endsClause(context, at); at--)
    if (context.sense(at, "elsewhere")) return true;
  for (let at = to; at <= to + wayInClause && !endsClause(context, at); at++) {
    if (context.labelsAt(at).length > 0 || context.numberAt(at) !== undefined) return false;
    if (context.sense(at, "elsewhere")) return true;
  }
  return false;
}

function endsClause(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token === undefined || token.kind === "newline" || /^[.,;，。；]$/.test(token.text);
}

/** The unit meant where none is written: a British "BM" is in mmol/L; Spain, Latin America and Taiwan write mg/dL. */
export function bareGlucoseUnit(context: Context, from: number): "mmol" | "mg" | undefined {
  const languages = context.hitAt(from)?.languages;
  if (context.textAt(from) === "bm" && languages?.has("en")) return "mmol";
  const isEnglish = languages?.has("en") !== false && !context.isChinese;
  return isEnglish ? undefined : "mg";
}

/** "CSF: protein 1.2, glucose 18": whether the sentence speaks of another fluid than blood. */
export function isOfOtherFluid(context: Context, at: number): boolean {
  for (let near = at - 1; near >= at - wayInSentence; near--) {
    const token = context.tokens[near];
    if (token === undefined || token.kind === "newline" || /^[.。]$/.test(token.text)) return false;
    if (context.sense(near, "other-fluid")) return true;
    if (measuresAt(context, near).length > 0) return false;
  }
  return false;
}

/** Whether a number of mmol/L is of the glucose that the line speaks of: 血糖機故障，用國外機器量 2.0 mmol/L. */
export function isNearGlucose(context: Context, at: number): boolean {
  // Behind any other word the number is of that: 乳酸 2.0 mmol/L.
  if (!/^[量測到是為約:]$/.test(context.textAt(at - 1))) return false;
  for (let near = at - 2; near >= at - wayInLine; near--) {
    const token = context.tokens[near];
    if (token === undefined || token.kind === "newline") return false;
    if (token.text === "糖" && context.textAt(near - 1) === "血") return true;
    if (measuresAt(context, near).length > 0) return measuresAt(context, near).includes("glucose");
  }
  return false;
}

/** 疼痛8分, 吞口水痛4分, and of a pain named before in the sentence 現在剩5分. */
export function isNearPain(context: Context, at: number): boolean {
  const isLeft = /^[剩約還有為是]$/.test(context.textAt(at - 1));
  for (let near = at - 1; near >= at - (isLeft ? wayInSentence : 5); near--) {
    const text = context.textAt(near);
    if (text === "痛" || text === "疼" || text === "pain") return true;
    if (text === "\n" || text === "。") return false;
  }
  return false;
}

/** The end of "8/10", "8 out of 10", "8 de 10"; else that of the number alone. */
export function endOver(context: Context, at: number, whole: number): number {
  const joint = context.textAt(at + 1);
  const to = joint === "out" && context.textAt(at + 2) === "of" ? at + 3 : at + 2;
  const isJoint = to > at + 2 || joint === "/" || joint === "de" || joint === "sobre";
  return isJoint && context.numberAt(to) === whole ? to + 1 : at + 1;
}

/** Whether a pair with a slash is part of a date, or of a longer row. */
export function isInDate(context: Context, at: number): boolean {
  const before = context.textAt(at - 1);
  return context.textAt(at + 3) === "/" || before === "/" || before === "-";
}
