import { trauma } from "../../../src/safety/rules/trauma.ts";
import { testRules } from "./rule-notes.ts";

testRules("trauma", trauma, {
  "penetrating-unstable": {
    fires: {
      en: "26M stab wound to the chest, BP 80/50, HR 130",
      es: "Varón de 26 años con herida por arma blanca en el tórax, TA 80/50, FC 130",
      "zh-Hant": "26歲男性，胸部刀傷，BP 80/50，HR 130",
    },
    silent: {
      en: "26M stab wound to the chest, BP 124/76, HR 92",
      es: "Varón de 26 años con herida por arma blanca en el tórax, TA 124/76, FC 92",
      "zh-Hant": "26歲男性，胸部刀傷，BP 124/76，HR 92",
    },
  },
  penetrating: {
    fires: {
      en: "26M stab wound to the abdomen, BP 124/76, HR 92",
      es: "Varón de 26 años con herida por arma blanca en el abdomen, TA 124/76, FC 92",
      "zh-Hant": "26歲男性，腹部刀傷，BP 124/76，HR 92",
    },
    silent: {
      en: "26M puncture wound of the finger from a nail",
      es: "Varón de 26 años con herida punzante en el dedo",
      "zh-Hant": "26歲男性，手指穿刺傷",
    },
  },
  "penetrating-possible": {
    fires: {
      en: "26M gunshot wound to the foot, BP 124/76",
      es: "Varón de 26 años con herida por arma de fuego en el pie, TA 124/76",
      "zh-Hant": "26歲男性，腳部槍傷，BP 124/76",
    },
    silent: {
      en: "26M foot pain. PMH: gunshot wound",
      es: "Varón de 26 años con dolor en el pie, antecedente de herida por arma de fuego en 2012",
      "zh-Hant": "26歲男性，腳痛，病史：槍傷",
    },
  },
  mechanism: {
    fires: {
      en: "35M ejected from the car, alert",
      es: "Varón de 35 años eyectado del vehículo, alerta",
      "zh-Hant": "35歲男性，車禍被拋出車外，意識清楚",
    },
    silent: {
      en: "35M minor car crash, not ejected, walking",
      es: "Varón de 35 años, accidente de tráfico leve, caminando",
      "zh-Hant": "35歲男性，車禍，可行走",
    },
  },
  "injury-shock": {
    fires: {
      en: "24M car crash, abdominal pain, alert, BP 98/60, HR 128",
      es: "Varón de 24 años, accidente de tráfico, dolor abdominal, alerta, TA 98/60, FC 128",
      "zh-Hant": "24歲男性，車禍，腹痛，意識清楚，BP 98/60，HR 128",
    },
    silent: {
      en: "24M car crash, abdominal pain, alert, BP 124/76, HR 104",
      es: "Varón de 24 años, accidente de tráfico, dolor abdominal, alerta, TA 124/76, FC 104",
      "zh-Hant": "24歲男性，車禍，腹痛，意識清楚，BP 124/76，HR 104",
    },
  },
  "mechanism-possible": {
    fires: {
      en: "35M pedestrian struck by a car, alert, arm pain",
      es: "Varón de 35 años, peatón atropellado, alerta, dolor de brazo",
      "zh-Hant": "35歲男性，行人被車撞，意識清楚，手臂痛",
    },
    silent: {
      en: "35M twisted ankle while walking",
      es: "Varón de 35 años, torcedura de tobillo al caminar",
      "zh-Hant": "35歲男性，走路扭傷腳踝",
    },
  },
  "head-injury": {
    fires: {
      en: "40M head injury, vomited repeatedly, GCS 14",
      es: "Varón de 40 años con traumatismo craneoencefálico, vómitos repetidos, GCS 14",
      "zh-Hant": "40歲男性，頭部外傷，反覆嘔吐，GCS 14",
    },
    silent: {
      en: "40M head injury, no vomiting, no LOC, GCS 15",
      es: "Varón de 40 años con traumatismo craneoencefálico, sin vómitos, GCS 15",
      "zh-Hant": "40歲男性，頭部外傷，無嘔吐，GCS 15",
    },
  },
  "head-injury-risk": {
    fires: {
      en: "78F head injury, takes warfarin, GCS 15",
      es: "Mujer de 78 años con traumatismo craneoencefálico, toma sintrom, GCS 15",
      "zh-Hant": "78歲女性，頭部外傷，服用抗凝血劑，GCS 15",
    },
    silent: {
      en: "30F head injury, no anticoagulants, GCS 15",
      es: "Mujer de 30 años con traumatismo craneoencefálico, no toma anticoagulantes, GCS 15",
      "zh-Hant": "30歲女性，頭部外傷，無服用抗凝血劑，GCS 15",
    },
  },
  "limb-threat": {
    fires: {
      en: "45M finger amputation with a saw",
      es: "Varón de 45 años con amputación de dedo con sierra",
      "zh-Hant": "45歲男性，手指截斷",
    },
    silent: {
      en: "45M finger laceration, no amputation",
      es: "Varón de 45 años con herida en el dedo, sin amputación",
      "zh-Hant": "45歲男性，手指撕裂傷，無截肢",
    },
  },
  "open-fracture": {
    fires: {
      en: "45M open fracture of the tibia",
      es: "Varón de 45 años con fractura abierta de tibia",
      "zh-Hant": "45歲男性，脛骨開放性骨折",
    },
    silent: {
      en: "45M wrist fracture, not open",
      es: "Varón de 45 años con fractura de muñeca, sin fractura abierta",
      "zh-Hant": "45歲男性，手腕骨折，無開放性骨折",
    },
  },
  "spine-deficit": {
    fires: {
      en: "29M spinal injury after diving, cannot move both legs",
      es: "Varón de 29 años con traumatismo vertebral, debilidad en ambas piernas",
      "zh-Hant": "29歲男性，脊椎外傷，雙腿無力",
    },
    silent: {
      en: "29M back injury, no weakness, no numbness",
      es: "Varón de 29 años con traumatismo en la espalda, sin debilidad",
      "zh-Hant": "29歲男性，背部外傷，無無力，無麻木",
    },
  },
  "spine-possible": {
    fires: {
      en: "70F fall, neck pain",
      es: "Mujer de 70 años, caída, dolor de cuello",
      "zh-Hant": "70歲女性，跌倒，脖子痛",
    },
    silent: {
      en: "30F neck pain on waking, no injury",
      es: "Mujer de 30 años con dolor de cuello al despertar, sin traumatismo",
      "zh-Hant": "30歲女性，落枕脖子痛，無外傷",
    },
  },
  "chest-injury": {
    fires: {
      en: "50M chest injury, dyspnea, SpO2 95%",
      es: "Varón de 50 años con traumatismo torácico y disnea, SatO2 95%",
      "zh-Hant": "50歲男性，胸部外傷，呼吸困難，SpO2 95%",
    },
    silent: {
      en: "50M chest injury, no dyspnea, SpO2 98%",
      es: "Varón de 50 años con traumatismo torácico, sin disnea, SatO2 98%",
      "zh-Hant": "50歲男性，胸部外傷，無呼吸困難，SpO2 98%",
    },
  },
  "abdomen-or-pelvis-injury": {
    fires: {
      en: "21M abdominal trauma, abdominal pain, BP 120/70",
      es: "Varón de 21 años con traumatismo abdominal y dolor abdominal, TA 120/70",
      "zh-Hant": "21歲男性，腹部外傷，腹痛，BP 120/70",
    },
    silent: {
      en: "21M abdominal pain, no abdominal trauma",
      es: "Varón de 21 años con dolor abdominal, sin traumatismo",
      "zh-Hant": "21歲男性，腹痛，無腹部外傷",
    },
  },
  burn: {
    fires: {
      en: "37M electric shock at work, hand pain",
      es: "Varón de 37 años con descarga eléctrica en el trabajo",
      "zh-Hant": "37歲男性，工作時觸電",
    },
    silent: {
      en: "37M small burn on the finger",
      es: "Varón de 37 años con quemadura pequeña en el dedo",
      "zh-Hant": "37歲男性，手指小燙傷",
    },
  },
  "snake-bite": {
    fires: {
      en: "48M snake bite on the foot",
      es: "Varón de 48 años con mordedura de serpiente en el pie",
      "zh-Hant": "48歲男性，腳被蛇咬",
    },
    silent: {
      en: "48M dog bite on the foot",
      es: "Varón de 48 años con mordedura de perro en el pie",
      "zh-Hant": "48歲男性，腳被狗咬",
    },
  },
  drowning: {
    fires: {
      en: "6-year-old near drowning, now alert",
      es: "Niño de 6 años con ahogamiento en piscina, ahora alerta",
      "zh-Hant": "6歲男童，溺水，現意識清楚",
    },
    silent: {
      en: "6-year-old ear pain after swimming, no drowning",
      es: "Niño de 6 años con dolor de oído",
      "zh-Hant": "6歲男童，游泳後耳朵痛",
    },
  },
});
