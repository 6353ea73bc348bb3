import { type Assessment, type Encounter, type TaskId, taskScales } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { withWorstSince } from "../pipeline/worsening.ts";
import {
  type Decided,
  type DecisionNeeds,
  decisionNeeds,
  decisionsOf,
  floorLevel,
  openFloor,
  sameNote,
  type SinceDecision,
  sinceDecision,
  standingDecisions,
  suggestedLevel,
} from "./case-decision.ts";
import type { CaseModel } from "./case-model.svelte.ts";
import type { CaseNote } from "./case-note.svelte.ts";

/** What there is to know of a note before the rules are there to read it. */
const nothingRead: Reading = {
  pregnancy: { status: "unknown" },
  vitals: {},
  observations: [],
  spo2Scale2: false,
  mentions: [],
  unread: [],
  contradictions: [],
  doubts: [],
};

/** What an answer follows, each part by itself: a label that is typed reads no note again. */
export type Asked = {
  readonly note: CaseNote;
  readonly encounter: () => Encounter;
  readonly task: () => TaskId;
  /** Gives nothing until the rules have been fetched: there is no level then. */
  readonly core: () => TriageCore | undefined;
  readonly model: CaseModel;
  readonly now: () => Instant;
};

/** The level that is shown, and how it came about. */
export type Band =
  | { readonly status: "suggested" | "decided"; readonly level: Urgency }
  /** A floor that nobody has decided on stands above what was decided. */
  | { readonly status: "decide-again"; readonly level: Urgency; readonly decided: Urgency };

/** What the rules, and a model where one was asked, say of the case, beside what was decided. Computes, and changes nothing. */
export class CaseAnswer {
  readonly #asked: Asked;
  readonly #byRules = $derived.by((): Assessment<unknown> | undefined => this.#assess());
  readonly #live = $derived.by(
    () => this.#byRules && this.#sinceDecided(this.#asked.model.joined(this.#byRules)),
  );
  readonly #decisions: readonly Decided[] = $derived.by(() => decisionsOf(this.#asked.encounter()));
  readonly #decided = $derived(this.#decisions.findLast(({ assessment }) => assessment.task === this.#task));
  readonly #last = $derived(this.#decisions.at(-1));
  readonly #isOutOfDate = $derived(this.#decided !== undefined && !this.#isAbout(this.#decided));
  readonly #shown = $derived(this.#decided && !this.#isOutOfDate ? this.#decided.assessment : this.#live);
  readonly #since = $derived(
    this.#decided && this.#isOutOfDate && this.#live ? sinceDecision(this.#decided, this.#live) : undefined,
  );

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  get scale(): Scale {
    return taskScales[this.#task];
  }
  /** What the rules alone say of the note as it is. */
  get byRules(): Assessment<unknown> | undefined {
    return this.#byRules;
  }
  /** What is said of the note as it is, a model's answer included once it stands. */
  get live(): Assessment<unknown> | undefined {
    return this.#live;
  }
  get reading(): Reading {
    return this.#live?.reading ?? nothingRead;
  }
  /** What the card shows: what was decided on while nothing was edited, else the live one. */
  get shown(): Assessment<unknown> | undefined {
    return this.#shown;
  }
  get suggested(): Urgency | undefined {
    return this.#shown && suggestedLevel(this.#shown.trail);
  }
  get floor(): Urgency | undefined {
    return this.#shown && floorLevel(this.#shown.findings, this.scale);
  }
  /** The decision on this task's scale, the newest. */
  get decided(): Decided | undefined {
    return this.#decided;
  }
  /** A model answered after the decision on this very note: told beside it, and changes nothing. */
  get late(): Assessment<unknown> | undefined {
    const decided = this.#decided?.assessment;
    const isLate = decided && !this.#isOutOfDate && !decided.model && this.#live?.model;
    return isLate ? this.#live : undefined;
  }
  /** The newest decision, on whatever scale. */
  get lastDecided(): Decided | undefined {
    return this.#last;
  }
  get earlier(): readonly Decided[] {
    return this.#decisions.slice(0, -1);
  }
  /** The note is no longer what was decided on. */
  get isOutOfDate(): boolean {
    return this.#isOutOfDate;
  }
  get since(): SinceDecision | undefined {
    return this.#since;
  }
  /** The note is not what the newest decision was made on. */
  get isUndecided(): boolean {
    return this.#last === undefined || !this.#isAbout(this.#last);
  }

  /** The level to show: never below a floor that nobody has decided on. */
  get band(): Band | undefined {
    const { suggested } = this;
    const decided = this.#decided;
    if (!decided) return suggested && { status: "suggested", level: suggested };
    const { level } = decided.decision;
    const floor = this.#isOutOfDate && this.#live ? openFloor(decided, this.#live) : undefined;
    if (floor !== undefined && floor < level) return { status: "decide-again", level: floor, decided: level };
    return { status: "decided", level };
  }

  needs(level: Urgency): DecisionNeeds {
    const { floor, suggested } = this;
    if (suggested === undefined) return "nothing";
    const standing = this.#references.map(({ decision }) => decision.level).sort((a, b) => a - b)[0];
    return decisionNeeds(level, {
      suggested,
      ...(floor !== undefined && { floor }),
      ...(standing !== undefined && { standing }),
    });
  }

  get #task(): TaskId {
    return this.#asked.task();
  }

  #assess(): Assessment<unknown> | undefined {
    const { core, note, task, now } = this.#asked;
    return core()?.assess(task(), note.read, now());
  }

  /** With the floor of a patient who got worse since a decision. */
  #sinceDecided(live: Assessment<unknown>): Assessment<unknown> {
    const before = this.#references.filter((decided) => !this.#isAbout(decided));
    return withWorstSince(
      live,
      before.map(({ decision, assessment }) => ({ level: decision.level, assessment })),
    );
  }

  /** What stands: the newest decision on this scale, and the newest of all. */
  get #references(): readonly Decided[] {
    return standingDecisions(this.#decisions, this.#task);
  }

  #isAbout({ assessment }: Decided): boolean {
    return sameNote(assessment.note, this.#asked.note.value);
  }
}
