import type { FactName, Span, VitalName } from "../domain/note.ts";
import type { Doubt, Fact } from "../domain/reading.ts";
import {
  bareGlucoseUnit,
  endOver,
  isElsewhere,
  isInDate,
  isNearGlucose,
  isNearPain,
  isOfOtherFluid,
  measuresAt,
} from "./beside-values.ts";
import { clockAt, clockBehind } from "./clock.ts";
import type { Context } from "./context.ts";
import { glasgowSum } from "./glasgow.ts";
import type { LabelId } from "./lexicon/senses.ts";
import { isPossible } from "./plausible.ts";
import { celsiusAt, degreeUnit, glucoseAt, kilogramsAt } from "./units.ts";
import { type RunValue, temperaturePulseBreathing, vitalRun } from "./vital-run.ts";

export type Observation = {
  readonly name: VitalName;
  readonly fact: Fact<number>;
  /** Told, or taken at home: it counts where nothing was measured here. */
  readonly isReported?: true;
};

export type Observed = { readonly observations: readonly Observation[]; readonly doubts: readonly Doubt[] };

/** Numbers of the text as observations with units converted; what cannot be, or whose unit is not clear, as doubts. */
export function observe(context: Context): Observed {
  return new Observer(context).run();
}

const fillers: ReadonlySet<string> = new Set([
  ":",
  "=",
  "(",
  "[",
  "-",
  "~",
  "≈",
  "，",
  ",",
  "：",
  "約",
  "是",
  "為",
  "了",
  "到",
  "有",
  "只",
  "剩",
  "/",
]);
const longestFill = 3;

class Observer {
  readonly #context: Context;
  readonly #observations: Observation[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #used = new Set<number>();
  #minuteOfDay: number | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  run(): Observed {
    const { tokens } = this.#context;
    for (let at = 0; at < tokens.length; at++) {
      if (this.#context.isExcluded(at)) continue;
      if (tokens[at]?.kind === "newline") this.#minuteOfDay = undefined;
      const clock = clockAt(this.#context, at);
      if (clock) {
        this.#minuteOfDay = clock.minuteOfDay;
        at = clock.to - 1;
        continue;
      }
      if (!this.#used.has(at)) this.#readAt(at);
    }
    return { observations: this.#observations, doubts: this.#doubts };
  }

  #readAt(at: number): void {
    const run = temperaturePulseBreathing(this.#context, at) ?? vitalRun(this.#context, at);
    if (run) {
      for (const value of run) this.#addOfRun(value);
      return;
    }
    const hit = this.#context.hitAt(at);
    if (hit?.from === at) {
      const labels = this.#context.labelsAt(at);
      if (labels.length > 0 && this.#readLabelled(labels, hit.from, hit.to)) return;
      if (this.#isFever(at) && this.#feverValue(hit.from, hit.to)) return;
    }
    const glasgow = glasgowSum(this.#context, at);
    if (glasgow) {
      this.#add("gcs", glasgow.value, at, glasgow.to);
      return;
    }
    if (this.#context.tokens[at]?.kind === "number") this.#readBare(at);
  }

  #addOfRun({ name, value, diastolic, from, to }: RunValue): void {
    this.#add(name, value, from, to);
    if (diastolic !== undefined) this.#add("diastolic", diastolic, from, to);
  }

  #isFever(at: number): boolean {
    const concept = this.#context.sense(at, "concept")?.concept;
    return concept === "fever" || concept === "fever-reported";
  }

  /** "fever 38.6", "fiebre de 39", 發燒38度5: a temperature, where the number can be one. */
  #feverValue(from: number, to: number): boolean {
    const number = this.#numberAfter(to);
    const value = number && this.#context.numberAt(number.at);
    if (!number || value === undefined) return false;
    // "fever 36 hours"; a lone letter ("38.5 y tos") is no unit.
    if (this.#context.textAt(number.at + 1).length > 1 && this.#context.sense(number.at + 1, "duration"))
      return false;
    const isLikely = (value >= 35 && value <= 43) || (value >= 95 && value <= 110);
    return isLikely && this.#temperature(value, from, number.at, true);
  }

  #readLabelled(labels: readonly LabelId[], from: number, to: number): boolean {
    if (labels.includes("gcs")) {
      const sum = glasgowSum(this.#context, to) ?? glasgowSum(this.#context, to + 1);
      if (sum) return this.#add("gcs", sum.value, from, sum.to);
    }
    const number = this.#numberAfter(to);
    if (!number) return false;
    const { at, comparison } = number;
    const value = this.#context.numberAt(at);
    if (value === undefined) return false;
    const signed = number.isNegative ? -value : value;
    for (const label of labels) if (this.#record(label, signed, comparison, from, at)) return true;
    return false;
  }

  /** The number that a label is about: after ":", "=", "was", at most three such tokens, none of them a full stop. */
  #numberAfter(
    to: number,
  ): { at: number; comparison: "<" | ">" | undefined; isNegative: boolean } | undefined {
    const { tokens } = this.#context;
    let comparison: "<" | ">" | undefined;
    let isNegative = false;
    for (let at = to; at <= to + longestFill; at++) {
      const token = tokens[at];
      if (!token || token.kind === "newline") return undefined;
      if (token.kind === "number")
        return clockAt(this.#context, at) ? undefined : { at, comparison, isNegative };
      if (token.text === "<" || token.text === "≤") comparison = "<";
      else if (token.text === ">" || token.text === "≥") comparison = ">";
      else if (token.text === "-")
        isNegative = tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start === token.end;
      else if (!fillers.has(token.text) && !this.#isFill(at, to - 1)) return undefined;
    }
    return undefined;
  }

  /** Words on the way to a number. The label of another vital has its own: in "no BP, pulse 128" that of the pulse. */
  #isFill(at: number, labelAt: number): boolean {
    const hit = this.#context.hitAt(at);
    if (!hit) return false;
    const labels = measuresAt(this.#context, at);
    if (labels.length > 0) return labels.some((label) => this.#context.labelsAt(labelAt).includes(label));
    return hit.senses.some((sense) => sense.is === "plain" || sense.is === "oxygen" || sense.is === "label");
  }

  #record(
    label: LabelId,
    value: number,
    comparison: "<" | ">" | undefined,
    from: number,
    at: number,
  ): boolean {
    switch (label) {
      case "bloodPressure":
        return this.#bloodPressure(from, at);
      case "systolic":
      case "diastolic":
        return this.#add(label, value, from, at + 1);
      case "temperature":
        return this.#temperature(value, from, at);
      case "glucose":
        return this.#glucose(value, from, at);
      case "ketones":
        return this.#add("ketonesMmolL", value, from, at + 1);
      case "gcs":
        // "GCS E4V5M6" has its own reader; "GCS 14/15" is 14.
        return this.#add("gcs", value, from, endOver(this.#context, at, 15));
      case "pain":
        return this.#pain(value, from, at);
      case "weightKg":
        return this.#weight(value, from, at);
      case "capillaryRefillS":
        return this.#add("capillaryRefillS", compared(value, comparison), from, at + 1);
      case "heartRate":
      case "respiratoryRate":
      case "spo2":
        return this.#rate(label, value, from, at);
      case "age":
      case "onset":
      case "gestation":
      case "postpartum":
        return false;
    }
  }

  /** Counts per minute and saturation; a range ("110-120") is two observations. */
  #rate(name: "heartRate" | "respiratoryRate" | "spo2", value: number, from: number, at: number): boolean {
    const { tokens } = this.#context;
    // "RR 1.20" and "HR 0.82" are ratios.
    if (name !== "spo2" && !Number.isInteger(value)) return false;
    const second = this.#context.numberAt(at + 2);
    if (tokens[at + 1]?.text === "/" && second !== undefined && name !== "spo2") {
      // "P 92/60" is a blood pressure with a short label.
      if (value >= 60 && second >= 20 && value > second && this.#isLetter(from))
        return this.#bloodPressure(from, at);
    }
    // "R 28", "P 110": a single letter needs a likely number behind it.
    if (this.#isLetter(from) && !isLikely(name, value)) return false;
    const isRange =
      (tokens[at + 1]?.text === "-" || tokens[at + 1]?.text === "~") &&
      second !== undefined &&
      this.#context.touches(at);
    if (isRange && second > value && second - value < 60) {
      this.#add(name, second, at + 2, at + 3);
      this.#used.add(at + 1);
    }
    return this.#add(name, value, from, this.#context.textAt(at + 1) === "%" ? at + 2 : at + 1);
  }

  /** A label of one letter; 血氧 begins with one sign and is a whole word. */
  #isLetter(from: number): boolean {
    return this.#context.textAt(from).length === 1 && this.#context.hitAt(from)?.to === from + 1;
  }

  #bloodPressure(from: number, at: number): boolean {
    const systolic = this.#context.numberAt(at);
    if (systolic === undefined) return false;
    const joint = this.#context.textAt(at + 1);
    const isPair = joint === "/" || joint === "\\" || this.#isOver(at + 1);
    const diastolic = isPair ? this.#context.numberAt(at + 2) : undefined;
    const to = diastolic === undefined ? (isPair ? at + 2 : at + 1) : at + 3;
    // "12/8" is written for 120/80 where pressures are taken in cmHg: asked, never guessed.
    if (systolic < 30 && systolic >= 4 && (diastolic === undefined || diastolic < 20)) {
      return this.#doubt("systolic", "ambiguous-unit", from, to);
    }
    this.#add("systolic", systolic, from, to);
    if (diastolic !== undefined) this.#add("diastolic", diastolic, from, to);
    return true;
  }

  #isOver(at: number): boolean {
    return this.#context.textAt(at) === "over" || this.#context.textAt(at) === "x";
  }

  #temperature(value: number, from: number, at: number, isTold = false): boolean {
    const reading = celsiusAt(this.#context, value, at);
    const label = this.#context.textAt(from);
    // A bare "T 3" is no temperature, 量120 no more; "T 900 C" is one, mistyped.
    if (!reading.hasUnit && label.length === 1 && (reading.value < 20 || (label === "量" && !isFever(value))))
      return false;
    const isReported = isTold || isElsewhere(this.#context, from, reading.to);
    return this.#add("temperatureC", reading.value, from, reading.to, isReported);
  }

  /** "38,4 rectal", 現在37.6 behind another temperature: tenths that a thermometer or an earlier reading explains. */
  #isBareTemperature(at: number, value: number): boolean {
    if (Number.isInteger(value) || value < 34 || value >= 43) return false;
    if (this.#context.sense(at + 1, "thermometer") || this.#context.sense(at - 1, "thermometer")) return true;
    if (this.#isListed(at, at + 1) && !this.#observations.some(({ name }) => name === "temperatureC"))
      return true;
    const isNow = this.#context.sense(at - 1, "affirmed") !== undefined;
    return isNow && this.#observations.some(({ name }) => name === "temperatureC");
  }

  #glucose(value: number, from: number, at: number): boolean {
    // "CSF: protein 1.2, glucose 18": not of the blood.
    if (isOfOtherFluid(this.#context, from)) return false;
    const { mgDl, to } = glucoseAt(this.#context, value, at, bareGlucoseUnit(this.#context, from));
    if (mgDl === undefined) return this.#doubt("glucoseMgDl", "ambiguous-unit", from, to);
    return this.#add("glucoseMgDl", mgDl, from, to);
  }

  #pain(value: number, from: number, at: number): boolean {
    const to = endOver(this.#context, at, 10);
    // "pain for 3 days", "pain 2 h", "pain x 3": durations are no scores.
    if (to === at + 1) {
      if (this.#context.sense(at + 1, "duration") || this.#context.sense(at + 1, "age-unit")) return false;
      const isScale =
        this.#context.sense(from, "quality") === undefined &&
        this.#context.sense(from, "concept") === undefined;
      // "pain 8," at the end of a clause is a score, too.
      const after = this.#context.textAt(to);
      const endsClause = after === "" || /^[\n.,;)，。；]$/.test(after);
      if (!isScale && endsClause && Number.isInteger(value) && value <= 10)
        return this.#add("pain", value, from, to);
      if (!isScale || value > 10) return false;
    }
    return this.#add("pain", value, from, to);
  }

  #weight(value: number, from: number, at: number): boolean {
    const { value: kilograms, to } = kilogramsAt(this.#context, value, at);
    return this.#add("weightKg", kilograms, from, to);
  }

  /** A number whose unit alone says what it is: 120/80, 38.5 °C, 98 % on air, 8/10, 72 kg, 92 bpm. */
  #readBare(at: number): void {
    const { tokens } = this.#context;
    const value = this.#context.numberAt(at);
    const token = tokens[at];
    if (value === undefined || !token) return;
    const overTen = endOver(this.#context, at, 10);
    if (overTen > at + 1 && value <= 10 && !isInDate(this.#context, at)) {
      this.#add("pain", value, at, overTen);
      return;
    }
    if (this.#context.hitAt(at)) return;
    const next = this.#context.textAt(at + 1);
    const second = this.#context.numberAt(at + 2);
    if (next === "/" && second !== undefined && !isInDate(this.#context, at)) {
      if (value >= 60 && value <= 280 && second >= 20 && second <= 180 && value > second + 5)
        this.#bloodPressure(at, at);
      return;
    }
    if (this.#isBareTemperature(at, value)) {
      this.#temperature(value, at, at);
      return;
    }
    const unit = degreeUnit(this.#context, at + 1);
    // Without a degree sign ("38.5 C") only what can be a fever, and not the age of "F/45 C.C.".
    const isPlausible = value >= 30 && value <= 43 && this.#context.textAt(at - 1) !== "/";
    // "82F" is a woman of 82; a bare F is a temperature only from 96, where it is no danger if it was an age.
    const isFahrenheit = unit.scale === "f" && value >= 96;
    if (unit.isDegree || isFahrenheit || (unit.scale === "c" && isPlausible)) {
      if (value >= 25 && value <= 115) this.#temperature(value, at, at);
      return;
    }
    if (unit.scale !== undefined) return;
    if (next === "分" && this.#context.hitAt(at + 1)?.senses.every(({ is }) => is !== "duration") !== false) {
      if (value <= 10 && isNearPain(this.#context, at)) this.#add("pain", value, at, at + 2);
      return;
    }
    if (next === "%" && value >= 50 && value <= 100 && this.#isSaturation(at))
      this.#add("spo2", value, at, at + 2);
    else if (next === "mmol" && isNearGlucose(this.#context, at)) this.#glucose(value, at, at);
    else if (next === "kg") this.#add("weightKg", value, at, at + 2);
    else if ((next === "bpm" || next === "lpm") && value >= 20) this.#add("heartRate", value, at, at + 2);
    else if (next === "rpm") this.#add("respiratoryRate", value, at, at + 2);
    else if (next === "mmhg" && value >= 40) this.#add("systolic", value, at, at + 2);
  }

  /** "98% RA", or a bare "98%" right behind another observation: "R 18, 98%, T 36.5". */
  #isSaturation(at: number): boolean {
    // "FiO2 60%" is what is given.
    for (let near = at - 3; near < at; near++) if (this.#context.textAt(near) === "fio") return false;
    for (let near = at - 4; near <= at + 6; near++) if (this.#context.sense(near, "oxygen")) return true;
    return this.#isListed(at, at + 2);
  }

  /** Right behind an observation, and before another or a mark. */
  #isListed(from: number, to: number): boolean {
    const before = /^[,;，；、(]$/.test(this.#context.textAt(from - 1)) ? from - 2 : from - 1;
    const after = this.#context.tokens[to];
    const isLast = after === undefined || after.kind === "newline" || after.kind === "mark";
    return this.#used.has(before) && (isLast || this.#context.labelsAt(to).length > 0);
  }

  #add(name: VitalName, value: number, from: number, to: number, isReported = false): boolean {
    const span = this.#context.span(from, to);
    for (let at = from; at < to; at++) this.#used.add(at);
    if (!isPossible(name, value)) return this.#doubt(name, "impossible", from, to);
    const minuteOfDay = this.#minuteOfDay ?? clockBehind(this.#context, to);
    this.#observations.push({
      name,
      fact: { value, from: span, ...(minuteOfDay !== undefined && { minuteOfDay }) },
      ...(isReported && { isReported }),
    });
    return true;
  }

  #doubt(fact: FactName, kind: Doubt["kind"], from: number, to: number): boolean {
    for (let at = from; at < to; at++) this.#used.add(at);
    const span: Span = this.#context.span(from, to);
    const shown = this.#context.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
    this.#doubts.push({ fact, kind, shown, from: span });
    return true;
  }
}

function isFever(value: number): boolean {
  return value >= 34 && value <= 43;
}

function compared(value: number, comparison: "<" | ">" | undefined): number {
  return comparison === "<" ? value - 0.1 : comparison === ">" ? value + 0.1 : value;
}

function isLikely(name: "heartRate" | "respiratoryRate" | "spo2", value: number): boolean {
  if (name === "respiratoryRate") return value >= 4 && value <= 90;
  return name === "spo2" ? value >= 40 && value <= 100 : value >= 25 && value <= 300;
}
