import { beforeAll, describe, expect, test } from "vitest";
import { blankNote, type Language, languages } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { levels } from "../../../src/tasks/manchester/protocol.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";

function triage(text: string) {
  const reading = read({ ...blankNote("en"), text });
  return manchester.protocol(reading, checkSafety(reading));
}

// The first reading builds the lexicons: not part of any test's time.
beforeAll(() => void triage(""), 60_000);

type InThree = Readonly<Record<Language, string>>;

/** Each discriminator with a note that makes it decide, and one in which it is silent, in three languages. */
const discriminators: readonly {
  readonly step: string;
  readonly fires: InThree;
  readonly silent: InThree;
}[] = [
  {
    step: "red.life-threat",
    fires: {
      en: "60M with stridor since this morning, alert. HR 110, RR 26, SpO2 94%",
      es: "Varón 60 años con estridor desde esta mañana, alerta. FC 110, FR 26, SatO2 94%",
      "zh-Hant": "60歲男性,今早開始有喘鳴音(stridor),意識清醒。HR 110, RR 26, SpO2 94%",
    },
    silent: {
      en: "60M with cough for 2 days, no stridor, alert. HR 80, RR 16, SpO2 98%, T 36.8",
      es: "Varón 60 años con tos desde hace 2 días, sin estridor, alerta. FC 80, FR 16, SatO2 98%, Tª 36.8",
      "zh-Hant": "60歲男性,咳嗽2天,無stridor,意識清醒。HR 80, RR 16, SpO2 98%, T 36.8",
    },
  },
  {
    step: "red.conscious-level",
    fires: {
      en: "70F found unresponsive at home. HR 60, RR 12, SpO2 95%",
      es: "Mujer 70 años, encontrada inconsciente, no responde. FC 60, FR 12, SatO2 95%",
      "zh-Hant": "70歲女性,家中被發現叫不醒,無反應。HR 60, RR 12, SpO2 95%",
    },
    silent: {
      en: "70F, sore throat for 2 days, alert and oriented, pain 2/10, T 36.9",
      es: "Mujer 70 años, dolor de garganta desde hace 2 días, consciente y orientada, EVA 2/10, Tª 36.9",
      "zh-Hant": "70歲女性,喉嚨痛2天,意識清楚,疼痛 2/10,體溫 36.9",
    },
  },
  {
    step: "orange.pain",
    fires: {
      en: "25M twisted ankle 2 hours ago, pain 9/10, alert",
      es: "Varón 25 años, torcedura de tobillo hace 2 horas, EVA 9/10, alerta",
      "zh-Hant": "25歲男性,2小時前扭傷腳踝,疼痛 9/10,意識清醒",
    },
    silent: {
      en: "25M twisted ankle 2 hours ago, pain 3/10, alert",
      es: "Varón 25 años, torcedura de tobillo hace 2 horas, EVA 3/10, alerta",
      "zh-Hant": "25歲男性,2小時前扭傷腳踝,疼痛 3/10,意識清醒",
    },
  },
  {
    step: "orange.conscious-level",
    fires: {
      en: "82F, newly confused since yesterday. HR 88, RR 18, SpO2 96%, T 37.0",
      es: "Mujer 82 años, confusa desde ayer. FC 88, FR 18, SatO2 96%, Tª 37.0",
      "zh-Hant": "82歲女性,昨天開始意識混亂。HR 88, RR 18, SpO2 96%, T 37.0",
    },
    silent: {
      en: "82F, itchy rash for 2 days, not confused, alert. T 36.8",
      es: "Mujer 82 años, exantema que pica desde hace 2 días, alerta, orientada. Tª 36.8",
      "zh-Hant": "82歲女性,皮疹發癢2天,意識清醒。T 36.8",
    },
  },
  {
    step: "orange.temperature",
    fires: {
      en: "2 month old boy with fever, alert. T 38.4, HR 150, RR 40, SpO2 98%",
      es: "Lactante de 2 meses con fiebre, alerta. Tª 38.4, FC 150, FR 40, SatO2 98%",
      "zh-Hant": "2個月大男嬰發燒,清醒。體溫 38.4, HR 150, RR 40, SpO2 98%",
    },
    silent: {
      en: "30M with common cold for 2 days, alert. T 38.0, HR 84, RR 16, SpO2 98%, pain 1/10",
      es: "Varón 30 años con resfriado desde hace 2 días, alerta. Tª 38.0, FC 84, FR 16, SatO2 98%, EVA 1/10",
      "zh-Hant": "30歲男性感冒2天,意識清醒。體溫 38.0, HR 84, RR 16, SpO2 98%,疼痛 1/10",
    },
  },
  {
    step: "yellow.pain",
    fires: {
      en: "40F low back pain for 3 days, pain 6/10, alert, walking normally",
      es: "Mujer 40 años, lumbalgia desde hace 3 días, EVA 6/10, alerta, camina bien",
      "zh-Hant": "40歲女性,下背痛3天,疼痛 6/10,意識清醒,行走正常",
    },
    silent: {
      en: "40F low back pain for 3 days, pain 2/10, alert, walking normally",
      es: "Mujer 40 años, lumbalgia desde hace 3 días, EVA 2/10, alerta, camina bien",
      "zh-Hant": "40歲女性,下背痛3天,疼痛 2/10,意識清醒,行走正常",
    },
  },
  {
    step: "yellow.temperature",
    fires: {
      en: "30M sore throat for 2 days, alert. T 39.0, HR 96, RR 16, SpO2 98%, pain 3/10",
      es: "Varón 30 años, odinofagia desde hace 2 días, alerta. Tª 39.0, FC 96, FR 16, SatO2 98%, EVA 3/10",
      "zh-Hant": "30歲男性,喉嚨痛2天,意識清醒。體溫 39.0, HR 96, RR 16, SpO2 98%,疼痛 3/10",
    },
    silent: {
      en: "30M sore throat for 2 days, alert. T 37.8, HR 86, RR 16, SpO2 98%, pain 3/10",
      es: "Varón 30 años, odinofagia desde hace 2 días, alerta. Tª 37.8, FC 86, FR 16, SatO2 98%, EVA 3/10",
      "zh-Hant": "30歲男性,喉嚨痛2天,意識清醒。體溫 37.8, HR 86, RR 16, SpO2 98%,疼痛 3/10",
    },
  },
  {
    step: "yellow.conscious-level",
    fires: {
      en: "22F fainted this morning, now alert. HR 72, RR 14, SpO2 99%, BP 110/70",
      es: "Mujer 22 años, síncope esta mañana, ahora alerta. FC 72, FR 14, SatO2 99%, TA 110/70",
      "zh-Hant": "22歲女性,今早昏倒,現在意識清醒。HR 72, RR 14, SpO2 99%, BP 110/70",
    },
    silent: {
      en: "22F bumped her head yesterday, no loss of consciousness, alert, pain 2/10. HR 72, RR 14, SpO2 99%",
      es: "Mujer 22 años, golpe en la cabeza ayer, sin pérdida de conciencia, alerta, EVA 2/10. FC 72, FR 14, SatO2 99%",
      "zh-Hant": "22歲女性,昨天頭部撞傷,無意識喪失,意識清醒,疼痛 2/10。HR 72, RR 14, SpO2 99%",
    },
  },
  {
    step: "yellow.haemorrhage",
    fires: {
      en: "50M vomiting blood once today, alert. HR 84, RR 16, SpO2 98%, BP 128/80",
      es: "Varón 50 años, un episodio de hematemesis hoy, alerta. FC 84, FR 16, SatO2 98%, TA 128/80",
      "zh-Hant": "50歲男性,今天吐血一次,意識清醒。HR 84, RR 16, SpO2 98%, BP 128/80",
    },
    silent: {
      en: "50M cut his finger today, bleeding controlled, pain 2/10, alert",
      es: "Varón 50 años, corte en un dedo hoy, sangrado controlado, EVA 2/10, alerta",
      "zh-Hant": "50歲男性,今天割傷手指,已止血,疼痛 2/10,意識清醒",
    },
  },
  {
    step: "green.temperature",
    fires: {
      en: "28F runny nose for 2 days, no pain, alert. T 37.9",
      es: "Mujer 28 años, rinorrea desde hace 2 días, sin dolor, alerta. Tª 37.9",
      "zh-Hant": "28歲女性,流鼻水2天,無疼痛,意識清醒。體溫 37.9",
    },
    silent: {
      en: "28F runny nose for 2 days, no pain, alert. T 36.6",
      es: "Mujer 28 años, rinorrea desde hace 2 días, sin dolor, alerta. Tª 36.6",
      "zh-Hant": "28歲女性,流鼻水2天,無疼痛,意識清醒。體溫 36.6",
    },
  },
  {
    step: "green.acuteness",
    fires: {
      en: "33M itchy rash for 2 days, no pain, alert. T 36.6",
      es: "Varón 33 años, erupción que pica desde hace 2 días, sin dolor, alerta. Tª 36.6",
      "zh-Hant": "33歲男性,皮膚癢疹2天,無疼痛,意識清醒。體溫 36.6",
    },
    silent: {
      en: "33M itchy rash for 3 weeks, no pain, alert. T 36.6",
      es: "Varón 33 años, erupción que pica desde hace 3 semanas, sin dolor, alerta. Tª 36.6",
      "zh-Hant": "33歲男性,皮膚癢疹3週,無疼痛,意識清醒。體溫 36.6",
    },
  },
];

describe("each discriminator, in each language", () => {
  for (const { step, fires, silent } of discriminators) {
    for (const language of languages) {
      test(`${step} decides in ${language}`, () => {
        expect(triage(fires[language]).path.at(-1)).toMatchObject({ step, answer: "yes" });
      });
      test(`${step} is silent in ${language} where it should be`, () => {
        const answered = triage(silent[language]).path.find((one) => one.step === step);
        expect(answered?.answer).not.toBe("yes");
      });
    }
    test(`${step} gives the same level in every language`, () => {
      const of = (texts: InThree) => new Set(languages.map((language) => triage(texts[language]).level));
      expect(of(fires).size).toBe(1);
      expect(of(silent).size).toBe(1);
    });
  }
});

type Colour = (typeof levels)[keyof typeof levels]["colour"];

/** Natural notes with the colour that a sensible Manchester nurse would give; `?` = provisional, too little is recorded. */
const notes: readonly (readonly [Colour | "AMARILLO?", string])[] = [
  // ROJO
  ["ROJO", "Varón de 71 años en parada cardiorrespiratoria, sin pulso, RCP en curso"],
  ["ROJO", "34F seizing in the waiting room now, not stopping"],
  ["ROJO", "8歲男童,全身抽搐中,叫不醒"],
  ["ROJO", "Niña de 6 años, tras comer cacahuete: urticaria generalizada, estridor, sibilancias, SatO2 91%"],
  ["ROJO", "19M stabbed in the chest, pale and clammy, BP 75/40, HR 140, RR 32"],
  ["ROJO", "Mujer 80 años con insuficiencia respiratoria grave, SatO2 78%, FR 40, no puede hablar"],
  ["ROJO", "66歲男性,呼吸窘迫,SpO2 80%,RR 38,嘴唇發紺,嗜睡"],
  ["ROJO", "Diabetic 58M, glucose 32 mg/dL, confused and sweating, HR 110"],
  ["ROJO", "Amputación traumática de pierna con hemorragia masiva, TA 70/40, FC 150, varón 30 años"],
  // NARANJA
  [
    "NARANJA",
    "58M crushing chest pain radiating to left arm for 1 hour, sweating, HR 96, BP 142/88, RR 20, SpO2 97%, alert",
  ],
  [
    "NARANJA",
    "Mujer de 68 años: desde hace 1 hora boca torcida y debilidad del brazo derecho, no le salen las palabras. TA 170/95, FC 82",
  ],
  ["NARANJA", "72歲女性,1小時前突然左側無力、說話不清,血壓 178/96,HR 84"],
  ["NARANJA", "Varón 40 años, cólico renal izquierdo, EVA 10/10, se retuerce de dolor, FC 100, TA 150/90"],
  ["NARANJA", "6 week old girl, fever 38.6 at home, T 38.5, HR 165, RR 45, SpO2 98%, feeding less"],
  ["NARANJA", "27F took 30 paracetamol tablets 2 hours ago, feels fine, alert, HR 80, RR 14, SpO2 99%"],
  ["NARANJA", "Niño 3 años con fiebre y petequias que no desaparecen a la vitropresión, Tª 39.4, FC 150"],
  ["NARANJA", "55歲男性,突然劇烈頭痛,這輩子最痛,像被雷打到,疼痛 10/10,嘔吐"],
  ["NARANJA", "45M asthma attack, cannot finish sentences, SpO2 91%, RR 28, HR 125, alert"],
  ["NARANJA", "Mujer 33 años, embarazada de 32 semanas, sangrado vaginal abundante, FC 105, TA 105/65"],
  ["NARANJA", "42F wants to kill herself tonight, has a plan, alert, HR 84, RR 16, SpO2 99%"],
  ["NARANJA", "16歲男性,2小時前突發左側睪丸劇痛,疼痛 9/10,噁心"],
  ["NARANJA", "Lejía en el ojo derecho hace 10 minutos, mujer 29 años, dolor 6/10, alerta"],
  // AMARILLO
  [
    "AMARILLO",
    "35F right lower abdominal pain since yesterday, pain 6/10, T 37.6, HR 92, RR 16, SpO2 99%, BP 118/74, alert",
  ],
  [
    "AMARILLO",
    "Varón 45 años, vómitos persistentes desde ayer, no tolera líquidos, FC 98, FR 16, SatO2 98%, Tª 36.9, TA 120/75, alerta",
  ],
  ["AMARILLO", "30歲女性,昏厥一次後清醒,HR 76, RR 14, SpO2 99%, BP 112/70, T 36.5"],
  ["AMARILLO", "62M fever and chills for 1 day, T 38.9, HR 98, RR 18, SpO2 96%, BP 130/80, alert"],
  ["AMARILLO", "Niño de 4 años con fiebre 39.2, juega, FC 125, FR 24, SatO2 98%, bebe bien, desde ayer"],
  [
    "AMARILLO",
    "24M pain on the left side of the chest when breathing in for 1 day, pleuritic, pain 4/10, HR 84, RR 18, SpO2 98%, alert",
  ],
  [
    "AMARILLO",
    "Mujer 50 años, disnea de esfuerzo desde hace 3 días, FC 95, FR 20, SatO2 95%, Tª 36.7, TA 140/85, alerta",
  ],
  ["AMARILLO", "40歲男性,右上腹痛1天,疼痛 6/10,HR 88, RR 18, SpO2 98%, T 37.3, BP 130/80,意識清醒"],
  [
    "AMARILLO",
    "20M dislocated shoulder playing football 1 hour ago, pain 7/10, good pulse in the hand, alert",
  ],
  [
    "AMARILLO",
    "Varón 70 años, retención urinaria desde anoche, molestias 5/10, alerta, FC 90, FR 16, Tª 36.6, TA 150/85",
  ],
  // AMARILLO, too little recorded
  ["AMARILLO?", "Me duele la barriga"],
  ["AMARILLO?", "BP 120/80, HR 76, RR 14, SpO2 99%, T 36.6, alert, 40M"],
  ["AMARILLO?", "頭痛"],
  ["AMARILLO?", "asdf qwer zxcv"],
  ["AMARILLO?", "Tos"],
  // VERDE
  ["VERDE", "25F twisted her left ankle yesterday, swelling, pain 4/10, able to walk, alert"],
  ["VERDE", "Varón 19 años, dolor de garganta desde hace 2 días, EVA 3/10, Tª 37.8, alerta, traga bien"],
  ["VERDE", "30歲男性,切菜割傷左手食指,已止血,疼痛 2/10,意識清醒"],
  [
    "VERDE",
    "44M low back pain since lifting a box yesterday, pain 4/10, walks normally, no leg weakness, no numbness, alert",
  ],
  [
    "VERDE",
    "Mujer 28 años, disuria y polaquiuria desde hace 2 días, EVA 2/10, Tª 36.9, FC 78, FR 14, SatO2 99%, TA 115/70, alerta, no embarazada",
  ],
  ["VERDE", "Niña de 7 años con dolor de oído desde ayer, EVA 4/10, Tª 37.7, alerta, buen estado general"],
  ["VERDE", "22歲女性,腹瀉2天,每天3次,無血便,無腹痛,HR 80, RR 16, SpO2 99%, T 36.9, BP 110/70,意識清醒"],
  ["VERDE", "38M red itchy eye since this morning, pain 1/10, vision normal, alert"],
  [
    "VERDE",
    "Picadura de abeja en la mano hace 3 horas, dolor 2/10, sin dificultad respiratoria, alerta, varón 35 años",
  ],
  ["VERDE", "51歲男性,牙痛3天,疼痛 4/10,體溫 36.8,意識清醒"],
  // AZUL
  ["AZUL", "45F needs a repeat prescription for her blood pressure tablets, no symptoms, alert"],
  ["AZUL", "Varón 60 años acude para retirada de puntos, herida limpia, sin dolor, alerta"],
  ["AZUL", "35歲女性,要求開診斷證明,無不適,意識清醒"],
  ["AZUL", "30M wart on his finger for 3 months, no pain, alert"],
  ["AZUL", "Mujer 40 años, dolor de rodilla desde hace 2 meses, EVA 2/10, camina bien, alerta"],
  ["AZUL", "55歲男性,皮膚癢3個月,無疼痛,體溫 36.5,意識清醒"],
];

describe("natural notes get the colour that a sensible Manchester nurse would give", () => {
  for (const [expected, text] of notes) {
    test(`${expected}: ${text}`, () => {
      const { level, certainty, path } = triage(text);
      const colour = `${levels[level].colour}${certainty === "provisional" ? "?" : ""}`;
      expect(colour, JSON.stringify(path.at(-1))).toBe(expected);
    });
  }
});
