import * as z from "zod/mini";

const keptTitlesSchema = z.object({
  name: z.string(),
  titles: z.array(z.tuple([z.string(), z.string()])),
});

/** Titles in another language and the name of the file that they came in. */
export type TitlesRecord = {
  readonly name: string;
  readonly titles: readonly (readonly [code: string, title: string])[];
};

/** Where the added titles stay: a cache of this app's own, beside that of the table, which empties itself. */
export class KeptTitles {
  readonly #url: string;
  readonly #cacheName: string;
  readonly #caches: CacheStorage | undefined;

  constructor(scope: string, caches: CacheStorage | undefined) {
    this.#url = `${scope}terminology/titles.json`;
    this.#cacheName = `tamiz/terminology-titles@${scope}`;
    this.#caches = caches;
  }

  /** Undefined where there are none, or they cannot be read any more. */
  async read(): Promise<TitlesRecord | undefined> {
    try {
      if (!(await this.#caches?.has(this.#cacheName))) return undefined;
      const cache = await this.#caches?.open(this.#cacheName);
      const parsed = keptTitlesSchema.safeParse(await (await cache?.match(this.#url))?.json());
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  /** False where the browser keeps nothing, or has no room. */
  async keep(record: TitlesRecord): Promise<boolean> {
    try {
      const cache = await this.#caches?.open(this.#cacheName);
      await cache?.put(this.#url, Response.json(record));
      return cache !== undefined;
    } catch {
      return false;
    }
  }

  async forget(): Promise<void> {
    await this.#caches?.delete(this.#cacheName);
  }
}
