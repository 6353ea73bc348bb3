/** `han` tokens are single characters; a `mark` is one sign of punctuation. */
export type TokenKind = "word" | "number" | "han" | "mark" | "newline";

export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** How its first letter was entered, before folding. */
  readonly isCapital: boolean;
  /** At least two letters, all of them capitals. */
  readonly isAcronym: boolean;
};

const pattern =
  /(\r\n|[\n\r\u2028\u2029\v\f])|(\d+(?:[.,]\d{1,2}(?!\d))?)|([\p{Script=Han}\p{Script=Bopomofo}])|((?:(?![\p{Script=Han}\p{Script=Bopomofo}])\p{L})+)|\S/gu;

/**
 * Splits folded text: "e4v5m6 38.5°c 胸痛" is e·4·v·5·m·6·38.5·°·c·胸·痛. Space is nowhere kept. `isCapitalAt` tells
 * whether a place of the folded text was entered as a capital letter.
 */
export function tokenize(folded: string, isCapitalAt: (start: number) => boolean = never): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(pattern)) {
    const start = match.index;
    const kind = kindOf(match);
    if (isContraction(match[0])) {
      tokens.push(...contraction(match[0], start, isCapitalAt(start)));
      continue;
    }
    tokens.push({
      kind,
      text: kind === "newline" ? "\n" : match[0],
      start,
      end: start + match[0].length,
      isCapital: kind === "word" && isCapitalAt(start),
      isAcronym: kind === "word" && match[0].length > 1 && areCapitals(start, match[0].length, isCapitalAt),
    });
  }
  return tokens;
}

const contractions: ReadonlySet<string> = new Set(
  "arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt".split(
    " ",
  ),
);

/** Whether an English word lacks the apostrophe that its hurried writer left out: "didnt". */
export function isContraction(word: string): boolean {
  return contractions.has(word);
}

/** "didnt" as the three tokens of "didn't"; its apostrophe has no width. */
function contraction(word: string, start: number, isCapital: boolean): readonly Token[] {
  const joint = start + word.length - 1;
  const end = joint + 1;
  const rest = { isCapital: false, isAcronym: false };
  return [
    { kind: "word", text: word.slice(0, -1), start, end: joint, isCapital, isAcronym: false },
    { kind: "mark", text: "'", start: joint, end: joint, ...rest },
    { kind: "word", text: "t", start: joint, end, ...rest },
  ];
}

function kindOf([, newline, number, han, word]: RegExpMatchArray): TokenKind {
  if (newline !== undefined) return "newline";
  if (number !== undefined) return "number";
  if (han !== undefined) return "han";
  return word !== undefined ? "word" : "mark";
}

function areCapitals(start: number, length: number, isCapitalAt: (start: number) => boolean): boolean {
  for (let at = start; at < start + length; at++) if (!isCapitalAt(at)) return false;
  return true;
}

function never(): boolean {
  return false;
}
