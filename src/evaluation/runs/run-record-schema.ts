import * as z from "zod/mini";
import { concepts } from "../../domain/concepts.ts";
import { languages, vitalNames } from "../../domain/note.ts";
import type { Case } from "../cases/cases.ts";
import { anyTaskSchema, caseSetSchema, runHeaderSchema } from "./run-header-schema.ts";
import type { KeptSet, RunRecord } from "./run-store.ts";

const count = z.int().check(z.nonnegative());

export const runRecordSchema: z.ZodMiniType<RunRecord> = z.object({
  header: runHeaderSchema,
  status: z.enum(["running", "paused", "done", "cancelled"]),
  total: count,
  judged: count,
  updatedAt: z.number(),
  accuracy: z.exactOptional(z.number()),
  verdict: z.exactOptional(z.enum(["pass", "fail", "not-enough-cases"])),
  ratings: z.exactOptional(z.record(z.string(), z.string())),
});

export const keptSetSchema: z.ZodMiniType<KeptSet> = z.object({
  id: z.string(),
  task: anyTaskSchema,
  info: caseSetSchema,
  keptAt: z.number(),
});

export const keptCaseSchema: z.ZodMiniType<Case> = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  lang: z.enum(languages),
  person: z.exactOptional(z.string()),
  expect: z.exactOptional(
    z.object({
      vitals: z.exactOptional(z.partialRecord(z.enum(vitalNames), z.number())),
      affirmed: z.exactOptional(z.array(z.enum(concepts))),
      denied: z.exactOptional(z.array(z.enum(concepts))),
    }),
  ),
  why: z.exactOptional(z.string()),
});
