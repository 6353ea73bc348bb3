/// <reference lib="webworker" />
import * as z from "zod/mini";
import { WebllmHost } from "../src/engine/webllm-host.ts";

declare const self: DedicatedWorkerGlobalScope;

z.config({ jitless: true });

const host = new WebllmHost((message) => self.postMessage(message));
self.addEventListener("message", ({ data }) => void host.receive(data));
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  host.abandoned(event.reason);
});
