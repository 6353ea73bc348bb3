import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";

export type HostRequest = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly range: string | undefined;
  readonly headers: IncomingMessage["headers"];
};

type Asked = HostRequest & {
  readonly response: ServerResponse;
  readonly body: Uint8Array;
  /** How often this path was asked for before. */
  readonly before: number;
  /** Answers as usual. */
  readonly serve: (changes?: ServeChanges) => void;
};
type ServeChanges = { readonly body?: Uint8Array; readonly ranges?: boolean; readonly length?: boolean };
export type Answer = (asked: Asked) => void | Promise<void>;

/** A host of weights as hubs are: CORS on every answer, ranges, no preflight. Its faults are the test's. */
export class PackHost {
  readonly files = new Map<string, Uint8Array>();
  readonly requests: HostRequest[] = [];
  readonly #tls: { readonly cert: string; readonly key: string } | undefined;
  readonly #answers = new Map<string, Answer>();
  #server: Server | undefined;
  port = 0;

  constructor(tls?: { readonly cert: string; readonly key: string }) {
    this.#tls = tls;
  }

  get url(): string {
    return `${this.#tls ? "https" : "http"}://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    if (this.#server) return;
    const handle = (request: IncomingMessage, response: ServerResponse) =>
      void this.#answer(request, response);
    const server: Server = this.#tls ? createSecure(this.#tls, handle) : createServer(handle);
    this.#server = server;
    server.listen(this.port, "127.0.0.1");
    await once(server, "listening");
    this.port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  }

  /** How a path answers from now on; `*` for all that have no answer of their own. */
  on(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** As in the beginning. */
  reset(): void {
    this.files.clear();
    this.requests.length = 0;
    this.#answers.clear();
  }

  /** The requests for a path. */
  asked(path: string): readonly HostRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? "";
    const path = request.url ?? "";
    const about = { method: request.method ?? "", host, path, range: request.headers.range };
    const before = this.asked(path).length;
    this.requests.push({ ...about, headers: request.headers });
    response.on("error", () => undefined);
    // Hubs' content hosts know no OPTIONS: whatever needs a preflight fails.
    if (request.method !== "GET") {
      response.writeHead(403).end();
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    const body = this.files.get(path.split("?")[0] ?? "");
    const answer = this.#answers.get(path) ?? this.#answers.get("*");
    const serve = ({ body: other, ranges = true, length = true }: ServeChanges = {}) => {
      const whole = other ?? body;
      if (!whole) {
        response.writeHead(404).end();
        return;
      }
      const range = ranges ? rangeOf(about.range, whole.length) : undefined;
      if (range && range.start >= whole.length) {
        response.writeHead(416, { "Content-Range": `bytes */${whole.length}` }).end();
        return;
      }
      const sent = range ? whole.subarray(range.start, range.end) : whole;
      response.writeHead(range ? 206 : 200, {
        "Content-Type": path.endsWith(".json") ? "application/json" : "application/octet-stream",
        ...(length && { "Content-Length": sent.length }),
        ...(range && { "Content-Range": `bytes ${range.start}-${range.end - 1}/${whole.length}` }),
      });
      response.end(sent);
    };
    const asked = {
      ...about,
      headers: request.headers,
      response,
      body: body ?? new Uint8Array(),
      before,
      serve,
    };
    if (answer) await answer(asked);
    else serve();
  }
}

function rangeOf(header: string | undefined, size: number) {
  const match = /^bytes=(\d+)-(\d+)$/u.exec(header ?? "");
  if (!match) return undefined;
  return { start: Number(match[1]), end: Math.min(Number(match[2]) + 1, size) };
}

/** What a sign-in page or a proxy answers. */
export const html: Answer = ({ response }) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<!doctype html><p>Sign in");
};

/** A status without content. */
export function status(code: number): Answer {
  return ({ response }) => void response.writeHead(code).end();
}

/** The bytes asked for, so many at a time, at this pace. */
export function trickle(chunkBytes: number, everyMs: number): Answer {
  return async ({ response, body, range }) => {
    const { start, end } = rangeOf(range, body.length) ?? { start: 0, end: body.length };
    response.writeHead(206, {
      "Content-Type": "application/octet-stream",
      "Content-Length": end - start,
      "Content-Range": `bytes ${start}-${end - 1}/${body.length}`,
    });
    for (let at = start; at < end && !response.destroyed; at += chunkBytes) {
      response.write(body.subarray(at, Math.min(end, at + chunkBytes)));
      await new Promise((done) => setTimeout(done, everyMs));
    }
    response.end();
  };
}

/** Breaks off after so many bytes of the answer. */
export function breakOff(afterBytes: number): Answer {
  return async ({ response, body, range }) => {
    const { start, end } = rangeOf(range, body.length) ?? { start: 0, end: body.length };
    response.writeHead(206, {
      "Content-Type": "application/octet-stream",
      "Content-Length": end - start,
      "Content-Range": `bytes ${start}-${end - 1}/${body.length}`,
    });
    await new Promise((sent) => response.write(body.subarray(start, start + afterBytes), sent));
    // The bytes must be out before the connection goes.
    setTimeout(() => response.destroy(), 50);
  };
}

/** How git names a content. */
export function gitBlobOf(content: Uint8Array): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
