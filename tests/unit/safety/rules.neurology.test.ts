import { neurology } from "../../../src/safety/rules/neurology.ts";
import { testRules } from "./rule-notes.ts";

testRules("neurology", neurology, {
  unresponsive: {
    fires: {
      en: "45M found on the floor, unresponsive, GCS 5",
      es: "Varón de 45 años hallado en el suelo, no responde, GCS 5",
      "zh-Hant": "45歲男性，倒地，無反應，GCS 5",
    },
    silent: {
      en: "45M dizziness, alert, GCS 15",
      es: "Varón de 45 años con mareo, alerta, GCS 15",
      "zh-Hant": "45歲男性，頭暈，意識清楚，GCS 15",
    },
  },
  "seizure-now": {
    fires: {
      en: "7-year-old actively seizing",
      es: "Niño de 7 años convulsionando en este momento",
      "zh-Hant": "7歲男童，正在抽搐",
    },
    silent: {
      en: "30M known epilepsy, one seizure this morning, now alert",
      es: "Varón de 30 años con epilepsia, crisis convulsiva esta mañana, ahora alerta",
      "zh-Hant": "30歲男性，癲癇，今早抽搐一次，現意識清楚",
    },
  },
  "altered-state": {
    fires: {
      en: "82F newly confused since last night",
      es: "Mujer de 82 años con confusión desde anoche",
      "zh-Hant": "82歲女性，昨晚開始意識混亂",
    },
    silent: {
      en: "82F fall at home, no confusion, alert",
      es: "Mujer de 82 años, caída en casa, sin confusión, alerta",
      "zh-Hant": "82歲女性，在家跌倒，無意識混亂",
    },
  },
  "altered-state-possible": {
    fires: {
      en: "82F headache, GCS 14",
      es: "Mujer de 82 años con cefalea, GCS 14",
      "zh-Hant": "82歲女性，頭痛，GCS 14",
    },
    silent: {
      en: "82F headache, GCS 15",
      es: "Mujer de 82 años con cefalea, GCS 15",
      "zh-Hant": "82歲女性，頭痛，GCS 15",
    },
  },
  glucose: {
    fires: {
      en: "70F new confusion",
      es: "Mujer de 70 años con confusión nueva",
      "zh-Hant": "70歲女性，意識混亂",
    },
    silent: {
      en: "70F new confusion, glucose 110 mg/dL",
      es: "Mujer de 70 años con confusión nueva, glucemia 110 mg/dL",
      "zh-Hant": "70歲女性，意識混亂，血糖 110 mg/dL",
    },
  },
  "seizure-adult": {
    fires: {
      en: "34M first seizure this morning, now alert",
      es: "Varón de 34 años, primera crisis convulsiva esta mañana, ahora alerta",
      "zh-Hant": "34歲男性，今早抽搐，現意識清楚",
    },
    silent: {
      en: "34M headache, no seizure",
      es: "Varón de 34 años con cefalea, niega convulsiones",
      "zh-Hant": "34歲男性，頭痛，無抽搐",
    },
  },
  stroke: {
    fires: {
      en: "71M sudden left sided weakness and slurred speech one hour ago",
      es: "Varón de 71 años con hemiparesia izquierda brusca y disartria desde hace una hora",
      "zh-Hant": "71歲男性，一小時前突發左側肢體無力、口齒不清",
    },
    silent: {
      en: "71M headache, no weakness, no slurred speech, no facial droop",
      es: "Varón de 71 años con cefalea, sin debilidad, sin disartria, sin asimetría facial",
      "zh-Hant": "71歲男性，頭痛，無肢體無力，無口齒不清",
    },
  },
  "stroke-possible": {
    fires: {
      en: "66F sudden double vision and dizziness",
      es: "Mujer de 66 años con visión doble de inicio súbito y mareo",
      "zh-Hant": "66歲女性，突然複視、頭暈",
    },
    silent: {
      en: "66F dizziness, no double vision, gait normal",
      es: "Mujer de 66 años con mareo, niega visión doble",
      "zh-Hant": "66歲女性，頭暈，無複視",
    },
  },
  "last-known-well": {
    fires: {
      en: "71M facial droop and slurred speech",
      es: "Varón de 71 años con desviación de la comisura bucal y disartria",
      "zh-Hant": "71歲男性，嘴歪、口齒不清",
    },
    silent: {
      en: "71M headache, no facial droop, no slurred speech",
      es: "Varón de 71 años con cefalea, sin desviación de la comisura bucal, sin disartria",
      "zh-Hant": "71歲男性，頭痛，無嘴歪，無口齒不清",
    },
  },
  "dizziness-onset": {
    fires: { en: "63M dizziness", es: "Varón de 63 años con mareo", "zh-Hant": "63歲男性，頭暈" },
    silent: { en: "22M dizziness", es: "Varón de 22 años con mareo", "zh-Hant": "22歲男性，頭暈" },
  },
  "subarachnoid-haemorrhage": {
    fires: {
      en: "46F thunderclap headache while exercising",
      es: "Mujer de 46 años con cefalea en trueno durante el ejercicio",
      "zh-Hant": "46歲女性，運動時雷擊般頭痛",
    },
    silent: {
      en: "46F mild headache for three days, gradual",
      es: "Mujer de 46 años con cefalea leve desde hace tres días",
      "zh-Hant": "46歲女性，輕微頭痛三天",
    },
  },
  "headache-worrying": {
    fires: {
      en: "46F worst headache of her life",
      es: "Mujer de 46 años con la peor cefalea de su vida",
      "zh-Hant": "46歲女性，這輩子最痛的頭痛",
    },
    silent: {
      en: "46F mild headache, similar to her usual migraine",
      es: "Mujer de 46 años con cefalea leve, migraña habitual",
      "zh-Hant": "46歲女性，輕微頭痛，偏頭痛病史",
    },
  },
  meningitis: {
    fires: {
      en: "19M fever 39.2 C, neck stiffness, headache",
      es: "Varón de 19 años con fiebre 39,2 °C, rigidez de nuca y cefalea",
      "zh-Hant": "19歲男性，發燒39.2度，頸部僵硬，頭痛",
    },
    silent: {
      en: "19M fever 38.2 C, sore throat, no neck stiffness, no rash",
      es: "Varón de 19 años con fiebre 38,2 °C, dolor de garganta, sin rigidez de nuca",
      "zh-Hant": "19歲男性，發燒38.2度，喉嚨痛，無頸部僵硬",
    },
  },
  "meningitis-signs": {
    fires: {
      en: "19M fever and headache",
      es: "Varón de 19 años con fiebre y cefalea",
      "zh-Hant": "19歲男性，發燒、頭痛",
    },
    silent: {
      en: "19M fever and headache, no neck stiffness",
      es: "Varón de 19 años con fiebre y cefalea, sin rigidez de nuca",
      "zh-Hant": "19歲男性，發燒、頭痛，無頸部僵硬",
    },
  },
  "cauda-equina": {
    fires: {
      en: "44M low back pain, saddle numbness and urinary retention",
      es: "Varón de 44 años con lumbalgia, anestesia en silla de montar y retención urinaria",
      "zh-Hant": "44歲男性，下背痛，會陰麻木，尿滯留",
    },
    silent: {
      en: "44M low back pain after lifting, no saddle numbness, no incontinence",
      es: "Varón de 44 años con lumbalgia, sin anestesia en silla de montar, sin incontinencia",
      "zh-Hant": "44歲男性，下背痛，無會陰麻木，無尿失禁",
    },
  },
  "cauda-equina-signs": {
    fires: {
      en: "44M sciatica, severe back pain with leg numbness",
      es: "Varón de 44 años con ciática, dolor lumbar intenso y adormecimiento de la pierna",
      "zh-Hant": "44歲男性，坐骨神經痛，嚴重背痛，腳麻",
    },
    silent: {
      en: "44M sciatica, back pain with leg numbness, no saddle numbness, no urinary incontinence",
      es: "Varón de 44 años con ciática y lumbalgia, sin anestesia en silla de montar, sin incontinencia urinaria",
      "zh-Hant": "44歲男性，坐骨神經痛，背痛，無會陰麻木，無尿失禁",
    },
  },
  "both-legs-weak": {
    fires: {
      en: "39M weakness in both legs since yesterday",
      es: "Varón de 39 años con debilidad en ambas piernas desde ayer",
      "zh-Hant": "39歲男性，昨天開始雙腿無力",
    },
    silent: {
      en: "39M knee pain, no weakness in both legs",
      es: "Varón de 39 años con dolor de rodilla, sin debilidad en ambas piernas",
      "zh-Hant": "39歲男性，膝蓋痛，無雙腿無力",
    },
  },
  "pupils-unequal": {
    fires: {
      en: "52M headache, unequal pupils",
      es: "Varón de 52 años con cefalea y anisocoria",
      "zh-Hant": "52歲男性，頭痛，瞳孔不等大",
    },
    silent: {
      en: "52M headache, no anisocoria",
      es: "Varón de 52 años con cefalea, sin anisocoria",
      "zh-Hant": "52歲男性，頭痛，無瞳孔不等大",
    },
  },
  "fever-back-pain": {
    fires: {
      en: "41M back pain, temperature 38.9 C, immunosuppressed",
      es: "Varón de 41 años con dolor de espalda, T 38,9 °C, inmunodeprimido",
      "zh-Hant": "41歲男性，背痛，體溫38.9度，免疫抑制",
    },
    silent: {
      en: "41M back pain, temperature 36.7 C, immunosuppressed",
      es: "Varón de 41 años con dolor de espalda, T 36,7 °C, inmunodeprimido",
      "zh-Hant": "41歲男性，背痛，體溫36.7度，免疫抑制",
    },
  },
});
