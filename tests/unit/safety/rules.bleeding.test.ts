import { bleedingRules } from "../../../src/safety/rules/bleeding.ts";
import { testRules } from "./rule-notes.ts";

testRules("bleeding", bleedingRules, {
  "bleeding-to-death": {
    fires: {
      en: "33M exsanguinating hemorrhage from the leg",
      es: "Varón de 33 años con hemorragia exanguinante en la pierna",
      "zh-Hant": "33歲男性，腿部大出血不止，BP 70/40，膚色蒼白濕冷",
    },
    silent: {
      en: "33M leg laceration, bleeding controlled, BP 128/76",
      es: "Varón de 33 años con herida en la pierna, sangrado controlado, TA 128/76",
      "zh-Hant": "33歲男性，腿部撕裂傷，已止血，BP 128/76",
    },
  },
  "bleeding-brisk": {
    fires: {
      en: "50M heavy bleeding from a leg wound, BP 128/76",
      es: "Varón de 50 años con sangrado abundante de una herida en la pierna, TA 128/76",
      "zh-Hant": "50歲男性，腿部撕裂傷，血流很多，BP 128/76",
    },
    silent: {
      en: "50M small cut on the leg, no heavy bleeding",
      es: "Varón de 50 años con un corte pequeño en la pierna, sin sangrado abundante",
      "zh-Hant": "50歲男性，腿部小傷口，已止血",
    },
  },
  "bleeding-not-stopping": {
    fires: {
      en: "28M cut on the finger, bleeding won't stop",
      es: "Varón de 28 años con corte en el dedo, el sangrado no cede",
      "zh-Hant": "28歲男性，手指割傷，血流不止",
    },
    silent: {
      en: "28M cut on the finger, bleeding controlled",
      es: "Varón de 28 años con corte en el dedo, sangrado controlado",
      "zh-Hant": "28歲男性，手指割傷，已止血",
    },
  },
  "gut-bleeding-unstable": {
    fires: {
      en: "68M melena, BP 92/60, HR 118",
      es: "Varón de 68 años con melenas, TA 92/60, FC 118",
      "zh-Hant": "68歲男性，黑便，BP 92/60，HR 118",
    },
    silent: {
      en: "68M blood on toilet paper from hemorrhoids, BP 132/80, HR 76",
      es: "Varón de 68 años con rectorragia escasa, TA 132/80, FC 76",
      "zh-Hant": "68歲男性，少量便血，BP 132/80，HR 76",
    },
  },
  "variceal-bleeding": {
    fires: {
      en: "55M liver cirrhosis, hematemesis, BP 128/76, HR 90",
      es: "Varón de 55 años con cirrosis hepática y hematemesis, TA 128/76, FC 90",
      "zh-Hant": "55歲男性，肝硬化，吐血，BP 128/76，HR 90",
    },
    silent: {
      en: "55M liver cirrhosis, denies hematemesis, BP 128/76",
      es: "Varón de 55 años con cirrosis hepática, niega hematemesis, TA 128/76",
      "zh-Hant": "55歲男性，肝硬化，否認吐血，BP 128/76",
    },
  },
  "gut-bleeding": {
    fires: {
      en: "40M melena for two days, BP 128/76, HR 84",
      es: "Varón de 40 años con melenas desde hace dos días, TA 128/76, FC 84",
      "zh-Hant": "40歲男性，黑便兩天，BP 128/76，HR 84",
    },
    silent: {
      en: "40M abdominal pain, no melena, no hematemesis",
      es: "Varón de 40 años con dolor abdominal, sin melenas ni hematemesis",
      "zh-Hant": "40歲男性，腹痛，無黑便，無吐血",
    },
  },
  "nosebleed-high-risk": {
    fires: {
      en: "74M epistaxis for one hour, takes warfarin",
      es: "Varón de 74 años con epistaxis de una hora, toma sintrom",
      "zh-Hant": "74歲男性，流鼻血1小時，服用抗凝血劑",
    },
    silent: {
      en: "30M epistaxis, no anticoagulants",
      es: "Varón de 30 años con epistaxis, no toma anticoagulantes",
      "zh-Hant": "30歲男性，流鼻血，無服用抗凝血劑",
    },
  },
  "vaginal-bleeding-heavy": {
    fires: {
      en: "38F heavy vaginal bleeding, soaking a pad every hour, not pregnant",
      es: "Mujer de 38 años con sangrado vaginal abundante, no embarazada",
      "zh-Hant": "38歲女性，陰道大量出血，未懷孕",
    },
    silent: {
      en: "38F vaginal spotting, not pregnant, BP 120/70, HR 76",
      es: "Mujer de 38 años con sangrado vaginal escaso, no embarazada, TA 120/70, FC 76",
      "zh-Hant": "38歲女性，少量陰道出血，未懷孕，BP 120/70，HR 76",
    },
  },
  "bleeding-disorder": {
    fires: {
      en: "14M hemophilia, fell on his knee, joint swelling",
      es: "Varón de 14 años con hemofilia, caída, hinchazón de la rodilla",
      "zh-Hant": "14歲男性，血友病，跌倒，膝蓋腫",
    },
    silent: {
      en: "14M fell on his knee, no hemophilia",
      es: "Varón de 14 años, caída, golpe en la rodilla",
      "zh-Hant": "14歲男性，跌倒，膝蓋挫傷",
    },
  },
});
