/**
 * A CacheStorage in memory that keeps the rules of the real one which the store leans on: a 206 or a `Vary: *` is
 * refused, keys are whole URLs without the fragment, `Vary` is honoured, and an entry stands only once its body came
 * to its end.
 */
export class MemoryCaches implements CacheStorage {
  readonly #caches = new Map<string, MemoryCache>();
  /** Of all bodies together; a put that would pass it throws QuotaExceededError. */
  quotaBytes = Infinity;

  get usedBytes(): number {
    return [...this.#caches.values()].reduce((sum, cache) => sum + cache.usedBytes, 0);
  }

  open(name: string): Promise<MemoryCache> {
    const found = this.#caches.get(name) ?? new MemoryCache(() => this.quotaBytes - this.usedBytes);
    this.#caches.set(name, found);
    return Promise.resolve(found);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  async match(request: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> {
    for (const [name, cache] of this.#caches) {
      if (options?.cacheName !== undefined && options.cacheName !== name) continue;
      const found = await cache.match(request, options);
      if (found) return found;
    }
    return undefined;
  }

  /** Every URL kept, under the name of its cache; empty caches are left out. */
  async contents(): Promise<Record<string, string[]>> {
    const all: Record<string, string[]> = {};
    for (const [name, cache] of this.#caches) {
      const urls = (await cache.keys()).map(({ url }) => url);
      if (urls.length > 0) all[name] = urls;
    }
    return all;
  }
}

type Entry = {
  readonly request: Request;
  readonly body: Blob;
  readonly init: ResponseInit;
  readonly vary: readonly string[];
};

export class MemoryCache implements Cache {
  #entries: readonly Entry[] = [];
  readonly #roomBytes: () => number;

  constructor(roomBytes: () => number = () => Infinity) {
    this.#roomBytes = roomBytes;
  }

  get usedBytes(): number {
    return this.#entries.reduce((sum, { body }) => sum + body.size, 0);
  }

  async put(info: RequestInfo | URL, response: Response): Promise<void> {
    const request = new Request(info);
    const vary = listOf(response.headers.get("vary"));
    if (request.method !== "GET") throw new TypeError("Request method is unsupported");
    if (!request.url.startsWith("http")) throw new TypeError("Request scheme is unsupported");
    if (response.status === 206) throw new TypeError("Partial response (status code 206) is unsupported");
    if (vary.includes("*")) throw new TypeError("Vary header contains *");
    if (response.bodyUsed) throw new TypeError("Response body is already used");
    const init = { status: response.status, statusText: response.statusText, headers: [...response.headers] };
    const body = await response.blob().catch((cause: unknown) => {
      throw new TypeError("Failed to read the body", { cause });
    });
    const replaced = this.#entries.filter((entry) => matches(entry, request));
    const freedBytes = replaced.reduce((sum, entry) => sum + entry.body.size, 0);
    if (body.size > this.#roomBytes() + freedBytes) {
      throw new DOMException("Quota exceeded.", "QuotaExceededError");
    }
    const others = this.#entries.filter((entry) => !replaced.includes(entry));
    this.#entries = [...others, { request, body, init, vary }];
  }

  async match(info: RequestInfo | URL, options?: CacheQueryOptions): Promise<Response | undefined> {
    return (await this.matchAll(info, options))[0];
  }

  matchAll(info?: RequestInfo | URL, options?: CacheQueryOptions): Promise<Response[]> {
    const found = this.#find(info, options);
    return Promise.resolve(found.map(({ body, init }) => new Response(body.stream(), init)));
  }

  keys(info?: RequestInfo | URL, options?: CacheQueryOptions): Promise<Request[]> {
    return Promise.resolve(this.#find(info, options).map(({ request }) => request));
  }

  delete(info: RequestInfo | URL, options?: CacheQueryOptions): Promise<boolean> {
    const found = this.#find(info, options);
    this.#entries = this.#entries.filter((entry) => !found.includes(entry));
    return Promise.resolve(found.length > 0);
  }

  add(info: RequestInfo | URL): Promise<void> {
    return this.addAll([info]);
  }

  async addAll(infos: Iterable<RequestInfo | URL>): Promise<void> {
    for (const info of infos) {
      const response = await fetch(info);
      if (!response.ok) throw new TypeError("Request failed");
      await this.put(info, response);
    }
  }

  #find(info: RequestInfo | URL | undefined, options?: CacheQueryOptions): readonly Entry[] {
    if (info === undefined) return this.#entries;
    const request = new Request(info);
    if (request.method !== "GET" && !options?.ignoreMethod) return [];
    return this.#entries.filter((entry) => matches(entry, request, options));
  }
}

function matches(entry: Entry, request: Request, options: CacheQueryOptions = {}): boolean {
  if (keyOf(entry.request, options) !== keyOf(request, options)) return false;
  if (options.ignoreVary) return true;
  return entry.vary.every((name) => entry.request.headers.get(name) === request.headers.get(name));
}

function keyOf({ url }: Request, { ignoreSearch = false }: CacheQueryOptions): string {
  const key = new URL(url);
  key.hash = "";
  if (ignoreSearch) key.search = "";
  return key.href;
}

function listOf(header: string | null): readonly string[] {
  return (header ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
