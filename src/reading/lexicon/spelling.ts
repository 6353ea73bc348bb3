/** In letters: shorter words are too near to others. */
export const shortestCorrectable = 6;
/** One wrong letter leaves the other half of a word as it is. */
const half = 3;

/** The Latin words of the lexicons, and which of them a misspelt word may mean. */
export class Spelling {
  readonly #words = new Set<string>();
  readonly #byEdge = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.#add(word);
  }

  /** The known word that differs from this one by one letter after the first, if there is just one such. */
  correct(word: string): string | undefined {
    if (word.length < shortestCorrectable || this.#words.has(word) || !/^[a-z]+$/.test(word))
      return undefined;
    let found: string | undefined;
    for (const edge of edgesOf(word)) {
      for (const candidate of this.#byEdge.get(edge) ?? []) {
        if (candidate === found || candidate[0] !== word[0] || !isOneEditAway(word, candidate)) continue;
        if (found !== undefined) return undefined;
        found = candidate;
      }
    }
    return found;
  }

  #add(word: string): void {
    if (word.length < shortestCorrectable || this.#words.has(word)) return;
    this.#words.add(word);
    for (const edge of edgesOf(word)) {
      const list = this.#byEdge.get(edge);
      if (list) list.push(word);
      else this.#byEdge.set(edge, [word]);
    }
  }
}

function edgesOf(word: string): readonly [string, string] {
  return [`${word.slice(0, half)}-`, `-${word.slice(-half)}`];
}

/** One letter missing, added, changed, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - from;
  const restB = endB - from;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
