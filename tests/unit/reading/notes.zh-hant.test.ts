import { beforeAll, describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import { blankNote, type AgeUnit, type VitalName } from "../../../src/domain/note.ts";
import type { MentionStatus } from "../../../src/domain/reading.ts";
import { read } from "../../../src/reading/read.ts";

type Expected = {
  readonly [S in MentionStatus]?: readonly ConceptId[];
} & {
  /** Concepts that must not be found as true now. */
  readonly absent?: readonly ConceptId[];
  readonly vitals?: { readonly [V in VitalName]?: number };
  readonly age?: readonly [amount: number, unit: AgeUnit];
  readonly sex?: "female" | "male";
  readonly consciousness?: string;
  readonly oxygen?: "air" | "oxygen";
  readonly allergies?: "none" | "listed";
  readonly pregnant?: "yes" | "no";
  readonly weeks?: number;
  readonly postpartumWeeks?: number;
  readonly onsetHours?: number;
};

const statuses = ["affirmed", "denied", "history", "family", "conditional", "suspected", "resolved"] as const;

function check(text: string, expected: Expected): void {
  const reading = read({ ...blankNote("zh-Hant"), text });
  const found = (status: MentionStatus) =>
    reading.mentions.filter((mention) => mention.status === status).map((mention) => mention.concept);
  for (const status of statuses) {
    expect(found(status), `${status}: ${text}`).toEqual(
      expect.arrayContaining([...(expected[status] ?? [])]),
    );
  }
  for (const concept of expected.absent ?? []) {
    expect([...found("affirmed"), ...found("suspected")], text).not.toContain(concept);
  }
  // What is denied, past or another's must not be true now as well, unless the case says so.
  for (const status of ["denied", "history", "family", "conditional"] as const) {
    for (const concept of expected[status] ?? []) {
      if (!expected.affirmed?.includes(concept)) expect(found("affirmed"), text).not.toContain(concept);
    }
  }
  for (const [name, value] of Object.entries(expected.vitals ?? {})) {
    expect(reading.vitals[name as VitalName]?.value, `${name}: ${text}`).toBe(value);
  }
  if (expected.age) {
    const [amount, unit] = expected.age;
    expect(reading.age?.value, text).toEqual({ amount, unit });
  }
  if (expected.sex) expect(reading.sex?.value, text).toBe(expected.sex);
  if (expected.consciousness) expect(reading.consciousness?.value, text).toBe(expected.consciousness);
  if (expected.oxygen) expect(reading.oxygen?.value, text).toBe(expected.oxygen);
  if (expected.allergies) expect(reading.allergies?.value, text).toBe(expected.allergies);
  if (expected.pregnant) expect(reading.pregnancy.status, text).toBe(expected.pregnant);
  if (expected.weeks !== undefined) expect(reading.pregnancy.weeks, text).toBe(expected.weeks);
  if (expected.postpartumWeeks !== undefined)
    expect(reading.pregnancy.postpartumWeeks, text).toBe(expected.postpartumWeeks);
  if (expected.onsetHours !== undefined) expect(reading.onsetHours?.value, text).toBe(expected.onsetHours);
}

function table(cases: readonly (readonly [note: string, expected: Expected])[]): void {
  it.each(cases)("%s", (note, expected) => check(note, expected));
}

// The first reading compiles the lexicons, which a busy machine may take its time for.
beforeAll(() => void read(blankNote("zh-Hant")), 60_000);

describe("telegraphic triage notes in Chinese", () => {
  table([
    [
      "58歲男性，今早突然胸悶痛冒冷汗，放射到左手，無發燒、咳嗽、嘔吐。BP 92/60 HR 110 SpO2 93% RA",
      {
        affirmed: ["chest-pressure", "sweating", "radiating-arm", "sudden-onset"],
        denied: ["fever", "cough", "vomiting"],
        vitals: { systolic: 92, diastolic: 60, heartRate: 110, spo2: 93 },
        age: [58, "years"],
        sex: "male",
        oxygen: "air",
      },
    ],
    [
      "72歲女，昨晚起右側肢體無力，口齒不清，意識清楚，血壓182/95，病史：心房顫動",
      {
        affirmed: ["unilateral-weakness", "speech-disturbance", "alert"],
        history: ["atrial-fibrillation"],
        vitals: { systolic: 182, diastolic: 95 },
        age: [72, "years"],
        sex: "female",
        consciousness: "A",
        onsetHours: 12,
      },
    ],
    [
      "家屬訴病人今早7點倒地，叫不醒，無呼吸無脈搏，CPR中",
      { affirmed: ["collapse", "unresponsive", "cardiac-arrest"], consciousness: "U" },
    ],
    [
      "3歲男童，發燒三天，最高39.5度，咳嗽、流鼻水，活動力可，尿量正常",
      {
        affirmed: ["fever", "cough", "nasal-symptoms", "well-appearing"],
        vitals: { temperatureC: 39.5 },
        age: [3, "years"],
        sex: "male",
      },
    ],
    [
      "8個月大女嬰 吐奶 拉肚子 尿布很乾 哭沒眼淚 BT 38.9 HR 172",
      {
        affirmed: ["vomiting", "diarrhoea", "few-wet-nappies", "dehydration"],
        vitals: { temperatureC: 38.9, heartRate: 172 },
        age: [8, "months"],
        sex: "female",
      },
    ],
    [
      "肚子痛兩天，右下腹痛，噁心嘔吐，無腹瀉",
      { affirmed: ["abdominal-pain", "right-lower-abdominal-pain", "vomiting"], denied: ["diarrhoea"] },
    ],
    [
      "右手食指切到撕裂傷2公分，出血已止，末梢循環佳",
      { affirmed: ["laceration", "bleeding-controlled", "neurovascular-intact"] },
    ],
    ["蛇咬傷左腳踝，腫痛", { affirmed: ["snake-bite", "limb-swelling"] }],
    [
      "下背痛兩天，會陰麻木，解尿困難，雙腳無力",
      { affirmed: ["back-pain", "saddle-numbness", "urinary-retention", "leg-weakness-bilateral"] },
    ],
    [
      "喘，講不完一句話，呼吸音喘鳴，SpO2 86%，RR 32，使用呼吸輔助肌",
      {
        affirmed: ["dyspnea", "cannot-speak-sentences", "wheeze", "accessory-muscles"],
        vitals: { spo2: 86, respiratoryRate: 32 },
      },
    ],
    [
      "吃海鮮後全身起紅疹，嘴唇腫，呼吸困難，血壓85/50",
      {
        affirmed: ["allergen-exposure", "rash", "tongue-or-throat-swelling", "dyspnea"],
        vitals: { systolic: 85 },
      },
    ],
    [
      "被虎頭蜂螫傷多處，全身紅疹，喘，血壓低 78/40",
      { affirmed: ["insect-sting", "rash", "dyspnea", "hypotension-reported"], vitals: { systolic: 78 } },
    ],
    [
      "45歲男性工作時左手被機器夾住，食指完全斷離，活動性出血",
      { affirmed: ["hand-injury", "amputation", "bleeding-uncontrolled"], age: [45, "years"] },
    ],
    [
      "瓦斯氣爆，臉部燒燙傷，鼻毛燒焦，聲音沙啞",
      { affirmed: ["blast", "face-or-airway-burn", "hoarseness"] },
    ],
    [
      "三樓高處墜落，雙腳著地，下背劇痛，雙腳麻木無力",
      { affirmed: ["fall-six-metres", "limb-injury", "back-pain", "numbness"] },
    ],
    [
      "右腰絞痛，血尿，冒冷汗，痛到打滾，疼痛指數9分",
      { affirmed: ["flank-pain", "haematuria", "sweating", "visible-distress"], vitals: { pain: 9 } },
    ],
    [
      "左側睪丸突然劇痛2小時，噁心想吐，17歲男",
      { affirmed: ["testicular-pain", "sudden-onset", "nausea"], age: [17, "years"], onsetHours: 2 },
    ],
    [
      "騎車自摔，右肩疼痛變形，安全帽未脫落，無頭暈嘔吐，LOC(-)",
      {
        affirmed: ["road-crash", "shoulder-pain", "deformity"],
        denied: ["dizziness", "vomiting", "loss-of-consciousness"],
      },
    ],
    [
      "被貨車撞飛，人車分離，意識不清，骨盆不穩，大量出血",
      { affirmed: ["ejection", "confusion", "pelvic-injury", "exsanguination"], consciousness: "C" },
    ],
    [
      "不慎跌倒，左髖疼痛無法站立，患肢縮短外旋",
      { affirmed: ["fall", "hip-pain", "unable-to-walk", "deformity"] },
    ],
    ["流鼻血30分鐘不止，有服用抗凝血劑", { affirmed: ["epistaxis", "anticoagulant"], onsetHours: 0.5 }],
    [
      "尿不出來已8小時，下腹脹痛，攝護腺肥大",
      { affirmed: ["urinary-retention", "lower-abdominal-pain", "benign-prostate"] },
    ],
    ["氣切管滑脫，呼吸喘，SpO2 82%", { affirmed: ["device-problem", "dyspnea"], vitals: { spo2: 82 } }],
    [
      "誤食鈕扣電池2小時前，1歲男",
      { affirmed: ["button-battery"], age: [1, "years"], sex: "male", onsetHours: 2 },
    ],
    ["魚刺卡在喉嚨，吞口水痛", { affirmed: ["foreign-body-swallowed", "sore-throat"] }],
    [
      "發燒5天，全身紅疹壓不退，牙齦出血，剛從泰國回來",
      { affirmed: ["fever", "rash", "non-blanching-rash", "gum-bleeding", "travel"] },
    ],
    [
      "洗腎病人，喘，無法平躺，雙下肢水腫，昨天沒洗腎，BP 198/110 SpO2 88% on O2 mask",
      {
        affirmed: ["dialysis", "dyspnea", "orthopnoea", "leg-swelling"],
        vitals: { systolic: 198, spo2: 88 },
        oxygen: "oxygen",
      },
    ],
    [
      "狗吠樣咳嗽，吸氣喘鳴，胸凹，流口水",
      { affirmed: ["barking-cough", "stridor", "chest-indrawing", "cannot-swallow-saliva"] },
    ],
    ["電擊傷，觸電後昏倒，心悸", { affirmed: ["electric-injury", "syncope", "palpitations"] }],
    [
      "刀刺傷腹部，腸子外露，BP 80/40",
      { affirmed: ["stab", "penetrating-trauma"], vitals: { systolic: 80 } },
    ],
    ["左踝扭傷，腫，可自行走路", { affirmed: ["sprain", "walks-normally"] }],
    ["無法走路，無法說話，沒力", { affirmed: ["unable-to-walk", "speech-disturbance", "general-weakness"] }],
    ["鼻胃管滑脫，要重放，生命徵象穩定", { affirmed: ["feeding-tube-problem", "well-appearing"] }],
  ]);
});

describe("what patients and families say", () => {
  table([
    [
      "阿嬤早上起床發現嘴歪、左手左腳沒力",
      { affirmed: ["facial-droop", "unilateral-weakness"], sex: "female" },
    ],
    ["喘不過氣，胸口悶悶的，心臟亂跳", { affirmed: ["dyspnea", "chest-pressure", "palpitations"] }],
    ["頭殼痛，拉肚子，一直落賽", { affirmed: ["headache", "diarrhoea"] }],
    ["膝蓋會痛，左邊，走路一跛一跛", { affirmed: ["knee-pain", "limping-child"] }],
    ["手腳發麻，呼吸很喘，快昏倒", { affirmed: ["numbness", "dyspnea", "near-syncope"] }],
    ["吃什麼吐什麼，一天吐5次", { affirmed: ["persistent-vomiting", "vomiting"] }],
    [
      "媽媽說小朋友昨晚開始發燒到39度，抽搐約2分鐘，現已清醒，疫苗按時接種",
      { affirmed: ["fever", "complete-vaccination"], resolved: ["seizure"], vitals: { temperatureC: 39 } },
    ],
    [
      "想不開吞了20顆普拿疼，2小時前",
      { affirmed: ["suicidal-ideation", "paracetamol-overdose"], onsetHours: 2 },
    ],
    ["喝農藥巴拉刈約50cc，意識清楚", { affirmed: ["toxic-ingestion", "alert"] }],
    [
      "割腕自殺，左手腕撕裂傷5公分，已止血，情緒低落",
      { affirmed: ["suicide-attempt", "laceration", "bleeding-controlled", "low-mood"] },
    ],
    ["在房間燒炭自殺，被家人發現，昏迷", { affirmed: ["suicide-attempt", "unresponsive"] }],
    [
      "幻聽，覺得有人要害他，持刀揮舞，想殺人",
      { affirmed: ["psychosis", "violent-behaviour", "homicidal-ideation"] },
    ],
    ["被先生毆打，頭部撞到牆，左眼瘀青", { affirmed: ["domestic-violence", "head-injury", "eye-injury"] }],
    ["這輩子最痛的頭痛，突然劇烈頭痛", { affirmed: ["worst-headache", "thunderclap-headache"] }],
    ["右眼突然看不見，不會痛", { affirmed: ["vision-loss"] }],
    ["家屬注意到病人嘴歪", { affirmed: ["facial-droop"] }],
    ["媽媽有給退燒藥，仍發燒", { affirmed: ["fever"] }],
    [
      "寶寶一直哭，無法安撫，囟門凸出，2個月大女嬰",
      { affirmed: ["crying-baby", "inconsolable", "bulging-fontanelle"], age: [2, "months"], sex: "female" },
    ],
    ["嬰兒喝奶後突然臉發紫，短暫停止呼吸約20秒", { affirmed: ["brief-apnoea-infant"] }],
    [
      "心口痛，痛到去膊頭，出冷汗，有糖尿",
      { affirmed: ["chest-pain", "radiating-arm", "sweating", "diabetes"] },
    ],
    [
      "半邊身冇力，講嘢唔清，今朝發現",
      { affirmed: ["unilateral-weakness", "speech-disturbance"], onsetHours: 6 },
    ],
    ["氣促作嘔，肚痾三日，冇發燒", { affirmed: ["dyspnea", "nausea", "diarrhoea"], denied: ["fever"] }],
    ["呼吸困难，胸闷，头晕", { affirmed: ["dyspnea", "chest-pressure", "dizziness"] }],
    ["感冒症狀三天，無發燒，想拿藥", { affirmed: ["common-cold", "medication-refill"], denied: ["fever"] }],
  ]);
});

describe("mixed Chinese and English", () => {
  table([
    [
      "pt c/o 胸痛 radiate to Lt arm 30分鐘，伴 cold sweating，否認 fever",
      { affirmed: ["chest-pain", "radiating-arm", "sweating"], denied: ["fever"], onsetHours: 0.5 },
    ],
    [
      "病人主訴胸悶喘不過氣約1小時，PH: CAD s/p stent, DM, HTN，BT 36.5 P 98 R 24 BP 158/92 SpO2 94%",
      {
        affirmed: ["chest-pressure", "dyspnea"],
        history: ["coronary-disease", "diabetes", "hypertension"],
        vitals: { temperatureC: 36.5, heartRate: 98, respiratoryRate: 24, systolic: 158, spo2: 94 },
      },
    ],
    [
      "68y/o male, 解黑便三天，頭暈，臉色蒼白，HR 118 BP 88/50，有吃阿斯匹靈",
      {
        affirmed: ["melaena", "dizziness", "pale", "antiplatelet"],
        vitals: { heartRate: 118, systolic: 88 },
        age: [68, "years"],
        sex: "male",
      },
    ],
    [
      "24歲女 下腹痛 MC delay 2週 陰道少量出血 BP 90/50",
      { affirmed: ["lower-abdominal-pain", "missed-period", "vaginal-bleeding"], sex: "female" },
    ],
    [
      "左側CVA knocking pain，發燒畏寒頻尿",
      { affirmed: ["flank-pain", "fever", "chills", "urinary-frequency"] },
    ],
    [
      "tarry stool 三次，coffee ground vomitus，服用Xarelto",
      { affirmed: ["melaena", "haematemesis", "anticoagulant"] },
    ],
    [
      "意識改變，one touch 35 mg/dL，insulin使用中",
      { affirmed: ["confusion", "insulin"], vitals: { glucoseMgDl: 35 } },
    ],
    ["血糖 45 mg/dL 冒冷汗", { affirmed: ["sweating"], vitals: { glucoseMgDl: 45 } }],
    ["OHCA, ROSC 後轉入，on endo", { affirmed: ["cardiac-arrest", "post-arrest", "intubated"] }],
    ["epigastralgia 兩小時，無SOB", { affirmed: ["epigastric-pain"], denied: ["dyspnea"] }],
    ["Foley阻塞，下腹脹", { affirmed: ["catheter-problem", "abdominal-distension"] }],
  ]);
});

describe("records with heads, full width and punctuation", () => {
  table([
    [
      "１８歲　女性　主訴：頭痛２天　ＢＴ３８．５　畏光　頸部僵硬",
      {
        affirmed: ["headache", "photophobia", "neck-stiffness"],
        vitals: { temperatureC: 38.5 },
        age: [18, "years"],
        sex: "female",
      },
    ],
    [
      "【檢傷】男／45歲　主訴：右側腰部疼痛合併血尿１天，　ＢＰ：１４５／９０　ＰＲ：９８　疼痛分數：８分",
      {
        affirmed: ["flank-pain", "haematuria"],
        vitals: { systolic: 145, diastolic: 90, heartRate: 98, pain: 8 },
        age: [45, "years"],
        sex: "male",
      },
    ],
    [
      "S: 5歲女童，發燒3天，BT 39.5，咳嗽有痰。O: 呼吸音清。A: URI。P: 若呼吸困難請返診",
      {
        affirmed: ["fever", "cough", "upper-respiratory-infection"],
        conditional: ["dyspnea"],
        vitals: { temperatureC: 39.5 },
        age: [5, "years"],
      },
    ],
    [
      "過去病史:氣喘、B型肝炎帶原\n過敏史:盤尼西林過敏\n主訴:咳嗽三天，喉嚨痛",
      { affirmed: ["cough", "sore-throat"], history: ["asthma", "hepatitis"], allergies: "listed" },
    ],
    ["過敏史:無", { allergies: "none" }],
    ["無藥物過敏史", { allergies: "none" }],
    [
      "呼吸：20，脈搏：88，體溫：36.8，血壓：120/80，血氧：98%",
      { vitals: { respiratoryRate: 20, heartRate: 88, temperatureC: 36.8, systolic: 120, spo2: 98 } },
    ],
    [
      "T:36.5 P:80 R:18 BP:130/80mmHg SPO2:98%(RA) 疼痛指數:3分",
      { vitals: { pain: 3, spo2: 98 }, oxygen: "air" },
    ],
    [
      "體溫38度5，脈搏每分鐘120下，呼吸每分鐘28次",
      { vitals: { temperatureC: 38.5, heartRate: 120, respiratoryRate: 28 } },
    ],
    [
      "燒到39.2，喉嚨痛，全身酸痛",
      { affirmed: ["fever", "sore-throat", "muscle-pain"], vitals: { temperatureC: 39.2 } },
    ],
    ["血壓高180/100，頭痛", { affirmed: ["hypertension-reported", "headache"], vitals: { systolic: 180 } }],
    [
      "昏迷指數 13分，體重 10公斤，微血管充填時間3秒",
      { vitals: { gcs: 13, weightKg: 10, capillaryRefillS: 3 } },
    ],
    ["意識：清醒，血氧只有85%", { consciousness: "A", vitals: { spo2: 85 } }],
    [
      "新生兒黃疸，喝奶不佳，嗜睡，5天大",
      { affirmed: ["jaundice", "poor-feeding", "drowsy"], age: [5, "days"] },
    ],
    ["三歲男童腹痛", { affirmed: ["abdominal-pain"], age: [3, "years"], sex: "male" }],
    ["男童發燒3天", { affirmed: ["fever"], sex: "male", onsetHours: 72 }],
  ]);

  it("takes no duration for an age", () => {
    for (const text of ["男童發燒3天", "產後2週大量出血", "女性咳嗽3個月", "3天大便未解"]) {
      expect(read({ ...blankNote("zh-Hant"), text }).age, text).toBeUndefined();
    }
  });
});

describe("whole histories", () => {
  table([
    [
      "病人為一名65歲男性，過去有高血壓、第二型糖尿病病史。據家屬描述，病人今日上午約九點於家中看電視時突然感到胸口悶痛，像石頭壓住一樣，並放射至左肩及下巴，伴隨冒冷汗及噁心，休息後未緩解，故由119送至本院急診。到院時意識清楚，血壓156/88毫米汞柱，心跳102次/分，呼吸22次/分，體溫36.4度，血氧95%。否認近期外傷、發燒、咳嗽。無藥物過敏。",
      {
        affirmed: ["chest-pressure", "radiating-arm", "sweating", "nausea", "no-relief", "ambulance-arrival"],
        denied: ["injury", "fever", "cough"],
        history: ["hypertension", "diabetes"],
        vitals: { systolic: 156, heartRate: 102, respiratoryRate: 22, temperatureC: 36.4, spo2: 95 },
        age: [65, "years"],
        sex: "male",
        allergies: "none",
      },
    ],
    [
      "病患78歲女性住安養院，看護表示今早餵食時嗆咳，之後呼吸急促，SpO2 84%，給予O2 mask 10L，過去病史：中風臥床、失智。",
      {
        affirmed: ["dyspnea", "oxygen-given"],
        history: ["stroke", "dementia"],
        vitals: { spo2: 84 },
        age: [78, "years"],
        oxygen: "oxygen",
      },
    ],
    [
      "酒後與人打架，被酒瓶砸到頭，頭皮約5公分撕裂傷，流血不止，現場有嘔吐一次，不記得過程。",
      {
        affirmed: ["alcohol-intoxication", "assault", "head-injury", "laceration", "vomiting", "amnesia"],
      },
    ],
    [
      "老人家早上起床後突然說話不清楚、右手沒力，約10分鐘後恢復正常，目前無肢體無力。",
      { resolved: ["speech-disturbance", "unilateral-weakness"], denied: ["limb-weakness"] },
    ],
  ]);

  it("knows nearly every word of them", () => {
    const text =
      "4歲女童由母親帶入，母親表示昨天在幼兒園開始咳嗽流鼻水，今晨發燒39.2度，已服用退燒藥，喝水可，尿量正常。";
    expect(read({ ...blankNote("zh-Hant"), text }).unread).toEqual([]);
  });
});

describe("pregnancy and birth", () => {
  table([
    [
      "懷孕34週，陰道出血，肚子痛，胎動減少",
      {
        affirmed: ["vaginal-bleeding", "abdominal-pain", "reduced-fetal-movement"],
        pregnant: "yes",
        weeks: 34,
      },
    ],
    ["孕8週下腹痛，頭暈", { affirmed: ["lower-abdominal-pain", "dizziness"], pregnant: "yes", weeks: 8 }],
    ["懷孕28+3週，G2P1，規則宮縮", { affirmed: ["contractions"], pregnant: "yes", weeks: 28 }],
    [
      "孕婦36週破水，沒有胎動",
      { affirmed: ["waters-broken", "reduced-fetal-movement"], pregnant: "yes", weeks: 36 },
    ],
    [
      "產後5天，發燒畏寒",
      { affirmed: ["postpartum", "fever", "chills"], pregnant: "no", postpartumWeeks: 0.7 },
    ],
    ["產後2週大量出血", { affirmed: ["exsanguination"], postpartumWeeks: 2 }],
    ["未懷孕，經痛", { affirmed: ["menstrual-pain"], pregnant: "no" }],
    [
      "停經8週，驗孕陽性，右下腹痛",
      { affirmed: ["missed-period", "right-lower-abdominal-pain"], pregnant: "yes" },
    ],
  ]);
});

describe("what is denied, past, another's, conditional or over", () => {
  table([
    ["否認胸痛、胸悶、呼吸困難、冒冷汗", { denied: ["chest-pain", "chest-pressure", "dyspnea", "sweating"] }],
    ["否認胸痛，呼吸困難，主訴：右眼紅", { denied: ["chest-pain", "dyspnea"], affirmed: ["red-eye"] }],
    ["無發燒，咳嗽有痰兩天", { denied: ["fever"], affirmed: ["cough"] }],
    ["沒有發燒 有咳嗽", { denied: ["fever"], affirmed: ["cough"] }],
    ["無胸痛但喘", { denied: ["chest-pain"], affirmed: ["dyspnea"] }],
    ["不會喘，沒有胸悶，只是頭暈", { denied: ["dyspnea", "chest-pressure"], affirmed: ["dizziness"] }],
    ["無呼吸困難、無胸痛", { denied: ["dyspnea", "chest-pain"], absent: ["apnoea"] }],
    [
      "無意識不清、無抽搐、無大小便失禁",
      { denied: ["confusion", "seizure", "urinary-incontinence"], absent: ["unresponsive"] },
    ],
    ["無尿頻、無解尿疼痛", { denied: ["urinary-frequency", "dysuria"], absent: ["no-urine"] }],
    [
      "發燒(-)，咳嗽(+)，胸痛：無，頭暈：有",
      { denied: ["fever", "chest-pain"], affirmed: ["cough", "dizziness"] },
    ],
    ["咳嗽、發燒(-)", { denied: ["cough", "fever"] }],
    ["胸痛：無；喘：有；發燒：無", { denied: ["chest-pain", "fever"], affirmed: ["dyspnea"] }],
    ["意識清楚，無神經學症狀", { affirmed: ["alert"], denied: ["neurological-deficit"] }],
    ["無明顯外傷，無骨折", { denied: ["injury", "fracture"] }],
    ["沒尿，無脈搏，叫不醒", { affirmed: ["no-urine", "no-pulse", "unresponsive"] }],
    ["不明原因發燒一週，沒胃口", { affirmed: ["fever", "loss-of-appetite"], onsetHours: 168 }],
    ["疼痛未緩解，吃止痛藥仍痛", { affirmed: ["pain", "no-relief"] }],
    ["手不麻，腳不腫", { absent: ["numbness", "limb-swelling"] }],
    ["曾中風，今因發燒來診", { history: ["stroke"], affirmed: ["fever"] }],
    [
      "10年前中風，3年前心肌梗塞裝支架，今早胸悶痛",
      { history: ["stroke", "myocardial-infarction"], affirmed: ["chest-pressure"] },
    ],
    ["有高血壓、糖尿病病史", { history: ["hypertension", "diabetes"] }],
    ["今早曾昏倒一次", { affirmed: ["syncope"] }],
    ["病史：COPD、心衰竭；此次因喘加劇三天入院", { history: ["copd", "heart-failure"] }],
    ["父親有心肌梗塞，母親有糖尿病", { family: ["myocardial-infarction", "diabetes"] }],
    ["家族史：高血壓", { family: ["hypertension"] }],
    ["若有發燒、呼吸困難請立即返診", { conditional: ["fever", "dyspnea"] }],
    ["如果又胸痛就要回來", { conditional: ["chest-pain"] }],
    [
      "若頭痛加劇、嘔吐不止、意識改變，請立即返診",
      { conditional: ["headache", "persistent-vomiting", "confusion"] },
    ],
    ["P:觀察，若發燒、腹痛加劇須返診", { conditional: ["fever", "abdominal-pain"] }],
    ["注意意識變化、嘔吐、頭痛", { conditional: ["confusion", "vomiting", "headache"] }],
    ["疑似腦中風，待排除心肌梗塞", { suspected: ["stroke", "myocardial-infarction"] }],
    ["r/o AMI", { suspected: ["myocardial-infarction"] }],
    ["手腕腫，骨折?", { suspected: ["fracture"] }],
    ["擔心是盲腸炎", { suspected: ["appendicitis"] }],
    ["胸痛已緩解，現無不適", { resolved: ["chest-pain"] }],
    ["胸痛半小時後自行緩解", { resolved: ["chest-pain"] }],
    ["頭暈嘔吐，已改善", { resolved: ["dizziness", "vomiting"] }],
  ]);
});

describe("of whom and whether in Chinese", () => {
  table([
    ["不喘、不暈，手不麻，皮膚不癢", { denied: ["dyspnea", "dizziness", "numbness", "itching"] }],
    ["很喘，頭暈，手麻", { affirmed: ["dyspnea", "dizziness", "numbness"] }],
    ["無血尿、無發燒、裝避孕器無懷孕", { denied: ["fever"], affirmed: ["not-pregnant"], pregnant: "no" }],
    ["子宮內無妊娠囊，UPT(+)", { affirmed: ["pregnant"], pregnant: "yes" }],
    ["UPT(-)", { pregnant: "no" }],
    ["有Af但怕出血沒吃抗凝血劑", { denied: ["anticoagulant"], absent: ["bleeding"] }],
    ["長期吃抗凝血劑", { affirmed: ["anticoagulant"] }],
    ["否認肺炎病史、否認氣喘病史", { denied: ["pneumonia", "asthma"] }],
    ["過敏史：NSAID(+)。否認胸痛、否認氣喘病史", { denied: ["chest-pain", "asthma"] }],
    ["哥哥上週流感A確診", { absent: ["covid", "influenza"] }],
    ["同事確診COVID，自己快篩陰性", { absent: ["covid"] }],
    ["班上同學也在腸胃炎", { family: ["gastroenteritis"] }],
    ["爸爸50歲裝過支架", { absent: ["coronary-disease"] }],
    ["先生上週心肌梗塞住院", { absent: ["myocardial-infarction"] }],
    ["王先生今早心肌梗塞", { affirmed: ["myocardial-infarction"] }],
    ["先生訴胸痛", { affirmed: ["chest-pain"] }],
    ["上個月車禍已出院", { history: ["road-crash"] }],
    ["上個月車禍", { affirmed: ["road-crash"] }],
    ["爸爸有癲癇，病童本身無癲癇病史", { denied: ["epilepsy"] }],
    ["爸爸有癲癇、氣喘", { family: ["epilepsy", "asthma"] }],
    ["過去病史：無，胸痛", { affirmed: ["chest-pain"] }],
    ["過去病史：中風，無胸痛", { history: ["stroke"], denied: ["chest-pain"] }],
  ]);

  it("no oxygen at home is no oxygen", () => {
    expect(read({ ...blankNote("zh-Hant"), text: "家裡沒有氧氣" }).oxygen).toBeUndefined();
    expect(read({ ...blankNote("zh-Hant"), text: "使用氧氣" }).oxygen?.value).toBe("oxygen");
  });
});

describe("Chinese signs for what they are", () => {
  table([
    ["右邊睪丸2小時前打球時突然痛起來", { affirmed: ["testicular-pain", "sudden-onset"] }],
    ["左腰突然絞痛", { affirmed: ["flank-pain"] }],
    ["現無呼吸、無脈搏", { affirmed: ["apnoea", "no-pulse"] }],
    ["人越來越想睡", { affirmed: ["drowsy"] }],
    ["今早轉到右下腹", { affirmed: ["right-lower-abdominal-pain"] }],
    ["深呼吸和咳嗽更痛", { affirmed: ["pleuritic-pain"] }],
    ["傷口噴血止不住", { affirmed: ["bleeding-uncontrolled", "exsanguination"] }],
    ["瞳孔4mm對光無反應", { affirmed: ["unequal-pupils"], absent: ["unresponsive"] }],
    ["對痛無反應", { affirmed: ["unresponsive"] }],
    ["尿量變少但有尿", { affirmed: ["few-wet-nappies"], absent: ["no-urine"] }],
    ["整天無尿", { affirmed: ["no-urine"] }],
    ["喝奶量差不多，膚色紅潤", { absent: ["poor-feeding", "skin-redness"] }],
    ["喝奶量減少，皮膚發紅", { affirmed: ["poor-feeding", "skin-redness"] }],
    ["來拿軟便藥", { absent: ["diarrhoea"] }],
    ["腋下焦痂", { absent: ["major-burn"] }],
    ["痛到右肩胛", { absent: ["radiating-arm"], affirmed: ["radiating-back"] }],
    ["熱痙攣", { affirmed: ["febrile-seizure"], absent: ["heat-illness"] }],
    ["這兩天比較喘，越來越喘", { affirmed: ["dyspnea", "worsening"] }],
    ["沒有比較喘", { denied: ["dyspnea"] }],
    ["47歲男 機車 vs 大貨車", { affirmed: ["road-crash"] }],
    ["騎機車上班", { absent: ["road-crash"] }],
    ["右眼 OD 紅", { absent: ["overdose"], affirmed: ["red-eye"] }],
    ["OD，意識不清", { affirmed: ["overdose"] }],
  ]);
});
