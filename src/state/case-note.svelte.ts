import {
  blankNote,
  type FactName,
  type EnteredFacts,
  type Language,
  type MentionCorrection,
  type Note,
  type VitalName,
} from "../domain/note.ts";
import { longestReadCharacters } from "../reading/longest-read.ts";
import {
  type Change,
  type PlainFacts,
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
  #entered: Note;
  #read: Note;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language, hooks: EditHooks) {
    this.#hooks = hooks;
    this.#entered = $state.raw(blankNote(language));
    this.#read = $state.raw(this.#entered);
  }

  get value(): Note {
    return this.#entered;
  }
  /** What has been read: the note, or an earlier state of a very long one. */
  get read(): Note {
    return this.#read;
  }
  /** A very long note is still to be read. */
  get isReading(): boolean {
    return this.#read !== this.#entered;
  }
  /** The text is longer than what is ever read of one. */
  get isTooLong(): boolean {
    return this.#entered.text.length > longestReadCharacters;
  }

  setText(text: string): void {
    if (text !== this.#entered.text) this.#edit({ ...this.#entered, text });
  }

  /** Facts of the form; `undefined` takes one away. */
  enter(change: Change<PlainFacts>): void {
    this.#enter(withFacts(this.#entered.entered, change));
  }

  enterVitals(change: Change<Record<VitalName, number>>): void {
    this.#enter(withVitals(this.#entered.entered, change));
  }

  /** What a person says of an understood mention. */
  correct(correction: MentionCorrection): void {
    this.#enter(withCorrection(this.#entered.entered, correction));
  }

  uncorrect(correction: Pick<MentionCorrection, "concept" | "quote">): void {
    this.#enter(withoutCorrection(this.#entered.entered, correction));
  }

  /** Decides which of form and text is right. */
  pick(fact: FactName, side: "entered" | "text"): void {
    this.#enter(withPick(this.#entered.entered, fact, side));
  }

  /** The language of what is said of the note; the note itself stays as it is. */
  setLanguage(outputLanguage: Language): void {
    if (outputLanguage === this.#entered.outputLanguage) return;
    const wasRead = !this.isReading;
    this.#entered = { ...this.#entered, outputLanguage };
    if (wasRead) this.#read = this.#entered;
  }

  /** Reads what is pending now. */
  readNow(): void {
    clearTimeout(this.#timer);
    this.#read = this.#entered;
  }

  /** Another case's note, or a blank one, in the language of the page. */
  begin(note: Note = blankNote(this.#entered.outputLanguage)): void {
    this.#entered = { ...note, outputLanguage: this.#entered.outputLanguage };
    this.readNow();
  }

  #enter(entered: EnteredFacts): void {
    this.#edit({ ...this.#entered, entered });
  }

  #edit(note: Note): void {
    this.#hooks.before();
    this.#entered = note;
    clearTimeout(this.#timer);
    if (note.text.length <= readAtOnceCharacters) this.#read = note;
    else this.#timer = setTimeout(() => this.readNow(), pauseMs);
    this.#hooks.after();
  }
}
