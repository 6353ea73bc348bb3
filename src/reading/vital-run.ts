import type { VitalName } from "../domain/note.ts";
import type { Context } from "./context.ts";
import { celsiusAt } from "./units.ts";

/** A value of a run, at tokens `from` to `to` (exclusive); a blood pressure has its diastolic value beside it. */
export type RunValue = {
  readonly name: Exclude<VitalName, "diastolic">;
  readonly value: number;
  readonly diastolic?: number;
  readonly from: number;
  readonly to: number;
};

type Item =
  | { readonly kind: "pressure"; readonly value: number; readonly diastolic: number }
  | { readonly kind: "temperature" | "saturation" | "count"; readonly value: number };

type Placed = Item & { readonly from: number; readonly to: number };

const separator = /^[,，、;/|]$/;
const rhythm = /^(reg|regular|irreg|irregular)$/;

/**
 * Observations without labels, as "118/72 78 16 36.4 99%" or "38.1 / 94 / 20 / 132/74": a blood pressure among them tells
 * what they are; then a pulse comes before a respiratory rate. Undefined where any number does not fit.
 */
export function vitalRun(context: Context, at: number): readonly RunValue[] | undefined {
  if (context.numberAt(at) === undefined || context.numberAt(at - 1) !== undefined) return undefined;
  if (context.textAt(at - 1) === "/") return undefined;
  const items = itemsFrom(context, at);
  return items.length < 3 ? undefined : named(items);
}

/** "TPR 36.7/78/16", "T/P/R 36.6/84/16": temperature, pulse and respiratory rate under one label. */
export function temperaturePulseBreathing(context: Context, at: number): readonly RunValue[] | undefined {
  const first = context.textAt(at);
  if (first !== "t" && first !== "tpr") return undefined;
  const isOneWord = first === "tpr";
  const isSpelled = [0, 1, 2, 3, 4].every((step) => context.textAt(at + step) === "t/p/r"[step]);
  if (!isOneWord && !isSpelled) return undefined;
  let place = at + (isOneWord ? 1 : 5);
  if (context.textAt(place) === ":") place++;
  const values: RunValue[] = [];
  for (const name of ["temperatureC", "heartRate", "respiratoryRate"] as const) {
    if (values.length > 0 && separator.test(context.textAt(place))) place++;
    const number = context.numberAt(place);
    if (number === undefined) return undefined;
    const { value, to } =
      name === "temperatureC" ? celsiusAt(context, number, place) : { value: number, to: place + 1 };
    values.push({ name, value, from: values.length === 0 ? at : place, to });
    place = to;
  }
  return values;
}

function itemsFrom(context: Context, at: number): readonly Placed[] {
  const items: Placed[] = [];
  let place = at;
  for (;;) {
    const from = items.length > 0 && separator.test(context.textAt(place)) ? place + 1 : place;
    const item = itemAt(context, from);
    if (!item) return items;
    items.push(item);
    place = rhythm.test(context.textAt(item.to)) ? item.to + 1 : item.to;
  }
}

function itemAt(context: Context, from: number): Placed | undefined {
  const value = context.numberAt(from);
  if (value === undefined || context.hitAt(from)) return undefined;
  const isPair = context.textAt(from + 1) === "/" && context.touches(from) && context.touches(from + 1);
  if (isPair) {
    const diastolic = context.numberAt(from + 2);
    if (diastolic === undefined) return undefined;
    return { kind: "pressure", value, diastolic, from, to: from + 3 };
  }
  if (context.textAt(from + 1) === "%") return { kind: "saturation", value, from, to: from + 2 };
  const degrees = celsiusAt(context, value, from);
  const isDegrees = degrees.value >= 33 && degrees.value < 43;
  if (isDegrees && (degrees.hasUnit || !Number.isInteger(value)))
    return { kind: "temperature", value: degrees.value, from, to: degrees.to };
  // "72 kg", "58 y", "20 mg": another thing's number.
  if (!Number.isInteger(value) || isMeasured(context, from)) return undefined;
  return { kind: "count", value, from, to: from + 1 };
}

function isMeasured(context: Context, at: number): boolean {
  const after = context.tokens[at + 1];
  if (after?.kind !== "word" || rhythm.test(after.text) || context.sense(at + 1, "oxygen")) return false;
  return context.labelsAt(at + 1).length === 0;
}

function named(items: readonly Placed[]): readonly RunValue[] | undefined {
  const of = (kind: Item["kind"]) => items.filter((item) => item.kind === kind);
  const counts = of("count");
  const [pulse, breaths, saturation] = counts;
  const isTold = of("pressure").length === 1 && of("temperature").length <= 1 && of("saturation").length <= 1;
  if (!isTold || counts.length > 3 || !items.every(isLikely)) return undefined;
  if (pulse && (pulse.value < 35 || pulse.value > 250)) return undefined;
  if (breaths && (breaths.value < 4 || breaths.value > 70 || (pulse && breaths.value >= pulse.value)))
    return undefined;
  if (saturation && (saturation.value < 70 || saturation.value > 100 || of("saturation").length > 0))
    return undefined;
  return items.map((item) => {
    const { value, from, to } = item;
    if (item.kind === "pressure") return { name: "systolic", value, diastolic: item.diastolic, from, to };
    return { name: nameOf(item), value, from, to };
  });

  function nameOf(item: Placed): RunValue["name"] {
    if (item.kind === "temperature") return "temperatureC";
    if (item === pulse) return "heartRate";
    return item === breaths ? "respiratoryRate" : "spo2";
  }
}

function isLikely(item: Placed): boolean {
  if (item.kind === "pressure")
    return item.value >= 50 && item.value <= 280 && item.diastolic >= 20 && item.value > item.diastolic + 5;
  return item.kind !== "saturation" || (item.value >= 50 && item.value <= 100);
}
