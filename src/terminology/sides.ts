import type { Side } from "../domain/reading.ts";
import type { CodeTable } from "./table.ts";

const sideWords: Readonly<Record<Side, RegExp>> = {
  left: /\bleft\b/i,
  right: /\bright\b/i,
  both: /\bbilateral\b/i,
};

/** The code that says the same as this one, and which side: of a right knee for one of an unspecified knee. */
export function withSide(table: CodeTable, entry: number, side: Side): number | undefined {
  const title = table.title(entry);
  if (/\b(?:left|right|bilateral)\b/i.test(title)) return undefined;
  const extension = table.extension(entry);
  const own = extension ? table.parent(entry) : entry;
  const above = own === undefined ? undefined : table.parent(own);
  if (above === undefined || !table.isCode(above)) return undefined;
  const wanted = withoutSide(title);
  return descendants(table, above).find(
    (one) =>
      table.extension(one)?.character === extension?.character &&
      table.isBillable(one) === table.isBillable(entry) &&
      sideWords[side].test(table.title(one)) &&
      withoutSide(table.title(one)) === wanted,
  );
}

function descendants(table: CodeTable, entry: number): readonly number[] {
  return table.children(entry).flatMap((child) => [child, ...descendants(table, child)]);
}

/** The words of a title but for the side, in any order: "of left knee" and "knee, left side" are alike. */
function withoutSide(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(?:unspecified|left|right|bilateral|side|ears?|eyes?|of|the|and)\b|[^a-z ]/g, " ")
    .split(/\s+/)
    .sort()
    .join(" ")
    .trim();
}
