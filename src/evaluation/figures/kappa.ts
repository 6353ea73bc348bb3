/** How many cases one side calls `row` and the other `column`. */
export type Square = readonly (readonly number[])[];

/** Cohen's kappa with quadratic weights: 1 = agreement, 0 = chance; undefined where one side is constant. */
export function quadraticKappa(counts: Square): number | undefined {
  return weightedKappa(counts, (row, column) => (row - column) ** 2);
}

/** Cohen's kappa: every disagreement weighs the same. */
export function plainKappa(counts: Square): number | undefined {
  return weightedKappa(counts, (row, column) => (row === column ? 0 : 1));
}

function weightedKappa(counts: Square, weigh: (row: number, column: number) => number): number | undefined {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = counts.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  if (isConstant(rows) || isConstant(columns)) return undefined;
  const total = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [row, ofRow] of rows.entries()) {
    for (const [column, ofColumn] of columns.entries()) {
      const weight = weigh(row, column);
      observed += weight * (counts[row]?.[column] ?? 0);
      expected += (weight * ofRow * ofColumn) / total;
    }
  }
  return 1 - observed / expected;
}

function isConstant(counts: readonly number[]): boolean {
  return counts.filter((count) => count > 0).length < 2;
}
