import { abdomen } from "../../../src/safety/rules/abdomen.ts";
import { testRules } from "./rule-notes.ts";

testRules("abdomen", abdomen, {
  torsion: {
    fires: {
      en: "15M sudden testicular pain two hours ago",
      es: "Varón de 15 años con dolor testicular súbito desde hace dos horas",
      "zh-Hant": "15歲男性，兩小時前突發睪丸痛",
    },
    silent: {
      en: "55M testicular swelling for three weeks, no testicular pain",
      es: "Varón de 55 años con hinchazón testicular desde hace tres semanas, sin dolor testicular",
      "zh-Hant": "55歲男性，睪丸腫三週，無睪丸痛",
    },
  },
  "testicular-pain": {
    fires: {
      en: "30M testicular pain",
      es: "Varón de 30 años con dolor testicular",
      "zh-Hant": "30歲男性，睪丸痛",
    },
    silent: {
      en: "30M chronic testicular pain for three months",
      es: "Varón de 30 años con dolor testicular crónico desde hace tres meses",
      "zh-Hant": "30歲男性，慢性睪丸痛三個月",
    },
  },
  "testicular-onset": {
    fires: {
      en: "30M testicular pain",
      es: "Varón de 30 años con dolor testicular",
      "zh-Hant": "30歲男性，睪丸痛",
    },
    silent: {
      en: "30M testicular pain for three days",
      es: "Varón de 30 años con dolor testicular desde hace tres días",
      "zh-Hant": "30歲男性，睪丸痛三天",
    },
  },
  "ovarian-torsion": {
    fires: {
      en: "27F not pregnant, sudden severe right lower abdominal pain with vomiting",
      es: "Mujer de 27 años, no embarazada, dolor pélvico súbito intenso con vómitos",
      "zh-Hant": "27歲女性，未懷孕，突發下腹痛，劇烈，嘔吐",
    },
    silent: {
      en: "27F not pregnant, mild lower abdominal pain, no vomiting",
      es: "Mujer de 27 años, no embarazada, dolor abdominal bajo leve, sin vómitos",
      "zh-Hant": "27歲女性，未懷孕，輕微下腹痛，無嘔吐",
    },
  },
  priapism: {
    fires: {
      en: "34M priapism for six hours",
      es: "Varón de 34 años con priapismo de seis horas",
      "zh-Hant": "34歲男性，陰莖持續勃起六小時",
    },
    silent: {
      en: "34M dysuria, no priapism",
      es: "Varón de 34 años con disuria",
      "zh-Hant": "34歲男性，小便痛",
    },
  },
  peritonitis: {
    fires: {
      en: "50M abdominal pain, rigid abdomen",
      es: "Varón de 50 años con dolor abdominal, abdomen en tabla",
      "zh-Hant": "50歲男性，腹痛，板狀腹",
    },
    silent: {
      en: "50M abdominal pain, soft abdomen, no peritonitis",
      es: "Varón de 50 años con dolor abdominal, abdomen blando, sin peritonitis",
      "zh-Hant": "50歲男性，腹痛，腹部柔軟",
    },
  },
  "abdominal-pain-older": {
    fires: {
      en: "79F severe abdominal pain 8/10",
      es: "Mujer de 79 años con dolor abdominal intenso, EVA 8/10",
      "zh-Hant": "79歲女性，腹痛，疼痛8/10",
    },
    silent: {
      en: "79F abdominal pain 3/10",
      es: "Mujer de 79 años con dolor abdominal, EVA 3/10",
      "zh-Hant": "79歲女性，腹痛，疼痛3/10",
    },
  },
  "mesenteric-ischaemia": {
    fires: {
      en: "62M atrial fibrillation, severe abdominal pain 9/10",
      es: "Varón de 62 años con fibrilación auricular y dolor abdominal intenso, EVA 9/10",
      "zh-Hant": "62歲男性，心房顫動，腹痛，疼痛9/10",
    },
    silent: {
      en: "62M atrial fibrillation, abdominal pain 2/10",
      es: "Varón de 62 años con fibrilación auricular y dolor abdominal, EVA 2/10",
      "zh-Hant": "62歲男性，心房顫動，腹痛，疼痛2/10",
    },
  },
  "strangulated-hernia": {
    fires: {
      en: "57M inguinal hernia, vomiting",
      es: "Varón de 57 años con hernia inguinal y vómitos",
      "zh-Hant": "57歲男性，腹股溝疝氣，嘔吐",
    },
    silent: {
      en: "57M inguinal hernia, no vomiting, pain 2/10",
      es: "Varón de 57 años con hernia inguinal, sin vómitos, EVA 2/10",
      "zh-Hant": "57歲男性，腹股溝疝氣，無嘔吐，疼痛2/10",
    },
  },
  "battery-or-magnet": {
    fires: {
      en: "2-year-old swallowed a button battery",
      es: "Niño de 2 años, ingesta de pila de botón",
      "zh-Hant": "2歲男童，誤吞鈕扣電池",
    },
    silent: {
      en: "2-year-old swallowed a coin",
      es: "Niño de 2 años, ingesta de una moneda",
      "zh-Hant": "2歲男童，誤吞硬幣",
    },
  },
});
