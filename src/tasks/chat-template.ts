/** How a family of models marks who speaks. It writes the opening token itself, since no engine adds one; it ends where the answer begins. */
export type ChatTemplate = {
  readonly id: string;
  /** Strings that the family's tokenizer takes as control tokens: broken inside anything that a person wrote. */
  readonly markers: readonly string[];
  readonly stop: readonly string[];
  wrap(system: string, user: string): string;
};

/** Qwen 2.5 and most others of its form. */
export const chatml: ChatTemplate = {
  id: "chatml",
  markers: ["<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|startoftext|>"],
  stop: ["<|im_end|>", "<|endoftext|>"],
  wrap: (system, user) =>
    `<|im_start|>system\n${system}<|im_end|>\n<|im_start|>user\n${user}<|im_end|>\n<|im_start|>assistant\n`,
};

/** Qwen3 and later: the empty thinking block keeps them from reasoning aloud. */
export const chatmlNoThinking: ChatTemplate = {
  ...chatml,
  id: "chatml-no-thinking",
  wrap: (system, user) => `${chatml.wrap(system, user)}<think>\n\n</think>\n\n`,
};

/** LFM2: ChatML behind its own opening token. */
export const lfm: ChatTemplate = {
  ...chatml,
  id: "lfm",
  wrap: (system, user) => `<|startoftext|>${chatml.wrap(system, user)}`,
};

/** Llama 3. */
export const llama: ChatTemplate = {
  id: "llama",
  markers: ["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "<|end_of_text|>"],
  stop: ["<|eot_id|>", "<|end_of_text|>"],
  wrap: (system, user) =>
    `<|begin_of_text|>${turn("system", system)}${turn("user", user)}<|start_header_id|>assistant<|end_header_id|>\n\n`,
};

function turn(role: string, text: string): string {
  return `<|start_header_id|>${role}<|end_header_id|>\n\n${text}<|eot_id|>`;
}

/** Gemma has no system turn: its words come first in the user's. */
export const gemma: ChatTemplate = {
  id: "gemma",
  markers: ["<start_of_turn>", "<end_of_turn>", "<bos>", "<eos>"],
  stop: ["<end_of_turn>", "<eos>"],
  wrap: (system, user) =>
    `<bos><start_of_turn>user\n${system}\n\n${user}<end_of_turn>\n<start_of_turn>model\n`,
};

export const phi: ChatTemplate = {
  id: "phi",
  markers: ["<|system|>", "<|user|>", "<|assistant|>", "<|end|>", "<|endoftext|>"],
  stop: ["<|end|>", "<|endoftext|>"],
  wrap: (system, user) => `<|system|>\n${system}<|end|>\n<|user|>\n${user}<|end|>\n<|assistant|>\n`,
};

/** For a model without a template: the dialect writes its own heads. */
export const plain: ChatTemplate = {
  id: "plain",
  markers: ["<|endoftext|>"],
  stop: ["<|endoftext|>"],
  wrap: (system, user) => (system === "" ? user : `${system}\n\n${user}`),
};
