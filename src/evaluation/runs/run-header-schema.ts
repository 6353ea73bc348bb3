import * as z from "zod/mini";
import { taskIds } from "../../domain/assessment.ts";
import { consultIds } from "../../domain/consultation.ts";
import type { RunHeader } from "./run-header.ts";

export const anyTaskSchema = z.enum([...taskIds, ...consultIds]);

const count = z.int().check(z.nonnegative());

export const caseSetSchema = z.object({
  name: z.string(),
  sha256: z.string(),
  cases: count,
  refused: count,
  isOwn: z.boolean(),
});

const samplingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("greedy"), repetitionPenalty: z.exactOptional(z.number()) }),
  z.object({
    kind: z.literal("sampled"),
    temperature: z.number(),
    topP: z.number(),
    repetitionPenalty: z.exactOptional(z.number()),
    seed: z.exactOptional(z.number()),
  }),
]);

/** A run's header, as it was stored or stands on the first line of a file of results. */
export const runHeaderSchema: z.ZodMiniType<RunHeader> = z.object({
  id: z.string().check(z.minLength(1)),
  task: anyTaskSchema,
  startedAt: z.number(),
  set: caseSetSchema,
  appVersion: z.string(),
  rulesVersion: z.string(),
  model: z.exactOptional(
    z.object({
      packId: z.string(),
      title: z.string(),
      quantization: z.string(),
      revision: z.exactOptional(z.string()),
      engine: z.string(),
      dialect: z.string(),
      promptVersion: z.string(),
      contextTokens: z.number(),
      sampling: samplingSchema,
      device: z.exactOptional(z.enum(["gpu", "cpu"])),
    }),
  ),
  costRatio: z.exactOptional(z.number()),
  emergencyNumber: z.exactOptional(z.string()),
  machine: z.string(),
});
