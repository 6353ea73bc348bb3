import type { Span } from "../domain/note.ts";
import type { Context } from "./context.ts";

/** Stretches of words that no lexicon knows, numbers and punctuation aside. */
export function unreadOf(context: Context): readonly Span[] {
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) spans.push(context.span(from, to));
    from = -1;
  };
  context.tokens.forEach((token, at) => {
    const isWord = token.kind === "han" || (token.kind === "word" && token.text.length > 1);
    if (isWord && !context.hitAt(at)) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (token.kind !== "mark" || !/^['-]$/.test(token.text)) close();
  });
  close();
  return spans;
}
