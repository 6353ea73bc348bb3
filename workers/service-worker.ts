/// <reference lib="webworker" />
import { setCacheNameDetails } from "workbox-core";
import {
  addPlugins,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import * as z from "zod/mini";
import {
  cacheEnginesOfReadyPacks,
  deleteOldEngineFiles,
  engineFilesSchema,
  fetchEngineFiles,
  serveEngineFile,
  type EngineFiles,
} from "../src/model-store/engine-files.ts";
import { handleStoreMessage } from "../src/model-store/segment-worker.ts";
import { frameHeaders } from "./frame-headers.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

z.config({ jitless: true });

const entries = [...self.__WB_MANIFEST];
const scope = new URL(self.registration.scope);
/** index.html names every hashed file, so its revision is that of the version. */
const version = entries.find((entry) => entry.url === "index.html")?.revision ?? "0";
const cachePrefix = "tamiz";
const cacheSuffix = `@${scope.href}`;
const layout = { scope: scope.href };
const engineList = "engine-files.json";
setCacheNameDetails({ prefix: cachePrefix, precache: version, suffix: cacheSuffix });

addPlugins([
  {
    // Isolation must reach the page and every worker script that it starts, also from a host without headers.
    handlerWillRespond: ({ event, response }) => Promise.resolve(framed(event, response)),
  },
]);
precacheAndRoute(entries);

// Names of a page that never existed lead home: its files are addressed relative to the scope.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && isHome(url),
  createHandlerBoundToURL("index.html"),
);
registerRoute(
  ({ request, url }) => request.mode === "navigate" && !inScope(url).startsWith("models/"),
  ({ request }) => fetch(request).catch(() => Response.redirect(scope.href)),
);
// Too large for the install of every version: they come with the first pack that needs them.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inScope(url).startsWith("assets/engine/"),
  async ({ request, event }) =>
    framed(event, await serveEngineFile(layout, request, (work) => event.waitUntil(work))),
);
// A tab still on the version before asks for the lazy parts of that version.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inScope(url).startsWith("assets/"),
  async ({ request }) => (await fromOlderVersion(request)) ?? fetch(request),
);

const messageSchema = z.object({ type: z.literal("activate-update") });

self.addEventListener("message", (event) => {
  if (messageSchema.safeParse(event.data).success) event.waitUntil(self.skipWaiting());
  else handleStoreMessage(event, { layout, engineFiles });
});

// A version whose engines cannot be had would leave ready packs without theirs: it is then not installed.
self.addEventListener("install", (event) => {
  event.waitUntil(cacheEnginesOfReadyPacks(layout, newestEngineFiles));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(deleteOldVersions().then(forgetOldEngines));
});

function inScope(url: URL): string {
  return url.pathname.slice(scope.pathname.length);
}

function isHome(url: URL): boolean {
  return ["", "index.html"].includes(inScope(url));
}

function framed(event: ExtendableEvent, response: Response): Response {
  return needsFrameHeaders(event, response) ? frameHeaders(response) : response;
}

function needsFrameHeaders(event: ExtendableEvent, response: Response): boolean {
  const workers = ["worker", "sharedworker"];
  const isWorkerScript = event instanceof FetchEvent && workers.includes(event.request.destination);
  return isWorkerScript || (response.headers.get("content-type") ?? "").startsWith("text/html");
}

/** The caches of this app's versions at this scope, oldest first; no other cache is ours to touch. */
async function ownCaches(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${cachePrefix}-`) && name.endsWith(`-${cacheSuffix}`));
}

async function fromOlderVersion(request: Request): Promise<Response | undefined> {
  for (const name of await ownCaches()) {
    const found = await (await caches.open(name)).match(request);
    if (found) return found;
  }
  return undefined;
}

/** Keeps this version and the one before it, which another tab may still run. */
async function deleteOldVersions(): Promise<void> {
  const names = await ownCaches();
  await Promise.all(names.slice(0, -2).map((name) => caches.delete(name)));
}

/** The engines' files of this version. */
async function engineFiles(): Promise<EngineFiles> {
  const kept = await matchPrecache(engineList);
  return kept ? engineFilesSchema.parse(await kept.json()) : newestEngineFiles();
}

function newestEngineFiles(): Promise<EngineFiles> {
  return fetchEngineFiles(layout, new AbortController().signal);
}

async function forgetOldEngines(): Promise<void> {
  const kept: EngineFiles[] = [];
  for (const name of await ownCaches()) {
    const list = await (await caches.open(name)).match(scope.href + engineList, { ignoreSearch: true });
    const parsed = engineFilesSchema.safeParse(await list?.json());
    if (parsed.success) kept.push(parsed.data);
  }
  await deleteOldEngineFiles(layout, kept);
}
