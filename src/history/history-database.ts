import { Dexie, type DexieOptions, type Table } from "dexie";

/** Every table holds what the codec wrote, and is read as if anybody had. */
export class HistoryDatabase extends Dexie {
  readonly summaries: Table<unknown, string>;
  readonly bodies: Table<unknown, string>;
  readonly tombstones: Table<unknown, string>;
  readonly drafts: Table<unknown, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    this.version(1).stores({ summaries: "id", bodies: "id", tombstones: "id", drafts: "id" });
    // Who is still here is found without reading everybody who ever was.
    this.version(2).stores({ summaries: "id, open" });
    this.summaries = this.table("summaries");
    this.bodies = this.table("bodies");
    this.tombstones = this.table("tombstones");
    this.drafts = this.table("drafts");
  }
}
