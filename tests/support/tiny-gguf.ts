import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  packManifestSchema,
  type PackManifest,
  type SelfTestQuestion,
} from "../../src/model-store/pack-manifest.ts";
import { gguf, type Floats, type Metadata, type Tensor } from "./gguf.ts";

/**
 * A language model of the project's own, small enough to be made anew for each test: llama architecture, a token a
 * byte, seeded random weights. A token's embedding is a dimension of its own, so the output matrix is a table of which
 * byte follows which; the blocks write to dimensions apart from these and add what depends on the whole context.
 */
export type TinyGgufOptions = {
  readonly seed?: number;
  /** About 0.45 MB each as f16. */
  readonly blocks?: number;
  readonly floats?: Floats;
  /** How many files the tensors are split over. */
  readonly shards?: number;
  /** Closes its strings and lines after a few letters, so that answers in a grammar come to their end. */
  readonly isBrief?: boolean;
  /** Each of these characters is followed by the next, and the last by the end: no character twice. */
  readonly says?: string;
};

const contextLength = 4096;
const merged = "th";
const special = ["<s>", "</s>", "<|im_start|>", "<|im_end|>"];
const endOfText = 257;
const vocabulary = 256 + special.length + 1;
/** Dimensions past the vocabulary's hold what the blocks found in the context. */
const width = 288;
const heads = 4;
const headWidth = 64;
const innerWidth = 64;

/** The files of the model, one for each shard. */
export function tinyGguf(options: TinyGgufOptions = {}): readonly Uint8Array<ArrayBuffer>[] {
  const { seed = 1, blocks = 1, floats = "f16", shards = 1, isBrief = false, says = "" } = options;
  const tensors = tensorsOf(seed, blocks, { isBrief, says });
  const about = metadata(blocks, floats);
  if (shards === 1) return [gguf(about, tensors, floats)];
  const share = Math.ceil(tensors.length / shards);
  return Array.from({ length: shards }, (_, shard) => {
    const split: Metadata = [
      ["split.no", { u16: shard }],
      ["split.count", { u16: shards }],
      ["split.tensors.count", { i32: tensors.length }],
    ];
    const mine = tensors.slice(shard * share, (shard + 1) * share);
    return gguf(shard === 0 ? [...about, ...split] : split, mine, floats);
  });
}

type Manner = Required<Pick<TinyGgufOptions, "isBrief" | "says">>;

function tensorsOf(seed: number, blocks: number, manner: Manner): readonly Tensor[] {
  const random = randomFrom(seed);
  const matrix = (name: string, columns: number, rows: number, scale: number, firstRow = 0): Tensor => {
    const values = new Float32Array(columns * rows);
    for (let at = firstRow * columns; at < values.length; at++) values[at] = random() * scale;
    return { name, shape: [columns, rows], values };
  };
  const ones = (name: string): Tensor => ({ name, shape: [width], values: new Float32Array(width).fill(1) });

  const embeddings = new Float32Array(width * vocabulary);
  for (let token = 0; token < vocabulary; token++) embeddings[token * width + token] = 1;
  // A normalized embedding is this long, and so are queries and keys to come out near one.
  const length = Math.sqrt(width);
  return [
    { name: "token_embd.weight", shape: [width, vocabulary], values: embeddings },
    { name: "output.weight", shape: [width, vocabulary], values: followers(random, length, manner) },
    ones("output_norm.weight"),
    ...Array.from({ length: blocks }, (_, block) => `blk.${block}`).flatMap((block) => [
      ones(`${block}.attn_norm.weight`),
      matrix(`${block}.attn_q.weight`, width, heads * headWidth, 1 / length),
      matrix(`${block}.attn_k.weight`, width, headWidth, 1 / length),
      matrix(`${block}.attn_v.weight`, width, headWidth, 1 / length),
      matrix(`${block}.attn_output.weight`, heads * headWidth, width, 0.005, vocabulary),
      ones(`${block}.ffn_norm.weight`),
      matrix(`${block}.ffn_gate.weight`, width, innerWidth, 1 / length),
      matrix(`${block}.ffn_up.weight`, width, innerWidth, 1 / length),
      matrix(`${block}.ffn_down.weight`, innerWidth, width, 0.01, vocabulary),
    ]),
  ];
}

const never = -30;
const closing = new Set([...Array.from('"]}\n', char), endOfText]);
const closingLogit = 5;
const saidLogit = 24;

/** The output matrix: for each token, how likely it follows each other, and how the context sways it. */
function followers(random: () => number, length: number, { isBrief, says }: Manner): Float32Array {
  const values = new Float32Array(width * vocabulary);
  for (let next = 0; next < vocabulary; next++) {
    for (let last = 0; last < width; last++) {
      const place = says.indexOf(String.fromCharCode(last));
      const said = place === says.length - 1 ? endOfText : says.charCodeAt(place + 1);
      const isSaid = place !== -1 && next === said;
      const plain = last < vocabulary ? (isSaid ? saidLogit : follows(last, next)) : 0;
      const isSooner = isBrief && closing.has(next) && plain > never;
      const logit = last < vocabulary ? (isSooner ? closingLogit : plain) + random() : random() * 4;
      values[next * width + last] = logit / length;
    }
  }
  return values;
}

/** How readily `next` comes after `last`, as a logit. Valid UTF-8 always, mostly words, and the answers of the self-test. */
function follows(last: number, next: number): number {
  // À–ÿ and the ideographs from U+5020 to U+57FF: a first continuation byte of three is low, a last one high.
  const isLow = next >= 0x80 && next < 0xa0;
  const isHigh = next >= 0xa0 && next < 0xc0;
  if (last === 0xe5) return isLow ? 0 : never;
  if (last === 0xc3 || (last >= 0x80 && last < 0xa0)) return isHigh ? 0 : never;
  if (isLow || isHigh) return never;
  if (last === char("?") && next === char("A")) return 16;
  if (last === char("!") && next === char("B")) return 16;
  if (next === endOfText) return last === char(".") ? 5 : -4;
  if (next === 0xc3 || next === 0xe5) return 0.5;
  if (next === char(" ")) return last === char(" ") ? -2 : 3.5;
  if (next === char("\n")) return -4;
  if (next >= char("a") && next <= char("z")) return 2.5;
  if (next >= char("0") && next <= char("9")) return 0.5;
  return next > 0x20 && next < 0x7f ? -0.5 : never;
}

function char(text: string): number {
  return text.charCodeAt(0);
}

/** About normal, the same on every machine: a sum of uniforms, since logarithms differ in their last bit. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => uniform() + uniform() + uniform() + uniform() - 2;
}

function metadata(blocks: number, floats: Floats): Metadata {
  const bytes = Array.from({ length: 256 }, (_, byte) => byteToken(byte));
  const control = 3;
  const normal = 1;
  return [
    ["general.architecture", { text: "llama" }],
    ["general.name", { text: "tiny" }],
    ["general.file_type", { u32: floats === "f32" ? 0 : 1 }],
    ["llama.block_count", { u32: blocks }],
    ["llama.context_length", { u32: contextLength }],
    ["llama.embedding_length", { u32: width }],
    ["llama.feed_forward_length", { u32: innerWidth }],
    ["llama.attention.head_count", { u32: heads }],
    ["llama.attention.head_count_kv", { u32: 1 }],
    ["llama.attention.key_length", { u32: headWidth }],
    ["llama.attention.value_length", { u32: headWidth }],
    ["llama.attention.layer_norm_rms_epsilon", { f32: 1e-5 }],
    ["llama.rope.dimension_count", { u32: headWidth }],
    ["llama.vocab_size", { u32: vocabulary }],
    ["tokenizer.ggml.model", { text: "gpt2" }],
    ["tokenizer.ggml.pre", { text: "gpt-2" }],
    ["tokenizer.ggml.tokens", { texts: [...bytes, ...special, merged] }],
    [
      "tokenizer.ggml.token_type",
      { i32s: [...bytes.map(() => normal), ...special.map(() => control), normal] },
    ],
    // The reader wants at least one.
    ["tokenizer.ggml.merges", { texts: [[...merged].join(" ")] }],
    ["tokenizer.ggml.bos_token_id", { u32: 256 }],
    ["tokenizer.ggml.eos_token_id", { u32: endOfText }],
    // As many real models have it: an engine that adds to the prompt is found out.
    ["tokenizer.ggml.add_bos_token", { bool: true }],
  ];
}

/** A byte as GPT-2's vocabulary writes it: itself where it can be seen, else a letter from U+0100 on. */
function byteToken(byte: number): string {
  const isSeen = (value: number) =>
    (value >= 0x21 && value <= 0x7e) || (value >= 0xa1 && value <= 0xac) || (value >= 0xae && value <= 0xff);
  if (isSeen(byte)) return String.fromCharCode(byte);
  const unseenBefore = Array.from({ length: byte }, (_, value) => value).filter(
    (value) => !isSeen(value),
  ).length;
  return String.fromCharCode(0x100 + unseenBefore);
}

/** What the tiny model knows: after "?" comes A by far, after "!" comes B. */
export const tinySelfTest: SelfTestQuestion[] = [
  { prompt: "Is water wet?", options: ["A", "B"], answer: "A" },
  { prompt: "Fire is cold!", options: ["A", "B"], answer: "B" },
];

export type TinyPackOptions = TinyGgufOptions & {
  readonly id?: string;
  readonly title?: string;
  readonly contextTokens?: number;
  readonly tasks?: readonly string[];
  /** Where its files are, besides its own folder. */
  readonly sources?: readonly string[];
};

export type TinyPack = {
  readonly manifest: PackManifest;
  /** By their paths in the pack. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

/** A whole pack in memory: the tiny model for wllama, with its manifest. `blocks: 8` makes about 4 MB. */
export function tinyPack(options: TinyPackOptions = {}): TinyPack {
  const { id = "tiny", title = "Tiny", contextTokens = 1024, tasks = ["esi"], sources = ["."] } = options;
  const shards = tinyGguf(options);
  const number = (value: number) => String(value).padStart(5, "0");
  const files = new Map(
    shards.map((bytes, at) => [
      shards.length === 1 ? "tiny.gguf" : `tiny-${number(at + 1)}-of-${number(shards.length)}.gguf`,
      bytes,
    ]),
  );
  const manifest = packManifestSchema.parse({
    format: 1,
    id,
    title,
    engine: "wllama",
    quantization: options.floats ?? "f16",
    licence: "MIT",
    contextTokens,
    dialect: "chatml",
    tasks: [...tasks],
    selfTest: tinySelfTest,
    sources: [...sources],
    files: [...files].map(([path, bytes]) => ({
      path,
      sizeBytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  });
  return { manifest, files };
}

/** Writes packs as a host has them: a folder each, with the list of them, to be served at /models/. */
export async function writePacks(folder: string, packs: readonly TinyPack[]): Promise<void> {
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const { manifest, files } of packs) {
    await write(`${manifest.id}/manifest.json`, JSON.stringify(manifest));
    for (const [path, bytes] of files) await write(`${manifest.id}/${path}`, bytes);
  }
  await write("index.json", JSON.stringify({ format: 1, packs: packs.map(({ manifest }) => manifest.id) }));
}
