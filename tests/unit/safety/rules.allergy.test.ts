import { allergy } from "../../../src/safety/rules/allergy.ts";
import { testRules } from "./rule-notes.ts";

testRules("allergy", allergy, {
  anaphylaxis: {
    fires: {
      en: "25F ate peanuts, urticaria and wheezing, allergic reaction",
      es: "Mujer de 25 años, comió cacahuetes, urticaria y sibilancias, reacción alérgica",
      "zh-Hant": "25歲女性，吃花生後蕁麻疹、喘鳴",
    },
    silent: {
      en: "25F urticaria after antibiotics, no dyspnea, BP 120/70, SpO2 99%",
      es: "Mujer de 25 años con urticaria, sin disnea, TA 120/70, SatO2 99%",
      "zh-Hant": "25歲女性，蕁麻疹，無呼吸困難，BP 120/70，SpO2 99%",
    },
  },
  "anaphylaxis-ended": {
    fires: {
      en: "25F allergic reaction, short of breath, SpO2 97%",
      es: "Mujer de 25 años con reacción alérgica y disnea, SatO2 97%",
      "zh-Hant": "25歲女性，過敏反應，呼吸困難，SpO2 97%",
    },
    silent: {
      en: "25F allergic reaction with itching, denies dyspnea",
      es: "Mujer de 25 años con reacción alérgica y picor, niega disnea",
      "zh-Hant": "25歲女性，過敏反應，癢，否認呼吸困難",
    },
  },
});
