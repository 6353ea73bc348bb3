import { pregnancy } from "../../../src/safety/rules/pregnancy.ts";
import { testRules } from "./rule-notes.ts";

testRules("pregnancy", pregnancy, {
  eclampsia: {
    fires: {
      en: "28F 34 weeks pregnant, seizure at home",
      es: "Mujer de 28 años, embarazada de 34 semanas, convulsión en casa",
      "zh-Hant": "28歲女性，懷孕34週，在家抽搐",
    },
    silent: {
      en: "28F 34 weeks pregnant, no seizure, ankle pain",
      es: "Mujer de 28 años, embarazada de 34 semanas, sin convulsiones",
      "zh-Hant": "28歲女性，懷孕34週，無抽搐",
    },
  },
  "pre-eclampsia": {
    fires: {
      en: "30F 33 weeks pregnant, BP 164/112",
      es: "Mujer de 30 años, embarazada de 33 semanas, TA 164/112",
      "zh-Hant": "30歲女性，懷孕33週，BP 164/112",
    },
    silent: {
      en: "30F 33 weeks pregnant, BP 124/78, back pain",
      es: "Mujer de 30 años, embarazada de 33 semanas, TA 124/78, lumbalgia",
      "zh-Hant": "30歲女性，懷孕33週，BP 124/78，腰痛",
    },
  },
  "maternal-hypotension": {
    fires: {
      en: "30F 10 weeks pregnant, nausea, BP 84/50",
      es: "Mujer de 30 años, embarazada de 10 semanas, náuseas, TA 84/50",
      "zh-Hant": "30歲女性，懷孕10週，噁心，BP 84/50",
    },
    silent: {
      en: "30F 10 weeks pregnant, nausea, BP 108/66",
      es: "Mujer de 30 años, embarazada de 10 semanas, náuseas, TA 108/66",
      "zh-Hant": "30歲女性，懷孕10週，噁心，BP 108/66",
    },
  },
  "maternal-symptom": {
    fires: {
      en: "33F 26 weeks pregnant, dyspnea since yesterday",
      es: "Mujer de 33 años, embarazada de 26 semanas, disnea desde ayer",
      "zh-Hant": "33歲女性，懷孕26週，昨天開始呼吸困難",
    },
    silent: {
      en: "33F 26 weeks pregnant, sore throat, no dyspnea, no headache",
      es: "Mujer de 33 años, embarazada de 26 semanas, dolor de garganta, sin disnea, sin cefalea",
      "zh-Hant": "33歲女性，懷孕26週，喉嚨痛，無呼吸困難，無頭痛",
    },
  },
  ectopic: {
    fires: {
      en: "29F 7 weeks pregnant, pelvic pain and vaginal bleeding",
      es: "Mujer de 29 años, embarazada de 7 semanas, dolor pélvico y sangrado vaginal",
      "zh-Hant": "29歲女性，懷孕7週，下腹痛，陰道出血",
    },
    silent: {
      en: "29F not pregnant, vaginal bleeding",
      es: "Mujer de 29 años, no embarazada, sangrado vaginal",
      "zh-Hant": "29歲女性，未懷孕，陰道出血",
    },
  },
  "ectopic-status-unknown": {
    fires: {
      en: "24F lower abdominal pain and syncope",
      es: "Mujer de 24 años con dolor abdominal bajo y síncope",
      "zh-Hant": "24歲女性，下腹痛，暈厥",
    },
    silent: {
      en: "24F lower abdominal pain, no syncope, HR 80, BP 118/70",
      es: "Mujer de 24 años con dolor abdominal bajo, sin síncope, FC 80, TA 118/70",
      "zh-Hant": "24歲女性，下腹痛，無暈厥，HR 80，BP 118/70",
    },
  },
  "pregnant-or-not": {
    fires: {
      en: "24F lower abdominal pain, HR 80, BP 118/70",
      es: "Mujer de 24 años con dolor abdominal bajo, FC 80, TA 118/70",
      "zh-Hant": "24歲女性，下腹痛，HR 80，BP 118/70",
    },
    silent: {
      en: "24M lower abdominal pain, HR 80",
      es: "Varón de 24 años con dolor abdominal bajo, FC 80",
      "zh-Hant": "24歲男性，下腹痛，HR 80",
    },
  },
  "pregnancy-weeks": {
    fires: {
      en: "31F pregnant, headache, BP 124/78",
      es: "Mujer de 31 años embarazada, cefalea, TA 124/78",
      "zh-Hant": "31歲女性，懷孕中，頭痛，BP 124/78",
    },
    silent: {
      en: "31F 18 weeks pregnant, headache, BP 124/78",
      es: "Mujer de 31 años, embarazada de 18 semanas, cefalea, TA 124/78",
      "zh-Hant": "31歲女性，懷孕18週，頭痛，BP 124/78",
    },
  },
  "birth-now": {
    fires: {
      en: "27F 39 weeks pregnant, crowning",
      es: "Mujer de 27 años, embarazada de 39 semanas, parto inminente, coronando",
      "zh-Hant": "27歲女性，懷孕39週，胎頭露出",
    },
    silent: {
      en: "27F 39 weeks pregnant, back pain, no imminent delivery",
      es: "Mujer de 27 años, embarazada de 39 semanas, lumbalgia",
      "zh-Hant": "27歲女性，懷孕39週，腰痛",
    },
  },
  "labour-too-early": {
    fires: {
      en: "27F 29 weeks pregnant, contractions every five minutes",
      es: "Mujer de 27 años, embarazada de 29 semanas, contracciones cada cinco minutos",
      "zh-Hant": "27歲女性，懷孕29週，規則宮縮",
    },
    silent: {
      en: "27F 39 weeks pregnant, contractions every ten minutes",
      es: "Mujer de 27 años, embarazada de 39 semanas, contracciones cada diez minutos",
      "zh-Hant": "27歲女性，懷孕39週，規則宮縮",
    },
  },
  labour: {
    fires: {
      en: "27F 39 weeks pregnant, contractions every ten minutes",
      es: "Mujer de 27 años, embarazada de 39 semanas, contracciones cada diez minutos",
      "zh-Hant": "27歲女性，懷孕39週，規則宮縮",
    },
    silent: {
      en: "27F 39 weeks pregnant, no contractions, sore throat",
      es: "Mujer de 27 años, embarazada de 39 semanas, sin contracciones",
      "zh-Hant": "27歲女性，懷孕39週，無宮縮",
    },
  },
  "fetal-movement-reduced": {
    fires: {
      en: "32F 36 weeks pregnant, decreased fetal movement",
      es: "Mujer de 32 años, embarazada de 36 semanas, disminución de movimientos fetales",
      "zh-Hant": "32歲女性，懷孕36週，胎動減少",
    },
    silent: {
      en: "32F 36 weeks pregnant, ankle pain, fetal movement normal",
      es: "Mujer de 32 años, embarazada de 36 semanas, movimientos fetales normales",
      "zh-Hant": "32歲女性，懷孕36週，胎動正常",
    },
  },
  "postpartum-bleeding": {
    fires: {
      en: "29F postpartum hemorrhage, 3 days postpartum",
      es: "Mujer de 29 años, hemorragia posparto, puérpera de 3 días",
      "zh-Hant": "29歲女性，產後3天，產後大出血",
    },
    silent: {
      en: "29F 3 days postpartum, breast pain, no vaginal bleeding",
      es: "Mujer de 29 años, puérpera de 3 días, dolor en la mama",
      "zh-Hant": "29歲女性，產後3天，乳房痛",
    },
  },
  "pregnancy-injury": {
    fires: {
      en: "34F 28 weeks pregnant, fall on stairs",
      es: "Mujer de 34 años, embarazada de 28 semanas, caída por las escaleras",
      "zh-Hant": "34歲女性，懷孕28週，樓梯跌倒",
    },
    silent: {
      en: "34F fall on stairs, not pregnant",
      es: "Mujer de 34 años, caída por las escaleras, no embarazada",
      "zh-Hant": "34歲女性，樓梯跌倒，未懷孕",
    },
  },
  "maternal-early-warning": {
    fires: {
      en: "34F 28 weeks pregnant, palpitations, HR 128, BP 118/70",
      es: "Mujer de 34 años, embarazada de 28 semanas, palpitaciones, FC 128, TA 118/70",
      "zh-Hant": "34歲女性，懷孕28週，心悸，HR 128，BP 118/70",
    },
    silent: {
      en: "34F 28 weeks pregnant, palpitations, HR 96, BP 118/70",
      es: "Mujer de 34 años, embarazada de 28 semanas, palpitaciones, FC 96, TA 118/70",
      "zh-Hant": "34歲女性，懷孕28週，心悸，HR 96，BP 118/70",
    },
  },
});
