import { blankNote } from "../../domain/note.ts";
import { read } from "../../reading/read.ts";
import { codesOfReading } from "./mention-codes.ts";

/** The codes that the words of a query mean by the reading's lexicons, with the share of its letters that says so. */
export function codesInWords(query: string): readonly { readonly code: string; readonly share: number }[] {
  const letters = lettersIn(query);
  return codesOfReading(read({ ...blankNote("en"), text: query }), query).map(
    ({ code, mention: { span } }) => ({
      code,
      share: lettersIn(query.slice(span.start, span.end)) / letters,
    }),
  );
}

function lettersIn(text: string): number {
  return Math.max(1, text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}
