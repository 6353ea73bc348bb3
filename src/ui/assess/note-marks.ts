import type { Assessment } from "../../domain/assessment.ts";
import type { Span } from "../../domain/note.ts";
import type { Scale, Urgency } from "../../domain/urgency.ts";
import { shownOutput } from "../../pipeline/shown-output.ts";
import { shownFindings } from "../cards/shown-findings.ts";

/** How a stretch of the note is shown. */
export type Mark =
  | { readonly kind: "plain" }
  | { readonly kind: "evidence"; readonly urgency: Urgency }
  | { readonly kind: "denied" }
  | { readonly kind: "unread" };

export type Run = { readonly start: number; readonly text: string; readonly mark: Mark };

type Layer = { readonly span: Span; readonly mark: Mark; readonly rank: number };

const plain: Mark = { kind: "plain" };

/**
 * The note in runs, whole and in order, each with one mark. Lit is exactly what a rule, the deciding step or the model's shown card stands on,
 * at its urgency; the most urgent wins where they overlap. Hidden: none of it, while staff choose a level of their own.
 */
export function markRuns(
  assessment: Assessment<unknown>,
  scale: Scale,
  { isHidden = false } = {},
): readonly Run[] {
  const { text } = assessment.note;
  const lit = isHidden ? [] : evidenceLayers(assessment, scale);
  const layers = [...lit, ...readingLayers(assessment)].filter(
    ({ span }) => span.start < span.end && span.end <= text.length,
  );
  const cuts = [...new Set([0, text.length, ...layers.flatMap(({ span }) => [span.start, span.end])])];
  cuts.sort((a, b) => a - b);
  layers.sort((a, b) => a.span.start - b.span.start);
  const runs: Run[] = [];
  let next = 0;
  let open: Layer[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    for (let layer = layers[next]; layer && layer.span.start <= start; layer = layers[++next])
      open.push(layer);
    open = open.filter(({ span }) => span.end > start);
    const top = open.reduce<Layer | undefined>(
      (best, one) => (best && best.rank <= one.rank ? best : one),
      undefined,
    );
    runs.push({ start, text: text.slice(start, end), mark: top?.mark ?? plain });
  }
  return runs;
}

function evidenceLayers(assessment: Assessment<unknown>, scale: Scale): Layer[] {
  const layers: Layer[] = [];
  const light = (spans: readonly Span[], urgency: Urgency) => {
    for (const span of spans) layers.push({ span, mark: { kind: "evidence", urgency }, rank: urgency });
  };
  for (const finding of shownFindings(assessment, scale))
    if (finding.effect !== "ask") light(finding.evidence, finding.urgency[scale]);
  const outcome = assessment.model?.outcome;
  if (outcome?.status === "passed" && shownOutput(assessment).by === "model") {
    light(outcome.evidence, outcome.level ?? 3);
  }
  const { path, level } = assessment.protocol;
  light(path.findLast(({ evidence }) => evidence.length > 0)?.evidence ?? [], level);
  return layers;
}

function readingLayers({ reading }: Assessment<unknown>): Layer[] {
  const denied = reading.mentions.filter(({ status }) => status === "denied");
  return [
    ...denied.map(({ span }): Layer => ({ span, mark: { kind: "denied" }, rank: 10 })),
    ...reading.unread.map((span): Layer => ({ span, mark: { kind: "unread" }, rank: 11 })),
  ];
}
