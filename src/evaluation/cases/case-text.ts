/** A file's text, with "\n" for every line's end, and the lines that are not what their encoding allows. */
export type CaseText = { readonly text: string; readonly brokenLines: ReadonlySet<number> };

/** How much is decoded between two pauses. */
const blockBytes = 1 << 18;
const lineFeed = 0x0a;

/** UTF-8, or UTF-16 with its byte order mark. Lines are counted from 1. */
export async function decodeText(bytes: Uint8Array, pause: () => Promise<void>): Promise<CaseText> {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = withOneLineEnd(new TextDecoder(wide).decode(bytes));
    return { text, brokenLines: linesWith("\ufffd", text) };
  }
  const parts: string[] = [];
  const brokenLines = new Set<number>();
  let line = 1;
  for (
    let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    start < bytes.length;
  ) {
    const end = lineEndFrom(bytes, Math.min(start + blockBytes, bytes.length) - 1);
    const block = bytes.subarray(start, end);
    for (const { text, isBroken } of decodeBlock(block)) {
      parts.push(text);
      const after = line + countOf("\n", text);
      // A broken piece ends with its line, and may hold several where a lone "\r" ends lines.
      if (isBroken) for (let at = line; at < after || at === line; at++) brokenLines.add(at);
      line = after;
    }
    start = end;
    await pause();
  }
  return { text: parts.join(""), brokenLines };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

type Piece = { readonly text: string; readonly isBroken: boolean };

/** A block as one piece; where something in it is broken, line by line. */
function decodeBlock(block: Uint8Array): readonly Piece[] {
  const whole = decodeStrictly(block);
  if (whole !== undefined) return [{ text: whole, isBroken: false }];
  const pieces: Piece[] = [];
  for (let start = 0; start < block.length;) {
    const end = lineEndFrom(block, start);
    const line = block.subarray(start, end);
    const text = decodeStrictly(line);
    pieces.push({
      text: text ?? withOneLineEnd(new TextDecoder().decode(line)),
      isBroken: text === undefined,
    });
    start = end;
  }
  return pieces;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return withOneLineEnd(strict.decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The place after the first line feed at or after `from`. */
function lineEndFrom(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from);
  return at < 0 ? bytes.length : at + 1;
}

function withOneLineEnd(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}

function linesWith(mark: string, text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  if (!text.includes(mark)) return lines;
  text.split("\n").forEach((line, index) => {
    if (line.includes(mark)) lines.add(index + 1);
  });
  return lines;
}

/** How often a text of one character stands in it. */
export function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
