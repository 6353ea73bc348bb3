import * as z from "zod/mini";
import { languages } from "../../domain/note.ts";
import { urgencies } from "../../domain/urgency.ts";
import { verdicts } from "../../tasks/evidence/schema.ts";
import { type CaseResult, tiers } from "./case-result.ts";

const level = z.literal(urgencies);
const verdict = z.enum(verdicts);
const strings = z.array(z.string());

const featuresSchema = z.object({
  language: z.enum(languages),
  sex: z.enum(["female", "male", "unknown"]),
  age: z.enum(["child", "adult", "older", "unknown"]),
  pregnancy: z.enum(["yes", "no-or-unknown"]),
  missingVitals: z.enum(["none", "some", "most"]),
  complaint: z.string(),
});

const usageSchema = z.object({
  promptTokens: z.number(),
  outputTokens: z.number(),
  prefillTokensPerS: z.number(),
  decodeTokensPerS: z.number(),
  labelMs: z.exactOptional(z.number()),
  totalMs: z.exactOptional(z.number()),
});

const modelSchema = z.object({
  status: z.enum(["passed", "withheld", "unreadable", "failed"]),
  failures: strings,
  marks: strings,
  labelMs: z.exactOptional(z.number()),
  totalMs: z.number(),
  usage: z.exactOptional(usageSchema),
});

const comparedSchema = z.object({ right: z.number(), wrong: strings, missed: strings });

const common = {
  id: z.string(),
  features: featuresSchema,
  rulesMs: z.number(),
  model: z.exactOptional(modelSchema),
};

/** A judged case, as it was stored or stands on a line of a file of results. */
export const caseResultSchema: z.ZodMiniType<CaseResult> = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("level"),
    label: level,
    calls: z.object({
      rules: level,
      both: z.exactOptional(level),
      model: z.exactOptional(level),
      person: z.exactOptional(level),
    }),
    provisional: z.boolean(),
    floor: z.exactOptional(level),
    findings: z.array(z.object({ ruleId: z.string(), effect: z.enum(["floor", "consider", "ask"]), level })),
    said: z.exactOptional(
      z.object({
        level,
        confidence: z.exactOptional(
          z.object({ probabilities: z.record(z.string(), z.number()), unseen: z.number() }),
        ),
      }),
    ),
    reading: z.exactOptional(
      z.object({ vitals: comparedSchema, affirmed: comparedSchema, denied: comparedSchema }),
    ),
  }),
  z.object({
    ...common,
    kind: z.literal("verdict"),
    label: verdict,
    calls: z.object({
      rules: z.exactOptional(verdict),
      both: z.exactOptional(verdict),
      model: z.exactOptional(verdict),
      person: z.exactOptional(verdict),
    }),
  }),
  z.object({
    ...common,
    kind: z.literal("diagnosis"),
    label: z.string(),
    found: z.array(z.enum(tiers)),
  }),
  z.object({
    ...common,
    kind: z.literal("codes"),
    label: strings,
    calls: z.object({
      rules: z.exactOptional(strings),
      both: z.exactOptional(strings),
      model: z.exactOptional(strings),
      person: z.exactOptional(strings),
    }),
  }),
]);
