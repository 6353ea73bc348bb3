import * as z from "zod/mini";
import { languages } from "../../domain/note.ts";
import { caseFields } from "../cases/case-columns.ts";
import { anyTaskSchema, caseSetSchema, runHeaderSchema } from "./run-header-schema.ts";
import type { KeptSet, RunRecord } from "./run-store.ts";

const count = z.int().check(z.nonnegative());

const mappingSchema = z.object({
  columns: z.exactOptional(z.partialRecord(z.enum(caseFields), z.string())),
  language: z.exactOptional(z.enum(languages)),
});

export const runRecordSchema: z.ZodMiniType<RunRecord> = z.object({
  header: runHeaderSchema,
  status: z.enum(["running", "paused", "done", "cancelled"]),
  total: count,
  judged: count,
  updatedAt: z.number(),
  accuracy: z.exactOptional(z.number()),
  verdict: z.exactOptional(z.enum(["pass", "fail", "not-enough-cases"])),
  ratings: z.exactOptional(z.record(z.string(), z.string())),
  mapping: z.exactOptional(mappingSchema),
});

export const keptSetSchema: z.ZodMiniType<KeptSet> = z.object({
  id: z.string(),
  task: anyTaskSchema,
  info: caseSetSchema,
  keptAt: z.number(),
  mapping: z.exactOptional(mappingSchema),
});
