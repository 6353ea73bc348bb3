import type { Assessment } from "../../domain/assessment.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { onPaper, scaleOf } from "./on-paper.ts";

/** A stretch of the note that is shown one way. */
export type NotePart = {
  readonly start: number;
  readonly text: string;
  /** The most urgent finding that stands on these words. */
  readonly urgency?: Urgency;
  readonly denied: boolean;
};

/** The note cut where evidence begins and ends; the parts joined are the note again. */
export function markedParts(assessment: Assessment<unknown>): readonly NotePart[] {
  const { note, findings, reading, task } = assessment;
  const scale = scaleOf(task);
  const lit = [
    ...findings.flatMap(({ evidence, urgency }) =>
      evidence.map((span) => ({ ...span, urgency: urgency[scale] })),
    ),
    ...onPaper(task, assessment.protocol.output).evidence.map((span) => ({ ...span, urgency: 3 as Urgency })),
  ];
  const denied = reading.mentions.filter(({ status }) => status === "denied").map(({ span }) => span);
  const length = note.text.length;
  const edges = [0, length, ...[...lit, ...denied].flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= 0 && edge <= length)
    .sort((a, b) => a - b);
  const parts: NotePart[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined || end === start) continue;
    const covers = (span: { start: number; end: number }): boolean => span.start <= start && span.end >= end;
    const urgency = lit
      .filter(covers)
      .map((span) => span.urgency)
      .sort((a, b) => a - b)[0];
    parts.push({ start, text: note.text.slice(start, end), ...(urgency && { urgency }), denied: denied.some(covers) });
  }
  return parts;
}
