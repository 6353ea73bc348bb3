import { Wllama } from "@wllama/wllama/esm/index.js";
import wasmUrl from "@wllama/wllama/esm/wasm/wllama.wasm?url";
import type { ReadyPack } from "../../src/engine/engine.ts";
import { bodyOf } from "../../src/engine/wllama-chunks.ts";

const quiet = () => undefined;

/** wllama with nothing of ours around it, with this pack in it, on one thread: what the adapter's cost is held against. */
export async function bareWllama(pack: ReadyPack) {
  const wllama = new Wllama(
    { default: wasmUrl },
    { logger: { debug: quiet, log: quiet, warn: quiet, error: quiet } },
  );
  wllama.setCompat(null);
  const weights = await Promise.all(pack.files.map(({ path }) => pack.open(path)));
  const params = { n_ctx: pack.contextTokens, n_parallel: 1, n_threads: 1, n_gpu_layers: 0 };
  await wllama.loadModel(weights, params);
  return {
    /** How many chunks came. */
    run: async (request: Parameters<typeof bodyOf>[0]): Promise<number> => {
      const body = { ...bodyOf(request, pack.contextTokens), stream: true as const };
      let chunks = 0;
      for await (const chunk of await wllama.createCompletion(body)) if (chunk.choices.length > 0) chunks++;
      return chunks;
    },
    exit: () => wllama.exit(),
  };
}
