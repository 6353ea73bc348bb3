/** Rows of cells in columns as wide as their widest cell. */
export function columns(
  rows: readonly (readonly string[])[],
  align: "left" | "right" = "left",
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const space = " ".repeat((widths[at] ?? 0) - widthOf(cell));
        return align === "right" && at > 0 ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** On a terminal: a Chinese character takes two places. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, one) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(one) ? 2 : 1),
    0,
  );
}
