import type { DexieOptions } from "dexie";
import * as z from "zod/mini";
import type { Encounter } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import { importedIds, planImport, readImport, toJson, type KeptRecord, type Present } from "./archive.ts";
import { decode, decodeDraft, decodeSummary, encode, encodeSummary, type Decoded } from "./codec.ts";
import { HistoryDatabase } from "./history-database.ts";
import { toHistoryError } from "./history-error.ts";
import {
  HistoryError,
  type Draft,
  type EncounterSummary,
  type History,
  type HistoryQuery,
  type ImportReport,
  type LoadedEncounter,
} from "./history.ts";
import { mergeStored } from "./merge.ts";
import { byArrival, matcher, summarize, summarizeUnreadable } from "./summary.ts";
import { TabChannel } from "./tab-channel.ts";

const tombstoneSchema = z.object({ id: z.string(), at: z.number() });

export type DexieHistoryOptions = {
  readonly name?: string;
  /** Called after an encounter was saved. */
  readonly onSaved?: () => void;
  readonly database?: DexieOptions;
  readonly now?: () => Instant;
};

/** What is to be written, and the stored record that it was made from. */
type Change = { readonly before: unknown; readonly next: Encounter };

/** Encounters in IndexedDB. Summaries stay in memory after the first list, in step with other tabs. */
export class DexieHistory implements History {
  readonly #database: HistoryDatabase;
  readonly #channel: TabChannel;
  readonly #onSaved: () => void;
  #summaries: Promise<Map<string, EncounterSummary>> | undefined;
  #sorted: readonly EncounterSummary[] | undefined;
  #closedForUpgrade = false;

  constructor(options: DexieHistoryOptions = {}) {
    const name = options.name ?? "tamiz-history";
    this.#database = new HistoryDatabase(name, options.database ?? {}, options.now ?? Date.now);
    this.#onSaved = options.onSaved ?? (() => undefined);
    // Another tab brings a newer form of the database: make way, or its upgrade would hang.
    this.#database.on("versionchange", () => {
      this.#closedForUpgrade = true;
      this.#database.close();
    });
    this.#channel = new TabChannel(name, (id) => this.#follow(id));
  }

  /** Opens the database now, so that a missing one is known before anything is kept in it. */
  open(): Promise<void> {
    return this.#run(async () => void (await this.#database.open()));
  }

  close(): void {
    this.#channel.close();
    this.#database.close();
  }

  save(encounter: Encounter): Promise<void> {
    return this.#run(async () => {
      const plan = async (): Promise<readonly Change[]> => {
        const before = await this.#database.bodies.get(encounter.id);
        if (before === undefined) return [{ before, next: encounter }];
        const stored = await decode(before);
        // What cannot be read is not overwritten either.
        if (stored.status === "unreadable") throw new HistoryError(stored.newer ? "newer-version" : "failed");
        return [{ before, next: mergeStored(stored.value, encounter) }];
      };
      await this.#write(plan);
      this.#onSaved();
    });
  }

  load(id: string): Promise<LoadedEncounter> {
    return this.#run(async () => {
      const body = await this.#database.bodies.get(id);
      if (body !== undefined) {
        const decoded = await decode(body);
        if (decoded.status === "ok") return { status: "ok", encounter: decoded.value };
        return { status: "unreadable", raw: decoded.raw };
      }
      const tombstone = await this.#database.tombstones.get(id);
      if (tombstone === undefined) return { status: "missing" };
      const parsed = tombstoneSchema.safeParse(tombstone);
      return { status: "deleted", deletedAt: parsed.success ? parsed.data.at : 0 };
    });
  }

  list(query: HistoryQuery): Promise<readonly EncounterSummary[]> {
    return this.#run(async () => {
      if (query.open && !this.#summaries)
        return (await this.#readOpen()).filter(matcher(query)).sort(byArrival);
      const summaries = await this.#loaded();
      this.#sorted ??= [...summaries.values()].sort(byArrival);
      return this.#sorted.filter(matcher(query));
    });
  }

  remove(id: string, at: Instant): Promise<void> {
    return this.#run(async () => {
      const { bodies, summaries, tombstones, drafts } = this.#database;
      await this.#database.transaction("rw", [bodies, summaries, tombstones, drafts], async () => {
        await tombstones.put({ id, at });
        await bodies.delete(id);
        await summaries.delete(id);
        await drafts.delete(id);
      });
      (await this.#summaries)?.delete(id);
      this.#changed([id]);
    });
  }

  exportJson(): Promise<string> {
    return this.#run(async () => toJson(await this.#records()));
  }

  exportCsv(): Promise<string> {
    return this.#run(async () => {
      // Needed seldom; the page that opens should not wait for it.
      const { encountersCsv } = await import("./encounters-csv.ts");
      return encountersCsv(await this.#records());
    });
  }

  importJson(text: string): Promise<ImportReport> {
    return this.#run(async () => {
      const file = readImport(text);
      const ids = [...new Set(importedIds(file))];
      let report: ImportReport | undefined;
      await this.#write(async () => {
        const stored = await this.#stored(ids);
        const planned = planImport(file, (id) => stored.get(id)?.present ?? { status: "missing" });
        report = planned.report;
        return planned.accepted.map((next) => ({ before: stored.get(next.id)?.before, next }));
      });
      return report ?? { added: 0, updated: 0, unchanged: 0, refused: [] };
    });
  }

  saveDraft(draft: Draft): Promise<void> {
    return this.#run(async () => {
      await this.#database.drafts.put(await encode(draft));
      if (draft.parked) this.#channel.tell([]);
      else this.#channel.tellSoon();
    });
  }

  drafts(): Promise<readonly Draft[]> {
    return this.#run(async () => {
      const decoded = await Promise.all((await this.#database.drafts.toArray()).map(decodeDraft));
      const drafts = decoded.flatMap((draft) => (draft.status === "ok" ? [draft.value] : []));
      return drafts.sort((a, b) => b.savedAt - a.savedAt);
    });
  }

  discardDraft(id: string): Promise<void> {
    return this.#run(async () => {
      await this.#database.drafts.delete(id);
      this.#channel.tell([]);
    });
  }

  onChange(listener: () => void): () => void {
    return this.#channel.onChange(listener);
  }

  async #run<T>(work: () => Promise<T>): Promise<T> {
    // Dexie would open the newer form again by itself, and write the old one into it.
    if (this.#closedForUpgrade) throw new HistoryError("newer-version");
    try {
      return await work();
    } catch (error) {
      throw toHistoryError(error);
    }
  }

  /**
   * Writes all or nothing. Planned outside the transaction, which encoding would close: when another tab wrote one of
   * these records meanwhile, it is planned again on what stands there now.
   */
  async #write(plan: () => Promise<readonly Change[]>): Promise<void> {
    const { bodies, summaries, tombstones } = this.#database;
    for (;;) {
      const changes = await plan();
      if (changes.length === 0) return;
      const ids = changes.map(({ next }) => next.id);
      const written = changes.map(({ next }) => summarize(next));
      const newBodies = await Promise.all(changes.map(({ next }) => encode(next)));
      const newSummaries = await Promise.all(written.map(encodeSummary));
      const done = await this.#database.transaction("rw", [bodies, summaries, tombstones], async () => {
        const stored = await bodies.bulkGet(ids);
        if (changes.some(({ before }, at) => !isSame(before, stored[at]))) return false;
        await bodies.bulkPut(newBodies);
        await summaries.bulkPut(newSummaries);
        await tombstones.bulkDelete(ids);
        return true;
      });
      if (!done) continue;
      const memory = await this.#summaries;
      for (const summary of written) memory?.set(summary.id, summary);
      return this.#changed(ids);
    }
  }

  async #stored(ids: readonly string[]): Promise<Map<string, { before: unknown; present: Present }>> {
    const bodies = await this.#database.bodies.bulkGet([...ids]);
    const tombstones = await this.#database.tombstones.bulkGet([...ids]);
    const present = async (before: unknown, tombstone: unknown): Promise<Present> => {
      if (before === undefined) return { status: tombstone === undefined ? "missing" : "deleted" };
      const decoded = await decode(before);
      if (decoded.status === "unreadable") return { status: "unreadable" };
      return { status: "ok", encounter: decoded.value };
    };
    const entries = ids.map(async (id, at) => {
      const before = bodies[at];
      return [id, { before, present: await present(before, tombstones[at]) }] as const;
    });
    return new Map(await Promise.all(entries));
  }

  async #records(): Promise<readonly KeptRecord[]> {
    const keys = await this.#database.bodies.toCollection().primaryKeys();
    const bodies = await this.#database.bodies.bulkGet(keys);
    return Promise.all(keys.map(async (id, at) => ({ id, decoded: await decode(bodies[at]) })));
  }

  #loaded(): Promise<Map<string, EncounterSummary>> {
    this.#summaries ??= this.#readSummaries().catch((error: unknown) => {
      this.#summaries = undefined;
      throw error;
    });
    return this.#summaries;
  }

  async #readSummaries(): Promise<Map<string, EncounterSummary>> {
    const decoded = await Promise.all((await this.#database.summaries.toArray()).map(decodeSummary));
    const readable = decoded.flatMap((summary) => (summary.status === "ok" ? [summary.value] : []));
    const summaries = new Map(readable.map((summary) => [summary.id, summary]));
    // A body whose summary is missing or cannot be read is listed all the same.
    const keys = await this.#database.bodies.toCollection().primaryKeys();
    for (const id of keys.filter((key) => !summaries.has(key))) {
      summaries.set(id, summaryOf(id, await decode(await this.#database.bodies.get(id))));
    }
    return summaries;
  }

  /** Those who are still here, by their index: the list of everybody need not be in memory. */
  async #readOpen(): Promise<EncounterSummary[]> {
    const stored = await this.#database.summaries.where("open").equals(1).toArray();
    const decoded = await Promise.all(stored.map(decodeSummary));
    if (decoded.some(({ status }) => status !== "ok")) return [...(await this.#loaded()).values()];
    return decoded.flatMap((summary) => (summary.status === "ok" ? [summary.value] : []));
  }

  #changed(ids: readonly string[]): void {
    this.#sorted = undefined;
    this.#channel.tell(ids);
  }

  /** Another tab changed this record. */
  async #follow(id: string): Promise<void> {
    const summaries = await this.#summaries;
    if (!summaries) return;
    const body = await this.#run(() => this.#database.bodies.get(id));
    if (body === undefined) summaries.delete(id);
    else summaries.set(id, summaryOf(id, await decode(body)));
    this.#sorted = undefined;
  }
}

function summaryOf(id: string, decoded: Decoded<Encounter>): EncounterSummary {
  return decoded.status === "ok" ? summarize(decoded.value) : summarizeUnreadable(id);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
