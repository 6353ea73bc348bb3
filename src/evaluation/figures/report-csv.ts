import { csvText } from "../../domain/csv.ts";
import type { Measure, Report } from "./report.ts";
import type { Share } from "./shares.ts";

const columns = ["part", "of", "measure", "value", "low", "high", "count", "total", "unit", "note"] as const;
type Line = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/** The report as a table, a figure a line: where it stands, of which arm, group, gate or rule, and what it is. */
export function reportCsv(report: Report): string {
  const lines = [...provenance(report), ...warnings(report), ...figures(report), ...cases(report)];
  return csvText(
    columns,
    lines.map((line) => columns.map((column) => line[column])),
  );
}

function provenance({ header, cases: judged, resamples, seed }: Report): readonly Line[] {
  const { model, set, costRatio, emergencyNumber } = header;
  const facts = {
    task: header.task,
    "started-at": new Date(header.startedAt).toISOString(),
    set: set.name,
    "set-sha256": set.sha256,
    cases: judged,
    refused: set.refused,
    "app-version": header.appVersion,
    "rules-version": header.rulesVersion,
    machine: header.machine,
    resamples,
    "bootstrap-seed": seed,
    ...(model && {
      model: model.title,
      pack: model.packId,
      quantization: model.quantization,
      ...(model.revision !== undefined && { revision: model.revision }),
      engine: model.engine,
      dialect: model.dialect,
      "prompt-version": model.promptVersion,
      ...(model.device && { device: model.device }),
      sampling: JSON.stringify(model.sampling),
    }),
    ...(costRatio !== undefined && { "cost-ratio": costRatio }),
    ...(emergencyNumber !== undefined && { "emergency-number": emergencyNumber }),
  };
  return Object.entries(facts).map(([measure, value]) => ({ part: "run", measure, value }));
}

/** By their names and numbers: words have a language. */
function warnings(report: Report): readonly Line[] {
  return report.warnings.flatMap((warning) =>
    "key" in warning
      ? [
          {
            part: "warning",
            measure: warning.key.replace("evaluation.warn.", ""),
            note: Object.entries(warning.values ?? {})
              .map(([name, value]) => `${name} ${value}`)
              .join(", "),
          },
        ]
      : [],
  );
}

function figures(report: Report): readonly Line[] {
  const { arms, answers, gates, rules, reading, confidence, tradeOff, groups, acceptance, published } =
    report;
  return [
    ...arms.flatMap(({ arm, measures, perLevel = [] }) =>
      [...measures, ...perLevel].map((one) => lineOf("arm", arm, one)),
    ),
    ...answers.map((one) => lineOf("answers", "model", one)),
    ...gates.map(({ gate, effect, share }) => shareLine("gate", gate, effect, share)),
    ...reading.map((one) => lineOf("reading", "rules", one)),
    ...rules.flatMap(({ ruleId, fired, precision }) => [
      shareLine("rule", ruleId, "fired", fired),
      shareLine("rule", ruleId, "precision", precision),
    ]),
    ...(confidence
      ? [
          { part: "confidence", measure: "brier", value: confidence.brier, total: confidence.cases },
          {
            part: "confidence",
            measure: "expected-calibration-error",
            value: confidence.expectedCalibrationError,
            total: confidence.cases,
          },
          ...confidence.bins.map(({ from, to, cases: total, accuracy, meanConfidence }) => ({
            ...{ part: "confidence", of: `${from}-${to}`, measure: "accuracy", value: accuracy, total },
            note: `mean ${meanConfidence}`,
          })),
        ]
      : []),
    ...tradeOff.flatMap(({ ratio, isSite, underTriage, overTriage }) => {
      const at = {
        part: "trade-off",
        of: ratio ?? "none",
        unit: "share",
        ...(isSite && { note: "this site" }),
      };
      return [
        { ...at, measure: "under-triage", value: underTriage },
        { ...at, measure: "over-triage", value: overTriage },
      ];
    }),
    ...groups.flatMap(({ feature, value, measures, isTooSmall, worse }) =>
      measures.map((one) => {
        const note = isTooSmall ? "too few" : worse.includes(one.id) ? "worse" : undefined;
        return { ...lineOf("group", `${feature}: ${value}`, one), ...(note !== undefined && { note }) };
      }),
    ),
    ...(acceptance
      ? [
          { part: "limits", of: acceptance.verdict },
          ...acceptance.limits.map(({ limit, measured, interval, verdict }) => ({
            ...lineOf("limits", verdict, measured ?? { id: limit.measure }),
            ...interval,
          })),
        ]
      : []),
    ...published.map(({ of, source, caseSet, measure, value, cases: total }) => ({
      part: `published: ${of}`,
      of: `${source}; ${caseSet}`,
      measure,
      value,
      ...(total !== undefined && { total }),
      unit: "share",
    })),
  ];
}

function cases({ arms, farUnder }: Report): readonly Line[] {
  return [
    ...arms.flatMap(({ arm, confusion }) =>
      (confusion?.counts ?? []).flatMap((row, at) =>
        row.map((count, column) => ({
          part: "confusion",
          of: arm,
          measure: `${confusion?.labels[at] ?? ""} called ${confusion?.labels[column] ?? "none"}`,
          count,
        })),
      ),
    ),
    ...farUnder.map(({ arm, id, label, called }) => ({
      part: "under-triage-by-two",
      of: arm,
      measure: id,
      value: `${label} called ${called}`,
    })),
  ];
}

function lineOf(part: string, of: string, measure: Pick<Measure, "id"> & Partial<Measure>): Line {
  const { id, value, interval, count, of: total, unit } = measure;
  return {
    part,
    of,
    measure: id,
    ...(value !== undefined && { value }),
    ...interval,
    ...(count !== undefined && { count }),
    ...(total !== undefined && { total }),
    ...(unit && { unit }),
  };
}

function shareLine(part: string, of: string, measure: string, { count, of: total, share }: Share): Line {
  return { part, of, measure, ...(share !== undefined && { value: share }), count, total, unit: "share" };
}
