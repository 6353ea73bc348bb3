/** `han` tokens are single characters; a `mark` is one sign of punctuation. */
export type TokenKind = "word" | "number" | "han" | "mark" | "newline";

export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
};

const pattern =
  /(\r\n|[\n\r\u2028\u2029\v\f])|(\d+(?:[.,]\d{1,2}(?![\d]))?)|([\p{Script=Han}\p{Script=Bopomofo}])|([\p{L}]+)|(\S)/gu;

/** Splits folded text: "e4v5m6 38.5°c 胸痛" is e·4·v·5·m·6·38.5·°·c·胸·痛. Space is nowhere kept. */
export function tokenize(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const start = match.index;
    const text = match[0];
    const end = start + text.length;
    if (match[4] !== undefined) splitScripts(text, start, tokens);
    else {
      const kind =
        match[1] !== undefined
          ? "newline"
          : match[2] !== undefined
            ? "number"
            : match[3] !== undefined
              ? "han"
              : "mark";
      tokens.push({ kind, text: kind === "newline" ? "\n" : text, start, end });
    }
  }
  return tokens;
}

const han = /[\p{Script=Han}\p{Script=Bopomofo}]/u;

function splitScripts(text: string, start: number, tokens: Token[]): void {
  let from = 0;
  if (han.test(text)) {
    let at = 0;
    for (const character of text) {
      if (han.test(character)) {
        if (at > from)
          tokens.push({ kind: "word", text: text.slice(from, at), start: start + from, end: start + at });
        tokens.push({ kind: "han", text: character, start: start + at, end: start + at + character.length });
        from = at + character.length;
      }
      at += character.length;
    }
  }
  if (from < text.length)
    tokens.push({ kind: "word", text: text.slice(from), start: start + from, end: start + text.length });
}
