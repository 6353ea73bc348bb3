import {
  blankNote,
  type FactName,
  type EnteredFacts,
  type Instant,
  type Language,
  type MentionCorrection,
  type Note,
  type VitalName,
} from "../domain/note.ts";
import { longestReadCharacters } from "../reading/longest-read.ts";
import { dividerAt, Sets } from "../reading/sets.ts";
import {
  type Change,
  type PlainFacts,
  lastingFacts,
  withCorrection,
  withFacts,
  withoutCorrection,
  withPick,
  withVitals,
} from "./case-entry.ts";

/** A longer text is read when the typing pauses, not at each key. */
export const readAtOnceCharacters = 20_000;

const pauseMs = 400;

/** Whether text and form are empty. */
export function isBlankNote({ text, entered }: Note): boolean {
  return text.trim() === "" && isEnteredBlank(entered);
}

function isEnteredBlank({ vitals, corrections, picks, ...facts }: EnteredFacts): boolean {
  return (
    Object.keys(facts).length === 0 &&
    Object.keys(vitals).length === 0 &&
    corrections.length === 0 &&
    Object.keys(picks).length === 0
  );
}

/** What is told around an edit: just before the note changes, and just after. */
export type EditHooks = { readonly before: () => void; readonly after: () => void };

/** What was entered, as text and in the form, and how much of it has been read. */
export class CaseNote {
  readonly #hooks: EditHooks;
  #value: Note;
  #read: Note;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language, hooks: EditHooks) {
    this.#hooks = hooks;
    this.#value = $state.raw(blankNote(language));
    this.#read = $state.raw(this.#value);
  }

  get value(): Note {
    return this.#value;
  }
  /** What has been read: the note, or an earlier state of a very long one. */
  get read(): Note {
    return this.#read;
  }
  /** A very long note is still to be read. */
  get isReading(): boolean {
    return this.#read !== this.#value;
  }
  /** The text is longer than what is ever read of one. */
  get isTooLong(): boolean {
    return this.#value.text.length > longestReadCharacters;
  }

  setText(text: string): void {
    if (text !== this.#value.text) this.#edit({ ...this.#value, text });
  }

  /** Facts of the form; `undefined` takes one away. */
  enter(change: Change<PlainFacts>): void {
    this.#enter(withFacts(this.#value.entered, change));
  }

  enterVitals(change: Change<Record<VitalName, number>>): void {
    this.#enter(withVitals(this.#value.entered, change));
  }

  /** Empties the form for the next set; the last one, taken at `takenAt`, stands in the note above it. */
  beginSet(lastSet: string, takenAt: Instant, at: Instant): void {
    const { text, entered } = this.#value;
    const sets = new Sets(text);
    // Where nothing was written under the last divider, the set that stood in the form belongs there.
    const isUnder = sets.count > 0 && sets.newestText.trim() === "";
    const set = isUnder ? [lastSet] : [dividerAt(takenAt), lastSet];
    const above = [text.trimEnd(), ...(lastSet === "" ? [] : set)];
    const lines = [...above.filter((part) => part !== ""), dividerAt(at), ""];
    this.#edit({ ...this.#value, text: lines.join("\n"), entered: lastingFacts(entered) });
  }

  /** What a person says of an understood mention: up to this set, not of what a later one says. */
  correct(correction: Omit<MentionCorrection, "set">): void {
    const { text, entered } = this.#value;
    this.#enter(withCorrection(entered, { ...correction, set: new Sets(text).count }));
  }

  uncorrect(correction: Pick<MentionCorrection, "concept" | "quote">): void {
    this.#enter(withoutCorrection(this.#value.entered, correction));
  }

  /** Decides which of form and text is right. */
  pick(fact: FactName, side: "entered" | "text"): void {
    this.#enter(withPick(this.#value.entered, fact, side));
  }

  /** The language of what is said of the note; the note itself stays as it is. */
  setLanguage(outputLanguage: Language): void {
    if (outputLanguage === this.#value.outputLanguage) return;
    const wasRead = !this.isReading;
    this.#value = { ...this.#value, outputLanguage };
    if (wasRead) this.#read = this.#value;
  }

  /** Reads what is pending now. */
  readNow(): void {
    clearTimeout(this.#timer);
    this.#read = this.#value;
  }

  /** Another case's note, or a blank one, in the language of the page. */
  begin(note: Note = blankNote(this.#value.outputLanguage)): void {
    this.#value = { ...note, outputLanguage: this.#value.outputLanguage };
    this.readNow();
  }

  #enter(entered: EnteredFacts): void {
    this.#edit({ ...this.#value, entered });
  }

  #edit(note: Note): void {
    this.#hooks.before();
    this.#value = note;
    clearTimeout(this.#timer);
    if (note.text.length <= readAtOnceCharacters) this.#read = note;
    else this.#timer = setTimeout(() => this.readNow(), pauseMs);
    this.#hooks.after();
  }
}
