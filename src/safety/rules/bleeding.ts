import { all, any, atLeast, below, ever, mentioned, not, now, ongoing } from "../condition.ts";
import { adultVitals, bleeding, fainted, hypotensive, mottledOrCold } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const gut = now("haematemesis", "melaena", "rectal-bleeding", "gi-bleed");

export const bleedingRules: readonly Rule[] = [
  floor({
    id: "bleeding-to-death",
    problem: "bleeding",
    urgency: 1,
    source: sources.esiA,
    when: any(
      ongoing("exsanguination"),
      all(bleeding, hypotensive, any(mottledOrCold, ongoing("brisk-bleeding", "bleeding-uncontrolled"))),
    ),
  }),
  floor({
    id: "bleeding-brisk",
    problem: "bleeding",
    urgency: 2,
    source: sources.esiB,
    when: any(
      ongoing("brisk-bleeding"),
      all(
        ongoing("bleeding-uncontrolled"),
        any(now("anticoagulant"), ever("haemophilia", "clotting-disorder")),
      ),
    ),
  }),
  consider({
    id: "bleeding-not-stopping",
    problem: "bleeding",
    urgency: 2,
    source: sources.mts,
    when: ongoing("bleeding-uncontrolled"),
  }),
  floor({
    id: "gut-bleeding-unstable",
    problem: "gut-bleeding",
    urgency: 2,
    source: "ENA ESI Handbook, 5th ed. (2023), decision B; Glasgow-Blatchford items (NICE CG141)",
    when: all(
      gut,
      any(
        fainted,
        mottledOrCold,
        now("shock"),
        all(adultVitals, any(atLeast("heartRate", 110), below("systolic", 100))),
        all(now("near-syncope", "pale"), now("haematemesis", "melaena", "gi-bleed")),
      ),
    ),
  }),
  floor({
    id: "variceal-bleeding",
    problem: "gut-bleeding",
    urgency: 2,
    source: sources.baveno,
    when: all(now("haematemesis"), ever("cirrhosis", "ascites")),
  }),
  consider({
    id: "gut-bleeding",
    problem: "gut-bleeding",
    urgency: 2,
    source: sources.practice,
    when: any(now("haematemesis", "melaena", "gi-bleed"), all(now("rectal-bleeding"), now("anticoagulant"))),
  }),
  floor({
    id: "nosebleed-high-risk",
    problem: "nosebleed",
    urgency: 2,
    source: sources.esiB,
    when: all(
      mentioned(["epistaxis"], ({ status }) => status !== "resolved"),
      any(now("anticoagulant", "brisk-bleeding"), ever("haemophilia", "clotting-disorder")),
      not(now("bleeding-controlled")),
    ),
  }),
  floor({
    id: "vaginal-bleeding-heavy",
    problem: "vaginal-bleeding",
    urgency: 2,
    source: sources.esiB,
    when: any(
      ongoing("heavy-vaginal-bleeding"),
      all(
        ongoing("vaginal-bleeding"),
        any(fainted, all(adultVitals, any(below("systolic", 100), atLeast("heartRate", 120)))),
      ),
    ),
  }),
  consider({
    id: "bleeding-disorder",
    problem: "bleeding",
    urgency: 2,
    source: sources.practice,
    when: all(
      ever("haemophilia", "clotting-disorder"),
      any(
        bleeding,
        now("injury", "fall", "head-injury", "limb-injury", "laceration", "joint-swelling", "headache"),
      ),
    ),
  }),
];
