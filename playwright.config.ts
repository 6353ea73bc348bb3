import { defineConfig } from "@playwright/test";
import { chromiumArgs, findChromium } from "./src/cli/find-chromium.js";

const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    // The address comes from tests/support/app.ts: each worker has a server of its own.
    browserName: "chromium",
    launchOptions: { args: chromiumArgs(), ...(executablePath && { executablePath }) },
    locale: "en-GB",
    trace: "off",
    screenshot: "only-on-failure",
  },
});
