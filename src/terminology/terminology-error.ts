/** Why the terminology cannot answer. */
export const terminologyErrorCodes = [
  /** Neither kept on this device nor to be had from the app's own host. */
  "unavailable",
  /** Not the release that this version of the app was made with, or not whole. */
  "damaged",
  /** The browser cannot unpack it. */
  "unsupported",
  /** Its worker died or was silent for too long. */
  "worker-stopped",
  "unknown",
] as const;
export type TerminologyErrorCode = (typeof terminologyErrorCodes)[number];

/** What went wrong with the table or its worker. */
export class TerminologyError extends Error {
  override readonly name = "TerminologyError";
  readonly code: TerminologyErrorCode;

  constructor(code: TerminologyErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.code = code;
  }
}
