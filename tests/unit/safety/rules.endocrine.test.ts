import { endocrine } from "../../../src/safety/rules/endocrine.ts";
import { testRules } from "./rule-notes.ts";

testRules("endocrine", endocrine, {
  "hypoglycaemia-altered": {
    fires: {
      en: "63M confused, glucose 38 mg/dL",
      es: "Varón de 63 años confuso, glucemia 38 mg/dL",
      "zh-Hant": "63歲男性，意識混亂，血糖 38 mg/dL",
    },
    silent: {
      en: "63M confused, glucose 126 mg/dL",
      es: "Varón de 63 años confuso, glucemia 126 mg/dL",
      "zh-Hant": "63歲男性，意識混亂，血糖 126 mg/dL",
    },
  },
  hypoglycaemia: {
    fires: {
      en: "63M alert, sweating, glucose 46 mg/dL",
      es: "Varón de 63 años alerta, sudoración, glucemia 46 mg/dL",
      "zh-Hant": "63歲男性，意識清楚，冒冷汗，血糖 46 mg/dL",
    },
    silent: {
      en: "63M alert, glucose 72 mg/dL",
      es: "Varón de 63 años alerta, glucemia 72 mg/dL",
      "zh-Hant": "63歲男性，意識清楚，血糖 72 mg/dL",
    },
  },
  "glucose-low": {
    fires: {
      en: "63M diabetes on insulin, alert, glucose 62 mg/dL",
      es: "Varón de 63 años con diabetes, en tratamiento con insulina, alerta, glucemia 62 mg/dL",
      "zh-Hant": "63歲男性，糖尿病，使用胰島素，意識清楚，血糖 62 mg/dL",
    },
    silent: {
      en: "63M diabetes on insulin, alert, glucose 118 mg/dL",
      es: "Varón de 63 años con diabetes, en tratamiento con insulina, alerta, glucemia 118 mg/dL",
      "zh-Hant": "63歲男性，糖尿病，使用胰島素，意識清楚，血糖 118 mg/dL",
    },
  },
  "child-ketoacidosis": {
    fires: {
      en: "11-year-old with vomiting, suspected diabetic ketoacidosis, glucose 410 mg/dL",
      es: "Niño de 11 años con vómitos, sospecha de cetoacidosis diabética, glucemia 410 mg/dL",
      "zh-Hant": "11歲男童，嘔吐，疑似糖尿病酮酸中毒，血糖 410 mg/dL",
    },
    silent: {
      en: "11-year-old with vomiting, glucose 96 mg/dL",
      es: "Niño de 11 años con vómitos, glucemia 96 mg/dL",
      "zh-Hant": "11歲男童，嘔吐，血糖 96 mg/dL",
    },
  },
  "ketoacidosis-or-hyperosmolar": {
    fires: {
      en: "48M diabetes, vomiting, glucose 420 mg/dL",
      es: "Varón de 48 años con diabetes, vómitos, glucemia 420 mg/dL",
      "zh-Hant": "48歲男性，糖尿病，嘔吐，血糖 420 mg/dL",
    },
    silent: {
      en: "48M diabetes, ankle pain, glucose 180 mg/dL",
      es: "Varón de 48 años con diabetes, dolor de tobillo, glucemia 180 mg/dL",
      "zh-Hant": "48歲男性，糖尿病，腳踝痛，血糖 180 mg/dL",
    },
  },
  ketones: {
    fires: {
      en: "48M diabetes, vomiting since yesterday",
      es: "Varón de 48 años con diabetes, vómitos desde ayer",
      "zh-Hant": "48歲男性，糖尿病，昨天開始嘔吐",
    },
    silent: {
      en: "48M diabetes, no vomiting, ankle pain",
      es: "Varón de 48 años con diabetes, sin vómitos, dolor de tobillo",
      "zh-Hant": "48歲男性，糖尿病，無嘔吐，腳踝痛",
    },
  },
  "adrenal-crisis": {
    fires: {
      en: "39F adrenal insufficiency, vomiting and generalized weakness",
      es: "Mujer de 39 años con insuficiencia suprarrenal, vómitos y debilidad generalizada",
      "zh-Hant": "39歲女性，腎上腺功能不全，嘔吐，全身無力",
    },
    silent: {
      en: "39F adrenal insufficiency, ankle sprain, no vomiting",
      es: "Mujer de 39 años con insuficiencia suprarrenal, esguince de tobillo, sin vómitos",
      "zh-Hant": "39歲女性，腎上腺功能不全，腳踝扭傷，無嘔吐",
    },
  },
  "thyroid-storm": {
    fires: {
      en: "45F hyperthyroidism, fever 39 C, HR 148, agitated",
      es: "Mujer de 45 años con hipertiroidismo, fiebre 39 °C, FC 148, agitación",
      "zh-Hant": "45歲女性，甲狀腺亢進，發燒39度，HR 148",
    },
    silent: {
      en: "45F hyperthyroidism, palpitations, HR 96, T 36.6 C",
      es: "Mujer de 45 años con hipertiroidismo, palpitaciones, FC 96, T 36,6 °C",
      "zh-Hant": "45歲女性，甲狀腺亢進，心悸，HR 96，體溫36.6度",
    },
  },
});
