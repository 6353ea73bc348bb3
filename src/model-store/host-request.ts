import type { ByteRange } from "./parts.ts";
import { faultOfStatus, isHtml, TransferFault } from "./transfer-fault.ts";

/**
 * Asks a host for a file, as hubs and their mirrors bear it: `bytes=a-b` sends no preflight, any other header of our
 * own does, and the hub's own hosts refuse those.
 */
export function requestFile(url: string, signal: AbortSignal, range?: ByteRange): Promise<Response> {
  return fetch(url, {
    ...(range && { headers: { Range: `bytes=${range.start}-${range.end - 1}` } }),
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    signal,
  });
}

/** How many bytes a host has at a URL. Throws TransferFault. */
export async function askSizeBytes(url: string, signal: AbortSignal): Promise<number> {
  // Past any end: the answer's Content-Length is then that of the file, and pages may read it from any host.
  const response = await requestFile(url, signal, { start: 0, end: 2 ** 40 });
  await response.body?.cancel();
  refuseWrong(response);
  const { sizeBytes } = readContentRange(response) ?? {};
  const size = sizeBytes ?? Number(response.headers.get("Content-Length") ?? 0);
  if (!Number.isSafeInteger(size) || size <= 0) throw new TransferFault("wrong-content", false);
  return size;
}

/** Throws TransferFault unless the response is the content asked for; says whether it begins where asked. */
export function checkRange(
  response: Response,
  { start, end }: ByteRange,
  fileBytes: number,
): { readonly isRanged: boolean } {
  refuseWrong(response);
  const lengthBytes = Number(response.headers.get("Content-Length") ?? NaN);
  const isRanged = response.status === 206;
  const range = isRanged ? readContentRange(response) : undefined;
  const isWrong = isRanged
    ? (range && (range.start !== start || (range.sizeBytes ?? fileBytes) !== fileBytes)) ||
      lengthBytes > end - start
    : // Compressed on its way, it has another length.
      lengthBytes !== fileBytes && !Number.isNaN(lengthBytes) && !response.headers.has("Content-Encoding");
  if (isWrong) throw new TransferFault("wrong-content", false);
  return { isRanged };
}

/** Throws TransferFault for a status without content and for HTML. */
export function refuseWrong(response: Response): void {
  if (!response.ok) throw faultOfStatus(response.status);
  if (isHtml(response)) throw new TransferFault("wrong-content", false);
}

/** Undefined when there is none or the host hides it from pages of other origins. */
function readContentRange({ headers }: Response) {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/u.exec(headers.get("Content-Range") ?? "");
  if (!match) return undefined;
  const [, start, size] = match;
  return { start: Number(start), sizeBytes: size === "*" ? undefined : Number(size) };
}
