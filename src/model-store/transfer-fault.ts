import { StoreError, type StoreErrorCode } from "./store-error.ts";
import type { FinalReply } from "./store-messages.ts";

/** Why one request to a host or to the caches failed. Retryable: the same request may work later. */
export class TransferFault extends Error {
  override readonly name = "TransferFault";
  readonly code: StoreErrorCode;
  readonly isRetryable: boolean;

  constructor(code: StoreErrorCode, isRetryable: boolean, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.isRetryable = isRetryable;
  }
}

/** What a thrown value means. */
export function faultOf(error: unknown): TransferFault {
  if (error instanceof TransferFault) return error;
  if (error instanceof StoreError) {
    if (error.cause instanceof TransferFault) return error.cause;
    const isRetryable = error.code === "hash-mismatch" || error.code === "unknown";
    return new TransferFault(error.code, isRetryable, { cause: error });
  }
  if (error instanceof Error && error.name === "QuotaExceededError") {
    return new TransferFault("storage-full", false, { cause: error });
  }
  // `fetch` and its body throw a TypeError for whatever the network did.
  if (error instanceof TypeError || (error instanceof Error && error.name === "NetworkError")) {
    return new TransferFault("unreachable", true, { cause: error });
  }
  return new TransferFault("unknown", true, { cause: error });
}

/** What a status that brings no content means. */
export function faultOfStatus(status: number): TransferFault {
  if (status === 408 || status === 429 || status >= 500) return new TransferFault("unreachable", true);
  // The file ends before the range that was asked for: it is another file.
  if (status === 416) return new TransferFault("wrong-content", false);
  return new TransferFault("not-offered", false);
}

/** Whether a page stands where data was asked for: a sign-in page, a proxy's excuse. */
export function isHtml(response: Response): boolean {
  return (response.headers.get("Content-Type") ?? "").toLowerCase().startsWith("text/html");
}

/** The reply of the type that was asked for; a `failed` one is thrown as TransferFault. */
export function replyOf<T extends FinalReply["type"]>(
  reply: FinalReply,
  type: T,
): Extract<FinalReply, { readonly type: T }> {
  if (reply.type === "failed") throw new TransferFault(reply.code, reply.isRetryable);
  if (!isOfType(reply, type)) throw new TransferFault("unknown", false);
  return reply;
}

function isOfType<T extends FinalReply["type"]>(
  reply: FinalReply,
  type: T,
): reply is Extract<FinalReply, { readonly type: T }> {
  return reply.type === type;
}
