import type { Encounter } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import { planImport, readImport, toJson, type KeptRecord } from "./archive.ts";
import type {
  Draft,
  EncounterSummary,
  History,
  HistoryQuery,
  ImportReport,
  LoadedEncounter,
} from "./history.ts";
import { mergeStored } from "./merge.ts";
import { byArrival, matcher, summarize } from "./summary.ts";

/** Encounters and drafts as long as the tab lives: "keep nothing", and browsers without a database. */
export class MemoryHistory implements History {
  readonly #encounters = new Map<string, Encounter>();
  readonly #summaries = new Map<string, EncounterSummary>();
  readonly #tombstones = new Map<string, Instant>();
  readonly #drafts = new Map<string, Draft>();

  async save(encounter: Encounter): Promise<void> {
    const stored = this.#encounters.get(encounter.id);
    this.#put(stored ? mergeStored(stored, encounter) : encounter);
  }

  async load(id: string): Promise<LoadedEncounter> {
    const encounter = this.#encounters.get(id);
    if (encounter) return { status: "ok", encounter };
    const deletedAt = this.#tombstones.get(id);
    return deletedAt === undefined ? { status: "missing" } : { status: "deleted", deletedAt };
  }

  async list(query: HistoryQuery): Promise<readonly EncounterSummary[]> {
    return [...this.#summaries.values()].filter(matcher(query)).sort(byArrival);
  }

  async remove(id: string, at: Instant): Promise<void> {
    this.#encounters.delete(id);
    this.#summaries.delete(id);
    this.#drafts.delete(id);
    this.#tombstones.set(id, at);
  }

  async exportJson(): Promise<string> {
    return toJson(this.#records());
  }

  async exportCsv(): Promise<string> {
    const { encountersCsv } = await import("./encounters-csv.ts");
    return encountersCsv(this.#records());
  }

  async importJson(text: string): Promise<ImportReport> {
    const { accepted, report } = planImport(readImport(text), (id) => {
      const encounter = this.#encounters.get(id);
      if (encounter) return { status: "ok", encounter };
      return { status: this.#tombstones.has(id) ? "deleted" : "missing" };
    });
    for (const encounter of accepted) this.#put(encounter);
    return report;
  }

  async saveDraft(draft: Draft): Promise<void> {
    this.#drafts.set(draft.id, draft);
  }

  async drafts(): Promise<readonly Draft[]> {
    return [...this.#drafts.values()].sort((a, b) => b.savedAt - a.savedAt);
  }

  async discardDraft(id: string): Promise<void> {
    this.#drafts.delete(id);
  }

  /** No other tab sees this memory. */
  onChange(): () => void {
    return () => undefined;
  }

  #put(encounter: Encounter): void {
    this.#encounters.set(encounter.id, encounter);
    this.#summaries.set(encounter.id, summarize(encounter));
    this.#tombstones.delete(encounter.id);
  }

  #records(): readonly KeptRecord[] {
    return [...this.#encounters].map(([id, value]) => ({ id, decoded: { status: "ok", value } }));
  }
}
