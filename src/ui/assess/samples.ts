import type { Language } from "../../domain/note.ts";

type Sample = { readonly id: SampleId; readonly language: Language | "mixed"; readonly note: string };

export const sampleIds = [
  "chestPain",
  "ankle",
  "infantFever",
  "stroke",
  "pregnancy",
  "soreThroat",
  "sepsis",
  "cutFinger",
  "asthma",
  "mixedChestPain",
] as const;
type SampleId = (typeof sampleIds)[number];

/** Invented patients, each in the language it would be written in: data to try the page with, not texts of the page. */
export const samples: readonly Sample[] = [
  {
    id: "chestPain",
    language: "en",
    note: `CC: chest pain
S: 58M, crushing substernal chest pain for 40 min, radiating to left arm, sweating. Denies fever, cough or trauma. HTN, smoker. NKDA.
O: pale, clammy. HR 112, BP 88/60, RR 24, SpO2 91% RA, T 36.8. Alert. Pain 9/10.`,
  },
  {
    id: "ankle",
    language: "en",
    note: `24 yo F, twisted R ankle playing basketball 2 h ago. Swelling over lateral malleolus, can walk with a limp. No other injury, no numbness. No PMH, no meds, NKDA. Not pregnant.
HR 78, BP 122/74, RR 14, SpO2 99% on room air, T 36.6 C, alert. Pain 4/10.`,
  },
  {
    id: "infantFever",
    language: "en",
    note: `3-week-old girl, mother reports fever since this morning, 38.6 at home rectal. Feeding less than usual, two wet nappies today. No cough, no rash, no sick contacts. Born at term, no problems.
T 38.7 C, HR 172, RR 48, SpO2 98% RA, cap refill 2 s. Wt 3.9 kg.`,
  },
  {
    id: "stroke",
    language: "es",
    note: `Mujer de 74 años. Desde hace 50 min, de forma brusca, desviación de la comisura bucal, debilidad del brazo derecho y dificultad para hablar. Niega cefalea, niega traumatismo.
AP: HTA, fibrilación auricular, toma apixabán. Sin alergias conocidas.
TA 176/94, FC 88 irregular, FR 16, SatO2 96% aire ambiente, Tª 36,4 ºC, consciente, GCS 15.`,
  },
  {
    id: "pregnancy",
    language: "es",
    note: `Gestante de 34 semanas, 29 años. Cefalea intensa desde ayer, visión borrosa y dolor en hipocondrio derecho. Niega sangrado, nota movimientos fetales.
TA 162/104, FC 92, FR 18, SatO2 98% aire, Tª 36,7. Alerta. EVA 7/10.`,
  },
  {
    id: "soreThroat",
    language: "es",
    note: `Varón 31a, dolor de garganta y congestión nasal desde hace 3 días. Traga bien, sin disnea, no fiebre. Sin antecedentes. No alergias.
TA 124/76, FC 76, FR 14, SatO2 98% aa, Tª 37,1. Consciente. EVA 3/10.`,
  },
  {
    id: "sepsis",
    language: "zh-Hant",
    note: `主訴：發燒、寒顫一天
81歲女性，家屬訴今早起意識混亂，解尿疼痛三天，尿量減少。否認胸痛、咳嗽。
過去病史：糖尿病、高血壓。藥物過敏：無。
T 39.2℃，HR 124，BP 92/54，RR 26，SpO2 93%（室內空氣），GCS E4V4M6。血糖 212 mg/dL。`,
  },
  {
    id: "cutFinger",
    language: "zh-Hant",
    note: `35歲男性，一小時前切菜時左手食指割傷，約2公分，壓迫後已止血。手指活動及感覺正常。破傷風疫苗五年內打過。無過敏。
BP 126/80，HR 74，RR 14，SpO2 99% RA，T 36.5℃，意識清楚，疼痛 3/10。`,
  },
  {
    id: "asthma",
    language: "zh-Hant",
    note: `7歲男童，氣喘病史，昨晚開始咳嗽、喘，在家吸藥無改善。無法說完整句子，肋間凹陷。無發燒。
HR 148，RR 40，SpO2 90%（室內空氣），T 36.9℃，意識清楚。體重 23 kg。`,
  },
  {
    id: "mixedChestPain",
    language: "mixed",
    note: `58歲男性 pt c/o 胸痛 radiate to Lt arm x 40 min，冒冷汗，否認 fever、cough。PMH：HTN、DM。
BP 138/86，HR 96，RR 20，SpO2 96% RA，T 36.7℃，alert。NRS 7/10。NKDA。`,
  },
];
