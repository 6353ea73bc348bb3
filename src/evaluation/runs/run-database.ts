import { Dexie, type DexieOptions, type Table } from "dexie";
import type * as z from "zod/mini";
import type { CaseResult } from "../scoring/case-result.ts";
import { caseResultSchema } from "../scoring/case-result-schema.ts";
import { type Case, caseSchema } from "../cases/cases.ts";
import { pagePause } from "./page-pause.ts";
import { keptSetSchema, runRecordSchema } from "./run-record-schema.ts";
import {
  type KeptSet,
  type ListedRun,
  newestRunFirst,
  type RunRecord,
  type RunStore,
  RunStoreError,
} from "./run-store.ts";
import { toRunStoreError } from "./run-store-error.ts";

/** Cases in one record: small enough to read a large set piece by piece. */
const casesInChunk = 500;

/** Every table is read as if anybody had written it. */
class Tables extends Dexie {
  readonly runs: Table<unknown, string>;
  readonly results: Table<unknown, number>;
  readonly sets: Table<unknown, string>;
  readonly cases: Table<unknown, number>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    this.version(1).stores({ runs: "id", results: "++, run", sets: "id", cases: "++, set" });
    this.runs = this.table("runs");
    this.results = this.table("results");
    this.sets = this.table("sets");
    this.cases = this.table("cases");
  }
}

/** Runs in IndexedDB, apart from the patients' history. */
export class RunDatabase implements RunStore {
  readonly #tables: Tables;
  #isClosedForUpgrade = false;

  constructor(name = "tamiz-evaluation", options: DexieOptions = {}) {
    this.#tables = new Tables(name, options);
    // Another tab brings a newer form of the database: make way, or its upgrade would hang.
    this.#tables.on("versionchange", () => {
      this.#isClosedForUpgrade = true;
      this.#tables.close();
    });
  }

  /** Opens the database now, so that a missing one is known before anything is kept in it. */
  open(): Promise<void> {
    return this.#run(async () => void (await this.#tables.open()));
  }

  close(): void {
    this.#tables.close();
  }

  runs(): Promise<readonly ListedRun[]> {
    return this.#run(async () => {
      const ids = await this.#tables.runs.toCollection().primaryKeys();
      const records = await this.#tables.runs.bulkGet(ids);
      return newestRunFirst(ids.map((id, at) => listed(id, partOf(records[at], "record"))));
    });
  }

  saveRun(record: RunRecord): Promise<void> {
    return this.#run(async () => void (await this.#tables.runs.put({ id: record.header.id, record })));
  }

  updateRun(record: RunRecord): Promise<void> {
    return this.#run(() => this.#tables.transaction("rw", this.#tables.runs, () => this.#replace(record)));
  }

  append(record: RunRecord, results: readonly CaseResult[]): Promise<void> {
    return this.#run(() =>
      this.#tables.transaction("rw", [this.#tables.runs, this.#tables.results], async () => {
        await this.#replace(record);
        await this.#tables.results.add({ run: record.header.id, results });
      }),
    );
  }

  results(runId: string): Promise<readonly CaseResult[]> {
    return this.#run(async () => {
      const chunks = await this.#tables.results.where("run").equals(runId).toArray();
      const results = await readAll(chunks, "results", caseResultSchema);
      return [...new Map(results.map((result) => [result.id, result])).values()];
    });
  }

  deleteRun(runId: string): Promise<void> {
    return this.#run(() =>
      this.#tables.transaction("rw", [this.#tables.runs, this.#tables.results], async () => {
        await this.#tables.results.where("run").equals(runId).delete();
        await this.#tables.runs.delete(runId);
      }),
    );
  }

  sets(): Promise<readonly KeptSet[]> {
    return this.#run(async () => {
      const stored = await this.#tables.sets.toArray();
      const read = stored.flatMap((one) => {
        const parsed = keptSetSchema.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      });
      return read.sort((a, b) => b.keptAt - a.keptAt);
    });
  }

  keepSet(set: KeptSet, cases: readonly Case[]): Promise<void> {
    return this.#run(() =>
      this.#tables.transaction("rw", [this.#tables.sets, this.#tables.cases], async () => {
        await this.#tables.cases.where("set").equals(set.id).delete();
        for (let at = 0; at < cases.length; at += casesInChunk) {
          await this.#tables.cases.add({ set: set.id, cases: cases.slice(at, at + casesInChunk) });
        }
        await this.#tables.sets.put(set);
      }),
    );
  }

  casesOf(setId: string): Promise<readonly Case[] | undefined> {
    return this.#run(async () => {
      const set = keptSetSchema.safeParse(await this.#tables.sets.get(setId));
      if (!set.success) return undefined;
      const chunks = await this.#tables.cases.where("set").equals(setId).toArray();
      const cases = await readAll(chunks, "cases", caseSchema);
      return cases.length === set.data.info.cases ? cases : undefined;
    });
  }

  deleteSet(setId: string): Promise<void> {
    return this.#run(() =>
      this.#tables.transaction("rw", [this.#tables.sets, this.#tables.cases], async () => {
        await this.#tables.cases.where("set").equals(setId).delete();
        await this.#tables.sets.delete(setId);
      }),
    );
  }

  /** Within a transaction: another tab may delete it at any moment. */
  async #replace(record: RunRecord): Promise<void> {
    const { id } = record.header;
    if ((await this.#tables.runs.get(id)) === undefined) throw new RunStoreError("gone");
    await this.#tables.runs.put({ id, record });
  }

  async #run<T>(work: () => PromiseLike<T>): Promise<T> {
    // Dexie would open the newer form again by itself, and write the old one into it.
    if (this.#isClosedForUpgrade) throw new RunStoreError("newer-version");
    try {
      return await work();
    } catch (error) {
      throw toRunStoreError(error);
    }
  }
}

function listed(id: string, stored: unknown): ListedRun {
  const record = runRecordSchema.safeParse(stored);
  return record.success && record.data.header.id === id
    ? { status: "ok", id, record: record.data }
    : { status: "unreadable", id };
}

/** What can be read of lists that lie in pieces; the page keeps its turns. */
async function readAll<T>(
  chunks: readonly unknown[],
  part: string,
  schema: z.ZodMiniType<T>,
): Promise<readonly T[]> {
  const pause = pagePause();
  const read: T[] = [];
  for (const chunk of chunks) {
    await pause();
    const list = partOf(chunk, part);
    for (const one of Array.isArray(list) ? list : []) {
      const parsed = schema.safeParse(one);
      if (parsed.success) read.push(parsed.data);
    }
  }
  return read;
}

function partOf(stored: unknown, part: string): unknown {
  return typeof stored === "object" && stored !== null
    ? (stored as Readonly<Record<string, unknown>>)[part]
    : undefined;
}
