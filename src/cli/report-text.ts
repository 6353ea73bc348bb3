import type { Wording } from "../domain/finding.ts";
import type { Limit } from "../domain/limit.ts";
import type {
  ArmReport,
  Confusion,
  Interval,
  JudgedLimit,
  Measure,
  Report,
} from "../evaluation/figures/report.ts";
import type { Share } from "../evaluation/figures/shares.ts";
import { sayIn } from "./say.ts";
import { columns } from "./text-columns.ts";

type Say = (wording: Wording) => string;

/** A report in lines for a terminal, in English: the arms side by side, then what stands beside them. */
export function reportLines(report: Report): readonly string[] {
  const say = sayIn("en");
  return [
    ...provenanceLines(report),
    ...report.warnings.map((warning) => `! ${say(warning)}`),
    "",
    ...armLines(report.arms, say),
    ...section("the model's answers", measureTable(report.answers, say)),
    ...section(
      "gates",
      columns(report.gates.map(({ gate, effect, share }) => [gate, effect, shareText(share)])),
    ),
    ...report.arms.flatMap(({ arm, confusion }) => confusionLines(arm, confusion)),
    ...section(
      "under-triage by two levels or more",
      columns(report.farUnder.map(({ arm, id, label, called }) => [arm, id, `${label} called ${called}`])),
    ),
    ...section("errors of reading", measureTable(report.reading, say)),
    ...ruleLines(report),
    ...confidenceLines(report),
    ...section(
      "cost of under-triage: under-triage, over-triage",
      columns(
        report.tradeOff.map(({ ratio, isSite, underTriage, overTriage }) => [
          ratio === undefined ? "none" : `${ratio}${isSite ? " (this site)" : ""}`,
          underTriage.toFixed(3),
          overTriage.toFixed(3),
        ]),
      ),
    ),
    ...groupLines(report, say),
    ...section(
      "published, on other cases",
      columns(
        report.published.map(({ of, measure, value, isApproximate, caseSet, source }) => [
          of,
          nameOf(measure, say),
          `${isApproximate ? "about " : ""}${value.toFixed(3)}`,
          `${caseSet}; ${source}`,
        ]),
      ),
    ),
    ...limitLines(report, say),
  ];
}

function provenanceLines({ header, cases }: Report): readonly string[] {
  const { task, set, model, appVersion, rulesVersion, costRatio, emergencyNumber, machine } = header;
  const asked = model
    ? [
        `${model.title} (${model.packId}, ${model.quantization}, ${model.engine})`,
        `prompt ${model.promptVersion}`,
      ]
    : ["the rules alone"];
  return [
    `${task}: ${cases} of ${set.cases} cases of ${set.name} (sha256 ${set.sha256.slice(0, 12)}), ${set.refused} lines refused`,
    [
      ...asked,
      ...(costRatio === undefined ? [] : [`cost of under-triage ${costRatio}`]),
      ...(emergencyNumber === undefined ? [] : [`emergency number ${emergencyNumber}`]),
    ].join(", "),
    `app ${appVersion}, rules ${rulesVersion}, ${machine}`,
  ];
}

function armLines(arms: readonly ArmReport[], say: Say): readonly string[] {
  const of = ({ measures, perLevel = [] }: ArmReport) => [...measures, ...perLevel];
  const ids = new Set(arms.flatMap((arm) => of(arm).map(({ id }) => id)));
  const cell = (arm: ArmReport, id: string) => {
    const measure = of(arm).find((one) => one.id === id);
    return measure ? measureText(measure) : "";
  };
  return columns([
    ["", ...arms.map(({ arm }) => arm)],
    ...[...ids].map((id) => [nameOf(id, say), ...arms.map((arm) => cell(arm, id))]),
  ]);
}

function confusionLines(arm: string, confusion: Confusion | undefined): readonly string[] {
  if (!confusion) return [];
  const { labels, counts } = confusion;
  return section(
    `confusion, ${arm} (rows: what was right, columns: what was called)`,
    columns(
      [
        ["", ...labels, "no answer"],
        ...counts.map((row, at) => [labels[at] ?? "", ...row.map((count) => String(count))]),
      ],
      "right",
    ),
  );
}

function ruleLines({ rules }: Report): readonly string[] {
  return section(
    "rules: fired, precision (truly at least as urgent as the rule says)",
    columns(
      rules.map(({ ruleId, effect, fired, precision }) => [
        effect,
        ruleId,
        shareText(fired),
        shareText(precision),
      ]),
    ),
  );
}

function confidenceLines({ confidence }: Report): readonly string[] {
  if (!confidence) return [];
  const { cases, brier, expectedCalibrationError, bins } = confidence;
  const title = `confidence of ${cases} labels: Brier ${brier.toFixed(3)}, expected calibration error ${expectedCalibrationError.toFixed(3)}`;
  return section(
    title,
    columns([
      ["said", "cases", "mean", "right"],
      ...bins.map(({ from, to, cases, meanConfidence, accuracy }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        String(cases),
        meanConfidence.toFixed(3),
        accuracy.toFixed(3),
      ]),
    ]),
  );
}

/** Those that are large enough to say something. */
function groupLines({ groups, groupsOf }: Report, say: Say): readonly string[] {
  const told = groups.filter(({ isTooSmall }) => !isTooSmall);
  const small = groups.length - told.length;
  return section(
    `groups, calls of ${groupsOf}${small === 0 ? "" : ` (${small} more have too few cases to say anything)`}`,
    columns([
      ...told
        .slice(0, 1)
        .map(({ measures }) => ["", "", "cases", ...measures.map(({ id }) => nameOf(id, say)), ""]),
      ...told.map(({ feature, value, cases, measures, worse }) => [
        ...[feature, value, String(cases)],
        ...measures.map(groupShareText),
        worse.map((id) => `! worse: ${nameOf(id, say)}`).join(", "),
      ]),
    ]),
  );
}

function limitLines({ acceptance }: Report, say: Say): readonly string[] {
  if (!acceptance) return [];
  return section(
    `limits: ${acceptance.verdict}`,
    columns(
      acceptance.limits.map(({ limit, measured, interval, verdict }: JudgedLimit) => [
        nameOf(limit.measure, say),
        limit.atLeast === undefined ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`,
        measured ? measureText(measured, interval) : "–",
        heldTo(limit),
        verdict,
      ]),
    ),
  );
}

/** Which end of the interval has to keep what. */
function heldTo({ atLeast, atMost, shown }: Limit): string {
  return atLeast === undefined
    ? `interval's high end at most ${shown ?? atMost}`
    : `interval's low end at least ${shown ?? atLeast}`;
}

function groupShareText({ value, count, of }: Measure): string {
  return value === undefined ? "–" : `${value.toFixed(3)} (${count}/${of})`;
}

/** Measures, a line each. */
export function measureTable(measures: readonly Measure[], say: Say): readonly string[] {
  return columns(measures.map((measure) => [nameOf(measure.id, say), measureText(measure)]));
}

function nameOf(measure: string, say: Say): string {
  const key = `evaluation.measure.${measure}`;
  const name = say({ key });
  return name === key ? measure : name;
}

const suffixes: Readonly<Record<Measure["unit"], string>> = {
  share: "",
  score: "",
  count: "",
  ms: " ms",
  "tokens-per-s": " tokens/s",
};

function measureText(
  { value, unit, count, of, interval }: Measure,
  shown: Interval | undefined = interval,
): string {
  if (value === undefined) return count === undefined || of === undefined ? "–" : `– (0/${of})`;
  const digits = { share: 3, score: 3, ms: 1, "tokens-per-s": 1, count: 2 }[unit];
  const part = count === undefined || of === undefined ? "" : ` (${count}/${of})`;
  const range = shown ? ` ${shown.low.toFixed(digits)}–${shown.high.toFixed(digits)}` : "";
  return `${value.toFixed(digits)}${suffixes[unit]}${part}${range}`;
}

function shareText({ count, of, share }: Share): string {
  return `${share === undefined ? "–" : share.toFixed(3)} (${count}/${of})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
