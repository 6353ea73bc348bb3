import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./app.ts";

/** A note that a floor puts at level 1 on both scales. */
export const arrestNote = "60-year-old man found unresponsive, not breathing, no pulse.";

/** A note with a floor at level 2 and more to read. */
export const acsNote =
  "S: 58M, crushing chest pain for 40 min radiating to the left arm, sweating. Denies fever.\nO: HR 96, BP 148/92, RR 18, SpO2 97%, T 36.8";

/** The button of a level on the card. */
export function levelButton(page: Page, level: number): Locator {
  return page
    .getByRole("group", { name: "Decide the level" })
    .getByRole("button")
    .nth(level - 1);
}

export function noteField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Note", exact: true });
}

export async function write(page: Page, label: string, note: string): Promise<void> {
  await page.getByRole("textbox", { name: "Bed, ticket or initials" }).fill(label);
  await noteField(page).fill(note);
}

/** Writes a case, decides what is suggested, and waits until History has it. */
export async function keepCase(page: Page, label: string, note: string): Promise<void> {
  await write(page, label, note);
  const suggested = page
    .getByRole("group", { name: "Decide the level" })
    .getByRole("button", { name: /: suggested/ });
  await suggested.click();
  await expect(page.getByRole("button", { name: /: decided/ })).toBeVisible();
  await openView(page, "History");
  await expect(row(page, label)).toBeVisible();
}

export async function openView(
  page: Page,
  name: "Assess" | "Waiting" | "History" | "Settings",
): Promise<void> {
  await page
    .getByRole("navigation", { name: "Views", exact: true })
    .getByRole("link", { name, exact: true })
    .click();
}

/** An encounter in the list of History. */
export function row(page: Page, label: string): Locator {
  return page.getByRole("region", { name: "Encounters" }).getByRole("link", { name: label });
}

/** The encounter that is open in History. */
export function record(page: Page): Locator {
  return page.getByRole("article", { name: "Encounter" });
}

/** Nothing that axe can find is wrong on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page of ours frames another origin, and only violations are looked at: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}
