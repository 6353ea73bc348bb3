export const storeErrorCodes = [
  /** No service worker or no caches: plain http, a private window. */
  "unsupported",
  /** The network or the host did not answer, after every retry. */
  "unreachable",
  /** 401, 403, 404, 410: the file is not there for us. */
  "not-offered",
  /** HTML or another size where weights should be: a sign-in page, a proxy, a changed file. */
  "wrong-content",
  "hash-mismatch",
  "storage-full",
  /** The service worker or worker stopped answering. */
  "worker-stopped",
  /** Another tab downloads, imports or deletes this pack now. */
  "busy",
  "not-a-pack",
  /** What was to be imported holds no manifest and nobody said which model it is. */
  "which-model",
  /** The pack is not, or no longer, complete on this device. */
  "not-ready",
  "unknown",
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** Why the store could not do what it was asked. `path` names the file it happened at. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly path: string | undefined;

  constructor(code: StoreErrorCode, path?: string, options?: ErrorOptions) {
    super(path === undefined ? code : `${code}: ${path}`, options);
    this.code = code;
    this.path = path;
  }
}
