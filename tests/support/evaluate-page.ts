import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { Report } from "../../src/evaluation/figures/report.ts";
import { expect } from "./app.ts";

/** The Evaluate view as a test speaks of it. */
export class EvaluatePage {
  readonly run: Locator;
  readonly progress: Locator;
  readonly opened: Locator;
  readonly fileCounts: Locator;
  readonly interrupted: Locator;
  readonly past: Locator;

  constructor(readonly page: Page) {
    this.run = page.getByRole("button", { name: /^Run \d/u });
    this.progress = page.getByTestId("run-progress");
    this.opened = page.getByTestId("opened-run");
    this.fileCounts = page.getByTestId("file-counts");
    this.interrupted = page.getByTestId("interrupted");
    this.past = page.getByTestId("past-runs");
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}#/evaluate`);
    await expect(this.page.getByRole("heading", { name: "Evaluate", level: 1 })).toBeVisible();
  }

  /** Takes a file by the button, as a person does. */
  async chooseFile(name: string, content: string | Buffer, button = "Choose a file"): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: button }).click();
    await (
      await chooser
    ).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  }

  column(name: string): Locator {
    return this.page
      .getByRole("group", { name: "Which column is what" })
      .getByRole("combobox", { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** How many cases the run has judged; 0 before it shows any. */
  async judged(): Promise<number> {
    if ((await this.progress.count()) === 0) return 0;
    return Number(await this.progress.getAttribute("data-judged"));
  }

  /** Waits for the report. */
  async ended(timeoutMs = 30_000): Promise<void> {
    await expect(this.opened).toBeVisible({ timeout: timeoutMs });
  }

  /** What a button saves, as text. */
  async saved(
    button: string,
  ): Promise<{ readonly name: string; readonly text: string; readonly path: string }> {
    const download = this.page.waitForEvent("download");
    await this.button(button).click();
    const file = await download;
    const path = await file.path();
    return { name: file.suggestedFilename(), text: readFileSync(path, "utf8"), path };
  }

  /** The figures of the report that is shown, without those that tell time. */
  async figures(): Promise<unknown> {
    return timeless(JSON.parse((await this.saved("Save as JSON")).text) as Report);
  }
}

/** What must be equal wherever and however often the same cases are judged. */
export function timeless({
  cases,
  arms,
  farUnder,
  rules,
  reading,
  groups,
  tradeOff,
  warnings,
}: Report): unknown {
  const untimed = arms.map((arm) => ({ ...arm, measures: arm.measures.filter(({ unit }) => unit !== "ms") }));
  return { cases, arms: untimed, farUnder, rules, reading, groups, tradeOff, warnings };
}

/** As many labelled notes as are asked for, no two the same. */
export function manyCases(count: number): string {
  const notes = [
    ["58M crushing chest pain 2h radiating to left arm, sweating. HR 104, BP 138/84, SpO2 96% RA.", 2],
    ["24F ankle sprain playing football, can bear weight. No other injury. HR 76, BP 118/70.", 4],
    ["60M found unresponsive, not breathing, no pulse.", 1],
    ["35F sore throat for 2 days, drinking well. T 37.4, HR 80.", 5],
    [
      "44F abdominal pain right lower quadrant since this morning, vomited twice. HR 92, BP 124/78, T 37.9.",
      3,
    ],
  ] as const;
  return Array.from({ length: count }, (_, at) => {
    const [text, label] = notes[at % notes.length] ?? notes[0];
    return JSON.stringify({ id: `case-${at}`, text: `Bed ${at}. ${text}`, label, lang: "en" });
  }).join("\n");
}
