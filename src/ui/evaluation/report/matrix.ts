import { scaleBand, scaleLinear } from "d3-scale";
import type { Confusion } from "../../../evaluation/figures/report.ts";

const leastCellPx = 40;
const headPx = 40;
const totalPx = 36;

export type MatrixCell = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** 0–1 of its row. */
  readonly share: number;
  readonly is: "right" | "over" | "under" | "wrong" | "no-answer";
};

export type Matrix = {
  readonly width: number;
  readonly height: number;
  readonly startX: number;
  /** Middles of the columns and rows. */
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  readonly rows: readonly { readonly y: number; readonly label: string; readonly total: number }[];
  readonly cells: readonly MatrixCell[];
  readonly labelX: number;
  /** Undefined where every case was answered. */
  readonly noAnswerX: number | undefined;
  readonly totalX: number;
  readonly rightCount: number;
  readonly overCount: number;
  readonly underCount: number;
  readonly noAnswerCount: number;
};

/** Lays a confusion matrix out; `isOrdered`: the labels go from most to least urgent. */
export function layMatrix({ labels, counts }: Confusion, isOrdered: boolean): Matrix {
  const widest = Math.max(...labels.map(textPx));
  const labelPx = 14 + widest;
  // The columns of a scale carry its numbers alone; others their labels.
  const cellPx = isOrdered ? leastCellPx : Math.max(leastCellPx, widest + 8);
  const hasNoAnswer = counts.some((row) => (row[labels.length] ?? 0) > 0);
  const columnsPx = labels.length * cellPx;
  const rowsPx = labels.length * leastCellPx;
  const x = scaleBand(labels.keys(), [labelPx, labelPx + columnsPx]);
  const y = scaleBand(labels.keys(), [headPx, headPx + rowsPx]);
  // No answer is no label: it stands apart.
  const noAnswerX = labelPx + columnsPx + 8;
  const at = (column: number): number => (column < labels.length ? (x(column) ?? 0) : noAnswerX);
  const cells = counts.flatMap((row, right) => {
    const share = scaleLinear([0, Math.max(1, sum(row))], [0, 1]);
    return row.slice(0, hasNoAnswer ? undefined : labels.length).map((count, called): MatrixCell => ({
      x: at(called),
      y: y(right) ?? 0,
      width: called < labels.length ? cellPx : leastCellPx,
      height: leastCellPx,
      count,
      share: share(count),
      is: kindOfCell(right, called, labels.length, isOrdered),
    }));
  });
  const countOf = (is: MatrixCell["is"]): number =>
    sum(cells.filter((cell) => cell.is === is).map(({ count }) => count));
  const cellsEndX = hasNoAnswer ? noAnswerX + leastCellPx : labelPx + columnsPx;
  return {
    width: cellsEndX + totalPx,
    height: headPx + rowsPx + 2,
    startX: labelPx,
    columns: labels.map((label, index) => ({ x: at(index) + cellPx / 2, label })),
    rows: labels.map((label, index) => ({
      y: (y(index) ?? 0) + leastCellPx / 2,
      label,
      total: sum(counts[index] ?? []),
    })),
    cells,
    labelX: labelPx - 8,
    noAnswerX: hasNoAnswer ? noAnswerX + leastCellPx / 2 : undefined,
    totalX: cellsEndX + totalPx - 2,
    rightCount: countOf("right"),
    overCount: countOf("over"),
    underCount: countOf("under"),
    noAnswerCount: countOf("no-answer"),
  };
}

function kindOfCell(right: number, called: number, size: number, isOrdered: boolean): MatrixCell["is"] {
  if (called >= size) return "no-answer";
  if (called === right) return "right";
  if (!isOrdered) return "wrong";
  return called < right ? "over" : "under";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** About as wide as 12 px type sets it; Chinese signs are square. */
function textPx(text: string): number {
  return [...text].reduce((width, sign) => width + (/\p{Script=Han}/u.test(sign) ? 12.5 : 7.6), 0);
}
