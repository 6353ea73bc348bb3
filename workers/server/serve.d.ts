import type { Server } from "node:http";

export type ServeOptions = {
  readonly root: string;
  readonly models?: string;
  readonly basePath?: string;
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
};

/** A server for the built app, not yet listening. */
export function createServer(options: ServeOptions): Server;
