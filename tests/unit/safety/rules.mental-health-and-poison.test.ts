import { mentalHealthAndPoison } from "../../../src/safety/rules/mental-health-and-poison.ts";
import { testRules } from "./rule-notes.ts";

testRules("mental-health-and-poison", mentalHealthAndPoison, {
  "suicide-risk": {
    fires: {
      en: "33F suicidal ideation with a plan",
      es: "Mujer de 33 años con ideación suicida y plan",
      "zh-Hant": "33歲女性，有自殺意念及計畫",
    },
    silent: {
      en: "33F low mood, denies suicidal ideation",
      es: "Mujer de 33 años con ánimo bajo, niega ideación suicida",
      "zh-Hant": "33歲女性，情緒低落，否認自殺意念",
    },
  },
  "suicidal-thoughts": {
    fires: {
      en: "33F suicidal ideation, no suicide plan",
      es: "Mujer de 33 años con ideación suicida, sin plan suicida",
      "zh-Hant": "33歲女性，自傷，手臂表淺劃痕",
    },
    silent: {
      en: "33F low mood, denies suicidal ideation, no self-harm",
      es: "Mujer de 33 años con ánimo bajo, niega ideación suicida, niega autolesiones",
      "zh-Hant": "33歲女性，情緒低落，否認自殺意念，否認自傷",
    },
  },
  "danger-to-others-or-psychosis": {
    fires: {
      en: "40M acute psychosis, hearing voices",
      es: "Varón de 40 años con brote psicótico, oye voces",
      "zh-Hant": "40歲男性，幻聽，精神病發作",
    },
    silent: {
      en: "40M anxiety, no psychosis, no hallucinations",
      es: "Varón de 40 años con ansiedad, sin psicosis, sin alucinaciones",
      "zh-Hant": "40歲男性，焦慮，無幻聽",
    },
  },
  "behaviour-disturbed": {
    fires: {
      en: "40M agitated, alert",
      es: "Varón de 40 años agitado, alerta",
      "zh-Hant": "40歲男性，躁動，意識清楚",
    },
    silent: {
      en: "40M anxious, not agitated",
      es: "Varón de 40 años con ansiedad, sin agitación",
      "zh-Hant": "40歲男性，焦慮，無躁動",
    },
  },
  poisoning: {
    fires: {
      en: "22F took 20 tablets, acetaminophen overdose, feels well",
      es: "Mujer de 22 años, sobredosis de paracetamol, ahora asintomática",
      "zh-Hant": "22歲女性，藥物過量，吞服普拿疼，目前無不適",
    },
    silent: {
      en: "22F headache, denies overdose",
      es: "Mujer de 22 años con cefalea, niega sobredosis",
      "zh-Hant": "22歲女性，頭痛，否認藥物過量",
    },
  },
  "drugs-or-withdrawal": {
    fires: {
      en: "51M alcohol withdrawal, tremor",
      es: "Varón de 51 años con síndrome de abstinencia alcohólica y temblor",
      "zh-Hant": "51歲男性，酒精戒斷，手抖",
    },
    silent: {
      en: "51M tremor, no alcohol withdrawal",
      es: "Varón de 51 años con temblor, sin abstinencia",
      "zh-Hant": "51歲男性，手抖，無戒斷",
    },
  },
  "gas-or-chemical": {
    fires: {
      en: "44F carbon monoxide exposure, headache, alert",
      es: "Mujer de 44 años con intoxicación por monóxido de carbono, alerta",
      "zh-Hant": "44歲女性，一氧化碳中毒，意識清楚",
    },
    silent: {
      en: "44F headache, no carbon monoxide exposure",
      es: "Mujer de 44 años con cefalea",
      "zh-Hant": "44歲女性，頭痛，無一氧化碳暴露",
    },
  },
  "sexual-assault": {
    fires: {
      en: "20F reports sexual assault last night",
      es: "Mujer de 20 años refiere agresión sexual anoche",
      "zh-Hant": "20歲女性，昨晚遭性侵",
    },
    silent: {
      en: "20F vaginal discharge, denies sexual assault",
      es: "Mujer de 20 años con flujo vaginal, niega agresión sexual",
      "zh-Hant": "20歲女性，分泌物，否認性侵",
    },
  },
  "violence-at-home": {
    fires: {
      en: "36F arm pain, domestic violence",
      es: "Mujer de 36 años con dolor de brazo, violencia de género",
      "zh-Hant": "36歲女性，手臂痛，家暴",
    },
    silent: {
      en: "36F arm pain, denies domestic violence",
      es: "Mujer de 36 años con dolor de brazo, niega violencia de género",
      "zh-Hant": "36歲女性，手臂痛，否認家暴",
    },
  },
  "needlestick-health-worker": {
    fires: {
      en: "29F hospital worker, needlestick injury",
      es: "Mujer de 29 años, personal sanitario, pinchazo con aguja",
      "zh-Hant": "29歲女性，護理人員工作時針扎",
    },
    silent: {
      en: "29F hospital worker, back pain, no needlestick",
      es: "Mujer de 29 años, personal sanitario, lumbalgia",
      "zh-Hant": "29歲女性，醫護人員，腰痛，無針扎",
    },
  },
  needlestick: {
    fires: {
      en: "19M needlestick from a needle in the park",
      es: "Varón de 19 años, pinchazo con aguja en un parque",
      "zh-Hant": "19歲男性，公園內針扎",
    },
    silent: {
      en: "19M splinter in the finger, no needlestick",
      es: "Varón de 19 años con astilla en el dedo",
      "zh-Hant": "19歲男性，手指木刺",
    },
  },
});
