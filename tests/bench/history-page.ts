import type { Encounter } from "../../src/domain/assessment.ts";
import { DexieHistory } from "../../src/history/dexie-history.ts";
import { assess } from "../../src/pipeline/assess.ts";
import { esi } from "../../src/tasks/esi/task.ts";
import { tasks } from "../../src/tasks/tasks.ts";
import { noteOf, toldInThree } from "../support/notes.ts";
import type { Times } from "./history.ts";

const batch = 1000;

function encounterOf(index: number): Encounter {
  const note = toldInThree[index % toldInThree.length]?.en ?? "";
  const at = 1_700_000_000_000 + index * 60_000;
  const assessment = assess(tasks[index % tasks.length] ?? esi, noteOf(`${note} Ticket ${index}.`), at);
  return {
    id: `bench-${index}`,
    label: `T${index}`,
    arrivedAt: at,
    flags: [],
    assessments: [assessment],
    earlierDecisions: [],
    followUps: [],
    updatedAt: at,
  };
}

async function measureHistory(count: number): Promise<Times> {
  const name = "tamiz-bench";
  const writer = new DexieHistory({ name });
  for (let from = 0; from < count; from += batch) {
    const some = Array.from({ length: Math.min(batch, count - from) }, (_, at) => encounterOf(from + at));
    await writer.importJson(JSON.stringify({ encounters: some }));
  }
  const history = new DexieHistory({ name });
  const firstListMs = await timed(() => history.list({}));
  const listMs = await timed(() => history.list({}));
  const searchMs = await timed(() => history.list({ text: `ticket ${count - 7}` }));
  indexedDB.deleteDatabase(name);
  return { firstListMs, listMs, searchMs };
}

async function timed(work: () => Promise<readonly unknown[]>): Promise<number> {
  const started = performance.now();
  const found = await work();
  if (found.length === 0) throw new Error("nothing found");
  return performance.now() - started;
}

Object.assign(globalThis, { measureHistory });
