import { airwayBreathing } from "../../../src/safety/rules/airway-breathing.ts";
import { testRules } from "./rule-notes.ts";

testRules("airway-breathing", airwayBreathing, {
  arrest: {
    fires: {
      en: "Brought in by ambulance, cardiac arrest, no pulse, CPR in progress",
      es: "Traído en ambulancia en parada cardiorrespiratoria, sin pulso",
      "zh-Hant": "救護車送入，心跳停止，無脈搏，CPR中",
    },
    silent: {
      en: "60M here for check-up, history of cardiac arrest in 2015, palpitations today",
      es: "Varón de 60 años con palpitaciones. Antecedentes: parada cardiaca",
      "zh-Hant": "60歲男性，心悸。過去病史：心跳停止",
    },
  },
  "airway-lost": {
    fires: {
      en: "4-year-old, airway obstruction after swallowing a toy",
      es: "Niño de 4 años con obstrucción de la vía aérea tras tragar un juguete",
      "zh-Hant": "4歲男童，異物呼吸道阻塞",
    },
    silent: {
      en: "4-year-old swallowed a coin, no airway obstruction, breathing well",
      es: "Niño de 4 años tragó una moneda, sin obstrucción de la vía aérea",
      "zh-Hant": "4歲男童吞硬幣，無呼吸道阻塞",
    },
  },
  "respiratory-distress-severe": {
    fires: {
      en: "70F in severe respiratory distress, RR 38, SpO2 88%",
      es: "Mujer de 70 años con dificultad respiratoria grave, FR 38, SatO2 88%",
      "zh-Hant": "70歲女性，嚴重呼吸窘迫，RR 38，SpO2 88%",
    },
    silent: {
      en: "70F mild cough, no respiratory distress, RR 16, SpO2 97%",
      es: "Mujer de 70 años con tos leve, sin dificultad respiratoria, FR 16, SatO2 97%",
      "zh-Hant": "70歲女性，輕微咳嗽，無呼吸窘迫，RR 16，SpO2 97%",
    },
  },
  "breathing-too-slow": {
    fires: {
      en: "30M found drowsy, RR 6, SpO2 92%",
      es: "Varón de 30 años somnoliento, FR 6, SatO2 92%",
      "zh-Hant": "30歲男性，嗜睡，RR 6，SpO2 92%",
    },
    silent: {
      en: "30M sore throat, RR 12, SpO2 98%",
      es: "Varón de 30 años con dolor de garganta, FR 12, SatO2 98%",
      "zh-Hant": "30歲男性，喉嚨痛，RR 12，SpO2 98%",
    },
  },
  "hypoxia-critical": {
    fires: {
      en: "66M dyspnea, SpO2 82%, RR 28",
      es: "Varón de 66 años con disnea, SatO2 82%, FR 28",
      "zh-Hant": "66歲男性，呼吸困難，SpO2 82%，RR 28",
    },
    silent: {
      en: "66M dyspnea, SpO2 88%, RR 22",
      es: "Varón de 66 años con disnea, SatO2 88%, FR 22",
      "zh-Hant": "66歲男性，呼吸困難，SpO2 88%，RR 22",
    },
  },
  "hypoxia-with-distress": {
    fires: {
      en: "66M dyspnea, SpO2 87%, RR 34",
      es: "Varón de 66 años con disnea, SatO2 87%, FR 34",
      "zh-Hant": "66歲男性，呼吸困難，SpO2 87%，RR 34",
    },
    silent: {
      en: "66M dyspnea, SpO2 88%, RR 22",
      es: "Varón de 66 años con disnea, SatO2 88%, FR 22",
      "zh-Hant": "66歲男性，呼吸困難，SpO2 88%，RR 22",
    },
  },
  hypoxia: {
    fires: {
      en: "66M cough, SpO2 88%, RR 20",
      es: "Varón de 66 años con tos, SatO2 88%, FR 20",
      "zh-Hant": "66歲男性，咳嗽，SpO2 88%，RR 20",
    },
    silent: {
      en: "66M cough, SpO2 91%, RR 20",
      es: "Varón de 66 años con tos, SatO2 91%, FR 20",
      "zh-Hant": "66歲男性，咳嗽，SpO2 91%，RR 20",
    },
  },
  "hypoxia-usual": {
    fires: {
      en: "70M COPD with baseline SpO2 88%, cough, SpO2 88%",
      es: "Varón de 70 años con EPOC, saturación basal 88%, tos, SatO2 88%",
      "zh-Hant": "70歲男性，COPD，平時血氧約88%，咳嗽，SpO2 88%",
    },
    silent: {
      en: "70M COPD with baseline SpO2 88%, cough, SpO2 93%",
      es: "Varón de 70 años con EPOC, saturación basal 88%, tos, SatO2 93%",
      "zh-Hant": "70歲男性，COPD，平時血氧88%，咳嗽，SpO2 93%",
    },
  },
  stridor: {
    fires: {
      en: "2-year-old with barking cough and stridor at rest",
      es: "Niño de 2 años con tos perruna y estridor en reposo",
      "zh-Hant": "2歲男童，狗吠咳，休息時有stridor",
    },
    silent: {
      en: "2-year-old with barking cough, no stridor",
      es: "Niño de 2 años con tos perruna, sin estridor",
      "zh-Hant": "2歲男童，狗吠咳，無stridor",
    },
  },
  "saliva-not-swallowed": {
    fires: {
      en: "28M sore throat, drooling, unable to swallow saliva",
      es: "Varón de 28 años con dolor de garganta y sialorrea, no puede tragar saliva",
      "zh-Hant": "28歲男性，喉嚨痛，流口水，無法吞口水",
    },
    silent: {
      en: "28M sore throat, no drooling",
      es: "Varón de 28 años con dolor de garganta, sin sialorrea",
      "zh-Hant": "28歲男性，喉嚨痛，無流口水",
    },
  },
  "mouth-or-throat-swelling": {
    fires: {
      en: "55F on enalapril, tongue swelling since this morning",
      es: "Mujer de 55 años en tratamiento con enalapril, hinchazón de la lengua desde esta mañana",
      "zh-Hant": "55歲女性，今早開始舌頭腫",
    },
    silent: {
      en: "55F sore throat, no tongue swelling",
      es: "Mujer de 55 años con dolor de garganta, sin hinchazón de la lengua",
      "zh-Hant": "55歲女性，喉嚨痛，無舌頭腫",
    },
  },
  "work-of-breathing": {
    fires: {
      en: "9-year-old with wheeze, using accessory muscles",
      es: "Niño de 9 años con sibilancias y uso de musculatura accesoria",
      "zh-Hant": "9歲男童，喘鳴，使用呼吸輔助肌",
    },
    silent: {
      en: "9-year-old with cough, no accessory muscle use",
      es: "Niño de 9 años con tos, sin uso de musculatura accesoria",
      "zh-Hant": "9歲男童，咳嗽，無使用呼吸輔助肌",
    },
  },
  "asthma-severe": {
    fires: {
      en: "24F asthma, wheezing, RR 28, HR 124, SpO2 94%",
      es: "Mujer de 24 años, asma, sibilancias, FR 28, FC 124, SatO2 94%",
      "zh-Hant": "24歲女性，氣喘，喘鳴，RR 28，HR 124，SpO2 94%",
    },
    silent: {
      en: "24F asthma, wheezing, RR 18, HR 88, SpO2 98%",
      es: "Mujer de 24 años, asma, sibilancias, FR 18, FC 88, SatO2 98%",
      "zh-Hant": "24歲女性，氣喘，喘鳴，RR 18，HR 88，SpO2 98%",
    },
  },
  "breathless-at-rest": {
    fires: {
      en: "72M shortness of breath at rest, SpO2 95%",
      es: "Varón de 72 años con disnea de reposo, SatO2 95%",
      "zh-Hant": "72歲男性，休息時也喘，SpO2 95%",
    },
    silent: {
      en: "72M dyspnea on exertion for two months, not at rest, SpO2 97%",
      es: "Varón de 72 años con disnea de esfuerzo, niega disnea de reposo, SatO2 97%",
      "zh-Hant": "72歲男性，運動時喘，否認休息時也喘，SpO2 97%",
    },
  },
  choking: {
    fires: {
      en: "3-year-old choking episode while eating, now well",
      es: "Niño de 3 años con episodio de atragantamiento al comer",
      "zh-Hant": "3歲男童，吃東西時噎到",
    },
    silent: {
      en: "3-year-old with cough, no choking",
      es: "Niño de 3 años con tos, sin atragantamiento",
      "zh-Hant": "3歲男童，咳嗽，無噎到",
    },
  },
  epiglottitis: {
    fires: {
      en: "35M sore throat, possible epiglottitis",
      es: "Varón de 35 años con dolor de garganta, sospecha de epiglotitis",
      "zh-Hant": "35歲男性，喉嚨痛，疑似會厭炎",
    },
    silent: {
      en: "35M sore throat, history of epiglottitis in 2010",
      es: "Varón de 35 años con dolor de garganta, antecedente de epiglotitis en 2010",
      "zh-Hant": "35歲男性，喉嚨痛，病史：會厭炎",
    },
  },
  "tracheostomy-trouble": {
    fires: {
      en: "50M with tracheostomy, dyspnea, SpO2 95%",
      es: "Varón de 50 años con traqueostomía y disnea, SatO2 95%",
      "zh-Hant": "50歲男性，氣切，呼吸困難，SpO2 95%",
    },
    silent: {
      en: "50M with tracheostomy, no dyspnea, dressing change",
      es: "Varón de 50 años con traqueostomía, niega disnea, acude para cura",
      "zh-Hant": "50歲男性，氣切，無呼吸困難，換藥",
    },
  },
  "spo2-missing": {
    fires: {
      en: "44M dyspnea since yesterday",
      es: "Varón de 44 años con disnea desde ayer",
      "zh-Hant": "44歲男性，昨天開始呼吸困難",
    },
    silent: {
      en: "44M dyspnea since yesterday, SpO2 97%",
      es: "Varón de 44 años con disnea desde ayer, SatO2 97%",
      "zh-Hant": "44歲男性，昨天開始呼吸困難，SpO2 97%",
    },
  },
});
