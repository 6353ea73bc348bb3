import { pain } from "../../../src/safety/rules/pain.ts";
import { testRules } from "./rule-notes.ts";

testRules("pain", pain, {
  "pain-systemic": {
    fires: {
      en: "38M flank pain 9/10",
      es: "Varón de 38 años con dolor en flanco, EVA 9/10",
      "zh-Hant": "38歲男性，腰側痛，疼痛9/10",
    },
    silent: {
      en: "38M flank pain 4/10",
      es: "Varón de 38 años con dolor en flanco, EVA 4/10",
      "zh-Hant": "38歲男性，腰側痛，疼痛4/10",
    },
  },
  "pain-with-distress": {
    fires: {
      en: "38M knee pain 8/10, writhing in pain",
      es: "Varón de 38 años con dolor de rodilla, EVA 8/10, retorciéndose de dolor",
      "zh-Hant": "38歲男性，膝蓋痛，疼痛8/10，痛到打滾",
    },
    silent: {
      en: "38M knee pain 8/10, comfortable",
      es: "Varón de 38 años con dolor de rodilla, EVA 8/10, tranquilo",
      "zh-Hant": "38歲男性，膝蓋痛，疼痛8/10，表情輕鬆",
    },
  },
  "pain-eight": {
    fires: {
      en: "38M ankle sprain, pain 8/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 8/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛8/10",
    },
    silent: {
      en: "38M ankle sprain, pain 6/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 6/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛6/10",
    },
  },
  "pain-severe": {
    fires: {
      en: "38M ankle sprain, pain 7/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 7/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛7/10",
    },
    silent: {
      en: "38M ankle sprain, pain 6/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 6/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛6/10",
    },
  },
  "pain-behaviour": {
    fires: {
      en: "38M ankle sprain, pain 7/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 7/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛7/10",
    },
    silent: {
      en: "38M ankle sprain, pain 3/10",
      es: "Varón de 38 años con esguince de tobillo, EVA 3/10",
      "zh-Hant": "38歲男性，腳踝扭傷，疼痛3/10",
    },
  },
});
