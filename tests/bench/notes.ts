import { toldInThree } from "../support/notes.ts";

/** Notes of about 1,500 characters in each language and mixed, made of the project's own sample patients. */
export const longNotes: readonly string[] = (["en", "es", "zh-Hant"] as const)
  .map((language) => toldInThree.map((note) => note[language]).join("\n"))
  .concat(toldInThree.map((note, at) => [note.en, note.es, note["zh-Hant"]][at % 3]).join("\n"))
  .map((text) => text.repeat(Math.ceil(1500 / text.length)).slice(0, 1500));
