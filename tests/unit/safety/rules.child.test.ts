import { childRules } from "../../../src/safety/rules/child.ts";
import { testRules } from "./rule-notes.ts";

testRules("child", childRules, {
  "infant-fever": {
    fires: {
      en: "6-week-old with fever 38.4 C",
      es: "Lactante de 6 semanas con fiebre 38,4 °C",
      "zh-Hant": "6週大嬰兒，發燒38.4度",
    },
    silent: {
      en: "6-week-old with nasal congestion, T 37.1 C",
      es: "Lactante de 6 semanas con congestión nasal, T 37,1 °C",
      "zh-Hant": "6週大嬰兒，鼻塞，體溫37.1度",
    },
  },
  "infant-temperature": {
    fires: { en: "6-week-old crying", es: "Lactante de 6 semanas con llanto", "zh-Hant": "6週大嬰兒，哭鬧" },
    silent: {
      en: "6-week-old crying, T 37.0 C",
      es: "Lactante de 6 semanas con llanto, T 37,0 °C",
      "zh-Hant": "6週大嬰兒，哭鬧，體溫37.0度",
    },
  },
  "child-fever-source-or-vaccines": {
    fires: {
      en: "14-month-old, T 39.6 C, no source, playful",
      es: "Niño de 14 meses, T 39,6 °C, sin foco",
      "zh-Hant": "14個月大男童，體溫39.6度",
    },
    silent: {
      en: "14-month-old, T 38.2 C, playful",
      es: "Niño de 14 meses, T 38,2 °C",
      "zh-Hant": "14個月大男童，體溫38.2度",
    },
  },
  vaccines: {
    fires: {
      en: "14-month-old, T 39.6 C",
      es: "Niño de 14 meses, T 39,6 °C",
      "zh-Hant": "14個月大男童，體溫39.6度",
    },
    silent: {
      en: "14-month-old, T 37.6 C",
      es: "Niño de 14 meses, T 37,6 °C",
      "zh-Hant": "14個月大男童，體溫37.6度",
    },
  },
  "child-temperature-extreme": {
    fires: {
      en: "4-month-old, T 39.3 C",
      es: "Lactante de 4 meses, T 39,3 °C",
      "zh-Hant": "4個月大嬰兒，體溫39.3度",
    },
    silent: {
      en: "4-month-old, T 38.3 C",
      es: "Lactante de 4 meses, T 38,3 °C",
      "zh-Hant": "4個月大嬰兒，體溫38.3度",
    },
  },
  "child-fever-amber": {
    fires: {
      en: "18-month-old, fever 38.4 C, HR 164",
      es: "Niño de 18 meses con fiebre 38,4 °C, FC 164",
      "zh-Hant": "18個月大男童，發燒38.4度，HR 164",
    },
    silent: {
      en: "18-month-old, fever 38.4 C, HR 132",
      es: "Niño de 18 meses con fiebre 38,4 °C, FC 132",
      "zh-Hant": "18個月大男童，發燒38.4度，HR 132",
    },
  },
  "child-hot": {
    fires: {
      en: "8-year-old, sore throat, T 38.8 C",
      es: "Niño de 8 años con dolor de garganta, T 38,8 °C",
      "zh-Hant": "8歲男童，喉嚨痛，體溫38.8度",
    },
    silent: {
      en: "38-year-old male, sore throat, T 38.8 C",
      es: "Varón de 38 años con dolor de garganta, T 38,8 °C",
      "zh-Hant": "38歲男性，喉嚨痛，體溫38.8度",
    },
  },
  "under-five-red": {
    fires: {
      en: "10-month-old with cough, grunting, RR 66",
      es: "Lactante de 10 meses con tos y quejido, FR 66",
      "zh-Hant": "10個月大嬰兒，咳嗽，呻吟呼吸，RR 66",
    },
    silent: {
      en: "10-month-old with cough, no grunting, RR 34",
      es: "Lactante de 10 meses con tos, sin quejido, FR 34",
      "zh-Hant": "10個月大嬰兒，咳嗽，無呻吟，RR 34",
    },
  },
  "floppy-infant": {
    fires: {
      en: "5-month-old, floppy and pale",
      es: "Lactante de 5 meses hipotónico y pálido",
      "zh-Hant": "5個月大嬰兒，全身癱軟",
    },
    silent: {
      en: "5-month-old with cough, not floppy, good tone",
      es: "Lactante de 5 meses con tos, buen tono",
      "zh-Hant": "5個月大嬰兒，咳嗽，活力好",
    },
  },
  "floppy-child": {
    fires: {
      en: "4-year-old, floppy since this morning",
      es: "Niño de 4 años hipotónico desde esta mañana",
      "zh-Hant": "4歲男童，今早開始全身癱軟",
    },
    silent: {
      en: "4-year-old with cough, playing",
      es: "Niño de 4 años con tos, jugando",
      "zh-Hant": "4歲男童，咳嗽，活動力好",
    },
  },
  "bilious-vomiting": {
    fires: {
      en: "2-month-old with bilious vomiting, T 36.8 C",
      es: "Lactante de 2 meses con vómitos biliosos, T 36,8 °C",
      "zh-Hant": "2個月大嬰兒，吐膽汁，體溫36.8度",
    },
    silent: {
      en: "2-month-old with vomiting of milk, no bilious vomiting, T 36.8 C",
      es: "Lactante de 2 meses con vómitos de leche, T 36,8 °C",
      "zh-Hant": "2個月大嬰兒，吐奶，體溫36.8度",
    },
  },
  "child-seizure": {
    fires: {
      en: "6-year-old, seizure at school, now alert",
      es: "Niño de 6 años, convulsión en el colegio, ahora alerta",
      "zh-Hant": "6歲男童，在學校抽搐，現意識清楚",
    },
    silent: {
      en: "2-year-old, febrile seizure one hour ago, now alert and playing",
      es: "Niño de 2 años, convulsión febril hace una hora, ahora alerta",
      "zh-Hant": "2歲男童，一小時前熱性痙攣，現意識清楚",
    },
  },
  "child-dehydration": {
    fires: {
      en: "11-month-old with diarrhea, sunken eyes and reduced skin turgor",
      es: "Lactante de 11 meses con diarrea, ojos hundidos y signo del pliegue",
      "zh-Hant": "11個月大嬰兒，腹瀉，眼窩凹陷，皮膚彈性差",
    },
    silent: {
      en: "11-month-old with diarrhea, no sunken eyes, drinking well",
      es: "Lactante de 11 meses con diarrea, sin ojos hundidos",
      "zh-Hant": "11個月大嬰兒，腹瀉，無眼窩凹陷",
    },
  },
  "child-abuse": {
    fires: {
      en: "3-year-old, bruises, suspected child abuse",
      es: "Niño de 3 años con hematomas, sospecha de maltrato infantil",
      "zh-Hant": "3歲男童，瘀青，疑似兒童虐待",
    },
    silent: {
      en: "3-year-old with bruise after fall, no child abuse",
      es: "Niño de 3 años con hematoma tras caída, sin sospecha de maltrato infantil",
      "zh-Hant": "3歲男童，跌倒瘀青，無兒童虐待",
    },
  },
  "infant-event-high-risk": {
    fires: {
      en: "5-week-old, BRUE this morning, now well, T 36.9 C",
      es: "Lactante de 5 semanas, episodio de apnea, dejó de respirar 20 segundos, T 36,9 °C",
      "zh-Hant": "5週大嬰兒，短暫呼吸停止，臉色發紫，體溫36.9度",
    },
    silent: {
      en: "5-week-old, nasal congestion, no apnea, T 36.9 C",
      es: "Lactante de 5 semanas con congestión nasal, sin apneas, T 36,9 °C",
      "zh-Hant": "5週大嬰兒，鼻塞，無呼吸暫停，體溫36.9度",
    },
  },
  "infant-event": {
    fires: {
      en: "8-month-old, BRUE this morning, now well",
      es: "Lactante de 8 meses, BRUE esta mañana",
      "zh-Hant": "8個月大嬰兒，今早BRUE",
    },
    silent: {
      en: "8-month-old with cough, no BRUE",
      es: "Lactante de 8 meses con tos, sin BRUE",
      "zh-Hant": "8個月大嬰兒，咳嗽，無BRUE",
    },
  },
  "newborn-unwell": {
    fires: {
      en: "10-day-old with poor feeding, T 36.9 C",
      es: "Recién nacido de 10 días con rechazo de las tomas, T 36,9 °C",
      "zh-Hant": "10天大新生兒，餵食差，體溫36.9度",
    },
    silent: {
      en: "10-day-old for weight check, feeding well, T 36.9 C",
      es: "Recién nacido de 10 días para control de peso, T 36,9 °C",
      "zh-Hant": "10天大新生兒，追蹤體重，體溫36.9度",
    },
  },
  "inconsolable-child": {
    fires: {
      en: "9-month-old, inconsolable crying",
      es: "Lactante de 9 meses con llanto inconsolable",
      "zh-Hant": "9個月大嬰兒，無法安撫",
    },
    silent: {
      en: "9-month-old, crying but consolable",
      es: "Lactante de 9 meses con llanto, se consuela",
      "zh-Hant": "9個月大嬰兒，哭鬧，可安撫",
    },
  },
  "parent-worried": {
    fires: {
      en: "2-year-old with cough, parents very worried",
      es: "Niño de 2 años con tos, padres muy preocupados",
      "zh-Hant": "2歲男童，咳嗽，家長很擔心",
    },
    silent: {
      en: "2-year-old with cough, parents not worried",
      es: "Niño de 2 años con tos, padres tranquilos",
      "zh-Hant": "2歲男童，咳嗽，家長陪同",
    },
  },
});
