import { vitals } from "../../../src/safety/rules/vitals.ts";
import { testRules } from "./rule-notes.ts";

testRules("vitals", vitals, {
  "news2-high": {
    fires: {
      en: "70M leg swelling, RR 26, SpO2 91% on air, HR 116, BP 102/60, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 26, SatO2 91% aire ambiente, FC 116, TA 102/60, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 26，SpO2 91%，HR 116，BP 102/60，體溫36.5度，意識清楚",
    },
    silent: {
      en: "70M leg swelling, RR 16, SpO2 97% on air, HR 80, BP 132/70, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 16, SatO2 97% aire ambiente, FC 80, TA 132/70, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 16，SpO2 97%，HR 80，BP 132/70，體溫36.5度，意識清楚",
    },
  },
  "news2-medium": {
    fires: {
      en: "70M leg swelling, RR 22, SpO2 94% on air, HR 112, BP 122/60, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 22, SatO2 94% aire ambiente, FC 112, TA 122/60, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 22，SpO2 94%，HR 112，BP 122/60，體溫36.5度，意識清楚",
    },
    silent: {
      en: "70M leg swelling, RR 18, SpO2 95% on air, HR 92, BP 122/60, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 18, SatO2 95% aire ambiente, FC 92, TA 122/60, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 18，SpO2 95%，HR 92，BP 122/60，體溫36.5度，意識清楚",
    },
  },
  "news2-medium-raise": {
    fires: {
      en: "70M leg swelling, RR 22, SpO2 94% on air, HR 112, BP 122/60, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 22, SatO2 94% aire ambiente, FC 112, TA 122/60, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 22，SpO2 94%，HR 112，BP 122/60，體溫36.5度，意識清楚",
    },
    silent: {
      en: "70M leg swelling, RR 18, SpO2 95% on air, HR 92, BP 122/60, T 36.5 C, alert",
      es: "Varón de 70 años con edema de piernas, FR 18, SatO2 95% aire ambiente, FC 92, TA 122/60, T 36,5 °C, alerta",
      "zh-Hant": "70歲男性，腿腫，RR 18，SpO2 95%，HR 92，BP 122/60，體溫36.5度，意識清楚",
    },
  },
  "news2-single": {
    fires: {
      en: "50M palpitations, HR 136, BP 128/76, RR 16, SpO2 98%",
      es: "Varón de 50 años con palpitaciones, FC 136, TA 128/76, FR 16, SatO2 98%",
      "zh-Hant": "50歲男性，心悸，HR 136，BP 128/76，RR 16，SpO2 98%",
    },
    silent: {
      en: "50M palpitations, HR 118, BP 128/76, RR 16, SpO2 98%",
      es: "Varón de 50 años con palpitaciones, FC 118, TA 128/76, FR 16, SatO2 98%",
      "zh-Hant": "50歲男性，心悸，HR 118，BP 128/76，RR 16，SpO2 98%",
    },
  },
  "news2-consciousness": {
    fires: {
      en: "50M palpitations, HR 116, BP 128/76, RR 22, SpO2 98%",
      es: "Varón de 50 años con palpitaciones, FC 116, TA 128/76, FR 22, SatO2 98%",
      "zh-Hant": "50歲男性，心悸，HR 116，BP 128/76，RR 22，SpO2 98%",
    },
    silent: {
      en: "50M palpitations, HR 80, BP 128/76, RR 16, SpO2 98%",
      es: "Varón de 50 años con palpitaciones, FC 80, TA 128/76, FR 16, SatO2 98%",
      "zh-Hant": "50歲男性，心悸，HR 80，BP 128/76，RR 16，SpO2 98%",
    },
  },
  "danger-zone": {
    fires: {
      en: "50M cough, HR 112, RR 24, SpO2 96%",
      es: "Varón de 50 años con tos, FC 112, FR 24, SatO2 96%",
      "zh-Hant": "50歲男性，咳嗽，HR 112，RR 24，SpO2 96%",
    },
    silent: {
      en: "50M cough, HR 102, RR 16, SpO2 97%",
      es: "Varón de 50 años con tos, FC 102, FR 16, SatO2 97%",
      "zh-Hant": "50歲男性，咳嗽，HR 102，RR 16，SpO2 97%",
    },
  },
  "shock-index": {
    fires: {
      en: "50M toothache, HR 112, BP 104/70",
      es: "Varón de 50 años con dolor de muelas, FC 112, TA 104/70",
      "zh-Hant": "50歲男性，牙痛，HR 112，BP 104/70",
    },
    silent: {
      en: "50M toothache, HR 88, BP 124/70",
      es: "Varón de 50 años con dolor de muelas, FC 88, TA 124/70",
      "zh-Hant": "50歲男性，牙痛，HR 88，BP 124/70",
    },
  },
  "temperature-deadly": {
    fires: {
      en: "60M found outside, T 29.5 C",
      es: "Varón de 60 años hallado en la calle, T 29,5 °C",
      "zh-Hant": "60歲男性，路倒，體溫29.5度",
    },
    silent: {
      en: "60M sore throat, T 36.5 C",
      es: "Varón de 60 años con dolor de garganta, T 36,5 °C",
      "zh-Hant": "60歲男性，喉嚨痛，體溫36.5度",
    },
  },
  "temperature-extreme": {
    fires: {
      en: "60M cold, T 34.2 C",
      es: "Varón de 60 años con frío, T 34,2 °C",
      "zh-Hant": "60歲男性，發冷，體溫34.2度",
    },
    silent: {
      en: "60M cold, T 36.2 C",
      es: "Varón de 60 años con frío, T 36,2 °C",
      "zh-Hant": "60歲男性，發冷，體溫36.2度",
    },
  },
  "oxygen-needed": {
    fires: {
      en: "66M cough, SpO2 92% on 3 L oxygen",
      es: "Varón de 66 años con tos, SatO2 92% con oxígeno a 3 L",
      "zh-Hant": "66歲男性，咳嗽，SpO2 92%，氧氣鼻導管3L",
    },
    silent: {
      en: "66M cough, SpO2 92% on room air",
      es: "Varón de 66 años con tos, SatO2 92% con aire ambiente",
      "zh-Hant": "66歲男性，咳嗽，SpO2 92%，室內空氣",
    },
  },
  "worse-than-before": {
    fires: {
      en: "66M cough. 13:05 SpO2 97%. 14:10 SpO2 92%",
      es: "Varón de 66 años con tos. 13:05 SatO2 97%. 14:10 SatO2 92%",
      "zh-Hant": "66歲男性，咳嗽。13:05 SpO2 97%。14:10 SpO2 92%",
    },
    silent: {
      en: "66M cough. 13:05 SpO2 97%. 14:10 SpO2 96%",
      es: "Varón de 66 años con tos. 13:05 SatO2 97%. 14:10 SatO2 96%",
      "zh-Hant": "66歲男性，咳嗽。13:05 SpO2 97%。14:10 SpO2 96%",
    },
  },
});
