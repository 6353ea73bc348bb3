import type { Encounter } from "../domain/assessment.ts";
import { parseJson, type Decoded } from "./codec.ts";
import { encounterSchema } from "./encounter-schema.ts";
import type { ImportRefusal, ImportReport } from "./history.ts";
import { mergeStored } from "./merge.ts";

/** A record with its id, whether it could be read or not. */
export type KeptRecord = { readonly id: string; readonly decoded: Decoded<Encounter> };

/** What this device knows of an id that a file brings. */
export type Present =
  | { readonly status: "ok"; readonly encounter: Encounter }
  | { readonly status: "missing" | "deleted" | "unreadable" };

/** The records of a file, not yet checked, or why there are none. */
export type ImportFile = readonly unknown[] | ImportRefusal;

const maxImportLength = 50 * 1024 * 1024;

/** The history as one JSON text. What cannot be read goes along as it is. */
export function toJson(records: readonly KeptRecord[]): string {
  const encounters: Encounter[] = [];
  const unreadable: { id: string; raw: string }[] = [];
  for (const { id, decoded } of records) {
    if (decoded.status === "ok") encounters.push(decoded.value);
    else unreadable.push({ id, raw: decoded.raw });
  }
  return JSON.stringify({ format: "tamiz-history", version: 1, encounters, unreadable });
}

/** What is to be written for a file, merged with what is here, and the report on it. Content is never trusted and never throws. */
export function planImport(
  file: ImportFile,
  present: (id: string) => Present,
): { readonly accepted: readonly Encounter[]; readonly report: ImportReport } {
  if (typeof file === "string") return { accepted: [], report: emptyReport([{ index: 0, reason: file }]) };
  const accepted = new Map<string, Encounter>();
  const refused: { index: number; reason: ImportRefusal }[] = [];
  let [added, updated, unchanged] = [0, 0, 0];
  file.forEach((item, position) => {
    const parsed = encounterSchema.safeParse(item);
    const refuse = (reason: ImportRefusal) => refused.push({ index: position + 1, reason });
    if (!parsed.success) return refuse("not-an-encounter");
    const encounter = parsed.data;
    const here = present(encounter.id);
    if (here.status === "deleted") return refuse("deleted-here");
    if (here.status === "unreadable") return refuse("unreadable-here");
    const twin = accepted.get(encounter.id);
    const known = twin ?? (here.status === "ok" ? here.encounter : undefined);
    const next = known ? mergeStored(encounter, known) : encounter;
    if (next === known) return unchanged++;
    accepted.set(encounter.id, next);
    if (twin) return unchanged++;
    return here.status === "ok" ? updated++ : added++;
  });
  return { accepted: [...accepted.values()], report: { added, updated, unchanged, refused } };
}

/** The ids that a file speaks of, to look them up before planning. */
export function importedIds(file: ImportFile): readonly string[] {
  if (typeof file === "string") return [];
  return file.flatMap((item) => (isObject(item) && typeof item["id"] === "string" ? [item["id"]] : []));
}

/** A file's text as records: our own export, or a bare list of encounters. */
export function readImport(text: string): ImportFile {
  if (text.length > maxImportLength) return "too-large";
  const file = parseJson(text.replace(/^\uFEFF/u, ""));
  if (file === undefined) return "not-json";
  if (Array.isArray(file)) return file;
  if (!isObject(file) || !Array.isArray(file["encounters"])) return "not-an-encounter";
  const unreadable: unknown = file["unreadable"];
  return [
    ...(file["encounters"] as unknown[]),
    ...(Array.isArray(unreadable) ? (unreadable as unknown[]) : []),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function emptyReport(refused: ImportReport["refused"]): ImportReport {
  return { added: 0, updated: 0, unchanged: 0, refused };
}
