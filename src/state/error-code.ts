import { TerminologyError, type TerminologyErrorCode } from "../terminology/terminology-error.ts";

/** Why the terminology could not answer. */
export function errorCode(error: unknown): TerminologyErrorCode {
  return error instanceof TerminologyError ? error.code : "unknown";
}
