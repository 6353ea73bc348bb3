import * as z from "zod/mini";
import type { Encounter } from "../../src/domain/assessment.ts";
import { DexieHistory } from "../../src/history/dexie-history.ts";
import { assess } from "../../src/pipeline/assess.ts";
import { esi } from "../../src/tasks/esi/task.ts";
import { tasks } from "../../src/tasks/tasks.ts";
import { noteOf, toldInThree } from "../support/notes.ts";
import type { Times } from "./history.ts";

// The content policy forbids eval, as in the app.
z.config({ jitless: true });

const batch = 1000;
const name = "tamiz-history";

/** A stay that is over, or that of somebody who still waits. */
function encounterOf(index: number, isOpen = false): Encounter {
  const note = toldInThree[index % toldInThree.length]?.en ?? "";
  const at = isOpen ? Date.now() - index * 60_000 : 1_700_000_000_000 + index * 60_000;
  const assessment = assess(tasks[index % tasks.length] ?? esi, noteOf(`${note} Ticket ${index}.`), at);
  return {
    id: `${isOpen ? "open" : "bench"}-${index}`,
    label: `T${index}`,
    arrivedAt: at,
    flags: [],
    assessments: [assessment],
    earlierDecisions: [],
    ...(!isOpen && { stay: [{ status: "discharged" as const, at: at + 3_600_000 }] }),
    followUps: [],
    updatedAt: at,
  };
}

/** Writes past stays and patients who wait into the app's own database. */
async function writeEncounters(count: number, openCount: number): Promise<void> {
  const writer = new DexieHistory({ name });
  for (let from = 0; from < count; from += batch) {
    const some = Array.from({ length: Math.min(batch, count - from) }, (_, at) => encounterOf(from + at));
    await writer.importJson(JSON.stringify({ encounters: some }));
  }
  const open = Array.from({ length: openCount }, (_, at) => encounterOf(at, true));
  await writer.importJson(JSON.stringify({ encounters: open }));
  writer.close();
}

async function measureHistory(count: number): Promise<Times> {
  const history = new DexieHistory({ name });
  const openMs = await timed(() => history.list({ open: true }));
  const firstListMs = await timed(() => history.list({}));
  const listMs = await timed(() => history.list({}));
  const searchMs = await timed(() => history.list({ text: `ticket ${count - 7}` }));
  const openInMemoryMs = await timed(() => history.list({ open: true }));
  history.close();
  return { openMs, firstListMs, listMs, searchMs, openInMemoryMs };
}

async function timed(work: () => Promise<readonly unknown[]>): Promise<number> {
  const started = performance.now();
  const found = await work();
  if (found.length === 0) throw new Error("nothing found");
  return performance.now() - started;
}

Object.assign(globalThis, { writeEncounters, measureHistory });
