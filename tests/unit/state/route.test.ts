import { expect, it } from "vitest";
import { hashFor, parseHash, views } from "../../../src/state/route.svelte.ts";

it("leads back from the address of every view", () => {
  for (const view of views) expect(parseHash(hashFor(view)).view).toBe(view);
});

it("keeps the id of a record, whatever is in it", () => {
  expect(parseHash(hashFor("history", "a/b ñ"))).toEqual({ view: "history", id: "a/b ñ" });
});

it("shows Assess where an address leads nowhere", () => {
  for (const hash of ["", "#", "#/", "#/nowhere", "#history?x"])
    expect(parseHash(hash)).toEqual({ view: "assess" });
});

it("survives a broken escape in an address", () => {
  expect(parseHash("#/history/%E0%A4%A")).toEqual({ view: "history", id: "%E0%A4%A" });
});
