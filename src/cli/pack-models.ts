import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { libraryVersion } from "../../models/builds.ts";
import { aboutPack } from "../../models/about-pack.ts";
import { dialectIds, findBuild, modelTasks, type Build } from "../../models/registry.ts";
import { packIdPattern, packSizeBytes, type PackManifest } from "../model-store/pack-manifest.ts";
import { readOptions, UsageError } from "./arguments.ts";
import { findModelFiles, type ModelFiles } from "./model-files.ts";
import { checkPack, isHere, writePack, type PackMode } from "./pack-folder.ts";
import { readJson } from "./read-json.ts";

const usage = `npm run models:pack -- DIR ID [options]     makes models/packs/ID of the weights in DIR
npm run models:pack -- --check ID           reads every byte of a pack again

DIR is a folder of MLC weights or GGUF files, or one GGUF file. An ID of the registry (models/registry.ts) brings all
that is known of it; every option overrules it.
  --title TEXT  --engine webllm|wllama  --engine-version N.N.N  --quantization NAME  --context TOKENS
  --base-model NAME  --licence NAME  --dialect ID  --tasks a,b
  --system-text FILE   the model's own system text, in place of the app's
  --self-test FILE     JSON: [{"prompt", "options", "answer"}], in place of the general questions
  --library FILE       the compiled .wasm, when it is not in DIR
  --source URL         another folder that holds the same files, asked when this one fails
  --remote URL         the files stay at this folder: only the manifest is written
  --link               hard links in place of copies
  --replace            writes over a pack of this ID
  --out DIR            another folder than models/packs`;

const values = [
  "title",
  "engine",
  "engine-version",
  "quantization",
  "context",
  "base-model",
  "licence",
  "dialect",
  "tasks",
  "system-text",
  "self-test",
  "library",
  "source",
  "remote",
  "out",
  "check",
] as const;
type Options = { readonly [K in (typeof values)[number]]?: string };

const defaultContextTokens = 4096;

/** Where a command's words go: `out` is its answer, `note` what it does and finds on the way. */
export type Terminal = { readonly out: (line: string) => void; readonly note: (line: string) => void };

/** Runs `models:pack` with its arguments and gives its exit code. Throws UsageError. */
export async function packModels(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values: options, files, flags } = readOptions(values, ["link", "replace"], args);
  const packs = options.out ?? fileURLToPath(new URL("../../models/packs/", import.meta.url));
  if (options.check !== undefined) return check(packs, options.check, terminal);
  const [place, id, ...rest] = files;
  if (place === undefined || id === undefined || rest.length > 0) throw new UsageError(usage);
  if (!packIdPattern.test(id)) {
    throw new UsageError(
      `"${id}" cannot be an id: small letters, digits, "." "_" "-", 80 at most, a letter or digit first.`,
    );
  }
  const known = findBuild(id);
  const found = await findModelFiles(place, options.library, libraryHint(known?.build));
  const engine = options.engine ?? known?.build.engine ?? found.engine;
  if (engine !== found.engine)
    throw new UsageError(`${id} is for ${engine}; the files in ${place} are for ${found.engine}.`);
  if (known) expectSame(known.build, found, options, terminal);

  const mode: PackMode = options.remote !== undefined ? "remote" : flags.link ? "link" : "copy";
  const manifest = await writePack({
    packs,
    about: {
      ...(await about(id, found, options)),
      sources: sources(options.remote, options.source),
    },
    files: found.files,
    mode,
    replace: flags.replace,
    onFile: ({ path, sizeBytes, sha256 }) =>
      terminal.note(`${sha256?.slice(0, 12)}  ${megabytes(sizeBytes).padStart(10)}  ${path}`),
  });
  terminal.out(summary(manifest, packs));
  return 0;
}

/** Says what does not fit the registry: another quantization is another pack, another library may be one's own. */
function expectSame(
  build: Build,
  { files, quantization }: ModelFiles,
  options: Options,
  { note }: Terminal,
): void {
  if (options.quantization === undefined && quantization !== undefined && quantization !== build.quantization)
    throw new UsageError(`${build.id} is ${build.quantization}; these files are ${quantization}.`);
  const library = files.find(({ path }) => path.endsWith(".wasm"))?.path;
  if (build.library && library !== build.library.path)
    note(`The library is ${library}; the registry knows ${build.library.path}.`);
}

/** What the options say, then the registry, then the files themselves, then the usual. */
async function about(
  id: string,
  found: ModelFiles,
  options: Options,
): Promise<Omit<PackManifest, "files" | "sources" | "format">> {
  const known = findBuild(id);
  const base = known && aboutPack(known.model, known.build);
  const quantization = options.quantization ?? base?.quantization ?? found.quantization;
  if (quantization === undefined)
    throw new UsageError("The files do not tell their quantization: give --quantization.");
  const engineVersion = options["engine-version"] ?? base?.engineVersion ?? libraryVersion;
  const baseModel = options["base-model"] ?? base?.baseModel;
  const licence = options.licence ?? base?.licence;
  return {
    id,
    title: options.title ?? base?.title ?? found.title ?? id,
    engine: found.engine,
    ...(found.engine === "webllm" && { engineVersion }),
    quantization,
    ...(baseModel !== undefined && { baseModel }),
    ...(licence !== undefined && { licence }),
    contextTokens: contextOption(options.context) ?? base?.contextTokens ?? usualContext(found.contextTokens),
    dialect: oneOf("--dialect", dialectIds, options.dialect ?? base?.dialect ?? "chatml"),
    tasks: options.tasks?.split(",").map((task) => oneOf("--tasks", modelTasks, task.trim())) ??
      base?.tasks ?? [...modelTasks],
    ...(options["system-text"] !== undefined && { systemText: await readText(options["system-text"]) }),
    ...(options["self-test"] !== undefined && { selfTest: await readSelfTest(options["self-test"]) }),
  };
}

const selfTestSchema = z.array(
  z
    .strictObject({ prompt: z.string(), options: z.array(z.string()), answer: z.string() })
    .check(
      z.refine(({ options, answer }) => options.includes(answer), "the answer is not one of the options"),
    ),
);

async function readSelfTest(path: string) {
  return readJson(path, selfTestSchema);
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch {
    throw new UsageError(`${path} cannot be read.`);
  }
}

async function check(packs: string, id: string, { out, note }: Terminal): Promise<number> {
  const { manifest, faults } = await checkPack(packs, id);
  for (const fault of faults) note(`${id}: ${fault}`);
  if (faults.length > 0) return 1;
  out(summary(manifest, packs));
  return 0;
}

function libraryHint(build: Build | undefined): string {
  return build?.library
    ? `Fetch ${build.library.url} and name it with --library.`
    : "Take the one of its base model, or compile one (models/README.md), and name it with --library.";
}

/** `./` first: a mirror is asked only when the clinic's own host fails. */
function sources(remote: string | undefined, mirror: string | undefined): string[] {
  return [remote ?? "./", mirror].flatMap((url) => {
    if (url === undefined || url === "./") return url ?? [];
    if (!URL.canParse(url) || !url.startsWith("https://"))
      throw new UsageError(`${url} is not an https:// address.`);
    return url.endsWith("/") ? url : `${url}/`;
  });
}

function contextOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const tokens = Number(value);
  if (!Number.isInteger(tokens) || tokens < 256)
    throw new UsageError("--context takes a number of tokens from 256 on.");
  return tokens;
}

/** A longer context costs memory from the start: what the tasks need, where the model has it. */
function usualContext(ofModel: number | undefined): number {
  return Math.min(ofModel ?? defaultContextTokens, defaultContextTokens);
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} takes: ${allowed.join(", ")}`);
  return found;
}

function summary(manifest: PackManifest, packs: string): string {
  const { id, title, engine, quantization, contextTokens, dialect, tasks, files } = manifest;
  return [
    `${id}: ${title}`,
    `  ${engine}, ${quantization}, ${contextTokens} tokens, dialect ${dialect}, tasks ${tasks.join(" ")}`,
    `  ${files.length} files, ${megabytes(packSizeBytes(manifest))}`,
    isHere(manifest)
      ? `  served at /models/${id}/ by npm start, from ${packs}`
      : `  files at ${manifest.sources.join(" ")}: not checked here`,
  ].join("\n");
}

function megabytes(sizeBytes: number): string {
  return `${(sizeBytes / 1e6).toFixed(1)} MB`;
}
