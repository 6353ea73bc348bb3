import type { AppConfig, ChatCompletionRequestStreaming } from "@mlc-ai/web-llm";
import type { GenerateRequest } from "./engine.ts";
import type { WebllmPack } from "./webllm-protocol.ts";

/**
 * Leaves the prompt as it comes. web-llm's own templates put the note in with `String.replace`, which reads `$&` and
 * `$'` in it as commands; without role templates it does not. The token that begins a text is the dialect's to write:
 * llama.cpp puts none there either.
 */
function verbatimConversation({ stopTokenIds, stopTexts }: WebllmPack) {
  return {
    system_prefix_token_ids: [],
    system_template: "",
    system_message: "",
    roles: { user: "", assistant: "", tool: "" },
    seps: [""],
    role_content_sep: "",
    role_empty_sep: "",
    stop_str: [...stopTexts],
    stop_token_ids: [...stopTokenIds],
  };
}

/** The one record that web-llm is given: everything from the caches, under the keys of the pack. */
export function appConfigFor(pack: WebllmPack): AppConfig {
  return {
    cacheBackend: "cache",
    model_list: [
      {
        model_id: pack.id,
        model: pack.baseUrl,
        model_lib: pack.libraryUrl,
        overrides: {
          context_window_size: pack.contextTokens,
          // Only one of the two windows may be set.
          sliding_window_size: -1,
          conv_template: verbatimConversation(pack),
          // It would be laid over the template.
          conv_config: {},
        },
      },
    ],
  };
}

/**
 * The request in web-llm's words. It reports probabilities at the temperature that it samples with. What is neutral is
 * said too: a pack's configuration has defaults of its own.
 */
export function chatRequestFor(request: GenerateRequest): ChatCompletionRequestStreaming {
  const { prompt, grammar, maxTokens, sampling, stop, alternatives } = request;
  return {
    messages: [{ role: "user", content: prompt }],
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maxTokens,
    stop: [...stop],
    frequency_penalty: 0,
    presence_penalty: 0,
    repetition_penalty: sampling.repetitionPenalty ?? 1,
    // At temperature 0 every probability would be 0 or 1; a tiny top_p takes the likeliest token just as well.
    ...(sampling.kind === "greedy"
      ? { temperature: 1, top_p: 1e-5 }
      : { temperature: sampling.temperature, top_p: sampling.topP }),
    ...(sampling.kind === "sampled" && sampling.seed !== undefined && { seed: sampling.seed }),
    ...(alternatives > 0 && { logprobs: true, top_logprobs: alternatives }),
    ...(grammar !== undefined && { response_format: { type: "grammar" as const, grammar } }),
  };
}
