import { sepsisInfection } from "../../../src/safety/rules/sepsis-infection.ts";
import { testRules } from "./rule-notes.ts";

testRules("sepsis-infection", sepsisInfection, {
  sepsis: {
    fires: {
      en: "77M pneumonia, T 39.1 C, RR 28, HR 122, BP 98/60, SpO2 92% on air, alert",
      es: "Varón de 77 años con neumonía, T 39,1 °C, FR 28, FC 122, TA 98/60, SatO2 92%",
      "zh-Hant": "77歲男性，肺炎，體溫39.1度，RR 28，HR 122，BP 98/60，SpO2 92%",
    },
    silent: {
      en: "77M pneumonia, T 37.8 C, RR 18, HR 88, BP 128/70, SpO2 97%",
      es: "Varón de 77 años con neumonía, T 37,8 °C, FR 18, FC 88, TA 128/70, SatO2 97%",
      "zh-Hant": "77歲男性，肺炎，體溫37.8度，RR 18，HR 88，BP 128/70，SpO2 97%",
    },
  },
  "neutropenic-fever": {
    fires: {
      en: "54F on chemotherapy, fever at home, T 38.3 C",
      es: "Mujer de 54 años en quimioterapia, fiebre en casa, T 38,3 °C",
      "zh-Hant": "54歲女性，化療中，發燒38.3度",
    },
    silent: {
      en: "54F on chemotherapy, no fever, T 36.8 C, ankle sprain",
      es: "Mujer de 54 años en quimioterapia, sin fiebre, T 36,8 °C, esguince de tobillo",
      "zh-Hant": "54歲女性，化療中，無發燒，體溫36.8度，腳踝扭傷",
    },
  },
  "neutropenic-temperature": {
    fires: {
      en: "54F on chemotherapy, cough",
      es: "Mujer de 54 años en quimioterapia, tos",
      "zh-Hant": "54歲女性，化療中，咳嗽",
    },
    silent: {
      en: "54F on chemotherapy, cough, T 36.8 C",
      es: "Mujer de 54 años en quimioterapia, tos, T 36,8 °C",
      "zh-Hant": "54歲女性，化療中，咳嗽，體溫36.8度",
    },
  },
  "fever-low-defence": {
    fires: {
      en: "40M HIV, fever 38.4 C",
      es: "Varón de 40 años con VIH, fiebre 38,4 °C",
      "zh-Hant": "40歲男性，HIV，發燒38.4度",
    },
    silent: {
      en: "40M HIV, no fever, T 36.6 C",
      es: "Varón de 40 años con VIH, sin fiebre, T 36,6 °C",
      "zh-Hant": "40歲男性，HIV，無發燒，體溫36.6度",
    },
  },
  "petechiae-small-child": {
    fires: {
      en: "3-year-old with petechiae on the legs",
      es: "Niño de 3 años con petequias en las piernas",
      "zh-Hant": "3歲男童，腿部紫斑",
    },
    silent: {
      en: "3-year-old with rash, no petechiae",
      es: "Niño de 3 años con exantema, sin petequias",
      "zh-Hant": "3歲男童，紅疹，無紫斑",
    },
  },
  petechiae: {
    fires: {
      en: "25F petechiae on the legs, no fever",
      es: "Mujer de 25 años con petequias en las piernas, sin fiebre",
      "zh-Hant": "25歲女性，腿部紫斑，無發燒",
    },
    silent: {
      en: "25F itchy rash, no petechiae",
      es: "Mujer de 25 años con exantema pruriginoso, sin petequias",
      "zh-Hant": "25歲女性，紅疹，癢，無紫斑",
    },
  },
  "necrotising-infection": {
    fires: {
      en: "58M diabetes, cellulitis of the leg with pain out of proportion",
      es: "Varón de 58 años con diabetes, celulitis en la pierna con dolor desproporcionado",
      "zh-Hant": "58歲男性，糖尿病，疑似壞死性筋膜炎",
    },
    silent: {
      en: "58M diabetes, cellulitis of the leg, no crepitus",
      es: "Varón de 58 años con diabetes, celulitis en la pierna, sin crepitación",
      "zh-Hant": "58歲男性，糖尿病，蜂窩性組織炎",
    },
  },
  "infected-obstructed-kidney": {
    fires: {
      en: "36F renal colic, fever 38.6 C",
      es: "Mujer de 36 años con cólico renal y fiebre 38,6 °C",
      "zh-Hant": "36歲女性，腎絞痛，發燒38.6度",
    },
    silent: {
      en: "36F renal colic, no fever, T 36.7 C",
      es: "Mujer de 36 años con cólico renal, sin fiebre, T 36,7 °C",
      "zh-Hant": "36歲女性，腎絞痛，無發燒，體溫36.7度",
    },
  },
  "septic-joint": {
    fires: {
      en: "9-year-old with fever 38.9 C and knee joint swelling, limping",
      es: "Niño de 9 años con fiebre 38,9 °C y cojera",
      "zh-Hant": "9歲男童，發燒38.9度，跛行",
    },
    silent: {
      en: "9-year-old limping after football, no fever, T 36.6 C",
      es: "Niño de 9 años con cojera, sin fiebre, T 36,6 °C",
      "zh-Hant": "9歲男童，跛行，無發燒，體溫36.6度",
    },
  },
  "deep-face-or-neck-infection": {
    fires: {
      en: "33M face swelling from a tooth, difficulty swallowing",
      es: "Varón de 33 años con hinchazón de la cara y disfagia",
      "zh-Hant": "33歲男性，臉腫，吞嚥困難",
    },
    silent: {
      en: "33M face swelling from a tooth, no difficulty swallowing",
      es: "Varón de 33 años con hinchazón de la cara, sin disfagia",
      "zh-Hant": "33歲男性，臉腫，無吞嚥困難",
    },
  },
  "liver-patient-fever": {
    fires: {
      en: "59M cirrhosis with ascites, fever 38.1 C, abdominal pain",
      es: "Varón de 59 años con cirrosis y ascitis, fiebre 38,1 °C, dolor abdominal",
      "zh-Hant": "59歲男性，肝硬化，腹水，發燒38.1度，腹痛",
    },
    silent: {
      en: "59M cirrhosis with ascites, no fever, T 36.5 C, abdominal pain",
      es: "Varón de 59 años con cirrosis y ascitis, sin fiebre, T 36,5 °C, dolor abdominal",
      "zh-Hant": "59歲男性，肝硬化，腹水，無發燒，體溫36.5度，腹痛",
    },
  },
});
