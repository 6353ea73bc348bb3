import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadTerminology } from "../../src/cli/load-terminology.ts";
import { release } from "../../src/terminology/release.ts";
import { TerminologyDesk } from "../../src/terminology/terminology-desk.ts";
import { milliseconds, percentile, type Measured } from "./measured.ts";

const rounds = 3;

/** The table unpacked and searched as in its worker, with every query of the search set and each as it is typed. */
export async function measureTerminology(): Promise<readonly Measured[]> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const usedBytes = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = usedBytes();
  const started = performance.now();
  const desk = new TerminologyDesk(await loadTerminology());
  desk.search("first", 20);
  const readyMs = performance.now() - started;
  const tableBytes = usedBytes() - before;
  const compiling = performance.now();
  desk.learnConcepts();
  const learnMs = performance.now() - compiling;

  const queries = readFileSync(join(import.meta.dirname, "../unit/terminology/queries.txt"), "utf8")
    .split("\n")
    .flatMap((line) => line.split("|")[1]?.trim() ?? [])
    .flatMap((query) => [query.slice(0, 3), query.slice(0, Math.ceil(query.length / 2)), query]);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const at = performance.now();
      desk.search(query, 20);
      // The first round warms up.
      if (round > 0) times.push(performance.now() - at);
    }
  }
  const codes = release.codes.toLocaleString("en");
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: `ICD-10-CM ${release.release}: bytes to fetch`,
      value: megabytes(release.sizeBytes),
      budget: "≤ 2.5 MB",
    },
    { what: `${codes} codes: ready to search`, value: milliseconds(readyMs), budget: "≤ 1500 ms" },
    { what: "then its lexicons, in the background", value: milliseconds(learnMs), budget: "–" },
    { what: `${codes} codes: memory`, value: megabytes(tableBytes), budget: "≤ 80 MB" },
    {
      what: `search, ${queries.length} texts, p50`,
      value: milliseconds(percentile(times, 0.5)),
      budget: "–",
    },
    {
      what: `search, ${queries.length} texts, p95`,
      value: milliseconds(percentile(times, 0.95)),
      budget: "≤ 15 ms",
    },
  ];
}
