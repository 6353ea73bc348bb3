import * as z from "zod/mini";
import { taskIds } from "../domain/assessment.ts";
import { languages } from "../domain/note.ts";
import { limitsSchema } from "../evaluation/figures/limits-schema.ts";
import { defaultSettings, type Settings } from "../domain/settings.ts";

const packId = z.string().check(z.minLength(1), z.maxLength(80));

const minutes = z.int().check(z.gte(0), z.lte(1440));

const targets = z.strictObject({
  1: z.exactOptional(minutes),
  2: z.exactOptional(minutes),
  3: z.exactOptional(minutes),
  4: z.exactOptional(minutes),
  5: z.exactOptional(minutes),
});

const fields = {
  language: z.enum(["auto", ...languages]),
  theme: z.enum(["auto", "light", "dark"]),
  task: z.enum(taskIds),
  country: z.string().check(z.regex(/^[A-Z]{2}$/u)),
  emergencyNumber: z.string().check(z.maxLength(40)),
  esiTargets: targets,
  manchesterTargets: targets,
  retriageMinutes: targets,
  levelFirst: z.boolean(),
  underTriageCost: z.number().check(z.gte(1), z.lte(50)),
  calibration: z.object({ task: z.enum(taskIds), packId, cases: z.int().check(z.nonnegative()) }),
  evaluationLimits: z.strictObject({
    level: z.exactOptional(limitsSchema),
    verdict: z.exactOptional(limitsSchema),
    diagnosis: z.exactOptional(limitsSchema),
    codes: z.exactOptional(limitsSchema),
  }),
  idleMinutes: minutes,
  keepNothing: z.boolean(),
  shortcuts: z.boolean(),
  atDistance: z.boolean(),
  temperatureUnit: z.enum(["C", "F"]),
  glucoseUnit: z.enum(["mg/dL", "mmol/L"]),
  model: packId,
} satisfies { [K in keyof Settings]-?: z.ZodMiniType<NonNullable<Settings[K]>> };

const stored = z.record(z.string(), z.unknown());

/** Settings as they were stored. A field that cannot be read falls back to its default alone, and is named. */
export function parseSettings(json: string | null): { settings: Settings; unread: readonly string[] } {
  if (json === null) return { settings: defaultSettings, unread: [] };
  const record = stored.safeParse(parseJson(json));
  if (!record.success) return { settings: defaultSettings, unread: ["*"] };
  const good: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (!(name in record.data)) continue;
    const value = field.safeParse(record.data[name]);
    if (value.success) good[name] = value.data;
    else unread.push(name);
  }
  return { settings: { ...defaultSettings, ...good }, unread };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
