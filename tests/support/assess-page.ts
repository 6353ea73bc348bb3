import { expect, type Locator, type Page } from "@playwright/test";

/** The Assess view as a test speaks of it. */
export class AssessPage {
  readonly note: Locator;
  readonly band: Locator;
  readonly level: Locator;
  readonly levelButtons: Locator;
  readonly card: Locator;
  readonly findings: Locator;
  readonly label: Locator;

  constructor(readonly page: Page) {
    this.note = page.locator("#note");
    this.band = page.getByTestId("band");
    this.level = page.getByTestId("level");
    this.levelButtons = page.locator("#verdict button");
    this.card = page.getByTestId("card");
    this.findings = page.getByTestId("findings");
    this.label = page.locator(".who input.label");
  }

  async open(): Promise<void> {
    await this.page.goto("./");
    await expect(this.note).toBeVisible();
  }

  /** The button of a level, by its place: 1 to 5. */
  button(level: number): Locator {
    return this.levelButtons.nth(level - 1);
  }

  /** The draft has reached the device. */
  async draftKept(): Promise<void> {
    await expect(this.page.getByTestId("draft-kept")).toBeVisible();
  }

  /** The decision has reached the device. */
  async saved(): Promise<void> {
    await expect(this.page.getByTestId("saved")).toBeVisible();
  }
}
