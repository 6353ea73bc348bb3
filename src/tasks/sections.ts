/** Sections of a text answer: each heading as a pattern for a line's beginning, without its colon. */
export type Headings<S extends string> = Readonly<Record<S, string>>;

/** The lines below each heading, in whatever order they come and without marks of lists; lines before any go to `first`. */
export function sectionsOf<S extends string>(
  body: string,
  headings: Headings<S>,
  first: NoInfer<S>,
): Readonly<Record<S, readonly string[]>> {
  const patterns = (Object.entries(headings) as [S, string][]).map(([section, words]) => ({
    section,
    pattern: new RegExp(`^[\\s#*_\\d.)-]*(?:${words})\\s*[*_]*\\s*[:：][*_]*`, "iu"),
  }));
  const sections = Object.fromEntries(patterns.map(({ section }) => [section, []])) as unknown as Record<
    S,
    string[]
  >;
  let current = first;
  for (const line of body.split("\n")) {
    const found = patterns.find(({ pattern }) => pattern.test(line));
    if (found) current = found.section;
    const words = plainLine(found ? line.replace(found.pattern, "") : line);
    if (words !== "") sections[current].push(words);
  }
  return sections;
}

/** Cut at a word, the cut marked: a card has room for so much. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/u, "")} …`;
}

/** Without the marks of lists and Markdown. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+(?=\S))/u, "")
    .replace(/^#+\s*/u, "")
    .replaceAll("**", "")
    .trim();
}
