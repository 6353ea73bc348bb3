/**
 * What llama.cpp keeps of contexts that another has replaced: it copies each aside of which less than half goes on, up
 * to 8 GB, and wllama cannot tell it not to. So it is reckoned here, for the engine to start anew in time.
 */
export class DisplacedContexts {
  readonly #tokenBytes: number;
  #currentTokens = 0;
  #sizeBytes = 0;

  /** `metadata` is the GGUF's own. */
  constructor(metadata: Readonly<Record<string, string>>) {
    this.#tokenBytes = cacheBytesPerToken(metadata);
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /** An answer left a context of so many tokens, of which `reused` were of the one before. */
  note(contextTokens: number, reusedTokens: number): void {
    if (reusedTokens < this.#currentTokens / 2) this.#sizeBytes += this.#currentTokens * this.#tokenBytes;
    this.#currentTokens = contextTokens;
  }
}

/** Of the key and value cache in f16; hybrids give the heads of each block, 0 where there is no attention. */
function cacheBytesPerToken(metadata: Readonly<Record<string, string>>): number {
  const of = (key: string) => metadata[`${metadata["general.architecture"]}.${key}`] ?? "";
  const count = (key: string) => Number(of(key)) || 0;
  const heads = Array.from(of("attention.head_count_kv").matchAll(/\d+/gu), ([number]) => Number(number));
  const width = count("embedding_length") / (count("attention.head_count") || 1);
  const keyWidth = count("attention.key_length") || width;
  const valueWidth = count("attention.value_length") || width;
  const allHeads =
    heads.length === 1 ? (heads[0] ?? 0) * count("block_count") : heads.reduce((sum, n) => sum + n, 0);
  return allHeads * (keyWidth + valueWidth) * 2;
}
