import type { Finding } from "../domain/finding.ts";
import type { Note, Span } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";

/** For what an engine counts otherwise than we estimate, and for its own opening token. */
const reserveTokens = 48;
const gap = "\n[…]\n";

type Weighed = { readonly note: Note; readonly reading: Reading; readonly findings: readonly Finding[] };

/**
 * The note as it fits into `contextTokens` beside `prompt`: whole when it can be; else its first lines, what the rules
 * found, then what was understood, then the rest from the top, in the note's own order with gaps marked.
 */
export function fitNote(
  { note, reading, findings }: Weighed,
  contextTokens: number,
  prompt: string,
): { readonly text: string; readonly leftOut: readonly Span[] } {
  const budget = contextTokens - estimateTokens(prompt) - reserveTokens;
  if (estimateTokens(note.text) <= budget) return { text: note.text, leftOut: [] };

  const pieces = piecesOf(note.text);
  const found = findings.flatMap(({ evidence }) => evidence);
  const understood = reading.mentions.map(({ span }) => span);
  const ranked = pieces
    .map((piece, index) => ({ piece, index, rank: rankOf(piece, index, found, understood) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);

  const kept = new Set<number>();
  let used = 0;
  for (const { piece, index } of ranked) {
    const cost = estimateTokens(note.text.slice(piece.start, piece.end)) + estimateTokens(gap);
    if (used + cost > budget) continue;
    used += cost;
    kept.add(index);
  }
  return assemble(note.text, pieces, kept);
}

/**
 * How many tokens a text may be, rather too many: 2.5 ASCII characters a token (shorthand and numbers), one and a half
 * tokens for a character outside it.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 128) ascii++;
  return Math.ceil(ascii / 2.5 + (text.length - ascii) * 1.5);
}

const longestPiece = 400;

/** Sentences and lines, none longer than 400 characters. */
function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (const { index, 0: part } of text.matchAll(/[^\n.;。；]*(?:[\n.;。；]+|$)/gu)) {
    for (let start = index; start < index + part.length; start += longestPiece) {
      pieces.push({ start, end: Math.min(start + longestPiece, index + part.length) });
    }
  }
  return pieces;
}

function rankOf(piece: Span, index: number, found: readonly Span[], understood: readonly Span[]): number {
  if (index < 2) return 0;
  if (found.some((span) => overlaps(span, piece))) return 1;
  if (understood.some((span) => overlaps(span, piece))) return 2;
  return 3;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function assemble(text: string, pieces: readonly Span[], kept: ReadonlySet<number>) {
  let out = "";
  const leftOut: Span[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (kept.has(index)) {
      out += text.slice(piece.start, piece.end);
      continue;
    }
    const last = leftOut.at(-1);
    if (last && last.end === piece.start) leftOut[leftOut.length - 1] = { start: last.start, end: piece.end };
    else {
      leftOut.push(piece);
      out += gap;
    }
  }
  return { text: out, leftOut };
}
