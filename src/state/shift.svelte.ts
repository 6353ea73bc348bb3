import type { Encounter } from "../domain/assessment.ts";
import { forgottenAfterMs, isAhead } from "../domain/due.ts";
import type { Instant } from "../domain/note.ts";
import {
  type EncounterSummary,
  type History,
  type HistoryErrorCode,
  historyErrorCode,
} from "../history/history.ts";
import type { Span } from "./shift-summary.ts";

export const spanHours = [8, 12, 24] as const;

/** Which span is summed up: the last hours, or between two instants. */
export type SpanChoice =
  | { readonly kind: "last"; readonly hours: (typeof spanHours)[number] }
  | { readonly kind: "between"; readonly from: Instant; readonly to: Instant };

export type ShiftServices = {
  readonly history: Pick<History, "list" | "load" | "drafts">;
  readonly now: () => Instant;
};

type Loading =
  | { readonly status: "loading" }
  | {
      readonly status: "ready";
      readonly span: Span;
      readonly encounters: readonly Encounter[];
      /** Records of the span that cannot be read: they are in no figure. */
      readonly unreadable: number;
      /** Something is stored later than this clock says it is. */
      readonly isClockBack: boolean;
    }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

/** How many records are read at once. */
const readAtOnce = 50;

/** The encounters that a shift is summed up from, read from this device. */
export class ShiftState {
  readonly #services: ShiftServices;
  #choice = $state.raw<SpanChoice>({ kind: "last", hours: 12 });
  #loading = $state.raw<Loading>({ status: "loading" });
  #asked = 0;

  constructor(services: ShiftServices) {
    this.#services = services;
  }

  get choice(): SpanChoice {
    return this.#choice;
  }
  get loading(): Loading {
    return this.#loading;
  }

  async choose(choice: SpanChoice): Promise<void> {
    this.#choice = choice;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const now = this.#services.now();
    const span = spanOf(this.#choice, now);
    try {
      const { history } = this.#services;
      const [listed, drafts] = await Promise.all([history.list({}), history.drafts()]);
      const wanted = listed.filter((summary) => concerns(summary, span));
      const { encounters, unreadable } = await this.#load(wanted);
      if (asked !== this.#asked) return;
      // An unfinished note that has no record yet is a patient all the same.
      const begun = drafts
        .filter((draft) => isTouched(draft, draft.savedAt, span) && !listed.some(({ id }) => id === draft.id))
        .map(({ encounter, label, arrivedAt }) => ({ ...encounter, label, arrivedAt }));
      const newest = Math.max(0, ...wanted.map(({ arrivedAt, updatedAt }) => Math.max(arrivedAt, updatedAt)));
      this.#loading = {
        status: "ready",
        span,
        encounters: [...encounters, ...begun],
        unreadable,
        isClockBack: isAhead(newest, now),
      };
    } catch (error) {
      if (asked === this.#asked) this.#loading = { status: "failed", code: historyErrorCode(error) };
    }
  }

  async #load(
    wanted: readonly EncounterSummary[],
  ): Promise<{ readonly encounters: readonly Encounter[]; readonly unreadable: number }> {
    const encounters: Encounter[] = [];
    let unreadable = 0;
    for (let start = 0; start < wanted.length; start += readAtOnce) {
      const some = wanted.slice(start, start + readAtOnce);
      for (const loaded of await Promise.all(some.map(({ id }) => this.#services.history.load(id)))) {
        if (loaded.status === "ok") encounters.push(loaded.encounter);
        else if (loaded.status === "unreadable") unreadable++;
      }
    }
    return { encounters, unreadable };
  }
}

/** The span that a choice means now. */
export function spanOf(choice: SpanChoice, now: Instant): Span {
  if (choice.kind === "last") return { from: now - choice.hours * 3_600_000, to: now };
  return { from: Math.min(choice.from, choice.to), to: Math.max(choice.from, choice.to) };
}

/** Whoever came in the span, whose record changed in it or after, or who was still here. */
function concerns(summary: EncounterSummary, span: Span): boolean {
  const { arrivedAt, updatedAt, waiting } = summary;
  if (waiting) return isTouched(summary, updatedAt, span);
  return arrivedAt <= span.to && (updatedAt > span.from || arrivedAt > span.from);
}

/** Whoever is here, came before the span ended, and was not forgotten before it began. */
function isTouched({ arrivedAt }: { readonly arrivedAt: Instant }, touchedAt: Instant, { from, to }: Span) {
  return arrivedAt <= to && Math.max(arrivedAt, touchedAt) > from - forgottenAfterMs;
}
