import { plainMeasure, timeMeasures } from "./arm-draft.ts";
import { cellTable, type Table } from "./bootstrap.ts";
import type { CaseResult, ModelResult } from "../scoring/case-result.ts";
import { type Figure, fraction, shareFigure } from "./figure.ts";
import { quantile } from "./quantile.ts";
import type { Measure, Report } from "./report.ts";

/** The label that a model wrote, also in an answer that was withheld. */
export type SaidLabel = { readonly label: string; readonly said: string | undefined };

/** The figures of a model's answers before they are added up. */
export type AnswersDraft = {
  readonly table: Table;
  readonly figures: readonly Figure[];
  readonly others: readonly Measure[];
};

type AnswerCell = {
  readonly status: ModelResult["status"];
  readonly cites: boolean;
  readonly label: "none" | "right" | "wrong";
};

const statuses = ["passed", "withheld", "unreadable", "failed"] as const;
const labels = ["none", "right", "wrong"] as const;
const cells: readonly AnswerCell[] = statuses.flatMap((status) =>
  [false, true].flatMap((cites) => labels.map((label) => ({ status, cites, label }))),
);

/** What became of the model's answers; undefined where none was asked. `saidOf` is for tasks with one label. */
export function answersDraft<R extends CaseResult>(
  results: readonly R[],
  saidOf?: (result: R) => SaidLabel,
): AnswersDraft | undefined {
  const models = results.flatMap(({ model }) => model ?? []);
  if (models.length === 0) return undefined;
  const saids = saidOf ? results.filter(({ model }) => model).map(saidOf) : [];
  return {
    table: cellTable(
      Uint16Array.from(results, (one) => (one.model ? cellOf(one.model, saidOf?.(one)) : cells.length)),
      cells.length,
    ),
    figures: saidOf ? [...figures, labelAccuracy] : figures,
    others: [
      ...(saidOf ? [commonestShare(saids)] : []),
      ...timeMeasures(
        "label-ms",
        models.map(({ labelMs }) => labelMs),
      ),
      ...timeMeasures(
        "card-ms",
        models.map(({ totalMs, status }) => (status === "failed" ? undefined : totalMs)),
      ),
      ...speed(
        "prefill-tokens-per-s",
        models.map(({ usage }) => usage?.prefillTokensPerS),
      ),
      ...speed(
        "decode-tokens-per-s",
        models.map(({ usage }) => usage?.decodeTokensPerS),
      ),
    ],
  };
}

/** The commonest of some labels with its share; undefined of none. */
export function commonest(
  said: readonly string[],
): { readonly label: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const label of said) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return first && { label: first[0], count: first[1] };
}

/** How often each gate spoke: of the answers that it could look at, which for the gates of reading are all that came. */
export function gateShares(results: readonly CaseResult[]): Report["gates"] {
  const came = results.flatMap(({ model }) => (model && model.status !== "failed" ? [model] : []));
  const readable = came.filter(isReadable).length;
  const gates = new Map<string, { gate: string; effect: "withholds" | "marks"; count: number; of: number }>();
  for (const model of came) {
    const of = isReadable(model) ? readable : came.length;
    for (const effect of ["withholds", "marks"] as const) {
      for (const gate of effect === "withholds" ? model.failures : model.marks) {
        const one = gates.get(`${effect} ${gate}`) ?? { gate, effect, count: 0, of };
        gates.set(`${effect} ${gate}`, { ...one, count: one.count + 1, of: Math.max(of, one.of) });
      }
    }
  }
  return [...gates.values()]
    .map(({ gate, effect, count, of }) => ({ gate, effect, share: { count, of, share: count / of } }))
    .sort((a, b) => b.share.count - a.share.count || (a.gate < b.gate ? -1 : 1));
}

function cellOf({ status, failures, marks }: ModelResult, said?: SaidLabel): number {
  const cites = failures.includes("citations") || marks.includes("citations");
  const label = said?.said === undefined ? "none" : said.said === said.label ? "right" : "wrong";
  return (statuses.indexOf(status) * 2 + Number(cites)) * labels.length + labels.indexOf(label);
}

function isReadable({ status }: Pick<AnswerCell, "status">): boolean {
  return status === "passed" || status === "withheld";
}

const all = () => true;
const hasLabel = ({ label }: AnswerCell) => label !== "none";

const figures: readonly Figure[] = [
  shareFigure(cells, "schema-adherence", "higher", all, isReadable),
  shareFigure(cells, "strict-pass", "higher", all, ({ status }) => status === "passed"),
  shareFigure(cells, "citation-rate", "lower", isReadable, ({ cites }) => cites),
];
const labelAccuracy = shareFigure(
  cells,
  "label-accuracy",
  "higher",
  hasLabel,
  ({ label }) => label === "right",
);

const commonestShareId = "commonest-label-share";

/** What a limit on what became of a model's answers can be on; of tasks with one label, on that too. */
export function limitedAnswerFigures(hasLabel: boolean): readonly Pick<Measure, "id" | "better">[] {
  return hasLabel ? [...figures, labelAccuracy, { id: commonestShareId, better: "neither" }] : figures;
}

function commonestShare(saids: readonly SaidLabel[]): Measure {
  const said = saids.flatMap((one) => one.said ?? []);
  const share = fraction(commonest(said)?.count ?? 0, said.length);
  return { id: commonestShareId, unit: "share", better: "neither", ...share };
}

function speed(id: string, speeds: readonly (number | undefined)[]): readonly Measure[] {
  const ascending = Float64Array.from(speeds.filter((one) => one !== undefined)).sort();
  return ascending.length === 0 ? [] : [plainMeasure(id, "tokens-per-s", quantile(ascending, 0.5))];
}
