/** A code as tables compare it: capitals, no dot, no spaces. */
export function bareCode(written: string): string {
  return written.toUpperCase().replace(/[\s.\-–]+/gu, "");
}

/** The same as people write it: a dot after the third character. */
export function dottedCode(bare: string): string {
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** Has the form of an ICD-10-CM code, whether or not there is one. */
export function isCodeForm(written: string): boolean {
  return /^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/iu.test(written.trim());
}

/** May be the beginning of a code: a letter, a digit and what follows. */
export function isCodePrefix(written: string): boolean {
  return /^[A-Z]\d(?:[0-9A-Z](?:\.?[0-9A-Z]{0,4})?)?$/iu.test(written.trim());
}

/** Codes from one to another, bare, both in; the same one twice for a single code. Each stands for all below it. */
export type CodeRange = { readonly from: string; readonly to: string };

/** Whether a code lies in a range. */
export function isIn({ from, to }: CodeRange, code: string): boolean {
  const bare = bareCode(code);
  return bare.slice(0, from.length) >= from && bare.slice(0, to.length) <= to;
}

const oneCode = "[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]*)?";
const reference = new RegExp(
  `(?<![0-9A-Z])(${oneCode})(?:-?\\s*(?:-|to|through)\\s*(${oneCode}))?(?!\\S* with \\.|\\S* with (?:fifth|final|sixth))`,
  "gu",
);

/** The codes that a note of the tabular list names: "(E08-E13)", "(S06.1- to S06.6-)", "(K81.0)". */
export function codesIn(note: string): readonly CodeRange[] {
  return [...note.matchAll(reference)].map(([, from = "", to = from]) => ({
    from: bareCode(from),
    to: bareCode(to),
  }));
}

const mostWritten = 60;

/** Everything in a text that has the form of a code, each once. */
export function codesWritten(text: string): readonly string[] {
  const found = text.match(/(?<![0-9A-Za-z.])[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?(?![0-9A-Za-z])/gu) ?? [];
  return [...new Set(found)].slice(0, mostWritten);
}
