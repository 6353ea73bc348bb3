import * as z from "zod/mini";
import type { Instant } from "../domain/note.ts";
import type { SelfTestResult } from "../engine/self-test.ts";

const storageKey = "tamiz.packs";

const rate = z.number().check(z.nonnegative());

const deviceSchema = z.enum(["gpu", "cpu"]);

const speedSchema = z.object({
  prefillTokensPerS: rate,
  decodeTokensPerS: rate,
  device: deviceSchema,
  at: z.number(),
});

const selfTestFailures = [
  "wrong-answer",
  "broken-probabilities",
  "grammar-broken",
] as const satisfies readonly Extract<SelfTestResult, { status: "failed" }>["reason"][];

const markSchema = z.object({
  verdict: z.enum(["pass", "fail"]),
  cases: z.number(),
  at: z.number(),
  revision: z.exactOptional(z.string()),
  quantization: z.string(),
});

const entrySchema = z.object({
  /** Where it is to run, when the usual place killed the tab. */
  device: z.exactOptional(deviceSchema),
  lastUsedAt: z.exactOptional(z.number()),
  speed: z.exactOptional(speedSchema),
  selfTest: z.exactOptional(
    z.discriminatedUnion("status", [
      z.object({ status: z.literal("passed"), at: z.number() }),
      z.object({ status: z.literal("failed"), at: z.number(), reason: z.enum(selfTestFailures) }),
    ]),
  ),
  /** How the last evaluation of each task ended here, as far as there were cases enough to say. */
  evaluations: z.exactOptional(z.catch(z.record(z.string(), markSchema), {})),
  /** The code of what went wrong last, for diagnostics. */
  lastFailure: z.exactOptional(z.string().check(z.maxLength(40))),
});

/** How an evaluation of a model ended on this device. */
export type EvaluationMark = z.infer<typeof markSchema>;
/** What this device remembers of a pack besides its files. */
export type PackEntry = z.infer<typeof entrySchema>;

const entriesSchema = z.record(z.string(), z.catch(entrySchema, {}));
const nothing: PackEntry = {};

/** What was seen of each pack on this device: last use, speed, self-test, evaluations. A small record in localStorage. */
export class PackLog {
  #all = $state.raw<Readonly<Record<string, PackEntry>>>({});
  readonly #storage: Pick<Storage, "getItem" | "setItem"> | undefined;

  constructor(storage: Pick<Storage, "getItem" | "setItem"> | undefined) {
    this.#storage = storage;
    this.#all = read(storage);
  }

  of(packId: string): PackEntry {
    return this.#all[packId] ?? nothing;
  }

  /** Every pack of which something is remembered. */
  get all(): Readonly<Record<string, PackEntry>> {
    return this.#all;
  }

  /** The self-test failed here: the pack is not loaded until it passes. */
  isDisabled(packId: string): boolean {
    return this.of(packId).selfTest?.status === "failed";
  }

  note(packId: string, part: PackEntry): void {
    const all = this.#withOtherTabs();
    this.#replace({ ...all, [packId]: { ...all[packId], ...part } });
  }

  used(packId: string, at: Instant): void {
    this.note(packId, { lastUsedAt: at });
  }

  tested(packId: string, result: SelfTestResult, at: Instant): void {
    const selfTest =
      result.status === "passed"
        ? { status: result.status, at }
        : { status: result.status, at, reason: result.reason };
    this.note(packId, { selfTest });
  }

  /** How its evaluation of a task ended; in the place of the one before. */
  evaluated(packId: string, task: string, mark: EvaluationMark): void {
    const before = this.#withOtherTabs()[packId]?.evaluations;
    this.note(packId, { evaluations: { ...before, [task]: mark } });
  }

  /** The newest evaluation here that it failed and has not passed since; a model carries it wherever it is chosen. */
  failedEvaluation(packId: string): (EvaluationMark & { readonly task: string }) | undefined {
    const marks = Object.entries(this.of(packId).evaluations ?? {}).map(([task, mark]) => ({
      ...mark,
      task,
    }));
    return marks.filter(({ verdict }) => verdict === "fail").sort((a, b) => b.at - a.at)[0];
  }

  /** A pack went. How its evaluations ended stays: fetched again, it is the model that failed. */
  forget(packId: string): void {
    const { [packId]: gone, ...others } = this.#withOtherTabs();
    const kept = gone?.evaluations && { [packId]: { evaluations: gone.evaluations } };
    this.#replace({ ...others, ...kept });
  }

  #withOtherTabs(): Readonly<Record<string, PackEntry>> {
    return { ...this.#all, ...read(this.#storage) };
  }

  #replace(all: Readonly<Record<string, PackEntry>>): void {
    this.#all = all;
    try {
      this.#storage?.setItem(storageKey, JSON.stringify(all));
    } catch {
      // A private window or a full disk: what was seen lasts as long as the tab.
    }
  }
}

function read(storage: Pick<Storage, "getItem"> | undefined): Readonly<Record<string, PackEntry>> {
  try {
    const entries = entriesSchema.safeParse(JSON.parse(storage?.getItem(storageKey) ?? "{}"));
    return entries.success ? entries.data : {};
  } catch {
    return {};
  }
}
