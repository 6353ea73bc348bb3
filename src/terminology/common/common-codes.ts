import { bellyAndUrine } from "./belly-urine.ts";
import { heartAndLungs } from "./heart-lungs.ts";
import { limbsAndSkin } from "./limbs-skin.ts";
import { nervesAndMind } from "./nerves-mind.ts";

/** How often clinicians code it: 1 daily, 2 weekly, 3 now and then [J]. */
export type Tier = 1 | 2 | 3;

/** A code that emergency departments and practices use, with the names that people type for it. */
export type CommonCode = {
  readonly code: string;
  readonly tier: Tier;
  /** English, Spanish, Chinese as written in Taiwan. */
  readonly names: readonly string[];
};

/** The choice of codes, their tiers and their names are our judgement [J]; all codes are of the release. */
export const commonCodes: readonly CommonCode[] = [
  heartAndLungs,
  bellyAndUrine,
  nervesAndMind,
  limbsAndSkin,
].flatMap((text) => text.trim().split("\n").map(readLine));

/** `I10 1|high blood pressure, HTN|hipertensión|高血壓` */
function readLine(line: string): CommonCode {
  const [head = "", ...languages] = line.split("|");
  const [code = "", tier] = head.split(" ");
  return {
    code,
    tier: tier === "1" ? 1 : tier === "2" ? 2 : 3,
    names: languages.flatMap((names) => names.split(",").map((name) => name.trim())),
  };
}
