/**
 * What a person can do about a file as a whole. `spreadsheet`: Excel's own form, or another archive. `not-text`: bytes
 * that no text in UTF-8 has, as UTF-16 without its mark has them. `encoding`: text, but some lines are not UTF-8.
 */
export type FileAdvice = "empty" | "spreadsheet" | "not-text" | "encoding";

/** How a zip archive (xlsx, ods, Numbers) and an older Excel file begin. */
const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const lookedAtBytes = 4096;

/** So many control characters are in no text; stray ones may be. */
const mostControls = 2;
const mostOfControls = 0.02;

/** Why there is nothing in these bytes to be read as text; undefined when there is. */
export function unreadable(bytes: Uint8Array): Exclude<FileAdvice, "encoding"> | undefined {
  if (archives.some((start) => start.every((byte, at) => bytes[at] === byte))) return "spreadsheet";
  const start = bytes.subarray(0, lookedAtBytes);
  if (start.length === bytes.length && start.every(isBlank)) return "empty";
  if (hasWideMark(bytes)) return undefined;
  const controls = start.filter(isControl).length;
  return controls > Math.max(mostControls, start.length * mostOfControls) ? "not-text" : undefined;
}

/** White space, and the bytes of byte order marks. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || [0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte);
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

/** UTF-16 that says so. */
function hasWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
