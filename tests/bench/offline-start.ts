import { AppServer } from "../support/app.ts";
import { launchBrowser } from "./browser.ts";
import { milliseconds, percentile, type Measured } from "./measured.ts";

const rounds = 7;

/** From navigation to a note field that answers, everything from the cache, the server gone. */
export async function measureOfflineStart(): Promise<readonly Measured[]> {
  const server = new AppServer();
  await server.start();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto("about:blank");
    await page.goto(server.url);
    await page.locator("textarea").first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  await browser.close();
  return [
    {
      what: "navigation to usable form, offline, median",
      value: milliseconds(percentile(times, 0.5)),
      budget: "≤ 1000 ms",
    },
  ];
}
