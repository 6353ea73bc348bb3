import { open } from "node:fs/promises";

/** What the header of a GGUF file tells; each undefined where it does not. */
export type GgufMetadata = {
  readonly name: string | undefined;
  readonly architecture: string | undefined;
  readonly quantization: string | undefined;
  readonly contextTokens: number | undefined;
};

/** `general.file_type`: llama.cpp's enum llama_ftype. */
const fileTypes: Readonly<Record<number, string>> = {
  0: "F32",
  1: "F16",
  2: "Q4_0",
  3: "Q4_1",
  7: "Q8_0",
  8: "Q5_0",
  9: "Q5_1",
  10: "Q2_K",
  11: "Q3_K_S",
  12: "Q3_K_M",
  13: "Q3_K_L",
  14: "Q4_K_S",
  15: "Q4_K_M",
  16: "Q5_K_S",
  17: "Q5_K_M",
  18: "Q6_K",
  32: "BF16",
};

/** The keys that say what a model is stand before the tokenizer's long lists, which end beyond this. */
const headBytes = 256 * 1024;

/** Undefined when the file does not begin as GGUF does. */
export async function readGgufMetadata(path: string): Promise<GgufMetadata | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.length < 24 || head.toString("latin1", 0, 4) !== "GGUF") return undefined;
    const values = readValues(head);
    const text = (key: string) => {
      const value = values.get(key);
      return typeof value === "string" ? value : undefined;
    };
    const count = (key: string) => {
      const value = values.get(key);
      return typeof value === "number" ? value : undefined;
    };
    const architecture = text("general.architecture");
    return {
      name: text("general.name"),
      architecture,
      quantization: fileTypes[count("general.file_type") ?? -1],
      contextTokens: count(`${architecture}.context_length`),
    };
  } finally {
    await file.close();
  }
}

/** Texts and numbers by key, as far as the head goes. */
function readValues(head: Buffer): ReadonlyMap<string, string | number> {
  const values = new Map<string, string | number>();
  let at = 24;
  const number = (size: number, read: (offset: number) => number | bigint) => {
    const value = Number(read(at));
    at += size;
    return value;
  };
  const u32 = () => number(4, (offset) => head.readUInt32LE(offset));
  const u64 = () => number(8, (offset) => head.readBigUInt64LE(offset));
  const string = () => {
    const length = u64();
    if (at + length > head.length) throw new RangeError("beyond the head");
    return head.toString("utf8", at, (at += length));
  };
  /** By the type's number in the format. */
  const readers: Readonly<Record<number, () => string | number>> = {
    0: () => number(1, (offset) => head.readUInt8(offset)),
    1: () => number(1, (offset) => head.readInt8(offset)),
    2: () => number(2, (offset) => head.readUInt16LE(offset)),
    3: () => number(2, (offset) => head.readInt16LE(offset)),
    4: u32,
    5: () => number(4, (offset) => head.readInt32LE(offset)),
    6: () => number(4, (offset) => head.readFloatLE(offset)),
    7: () => number(1, (offset) => head.readUInt8(offset)),
    8: string,
    9: () => {
      const read = readerOf(u32());
      const length = u64();
      for (let index = 0; index < length; index++) read();
      return length;
    },
    10: u64,
    11: () => number(8, (offset) => head.readBigInt64LE(offset)),
    12: () => number(8, (offset) => head.readDoubleLE(offset)),
  };
  const readerOf = (type: number) => {
    const reader = readers[type];
    if (!reader) throw new RangeError(`no type ${type}`);
    return reader;
  };
  try {
    for (let left = Number(head.readBigUInt64LE(16)); left > 0; left--) {
      const key = string();
      values.set(key, readerOf(u32())());
    }
  } catch (error) {
    // The head ends in the middle of a value, or the file is damaged: what came before stands.
    if (!(error instanceof RangeError)) throw error;
  }
  return values;
}
