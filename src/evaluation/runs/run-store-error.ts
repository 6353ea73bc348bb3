import { RunStoreError, type RunStoreErrorCode } from "./run-store.ts";

const codeByName: Readonly<Record<string, RunStoreErrorCode>> = {
  QuotaExceededError: "full",
  MissingAPIError: "unavailable",
  SecurityError: "unavailable",
  InvalidStateError: "unavailable",
  VersionError: "newer-version",
};

/** Any error of the database as one of ours; Dexie hides the cause inside its own errors. */
export function toRunStoreError(error: unknown): RunStoreError {
  if (error instanceof RunStoreError) return error;
  let cause = error;
  for (let depth = 0; depth < 5 && isNamed(cause); depth += 1) {
    const code = codeByName[cause.name];
    if (code) return new RunStoreError(code, { cause: error });
    cause = cause.inner;
  }
  return new RunStoreError("failed", { cause: error });
}

function isNamed(value: unknown): value is { readonly name: string; readonly inner?: unknown } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
