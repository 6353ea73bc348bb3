import { CodesState } from "./state/codes.svelte.ts";
import { KeptTitles } from "./terminology/kept-titles.ts";
import { keptTable } from "./terminology/kept-table.ts";
import { startTerminologyWorker } from "./terminology/start-terminology-worker.ts";
import { TerminologyClient } from "./terminology/terminology-client.ts";

/** ICD-10-CM of an app that stands at `scope`; its worker starts with the first question. */
export function createCodes(scope: string): CodesState {
  // No caches over plain http: what is loaded there lasts as long as the tab.
  const { caches } = globalThis as Partial<Pick<WindowOrWorkerGlobalScope, "caches">>;
  return new CodesState({
    terminology: new TerminologyClient(startTerminologyWorker, scope),
    keptTable: () => keptTable(scope, caches),
    keptTitles: new KeptTitles(scope, caches),
  });
}
