import { chromium, type Browser } from "@playwright/test";
import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";

/** A headless Chromium as the tests use it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: chromiumArgs(), ...(executablePath !== undefined && { executablePath }) });
}
