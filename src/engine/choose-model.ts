import type { Wording } from "../domain/finding.ts";
import type { Language } from "../domain/note.ts";
import type { Build, Model, ModelTask } from "../../models/registry.ts";
import type { Capabilities } from "./capabilities.ts";
import { hasRealGpu, obstaclesOf, wllamaUsesGpu } from "./machine-rules.ts";

export type Verdict = {
  readonly light: "green" | "amber" | "red";
  /** Worst first; green has one too. */
  readonly reasons: readonly Wording[];
  /** The one thing to do. */
  readonly instruction?: Wording;
};

/** What is known besides the build. */
export type Known = {
  /** Estimated from the download's size where absent. */
  readonly parameters?: number | undefined;
  /** How much of it is on this device already. */
  readonly storedBytes?: number | undefined;
};

/** What this machine makes of a build, before anything is downloaded. */
export function verdictOf(build: Build, machine: Capabilities, known: Known = {}): Verdict {
  const { parameters = estimateParameters(build), storedBytes = 0 } = known;
  const obstacles = obstaclesOf({ build, machine, parameters, storedBytes });
  const red = obstacles.filter(({ light }) => light === "red");
  const sorted = [...red, ...obstacles.filter(({ light }) => light === "amber")];
  const instruction = sorted.find((obstacle) => obstacle.instruction)?.instruction;
  if (sorted.length === 0) return { light: "green", reasons: [fits(build, machine)] };
  return {
    light: red.length > 0 ? "red" : "amber",
    reasons: sorted.map(({ reason }) => reason),
    ...(instruction && { instruction }),
  };
}

export type Recommendation = {
  readonly model: Model;
  readonly build: Build;
  readonly verdict: Verdict;
  readonly why: Wording;
};

export type Recommendations = {
  /** For everything; undefined when nothing runs here but the rules. */
  readonly general: Recommendation | undefined;
  readonly specialists: readonly (Recommendation & { readonly task: ModelTask })[];
};

export type Wishes = {
  readonly language: Language;
  /** Those that the general model must serve and specialists are looked for; absent: all. */
  readonly tasks?: readonly ModelTask[] | undefined;
  /** Packs that a host offers: they can be had without a hub. */
  readonly offered?: ReadonlySet<string> | undefined;
  /** Packs that are on this device. */
  readonly stored?: ReadonlySet<string> | undefined;
};

/** The best build for general use and one for each task whose specialist runs here and can be had. Never a red one. */
export function recommend(models: readonly Model[], machine: Capabilities, wishes: Wishes): Recommendations {
  const { tasks, language } = wishes;
  const runnable = runnableBuilds(models, machine, wishes)
    .filter(({ model }) => model.languages.includes(language))
    .toSorted((a, b) => compare(a, b, machine));
  const general = runnable.find(
    ({ model }) => model.role === "general" && (tasks ?? []).every((task) => model.tasks.includes(task)),
  );
  const specialistTasks = new Set(
    tasks ?? models.flatMap(({ role, tasks: served }) => (role === "specialist" ? served : [])),
  );
  return {
    general: general && { ...general, why: whyGeneral(general, machine) },
    specialists: [...specialistTasks].flatMap((task) => {
      const best = runnable.find(({ model }) => model.role === "specialist" && model.tasks.includes(task));
      return best ? [{ ...best, task, why: { key: "models.verdict.why.specialist" } }] : [];
    }),
  };
}

export type RunnableBuild = Omit<Recommendation, "why">;

/** Every build that is not red here and can be had, in the order of the models. */
export function runnableBuilds(
  models: readonly Model[],
  machine: Capabilities,
  { offered, stored }: Pick<Wishes, "offered" | "stored"> = {},
): readonly RunnableBuild[] {
  return models.flatMap((model) =>
    model.builds.flatMap((build) => {
      const isHere = stored?.has(build.id) ?? false;
      if (!isHere && !build.hub && !offered?.has(build.id)) return [];
      const storedBytes = isHere ? build.downloadBytes : 0;
      const verdict = verdictOf(build, machine, { parameters: model.parameters, storedBytes });
      return verdict.light === "red" ? [] : [{ model, build, verdict }];
    }),
  );
}

/** Best first: green, on the GPU, then the largest that runs well or, at the machine's limit, the smallest; then f16. */
function compare(a: RunnableBuild, b: RunnableBuild, machine: Capabilities): number {
  const isWell = a.verdict.light === "green";
  const size = sizeClass(b.model) - sizeClass(a.model);
  return (
    Number(b.verdict.light === "green") - Number(isWell) ||
    (hasRealGpu(machine) ? Number(b.build.engine === "webllm") - Number(a.build.engine === "webllm") : 0) ||
    (isWell ? size : -size) ||
    Number(b.build.needs.shaderF16) - Number(a.build.needs.shaderF16)
  );
}

/** Half-octaves: 1.7 and 2 billion parameters are one class, and the registry's order decides. */
function sizeClass({ parameters }: Model): number {
  return Math.floor(Math.log2(parameters) * 2);
}

function whyGeneral({ verdict, build }: RunnableBuild, machine: Capabilities): Wording {
  if (verdict.light === "amber") return { key: "models.verdict.why.smallest" };
  return { key: `models.verdict.why.largest-${runsOnGpu(build, machine) ? "graphics" : "processor"}` };
}

function fits(build: Build, machine: Capabilities): Wording {
  return { key: `models.verdict.fits-${runsOnGpu(build, machine) ? "graphics" : "processor"}` };
}

function runsOnGpu({ engine }: Build, machine: Capabilities): boolean {
  return engine === "webllm" || wllamaUsesGpu(machine);
}

/** From bits a weight: `q4f16_1` has four and its scales, llama.cpp's `Q4_K_M` nearly five, `f16` sixteen. */
function estimateParameters({ quantization, downloadBytes = 0, engine }: Build): number {
  const digits = Number(/q(\d+)/iu.exec(quantization)?.[1] ?? 0);
  const bits =
    digits === 0 ? (quantization.includes("32") ? 32 : 16) : digits + (engine === "wllama" ? 1 : 0.5);
  return (downloadBytes * 8) / bits;
}
