import type { Span } from "../domain/note.ts";
import type { Context } from "./context.ts";

/** Stretches of words that no lexicon knows and no value took, numbers and punctuation aside. */
export function unreadOf(context: Context, values: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) spans.push(context.span(from, to));
    from = -1;
  };
  const isTaken = (at: number) => {
    const { start, end } = context.span(at, at + 1);
    return values.some((value) => value.start <= start && end <= value.end);
  };
  context.tokens.forEach((token, at) => {
    const isWord = token.kind === "han" || (token.kind === "word" && token.text.length > 1);
    if (isWord && !context.hitAt(at) && !isTaken(at)) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (token.kind !== "mark" || !/^['-]$/.test(token.text)) close();
  });
  close();
  return spans;
}
