import type { Sex, Span } from "../domain/note.ts";
import type { Mention, Pregnancy } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import { amountAt, durationAt, hoursPer } from "./durations.ts";

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
): { value: number; from: Span } | undefined {
  // Without such a word only "34/40" tells of weeks.
  if (!context.hasLabel(label) && label === "postpartum") return undefined;
  for (const at of context.amountPlaces) {
    const amount = amountAt(context, at);
    if (amount === undefined || context.isExcluded(at)) continue;
    const isFortieths =
      label === "gestation" && context.textAt(at + 1) === "/" && context.numberAt(at + 2) === 40;
    const unitAt = context.textAt(at + 1) === "-" ? at + 2 : context.textAt(at + 1) === "+" ? at + 3 : at + 1;
    const unit = durationAt(context, unitAt);
    // "34 SDG": the label itself says weeks.
    const isLabelled =
      label === "gestation" && !unit && amount >= 4 && context.labelsAt(at + 1).includes("gestation");
    if (!isFortieths && !unit && !isLabelled) continue;
    const end = isFortieths ? at + 3 : (context.hitAt(unitAt)?.to ?? unitAt + 1);
    const isNear = isFortieths || isLabelled || nearLabel(context, at, end, label);
    if (!isNear) continue;
    const value = isFortieths ? amount : (amount * hoursPer[unit ?? "weeks"]) / hoursPer.weeks;
    if (value <= (label === "gestation" ? 45 : 60))
      return { value: Math.round(value * 10) / 10, from: context.span(at, end) };
  }
  return undefined;
}

function nearLabel(context: Context, from: number, to: number, label: "gestation" | "postpartum"): boolean {
  // "pregnant, vomiting x 3 weeks": another thing's duration.
  const before = context.labelsAt(from - 1);
  if (before.includes("onset") && !before.includes(label)) return false;
  for (let at = from - 1; at >= from - 5 && !isClauseEnd(context, at); at--) {
    if (context.labelsAt(at).includes(label)) return true;
  }
  for (let at = to; at < to + 4 && !isClauseEnd(context, at); at++) {
    if (context.labelsAt(at).includes(label)) return true;
  }
  return false;
}

function isClauseEnd(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token === undefined || token.kind === "newline" || /^[.,;。，；]$/.test(token.text);
}
