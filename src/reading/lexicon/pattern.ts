/**
 * A term with alternatives, "{hit|struck} {|his} head", as a row of choices: each place offers one or more texts, of
 * which one may be empty. Alternatives are never multiplied out, except where letters touch ("breath{e|ing}").
 */
export type Choices = readonly (readonly string[])[];

type Atom = { readonly texts: readonly string[]; readonly isGroup: boolean };

/** Parses a term; braces may nest. A brace that never closes is read as a plain sign. */
export function parsePattern(term: string): Choices {
  if (!term.includes("{")) return [[term]];
  const places: (readonly string[])[] = [];
  let glued: readonly string[] | undefined;
  for (const { texts, isGroup } of atomsOf(term)) {
    if (glued && touches(glued, texts)) {
      glued = glued.flatMap((head) => texts.map((tail) => head + tail));
      continue;
    }
    if (glued) places.push(glued);
    glued = isGroup || texts[0]?.trim() !== "" ? texts : undefined;
  }
  if (glued) places.push(glued);
  return places;
}

function atomsOf(term: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let from = 0;
  const closeLiteral = (to: number) => {
    if (to > from) atoms.push({ texts: [term.slice(from, to)], isGroup: false });
  };
  for (let open = term.indexOf("{"); open >= 0; open = term.indexOf("{", Math.max(open + 1, from))) {
    const end = closingBrace(term, open);
    if (end < 0) continue;
    closeLiteral(open);
    atoms.push({ texts: alternatives(term.slice(open + 1, end)), isGroup: true });
    from = end + 1;
  }
  closeLiteral(term.length);
  return atoms;
}

function closingBrace(term: string, open: number): number {
  let depth = 0;
  for (let at = open; at < term.length; at++) {
    if (term[at] === "{") depth++;
    else if (term[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

/** The texts of a group; groups inside are multiplied out, they are small. */
function alternatives(inside: string): readonly string[] {
  const texts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inside.length; at++) {
    const sign = inside[at];
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if ((sign === "|" && depth === 0) || sign === undefined) {
      texts.push(...multiply(inside.slice(from, at)));
      from = at + 1;
    }
  }
  return texts;
}

function multiply(text: string): readonly string[] {
  if (!text.includes("{")) return [text];
  return atomsOf(text).reduce<readonly string[]>(
    (heads, { texts }) => heads.flatMap((head) => texts.map((tail) => head + tail)),
    [""],
  );
}

const letter = /[\p{Script=Latin}\p{M}\d]/u;

/** Whether some text of the left and some of the right would grow into one word. */
function touches(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.some((text) => letter.test(text.at(-1) ?? "")) && right.some((text) => letter.test(text[0] ?? ""))
  );
}
