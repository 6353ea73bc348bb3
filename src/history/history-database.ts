import { Dexie, type DexieOptions, type Table, type Transaction } from "dexie";
import type { Instant } from "../domain/note.ts";
import { decode, decodeSummary, encodeSummary, type StoredRecord } from "./codec.ts";
import { summarize } from "./summary.ts";

const recentMs = 48 * 3_600_000;

/** Every table holds what the codec wrote, and is read as if anybody had. */
export class HistoryDatabase extends Dexie {
  readonly summaries: Table<unknown, string>;
  readonly bodies: Table<unknown, string>;
  readonly tombstones: Table<unknown, string>;
  readonly drafts: Table<unknown, string>;

  constructor(name: string, options: DexieOptions, now: () => Instant) {
    super(name, options);
    this.version(1).stores({ summaries: "id", bodies: "id", tombstones: "id", drafts: "id" });
    // Who is still here is found without reading everybody who ever was.
    this.version(2)
      .stores({ summaries: "id, open" })
      .upgrade((upgrade) => listRecent(upgrade, now() - recentMs));
    this.summaries = this.table("summaries");
    this.bodies = this.table("bodies");
    this.tombstones = this.table("tombstones");
    this.drafts = this.table("drafts");
  }
}

/**
 * Version 1 knew no outcomes and listed nobody as waiting. Whoever arrived lately is listed now. Those of before would
 * stand by the thousand among the forgotten, and each costs the reading of a whole record: they stay in the history alone.
 * An upgrade has one transaction, in which all is read and written: it is held open while the codec works.
 */
async function listRecent(upgrade: Transaction, since: Instant): Promise<void> {
  const [summaries, bodies] = [
    upgrade.table<unknown, string>("summaries"),
    upgrade.table<unknown, string>("bodies"),
  ];
  const stored = await summaries.toArray();
  const known = await Dexie.waitFor(Promise.all(stored.map(decodeSummary)));
  const ids = known.flatMap((one) =>
    one.status === "ok" && one.value.arrivedAt >= since ? [one.value.id] : [],
  );
  const recent = await bodies.bulkGet(ids);
  const listed = await Dexie.waitFor(Promise.all(recent.map(listAgain)));
  await summaries.bulkPut(listed.flat());
}

/** The summary of a record anew; nothing where it cannot be read. */
async function listAgain(body: unknown): Promise<readonly StoredRecord[]> {
  const record = await decode(body);
  return record.status === "ok" ? [await encodeSummary(summarize(record.value))] : [];
}
