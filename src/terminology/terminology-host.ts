import type { CodeLine } from "./code-book.ts";
import { fromHost, loadTable, type TablePlace } from "./load-table.ts";
import { TerminologyDesk } from "./terminology-desk.ts";
import { TerminologyError } from "./terminology-error.ts";
import {
  type TerminologyReply,
  type TerminologyRequest,
  terminologyRequestSchema,
} from "./terminology-messages.ts";

/** The worker's side of the line: its global scope. */
export type TerminologyWorkerEnd = {
  postMessage(reply: TerminologyReply): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

/** Where the table comes from, of an app that stands at `scope`. */
export type PlaceOf = (scope: string) => TablePlace;

const inBrowser: PlaceOf = (scope) => ({
  scope,
  caches: "caches" in globalThis ? caches : undefined,
  fetchTable: fromHost(scope),
});

/** Answers questions about codes, one after the other; the table is loaded by the first `open`. */
export function serveTerminology(worker: TerminologyWorkerEnd, placeOf: PlaceOf = inBrowser): void {
  let desk: Promise<TerminologyDesk> | undefined;
  const forgotten = new Set<number>();

  const open = async (scope: string): Promise<TerminologyDesk> => {
    const table = await loadTable(placeOf(scope), new AbortController().signal);
    const opened = new TerminologyDesk(table);
    // Behind the first answers: who types an English word need not wait for the lexicons.
    setTimeout(() => opened.learnConcepts(), 200);
    return opened;
  };

  worker.addEventListener("message", ({ data }) => {
    const parsed = terminologyRequestSchema.safeParse(data);
    if (!parsed.success) return;
    const request = parsed.data;
    if (request.type === "forget") {
      forgotten.add(request.id);
      return;
    }
    if (request.type === "open") {
      desk ??= open(request.scope);
      // A table that could not be loaded is asked for anew next time.
      desk.catch(() => (desk = undefined));
    }
    void (desk ?? Promise.reject(new TerminologyError("unavailable", "not opened")))
      .then((ready) => {
        if (!forgotten.delete(request.id)) worker.postMessage(answer(ready, request));
      })
      .catch((error: unknown) => {
        const code = error instanceof TerminologyError ? error.code : "unknown";
        worker.postMessage({ type: "failed", id: request.id, code });
      });
  });
}

function answer(
  desk: TerminologyDesk,
  request: Exclude<TerminologyRequest, { readonly type: "forget" }>,
): TerminologyReply {
  const { id } = request;
  switch (request.type) {
    case "open":
      return { type: "open", id, release: desk.table.release };
    case "search":
      return { type: "search", id, hits: [...desk.search(request.query, request.limit)] };
    case "details": {
      const details = desk.details(request.code);
      if (!details) return { type: "details", id };
      const { ancestors, notes } = details;
      return { type: "details", id, details: { ...details, ancestors: [...ancestors], notes: [...notes] } };
    }
    case "book": {
      const { release, facts, nearest } = desk.bookFacts(request.codes);
      const near = Object.entries(nearest).map(([code, lines]): [string, CodeLine[]] => [code, [...lines]]);
      return { type: "book", id, release, facts: [...facts], nearest: Object.fromEntries(near) };
    }
    case "read-titles": {
      const report = desk.readTitles(request.bytes);
      if (report.status !== "read") return { type: "read-titles", id, report };
      const titles = report.titles.map(([code, title]): [string, string] => [code, title]);
      return { type: "read-titles", id, report: { status: "read", titles, refused: [...report.refused] } };
    }
    case "use-titles":
      desk.useTitles(request.titles);
      return { type: "use-titles", id };
  }
}
