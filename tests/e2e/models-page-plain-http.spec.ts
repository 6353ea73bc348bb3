import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";
import { expect, test } from "../support/app.ts";

const executablePath = findChromium();
const host = "tamiz.test";

// Another machine of the LAN, without a certificate.
test.use({
  launchOptions: {
    args: [...chromiumArgs(), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    ...(executablePath && { executablePath }),
  },
});

test("over plain http Models says that none can be kept, and what to do", async ({
  page,
  app,
  allowedOrigins,
}) => {
  const url = app.url.replace("127.0.0.1", host);
  allowedOrigins.push(new URL(url).origin);
  await page.goto(`${url}#/models`);
  await expect(page.getByRole("alert")).toContainText("Open the page as https:// in a normal window.");
  await expect(page.getByTestId("machine-store")).toContainText("Not possible");
  await expect(page.getByTestId("model-qwen3-4b")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button", { name: "Download" })).toHaveCount(0);
});
