import { blankNote, type EnteredFacts, type Language, type Note } from "../../src/domain/note.ts";

/** A note of these words alone. */
export function noteOf(text: string, outputLanguage: Language = "en"): Note {
  return { ...blankNote(outputLanguage), text };
}

/** A note of these words and these facts of the form. */
export function noteWith(text: string, entered: Partial<EnteredFacts>): Note {
  const blank = blankNote("en");
  return { ...blank, text, entered: { ...blank.entered, ...entered } };
}

/** The same patient told in three languages. */
export const toldInThree: readonly Readonly<Record<Language, string>>[] = [
  {
    en: "58-year-old man with crushing chest pain for 40 minutes radiating to the left arm, sweating. Denies fever or cough. BP 148/92, HR 96, RR 18, SpO2 97%, T 36.8 C.",
    es: "Varón de 58 años con dolor torácico opresivo desde hace 40 minutos irradiado al brazo izquierdo, sudoración. Niega fiebre y tos. TA 148/92, FC 96, FR 18, SatO2 97%, T 36,8 C.",
    "zh-Hant":
      "58歲男性，壓迫性胸痛40分鐘，輻射至左手臂，冒冷汗。否認發燒、咳嗽。血壓148/92，心跳96，呼吸18，血氧97%，體溫36.8度。",
  },
  {
    en: "34-year-old woman, cut her finger with a knife, 2 cm laceration, bleeding controlled. Pain 3/10. Alert. HR 76, BP 118/70, RR 16, SpO2 99%.",
    es: "Mujer de 34 años, se cortó el dedo con un cuchillo, herida de 2 cm, sangrado controlado. Dolor 3/10. Alerta. FC 76, TA 118/70, FR 16, SatO2 99%.",
    "zh-Hant":
      "34歲女性，手指被刀割傷，撕裂傷2公分，血已止住。疼痛3/10。意識清楚。心跳76，血壓118/70，呼吸16，血氧99%。",
  },
  {
    en: "72-year-old woman with sudden weakness of the left arm and facial droop, slurred speech since this morning. BP 176/94, HR 84, RR 16, SpO2 97%.",
    es: "Mujer de 72 años con debilidad súbita del brazo izquierdo y desviación de la comisura bucal, habla arrastrada desde esta mañana. TA 176/94, FC 84, FR 16, SatO2 97%.",
    "zh-Hant": "72歲女性，今早突發左手無力，嘴歪，口齒不清。血壓176/94，心跳84，呼吸16，血氧97%。",
  },
  {
    en: "25-year-old man with sore throat and runny nose for 2 days, no fever. Alert. HR 78, BP 122/76, RR 16, SpO2 99%, T 36.9 C. Pain 2/10.",
    es: "Varón de 25 años con dolor de garganta y mocos desde hace 2 días, sin fiebre. Alerta. FC 78, TA 122/76, FR 16, SatO2 99%, T 36,9 C. Dolor 2/10.",
    "zh-Hant":
      "25歲男性，喉嚨痛、流鼻水2天，無發燒。意識清楚。心跳78，血壓122/76，呼吸16，血氧99%，體溫36.9度。疼痛2/10。",
  },
  {
    en: "45-year-old man with abdominal pain and vomiting since yesterday. Pain 6/10. Alert. HR 92, BP 130/80, RR 18, SpO2 98%, T 37.4 C.",
    es: "Varón de 45 años con dolor abdominal y vómitos desde ayer. Dolor 6/10. Alerta. FC 92, TA 130/80, FR 18, SatO2 98%, T 37,4 C.",
    "zh-Hant":
      "45歲男性，昨天開始腹痛、嘔吐。疼痛6/10。意識清楚。心跳92，血壓130/80，呼吸18，血氧98%，體溫37.4度。",
  },
  {
    en: "60-year-old man found unresponsive, not breathing, no pulse.",
    es: "Varón de 60 años, no responde, no respira, sin pulso.",
    "zh-Hant": "60歲男性，無反應，無呼吸，無脈搏。",
  },
  {
    en: "19-year-old woman took 30 tablets of paracetamol 2 hours ago, wants to die. Alert. HR 88, BP 120/70, RR 16, SpO2 99%.",
    es: "Mujer de 19 años, tomó 30 pastillas de paracetamol hace 2 horas, quiere morir. Alerta. FC 88, TA 120/70, FR 16, SatO2 99%.",
    "zh-Hant": "19歲女性，2小時前吞了30顆普拿疼，想死。意識清楚。心跳88，血壓120/70，呼吸16，血氧99%。",
  },
  {
    en: "30-year-old man twisted his ankle playing football, ankle pain 4/10, can walk. Alert. HR 80, BP 120/80.",
    es: "Varón de 30 años, se torció el tobillo jugando al fútbol, dolor de tobillo 4/10, camina. Alerta. FC 80, TA 120/80.",
    "zh-Hant": "30歲男性，踢足球扭傷腳踝，腳踝痛4/10，可行走。意識清楚。心跳80，血壓120/80。",
  },
];
