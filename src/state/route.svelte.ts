export const views = [
  "assess",
  "waiting",
  "handover",
  "shift",
  "history",
  "models",
  "evaluate",
  "settings",
  "hazards",
  "codes",
] as const;
export type View = (typeof views)[number];

export type Route = { readonly view: View; readonly id?: string };

/** `#/history/abc` is the record abc of the view history; what we do not know is Assess. */
export function parseHash(hash: string): Route {
  const [view = "", id = ""] = hash.replace(/^#\/?/u, "").split("/", 2);
  const known = views.find((name) => name === view);
  if (!known) return { view: "assess" };
  return id === "" ? { view: known } : { view: known, id: decode(id) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view; a hash, so that it works on any sub-path and without a server. */
export function hashFor(view: View, id?: string): string {
  const path = view === "assess" ? "" : view;
  return `#/${path}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;
}

/** Which view is shown, from the hash of the address. */
export class RouteState {
  #route = $state.raw<Route>({ view: "assess" });
  /** Another record of the same view is no other view: what is shown stays, with its page and filters. */
  readonly #view = $derived(this.#route.view);

  constructor(hash: string) {
    this.#route = parseHash(hash);
  }

  get view(): View {
    return this.#view;
  }
  get id(): string | undefined {
    return this.#route.id;
  }

  /** The address changed. */
  follow(hash: string): void {
    this.#route = parseHash(hash);
  }

  go(view: View, id?: string): void {
    location.hash = hashFor(view, id);
  }
}
