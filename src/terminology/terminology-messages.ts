import * as z from "zod/mini";
import { codeFactsSchema, codeLineSchema } from "./code-book.ts";
import { noteKinds } from "./table.ts";
import { terminologyErrorCodes } from "./terminology-error.ts";

const id = z.int();
const titlesSchema = z.array(z.tuple([z.string(), z.string()]));
const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** What the page asks its worker; every question has a number that its answer carries. */
export const terminologyRequestSchema = z.discriminatedUnion("type", [
  /** `scope`: where the app stands, absolute, with a slash at the end. */
  z.object({ type: z.literal("open"), id, scope: z.string() }),
  z.object({ type: z.literal("search"), id, query: z.string(), limit: z.int() }),
  z.object({ type: z.literal("details"), id, code: z.string() }),
  z.object({ type: z.literal("book"), id, codes: z.array(z.string()) }),
  z.object({ type: z.literal("read-titles"), id, bytes: bytesSchema }),
  z.object({ type: z.literal("use-titles"), id, titles: titlesSchema }),
  /** The question with this number is not asked any more. */
  z.object({ type: z.literal("forget"), id }),
]);
export type TerminologyRequest = z.infer<typeof terminologyRequestSchema>;

const hitSchema = z.object({ ...codeLineSchema.shape, name: z.exactOptional(z.string()) });
const detailsSchema = z.object({
  ...codeFactsSchema.shape,
  ancestors: z.array(codeLineSchema),
  notes: z.array(z.object({ kind: z.enum(Object.values(noteKinds)), text: z.string(), of: z.string() })),
});
const reportSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("read"),
    titles: titlesSchema,
    refused: z.array(
      z.object({
        line: z.int(),
        reason: z.enum(["no-title", "not-a-code", "unknown-code", "duplicate", "too-long"]),
        content: z.string(),
      }),
    ),
  }),
  z.object({ status: z.enum(["wrong-encoding", "too-large", "empty"]) }),
]);

/** What the worker answers. */
export const terminologyReplySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("open"), id, release: z.string() }),
  z.object({ type: z.literal("search"), id, hits: z.array(hitSchema) }),
  z.object({ type: z.literal("details"), id, details: z.exactOptional(detailsSchema) }),
  z.object({
    type: z.literal("book"),
    id,
    release: z.string(),
    facts: z.array(codeFactsSchema),
    nearest: z.record(z.string(), z.array(codeLineSchema)),
  }),
  z.object({ type: z.literal("read-titles"), id, report: reportSchema }),
  z.object({ type: z.literal("use-titles"), id }),
  z.object({ type: z.literal("failed"), id, code: z.enum(terminologyErrorCodes) }),
]);
export type TerminologyReply = z.infer<typeof terminologyReplySchema>;
