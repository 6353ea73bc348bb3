import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unpackTable } from "../terminology/load-table.ts";
import { release } from "../terminology/release.ts";
import type { CodeTable } from "../terminology/table.ts";

/** The committed table. */
export async function loadTerminology(): Promise<CodeTable> {
  const path = join(import.meta.dirname, "../../public", release.file);
  return unpackTable(new Uint8Array(await readFile(path)));
}
