import type { CodeBook, CodeFacts, CodeLine } from "./code-book.ts";
import { bareCode, codesIn } from "./code-form.ts";
import { withSide } from "./sides.ts";
import type { CodeNote, CodeTable, NoteKind } from "./table.ts";

/** A code with all that the tabular list says of it and above it. */
export type CodeDetails = CodeFacts & {
  /** From the chapter down. */
  readonly ancestors: readonly CodeLine[];
  /** Its own notes, then those above it that hold for it too, each with whose it is. */
  readonly notes: readonly (CodeNote & { readonly of: string })[];
};

const mostNearest = 6;
/** Inclusion terms are other names of the very code; all else holds for what is below. */
const own: readonly NoteKind[] = ["inclusion", "includes"];

/** The whole table as a book. */
export function tableBook(table: CodeTable): CodeBook {
  return {
    release: table.release,
    find(code) {
      const entry = table.find(code);
      return entry === undefined ? undefined : factsOf(table, entry);
    },
    nearest: (code) => nearestTo(table, code),
  };
}

/** An entry of the table as a line. */
export function lineOf(table: CodeTable, entry: number): CodeLine {
  return { code: table.code(entry), title: table.title(entry), billable: table.isBillable(entry) };
}

export function factsOf(table: CodeTable, entry: number): CodeFacts {
  const line = (one: number) => lineOf(table, one);
  const parent = table.parent(entry);
  const isInCategory = parent !== undefined && table.isCode(parent);
  const title = table.title(entry);
  const notes = notesFor(table, entry);
  const texts = (kind: NoteKind) => notes.filter((note) => note.kind === kind).map(({ text }) => text);
  const sides = (["left", "right", "both"] as const).flatMap((side) => withSide(table, entry, side) ?? []);
  return {
    ...line(entry),
    ...(!table.isBillable(entry) && {
      lacks: table.needsSeventhCharacter(entry) ? "seventh-character" : "subdivision",
    }),
    isUnspecified: /\b(?:unspecified|not specified|NOS)\b/i.test(title),
    ...(isInCategory && { parent: line(parent) }),
    children: table.children(entry).map(line),
    siblings: isInCategory ? table.siblings(entry).map(line) : [],
    sides: sides.map(line),
    excludes1: texts("excludes1").flatMap((text) => [...codesIn(text)]),
    codeFirst: texts("code-first"),
  };
}

export function detailsOf(table: CodeTable, entry: number): CodeDetails {
  return {
    ...factsOf(table, entry),
    ancestors: table.ancestors(entry).map((one) => lineOf(table, one)),
    notes: notesFor(table, entry),
  };
}

/** Its own notes first, then those above from near to far. */
function notesFor(table: CodeTable, entry: number): CodeDetails["notes"] {
  const isExtended = table.extension(entry) !== undefined;
  return [entry, ...table.ancestors(entry).toReversed()].flatMap((one, steps) => {
    // A code with a seventh character shares its line with the code that it extends.
    if (isExtended && steps === 0) return [];
    return table
      .notes(one)
      .filter(({ kind }) => !own.includes(kind) || steps === (isExtended ? 1 : 0))
      .map((note) => ({ ...note, of: table.code(one) }));
  });
}

/** Billable codes that share the longest beginning with this one. */
function nearestTo(table: CodeTable, code: string): readonly CodeLine[] {
  const bare = bareCode(code);
  for (let length = Math.min(bare.length, 7); length >= 3; length--) {
    const found: CodeLine[] = [];
    for (const entry of table.withPrefix(bare.slice(0, length))) {
      if (table.isBillable(entry)) found.push(lineOf(table, entry));
      if (found.length === mostNearest) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}
