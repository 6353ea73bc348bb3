import { HistoryError, type HistoryErrorCode } from "./history.ts";

const codeByName: Readonly<Record<string, HistoryErrorCode>> = {
  QuotaExceededError: "full",
  MissingAPIError: "unavailable",
  SecurityError: "unavailable",
  InvalidStateError: "unavailable",
  VersionError: "newer-version",
};

/** Any error of the database as one of ours; Dexie hides the cause inside its own errors. */
export function toHistoryError(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error;
  const code = causes(error).flatMap((cause) => codeByName[cause.name] ?? [])[0];
  return new HistoryError(code ?? "failed", { cause: error });
}

function causes(error: unknown): readonly { readonly name: string }[] {
  const found: { name: string }[] = [];
  for (let at = error; isNamed(at) && found.length < 5; at = at.inner) found.push({ name: at.name });
  return found;
}

function isNamed(value: unknown): value is { readonly name: string; readonly inner?: unknown } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
