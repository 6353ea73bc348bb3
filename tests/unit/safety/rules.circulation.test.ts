import { describe, expect, it } from "vitest";
import { read } from "../../../src/reading/read.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { circulation } from "../../../src/safety/rules/circulation.ts";
import { noteOf } from "../../support/notes.ts";
import { testRules } from "./rule-notes.ts";

testRules("circulation", circulation, {
  shock: {
    fires: {
      en: "60F weak and confused, BP 74/40, HR 128",
      es: "Mujer de 60 años, debilidad y confusión, TA 74/40, FC 128",
      "zh-Hant": "60歲女性，虛弱、意識混亂，BP 74/40，HR 128",
    },
    silent: {
      en: "60F weak, alert, BP 118/70, HR 88",
      es: "Mujer de 60 años, debilidad, alerta, TA 118/70, FC 88",
      "zh-Hant": "60歲女性，虛弱，意識清楚，BP 118/70，HR 88",
    },
  },
  "hypotension-with-symptom": {
    fires: {
      en: "48M dizziness, BP 84/50, HR 96, alert",
      es: "Varón de 48 años con mareo, TA 84/50, FC 96, alerta",
      "zh-Hant": "48歲男性，頭暈，BP 84/50，HR 96",
    },
    silent: {
      en: "48M dizziness, BP 112/70, HR 84",
      es: "Varón de 48 años con mareo, TA 112/70, FC 84",
      "zh-Hant": "48歲男性，頭暈，BP 112/70，HR 84",
    },
  },
  hypotension: {
    fires: {
      en: "22F sore throat, BP 88/54, HR 70",
      es: "Mujer de 22 años con dolor de garganta, TA 88/54, FC 70",
      "zh-Hant": "22歲女性，喉嚨痛，BP 88/54，HR 70",
    },
    silent: {
      en: "22F sore throat, BP 98/60, HR 70",
      es: "Mujer de 22 años con dolor de garganta, TA 98/60, FC 70",
      "zh-Hant": "22歲女性，喉嚨痛，BP 98/60，HR 70",
    },
  },
  "child-hypotension": {
    fires: {
      en: "3-year-old with vomiting, BP 70/40, HR 130",
      es: "Niño de 3 años con vómitos, TA 70/40, FC 130",
      "zh-Hant": "3歲男童，嘔吐，BP 70/40，HR 130",
    },
    silent: {
      en: "3-year-old with vomiting, BP 88/50, HR 130",
      es: "Niño de 3 años con vómitos, TA 88/50, FC 130",
      "zh-Hant": "3歲男童，嘔吐，BP 88/50，HR 130",
    },
  },
  "arrhythmia-unstable": {
    fires: {
      en: "58M palpitations and syncope, HR 188, BP 100/60",
      es: "Varón de 58 años con palpitaciones y síncope, FC 188, TA 100/60",
      "zh-Hant": "58歲男性，心悸、暈厥，HR 188，BP 100/60",
    },
    silent: {
      en: "58M palpitations, no syncope, HR 98, BP 130/80",
      es: "Varón de 58 años con palpitaciones, sin síncope, FC 98, TA 130/80",
      "zh-Hant": "58歲男性，心悸，無暈厥，HR 98，BP 130/80",
    },
  },
  "heart-rate-extreme": {
    fires: {
      en: "40F palpitations, HR 172, BP 124/80",
      es: "Mujer de 40 años con palpitaciones, FC 172, TA 124/80",
      "zh-Hant": "40歲女性，心悸，HR 172，BP 124/80",
    },
    silent: {
      en: "40F palpitations, HR 112, BP 124/80",
      es: "Mujer de 40 años con palpitaciones, FC 112, TA 124/80",
      "zh-Hant": "40歲女性，心悸，HR 112，BP 124/80",
    },
  },
  "child-heart-rate-extreme": {
    fires: {
      en: "8-month-old, poor feeding, HR 236",
      es: "Lactante de 8 meses, rechazo de las tomas, FC 236",
      "zh-Hant": "8個月大男嬰，食慾差，HR 236",
    },
    silent: {
      en: "8-month-old, poor feeding, HR 140",
      es: "Lactante de 8 meses, rechazo de las tomas, FC 140",
      "zh-Hant": "8個月大男嬰，食慾差，HR 140",
    },
  },
  "chest-pain-unstable": {
    fires: {
      en: "61M chest pain, BP 82/50, HR 110",
      es: "Varón de 61 años con dolor torácico, TA 82/50, FC 110",
      "zh-Hant": "61歲男性，胸痛，BP 82/50，HR 110",
    },
    silent: {
      en: "61M chest pain, BP 132/80, HR 80",
      es: "Varón de 61 años con dolor torácico, TA 132/80, FC 80",
      "zh-Hant": "61歲男性，胸痛，BP 132/80，HR 80",
    },
  },
  acs: {
    fires: {
      en: "58M chest pain radiating to left arm, sweating, BP 140/85",
      es: "Varón de 58 años con dolor torácico irradiado a brazo izquierdo y sudoración, TA 140/85",
      "zh-Hant": "58歲男性，胸痛轉移至左手臂，冒冷汗，BP 140/85",
    },
    silent: {
      en: "22M chest pain when pressing on the ribs, no sweating, no radiation, no dyspnea",
      es: "Varón de 22 años con dolor torácico a la presión, sin sudoración, sin irradiación, sin disnea",
      "zh-Hant": "22歲男性，胸痛，無冒冷汗，無呼吸困難",
    },
  },
  "chest-pain-pale": {
    fires: {
      en: "58M chest pain, pale and sweating, BP 140/85",
      es: "Varón de 58 años con dolor torácico, pálido y con sudoración, TA 140/85",
      "zh-Hant": "58歲男性，胸痛，臉色蒼白，冒冷汗，BP 140/85",
    },
    silent: {
      en: "58M chest pain, not pale, no sweating, BP 140/85",
      es: "Varón de 58 años con dolor torácico, sin palidez ni sudoración, TA 140/85",
      "zh-Hant": "58歲男性，胸痛，無臉色蒼白，無冒冷汗，BP 140/85",
    },
  },
  "chest-pain-possible-acs": {
    fires: {
      en: "52M chest pain since this morning, no sweating, no dyspnea, BP 130/80",
      es: "Varón de 52 años con dolor torácico desde esta mañana, sin sudoración ni disnea",
      "zh-Hant": "52歲男性，今早開始胸痛，無冒冷汗，無呼吸困難",
    },
    silent: {
      en: "19M chest pain since this morning, no dyspnea, BP 130/80",
      es: "Varón de 19 años con dolor torácico desde esta mañana, sin disnea",
      "zh-Hant": "19歲男性，今早開始胸痛，無呼吸困難",
    },
  },
  "acs-without-chest-pain": {
    fires: {
      en: "67F epigastric pain with sweating, no chest pain",
      es: "Mujer de 67 años con epigastralgia y sudoración, sin dolor torácico",
      "zh-Hant": "67歲女性，上腹痛，冒冷汗，無胸痛",
    },
    silent: {
      en: "31F epigastric pain, no sweating, no chest pain",
      es: "Mujer de 31 años con epigastralgia, sin sudoración, sin dolor torácico",
      "zh-Hant": "31歲女性，上腹痛，無冒冷汗，無胸痛",
    },
  },
  ecg: {
    fires: {
      en: "45M chest pain since one hour ago",
      es: "Varón de 45 años con dolor torácico desde hace una hora",
      "zh-Hant": "45歲男性，胸痛1小時",
    },
    silent: {
      en: "45M cough, denies chest pain",
      es: "Varón de 45 años con tos, niega dolor torácico",
      "zh-Hant": "45歲男性，咳嗽，否認胸痛",
    },
  },
  "aortic-dissection": {
    fires: {
      en: "63M sudden severe tearing chest pain to the back, BP 180/95",
      es: "Varón de 63 años con dolor torácico desgarrante, intenso y de inicio súbito, TA 180/95",
      "zh-Hant": "63歲男性，突發劇烈撕裂痛，胸痛，BP 180/95",
    },
    silent: {
      en: "63M back pain for three weeks, not tearing, BP 130/80",
      es: "Varón de 63 años con dolor de espalda desde hace tres semanas, TA 130/80",
      "zh-Hant": "63歲男性，背痛三週，BP 130/80",
    },
  },
  "aortic-dissection-risk": {
    fires: {
      en: "35M Marfan syndrome, chest pain, BP 130/80",
      es: "Varón de 35 años con síndrome de Marfan y dolor torácico, TA 130/80",
      "zh-Hant": "35歲男性，馬凡氏症，胸痛，BP 130/80",
    },
    silent: {
      en: "35M Marfan syndrome, ankle pain, no chest pain",
      es: "Varón de 35 años con síndrome de Marfan, dolor de tobillo, sin dolor torácico",
      "zh-Hant": "35歲男性，馬凡氏症，腳踝痛，無胸痛",
    },
  },
  "aortic-aneurysm": {
    fires: {
      en: "72M sudden abdominal pain with pulsatile abdominal mass",
      es: "Varón de 72 años con dolor abdominal súbito y masa pulsátil",
      "zh-Hant": "72歲男性，突發腹痛，腹部搏動性腫塊",
    },
    silent: {
      en: "72M abdominal pain, no pulsatile mass, BP 130/80",
      es: "Varón de 72 años con dolor abdominal, sin masa pulsátil, TA 130/80",
      "zh-Hant": "72歲男性，腹痛，無搏動性腫塊，BP 130/80",
    },
  },
  "syncope-cardiac": {
    fires: {
      en: "66M syncope with palpitations, BP 130/80, HR 88",
      es: "Varón de 66 años con síncope y palpitaciones, TA 130/80, FC 88",
      "zh-Hant": "66歲男性，暈厥合併心悸，BP 130/80，HR 88",
    },
    silent: {
      en: "20F syncope after blood draw, no palpitations, BP 118/70, HR 76",
      es: "Mujer de 20 años con síncope tras una extracción, sin palpitaciones, TA 118/70, FC 76",
      "zh-Hant": "20歲女性，抽血後暈厥，無心悸，BP 118/70，HR 76",
    },
  },
  "pulmonary-embolism": {
    fires: {
      en: "36F pleuritic chest pain, on oral contraceptive, HR 96, SpO2 97%",
      es: "Mujer de 36 años con dolor pleurítico, toma anticonceptivos orales, FC 96, SatO2 97%",
      "zh-Hant": "36歲女性，胸膜性胸痛，服用避孕藥，HR 96，SpO2 97%",
    },
    silent: {
      en: "36F palpitations, HR 108, SpO2 94%",
      es: "Mujer de 36 años con palpitaciones, FC 108, SatO2 94%",
      "zh-Hant": "36歲女性，心悸，HR 108，SpO2 94%",
    },
  },
  "limb-ischaemia": {
    fires: {
      en: "74M with atrial fibrillation, acute limb ischemia suspected, cold painful leg",
      es: "Varón de 74 años con fibrilación auricular, sospecha de isquemia aguda de miembro",
      "zh-Hant": "74歲男性，疑似急性肢體缺血",
    },
    silent: {
      en: "74M leg pain, no limb ischemia, warm foot",
      es: "Varón de 74 años con dolor de pierna, sin isquemia aguda de miembro",
      "zh-Hant": "74歲男性，腿痛，無肢體缺血",
    },
  },
  "hypertensive-emergency": {
    fires: {
      en: "57F headache, BP 212/124",
      es: "Mujer de 57 años con cefalea, TA 212/124",
      "zh-Hant": "57歲女性，頭痛，BP 212/124",
    },
    silent: {
      en: "57F headache, BP 150/92",
      es: "Mujer de 57 años con cefalea, TA 150/92",
      "zh-Hant": "57歲女性，頭痛，BP 150/92",
    },
  },
  "dialysis-unwell": {
    fires: {
      en: "64M on hemodialysis, generalized weakness, HR 58",
      es: "Varón de 64 años en hemodiálisis, debilidad generalizada, FC 58",
      "zh-Hant": "64歲男性，洗腎，全身無力，HR 58",
    },
    silent: {
      en: "64M on hemodialysis, toothache, HR 78",
      es: "Varón de 64 años en hemodiálisis, dolor de muelas, FC 78",
      "zh-Hant": "64歲男性，洗腎，牙痛，HR 78",
    },
  },
});

describe("indigestion with sweating", () => {
  const findings = (text: string) =>
    checkSafety(read(noteOf(text))).map(({ ruleId, effect }) => `${effect} ${ruleId}`);

  it.each([
    "61F diabetic, indigestion for 2 hours, sweaty",
    "Mujer 63 años, indigestión y empezó a sudar frío, DM2",
    "72歲婦人，糖尿病，胃灼熱，冒冷汗",
  ])("is a possible ACS where the risk is known: %s", (text) => {
    expect(findings(text)).toContain("floor acs");
  });

  it("is offered without a risk, and is nothing in the young or without sweating", () => {
    expect(findings("61F indigestion for 2 hours, sweaty")).toContain("consider acs-without-chest-pain");
    expect(findings("22F diabetic, indigestion, sweaty").join()).not.toMatch(/acs/);
    expect(findings("61F diabetic, indigestion after dinner").join()).not.toMatch(/acs/);
  });
});
