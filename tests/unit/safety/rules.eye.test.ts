import { eye } from "../../../src/safety/rules/eye.ts";
import { testRules } from "./rule-notes.ts";

testRules("eye", eye, {
  "vision-loss-sudden": {
    fires: {
      en: "60M sudden loss of vision in the right eye",
      es: "Varón de 60 años con pérdida de visión súbita en el ojo derecho",
      "zh-Hant": "60歲男性，右眼視力喪失，突發",
    },
    silent: {
      en: "60M red eye, no loss of vision",
      es: "Varón de 60 años con ojo rojo, sin pérdida de visión",
      "zh-Hant": "60歲男性，紅眼，無視力喪失",
    },
  },
  "eye-splash-or-rupture": {
    fires: {
      en: "27M chemical splash in the eye, bleach",
      es: "Varón de 27 años con salpicadura de lejía en el ojo",
      "zh-Hant": "27歲男性，眼睛被漂白水噴到",
    },
    silent: {
      en: "27M red eye, no chemical splash in the eye",
      es: "Varón de 27 años con ojo rojo",
      "zh-Hant": "27歲男性，紅眼，眼睛癢",
    },
  },
  "sight-threat": {
    fires: {
      en: "68F red eye, blurred vision, headache and vomiting",
      es: "Mujer de 68 años con ojo rojo, visión borrosa, cefalea y vómitos",
      "zh-Hant": "68歲女性，紅眼，視力模糊，頭痛，嘔吐",
    },
    silent: {
      en: "68F red eye with discharge, no blurred vision",
      es: "Mujer de 68 años con ojo rojo y legañas, sin visión borrosa",
      "zh-Hant": "68歲女性，紅眼，有分泌物，無視力模糊",
    },
  },
});
