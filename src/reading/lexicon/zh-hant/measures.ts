import type { Lexicon } from "../lexicon.ts";
import { words } from "./words.ts";

export const labels: Lexicon["labels"] = {
  heartRate: words(
    `心跳, 脈搏, 心率, 心跳速率, 脈搏速率, 心搏, 心搏速率, 脈博, PR, HR, P, pulse, 每分鐘心跳, 心跳約, 心跳每分鐘`,
  ),
  bloodPressure: words(
    `血壓, 血壓值, 量血壓, BP, NBP, 上下壓, 現血壓, 左手血壓, 右手血壓, 在家血壓, 家中血壓, 血壓偏低, 血壓偏高, 血壓低, 血壓高, 血壓飆高, 血壓下降, 血壓掉到, 血壓高到, 血壓升高, 血壓過低, 血壓過高`,
  ),
  systolic: words(`收縮壓, SBP, 上壓`),
  diastolic: words(`舒張壓, DBP, 下壓`),
  respiratoryRate: words(`呼吸, 呼吸速率, 呼吸次數, 呼吸頻率, 呼吸數, RR, R`),
  spo2: words(
    `血氧, 血氧濃度, 血氧飽和度, 氧氣飽和度, 血氧飽和濃度, 血氧值, 末梢血氧, 氧氣濃度, 飽和度, 指氧, SpO2, SPO2, SaO2, O2 sat, sat, 血氧只有, 血氧掉到, 血氧下降, 血氧偏低, 血氧低, 血氧降到`,
  ),
  temperature: words(
    `體溫, 耳溫, 額溫, 肛溫, 口溫, 腋溫, 溫度, BT, T, 體溫約, 量體溫, 最高體溫, 家中體溫, 在家體溫, 燒到, 發燒到, 高燒到, 發燒至, 高燒至, 量, 量到, 量是, 最高燒到, 探熱, 體溫偏高, 體溫高, 體溫過高, 體溫過低, 體溫低`,
  ),
  glucose: words(
    `血糖, 血糖值, 指尖血糖, 隨機血糖, 飯前血糖, 飯後血糖, 空腹血糖, 快速血糖, 測血糖, 驗血糖, 糖, F/S, FS, finger sugar, sugar, one touch, BS, AC sugar, 血糖低, 血糖高, 血糖只有, 血糖偏低, 血糖偏高, 血糖過低, 血糖過高, 低血糖, 高血糖, glucose`,
  ),
  gcs: words(`昏迷指數, 昏迷指數為, GCS, 意識指數, 格拉斯哥昏迷指數, 意識GCS, coma scale`),
  capillaryRefillS: words(
    `微血管充填時間, 微血管回填時間, 微血管填充時間, 微血管充填, 毛細血管充填時間, 微循環充填, CRT, capillary refill, capillary refilling time`,
  ),
  pain: words(
    `疼痛指數, 疼痛分數, 痛楚, 痛楚指數, 痛楚程度, 痛楚分數, 疼痛{大約|大概|約}, 痛{大約|大概|約}, 疼痛數字, pain約, NRS約, 疼痛數字量表, pain scale, pain index, pain scale約, 疼痛自評, 疼痛級數, 痛感分數, NRS score, VAS score, FPS, FRS, 臉譜, PS, 疼痛評分, 痛指數, 痛分, 疼痛, 疼痛程度, 疼痛評估, 疼痛量表, NRS, VAS, pain score, 臉譜量表, 痛, FLACC, 疼痛強度`,
  ),
  weightKg: words(`體重, BW, 體重約, 出生體重, Wt`),
  ketones: words(`血酮, 酮體, 血酮體, 血中酮體, ketone, ketones, 酮`),
  age: words(`年齡, 年紀, 年歲, 實歲, Age`),
  onset: words(
    `發作, 開始, 發病, 自, 從, 持續, 已, 約, 大約, 病程, 症狀, 已有, 發生, 起, 近, 前, 至今, 之久`,
  ),
  gestation: words(
    `懷孕, 妊娠, 孕, 孕期, 懷孕週數, 妊娠週數, 孕週, 週數, 懷有身孕, 孕婦, GA, G1P0, G1P1, G2P0, G2P1, G2P2, G3P1, G3P2, G3P0, G3P3, G4P1, G4P2, G4P3, G1P0A0, G2P1A0, IUP, 胎齡, 有咗`,
  ),
  postpartum: words(
    `產後, 產後第, 剖腹產後, 自然產後, 剖腹產後第, 自然產後第, 生產後, 分娩後, 生完, 生完小孩, 產褥期第, postpartum, s/p NSD, s/p C/S, 剛生產, 生產完`,
  ),
};

export const oxygen: Lexicon["oxygen"] = {
  air: words(
    `室內空氣, 空氣, 未使用氧氣, 無使用氧氣, 沒有使用氧氣, 沒用氧氣, 未給氧, 不需氧氣, 常壓空氣, 無氧氣使用, 在室內空氣下, RA, room air, 未用氧氣, 無需氧氣`,
  ),
  oxygen: words(
    `氧氣, 鼻導管, 氧氣面罩, 鼻管, 面罩, 氧氣鼻導管, 非再吸入型面罩, 簡單型面罩, 鼻套管, 給氧, 高流量氧氣, 高流量鼻導管, 使用氧氣, 已給氧, NRM, N/C, NC, nasal cannula, O2 mask, simple mask, HFNC, BiPAP, O2 use, on O2, 純氧, 氧氣使用`,
  ),
};

export const consciousness: Lexicon["consciousness"] = {
  A: words(
    `AVPU:A, AVPU A, 意識:清醒, 意識:清楚, 意識:清, 意識狀態:清醒, 意識狀態:清楚, 意識:A, 意識(A), 意識狀態:A`,
  ),
  C: words(`AVPU:C, ACVPU:C, 意識:混亂, 意識:不清, 意識狀態:混亂, 意識狀態:不清, 意識:C, 意識:模糊`),
  V: words(`AVPU:V, AVPU V, 意識:V, 意識(V), 意識狀態:V, 意識:對聲音有反應, 意識:嗜睡對聲音有反應`),
  P: words(`AVPU:P, AVPU P, 意識:P, 意識(P), 意識狀態:P, 意識:對痛有反應, 意識:半昏迷`),
  U: words(`AVPU:U, AVPU U, 意識:U, 意識(U), 意識狀態:U, 意識:無反應, 意識:昏迷, 意識狀態:昏迷`),
};

// A name is the patient's: "王先生中風" is no husband's stroke.
const surnames =
  "{陳|林|黃|張|李|王|吳|劉|蔡|楊|許|鄭|謝|郭|洪|邱|曾|廖|賴|徐|周|葉|蘇|莊|呂|江|何|蕭|羅|高|潘|簡|朱|鍾|彭|游|詹|胡|施|沈|余|盧|梁|趙|顏|柯|翁|魏|孫|戴|范|方|宋|鄧|杜|傅|侯|曹|薛|丁|卓|馬|董|唐|藍|石|蔣|古|紀|姚|連|馮|歐|程|湯|康|田|姜|白|汪|鄒|尤|巫|鐘|黎|涂|龔|嚴|韓|袁|金|童|陸|夏|柳|邵}";

export const sexes: Lexicon["sexes"] = {
  female: words(
    `女性, 女, 女士, 女生, 女孩, 小女孩, 女童, 女嬰, 女病患, 女病人, 婦人, 老婦, 老太太, 小姐, 阿嬤, 阿婆, 妹妹, 女學生, 少女, 女娃, 女寶寶, 婆婆, 女患者, 女工, 女員工, 外籍女性, ${surnames}{太太|小姐|女士|阿姨|媽媽|奶奶}, 個月{大|}{女嬰|女童|女寶寶|女}, 週{大|}女嬰, 天{大|}女嬰, 日{大|}女嬰`,
  ),
  male: words(
    `男性, 男, 男士, 男生, 男孩, 小男孩, 男童, 男嬰, 男病患, 男病人, 老先生, 老翁, 阿公, 阿伯, 弟弟, 男學生, 少男, 男娃, 男寶寶, 伯伯, 男患者, 男工, 男員工, 外籍男性, 老伯, 阿叔, ${surnames}{先生|伯伯|爺爺|阿伯}, 個月{大|}{男嬰|男童|男寶寶|男}, 週{大|}男嬰, 天{大|}男嬰, 日{大|}男嬰`,
  ),
};

// A bare 天, 週 or 個月 after a number is a duration: an age needs "大" or the child beside it.
export const ageUnits: Lexicon["ageUnits"] = {
  years: words(`歲, 足歲, 歲大, y/o, yo, y.o, 多歲, 嵗, 岁`),
  months: words(
    `個月大, 個多月大, 月大, 個月大的, 月齡, 個月{男嬰|女嬰|男童|女童|嬰兒|寶寶|幼兒|嬰幼兒|男寶寶|女寶寶|小孩|大男嬰|大女嬰|大嬰兒|大男童|大女童|男|女}, 個半月大, 个月大, 足月大`,
  ),
  weeks: words(
    `週大, 周大, 週齡, 星期大, 個星期大, 週{男嬰|女嬰|嬰兒|新生兒|大男嬰|大女嬰}, 禮拜大, 個禮拜大`,
  ),
  days: words(
    `天大, 日大, 日齡, 天{男嬰|女嬰|新生兒|嬰兒|大男嬰|大女嬰|大新生兒}, 日{男嬰|女嬰|新生兒|嬰兒|大男嬰|大女嬰}, 天齡`,
  ),
};

export const ageWords: Lexicon["ageWords"] = [
  { term: "新生兒", amount: 7, unit: "days" },
  { term: "出生嬰兒", amount: 7, unit: "days" },
  { term: "新生嬰兒", amount: 7, unit: "days" },
  { term: "剛滿月", amount: 30, unit: "days" },
  { term: "滿月", amount: 30, unit: "days" },
  { term: "未滿月", amount: 20, unit: "days" },
];

export const durations: Lexicon["durations"] = {
  minutes: words(`分鐘, 分鐘前, 分鐘後, 多分鐘, 分鐘左右, 分鍾`),
  hours: words(
    `小時, 小時前, 個小時, 個小時前, 鐘頭, 個鐘頭, 個多小時, 多小時, 小時後, 小時左右, 個鐘, 小时, 小時多, 個半小時`,
  ),
  days: words(
    `天, 日, 天前, 日前開始, 天左右, 多天, 天多, 天了, 天以來, 天後, 日以來, 天來, 天內, 天大{便|量|小便|哭}, 天大{量|}出血, 天大便{未解|沒解|解不出來|不通|沒有解|帶血|有血}`,
  ),
  weeks: words(
    `週, 周, 星期, 個星期, 禮拜, 個禮拜, 週前, 周前, 星期前, 個星期前, 禮拜前, 個禮拜前, 週多, 多週, 週大{便|量|小便}, 週大{量|}出血, 週以來, 週數`,
  ),
  months: words(`個月, 個月前, 月餘, 個多月, 個月多, 個月來, 個月以來, 個月大{便|量|小便}, 个月`),
  years: words(`年, 年多, 多年, 年以上, 餘年`),
};

const digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

function chineseNumbers(): { term: string; value: number }[] {
  const numbers = digits.map((term, index) => ({ term, value: index + 1 }));
  for (let tens = 1; tens <= 9; tens++) {
    const head = `${tens === 1 ? "" : (digits[tens - 1] ?? "")}十`;
    numbers.push({ term: head, value: tens * 10 });
    digits.forEach((digit, index) => numbers.push({ term: head + digit, value: tens * 10 + index + 1 }));
  }
  return numbers;
}

export const numbers: Lexicon["numbers"] = [
  ...chineseNumbers(),
  { term: "兩", value: 2 },
  { term: "半", value: 0.5 },
  { term: "零", value: 0 },
  { term: "一百", value: 100 },
];

export const onsetWords: Lexicon["onsetWords"] = [
  ...words(`剛剛, 剛才, 方才, 剛剛才, 頃刻, 頭先, 啱啱, 現在突然`).map((term) => ({ term, hours: 0.5 })),
  ...words(`稍早, 半小時前, 一小時前, 半個小時前, 早前`).map((term) => ({ term, hours: 1 })),
  ...words(
    `今早, 今晨, 今天早上, 今日早上, 今天上午, 今天下午, 今日下午, 今天中午, 今午, 今天凌晨, 今日凌晨, 今天清晨, 今晚, 今日上午, 今日晨起, 今晨起床, 早上起床, 晨起, 凌晨, 清晨, 一早, 睡醒, 今朝, 今日中午, 今下午, 今上午, 今中午, 今凌晨, 早上, 中午, 下午, 傍晚`,
  ).map((term) => ({ term, hours: 6 })),
  ...words(
    `今天, 今日, 今天開始, 今日開始, 今天突然, 昨晚, 昨夜, 昨天晚上, 昨日晚上, 昨天半夜, 半夜, 昨晚開始, 昨晚起, 尋晚, 琴晚, 昨深夜, 昨日夜間, 整晚`,
  ).map((term) => ({
    term,
    hours: 12,
  })),
  ...words(
    `昨天, 昨日, 昨, 昨天開始, 昨日開始, 昨天起, 昨日起, 昨天下午, 昨天早上, 昨天中午, 昨日下午, 昨日早上, 尋日, 琴日, 昨早`,
  ).map((term) => ({ term, hours: 24 })),
  ...words(`前天, 前日, 前天開始, 前晚, 前天晚上, 前幾天, 這兩天, 近兩天, 這兩三天, 近二日`).map((term) => ({
    term,
    hours: 48,
  })),
  ...words(
    `這幾天, 近幾天, 近日, 數日, 數天, 幾天前, 數日前, 數天前, 好幾天, 幾天, 連續幾天, 大前天, 近幾日, 呢幾日, 幾日`,
  ).map((term) => ({ term, hours: 96 })),
  ...words(`上週, 上周, 上禮拜, 上星期, 一週前, 近一週, 這禮拜, 這星期, 上個禮拜, 上個星期, 這週`).map(
    (term) => ({ term, hours: 168 }),
  ),
  ...words(`上個月, 近一個月, 上月, 這個月`).map((term) => ({ term, hours: 730 })),
];

export const elsewhere: Lexicon["elsewhere"] = words(
  `在家, 家裡, 家中, 在家裡, 家長在家, 在學校, 學校, 診所, 昨晚, 昨天, 半夜, 凌晨, 今早, 最高, 燒到, 發燒到, 高燒到, 發燒至, 高燒至, 最高燒到, 最高體溫, 家中體溫, 在家體溫, 來院前, 到院前, 之前`,
);

export const thermometers: Lexicon["thermometers"] = words(`肛溫, 耳溫, 額溫, 口溫, 腋溫`);

export const otherFluids: Lexicon["otherFluids"] = words(
  `CSF, 腦脊髓液, 脊髓液, 腰椎穿刺, 腰穿, 肋膜積液, 腹水檢查, 關節液`,
);
