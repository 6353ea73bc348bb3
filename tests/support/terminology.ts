import { loadTerminology } from "../../src/cli/load-terminology.ts";
import { CodeSearch } from "../../src/terminology/code-search.ts";
import { codesInWords } from "../../src/terminology/concepts/codes-in-words.ts";
import type { CodeTable } from "../../src/terminology/table.ts";

let table: Promise<CodeTable> | undefined;
let search: Promise<CodeSearch> | undefined;

/** The committed table, unpacked once for all tests of a file. */
export function terminologyTable(): Promise<CodeTable> {
  table ??= loadTerminology();
  return table;
}

/** Search over it as the app's worker has it, with the lexicons compiled. */
export function terminologySearch(): Promise<CodeSearch> {
  search ??= terminologyTable().then((loaded) => new CodeSearch(loaded, { conceptCodes: codesInWords }));
  return search;
}
