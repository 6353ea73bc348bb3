import * as z from "zod/mini";
import type { Encounter } from "../domain/assessment.ts";
import { blankNote } from "../domain/note.ts";
import { draftRemainsSchema, draftSchema, encounterSchema, summarySchema } from "./encounter-schema.ts";
import type { Draft, EncounterSummary } from "./history.ts";

/** The form of the bodies written now. Raised whenever an older app could no longer read them. */
export const bodyVersion = 1;

/** What the database holds of anything: an id to find it by, and a body that only this file reads. */
export type StoredRecord = { readonly id: string; readonly v: number; readonly body: string };

export type Decoded<T> =
  | { readonly status: "ok"; readonly value: T }
  | { readonly status: "unreadable"; readonly raw: string; readonly newer: boolean };

const storedSchema: z.ZodMiniType<StoredRecord> = z.object({
  id: z.string(),
  v: z.number(),
  body: z.string(),
});

/**
 * To and from the stored form. The one place where encryption comes in; asynchronous for that reason. Use it outside a
 * transaction, which closes while anything else is waited for; an upgrade, which has no outside, holds its own open.
 */
export async function encode(value: Encounter | EncounterSummary | Draft): Promise<StoredRecord> {
  return { id: value.id, v: bodyVersion, body: JSON.stringify(value) };
}

/** With the mark of those who are still here, which an index finds; nobody else has it. */
export async function encodeSummary(
  summary: EncounterSummary,
): Promise<StoredRecord & { readonly open?: 1 }> {
  return { ...(await encode(summary)), ...(summary.waiting && { open: 1 }) };
}

export async function decode(stored: unknown): Promise<Decoded<Encounter>> {
  return decodeWith(encounterSchema, stored);
}

export async function decodeSummary(stored: unknown): Promise<Decoded<EncounterSummary>> {
  return decodeWith(summarySchema, stored);
}

/** A draft that this version reads only in part keeps its words: the note is what must not be lost. */
export async function decodeDraft(stored: unknown): Promise<Decoded<Draft>> {
  const whole = decodeWith(draftSchema, stored);
  if (whole.status === "ok") return whole;
  const remains = decodeWith(draftRemainsSchema, stored);
  if (remains.status === "unreadable") return whole;
  const { note, ...rest } = remains.value;
  const { id, label, arrivedAt, savedAt: updatedAt } = rest;
  const lists = { flags: [], assessments: [], earlierDecisions: [], followUps: [] };
  return {
    status: "ok",
    value: {
      ...rest,
      parked: true,
      note: { ...blankNote(note.outputLanguage), text: note.text },
      encounter: { id, label, arrivedAt, updatedAt, ...lists },
    },
  };
}

function decodeWith<T>(schema: z.ZodMiniType<T>, stored: unknown): Decoded<T> {
  const record = storedSchema.safeParse(stored);
  if (!record.success) return { status: "unreadable", raw: rawText(stored), newer: false };
  const { v, body } = record.data;
  const parsed = v <= bodyVersion ? schema.safeParse(parseJson(body)) : undefined;
  if (parsed?.success) return { status: "ok", value: parsed.data };
  return { status: "unreadable", raw: body, newer: v > bodyVersion };
}

function rawText(stored: unknown): string {
  return JSON.stringify(stored, null, 2) ?? "";
}

/** The value of a JSON text, undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
