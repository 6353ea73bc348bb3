import { expect, it } from "vitest";
import { layMatrix } from "../../../../src/ui/evaluation/report/matrix.ts";

const levels = {
  labels: ["1", "2", "3"],
  counts: [
    [8, 2, 0, 0],
    [1, 5, 3, 1],
    [0, 4, 6, 0],
  ],
};

it("tells over-triage from under-triage by the side of the diagonal", () => {
  const matrix = layMatrix(levels, true);
  expect(matrix).toMatchObject({ rightCount: 19, overCount: 5, underCount: 5, noAnswerCount: 1 });
  const under = matrix.cells.filter(({ is, count }) => is === "under" && count > 0);
  expect(under.map(({ count }) => count)).toEqual([2, 3]);
});

it("knows no direction where the labels have no order", () => {
  const matrix = layMatrix(levels, false);
  expect(matrix).toMatchObject({ rightCount: 19, overCount: 0, underCount: 0, noAnswerCount: 1 });
});

it("shades a cell by its share of the row, and an empty row not at all", () => {
  const matrix = layMatrix(
    {
      labels: ["1", "2"],
      counts: [
        [3, 1, 0],
        [0, 0, 0],
      ],
    },
    true,
  );
  expect(matrix.cells.map(({ share }) => share)).toEqual([0.75, 0.25, 0, 0]);
  expect(matrix.rows.map(({ total }) => total)).toEqual([4, 0]);
});

it("sets no answer apart, and leaves its column out where every case was answered", () => {
  const withOne = layMatrix(levels, true);
  const cells = withOne.cells.filter(({ is }) => is === "no-answer");
  expect(cells).toHaveLength(3);
  expect(withOne.noAnswerX).toBeGreaterThan(withOne.columns.at(-1)?.x ?? Infinity);
  const without = layMatrix(
    {
      labels: ["1", "2"],
      counts: [
        [3, 1, 0],
        [0, 2, 0],
      ],
    },
    true,
  );
  expect(without.noAnswerX).toBeUndefined();
  expect(without.cells).toHaveLength(4);
});

it("keeps every cell within the picture, however long the labels are", () => {
  for (const labels of [
    ["a", "b", "c"],
    ["NARANJA", "AMARILLO", "VERDE"],
    ["不確定", "是", "否"],
  ]) {
    const matrix = layMatrix({ ...levels, labels }, false);
    for (const { x, y, width, height } of matrix.cells) {
      expect(x).toBeGreaterThan(matrix.labelX);
      expect(x + width).toBeLessThanOrEqual(matrix.width);
      expect(y + height).toBeLessThanOrEqual(matrix.height);
    }
  }
});
