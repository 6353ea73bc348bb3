import { buildPage } from "../../src/cli/engine-page/build-page.ts";

/** Builds the page that shows engines and store to the tests. Gives its folder, which the caller deletes. */
export function buildHarness(): Promise<string> {
  return buildPage(import.meta.dirname, "tamiz-harness-");
}
