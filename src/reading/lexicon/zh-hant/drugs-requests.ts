import type { ConceptId } from "../../../domain/concepts.ts";
import type { Terms } from "../lexicon.ts";
import { words } from "./words.ts";

/** What the patient takes, and what is wanted. */
export const drugsAndRequests = {
  anticoagulant: words(
    `抗凝血劑, 抗凝血{藥|藥物|藥品}, 可邁丁, 華法林, 普栓達, 艾必克凝, 拜瑞妥, 里先安, 薄血藥, 稀釋血液{的藥|}, 口服抗凝{血劑|藥}, 肝素, 低分子量肝素, 克立生, {吃|服用}通血路{的|}藥, Coumadin, warfarin, Pradaxa, dabigatran, Eliquis, apixaban, Xarelto, rivaroxaban, Lixiana, edoxaban, Clexane, enoxaparin, heparin, NOAC, DOAC`,
  ),
  antiplatelet: words(
    `抗血小板{藥物|藥|劑|}, 阿斯匹靈, 阿斯匹林, 伯基, 保栓通, 百無凝, 康達瑞斯, 抗栓, 雙重抗血小板{藥物|}, 普拿達, 通血管{的|}藥, 心臟血管通血藥, Bokey, Plavix, clopidogrel, Brilinta, ticagrelor, Efient, Tapal, aspirin, DAPT, Pletaal, cilostazol`,
  ),
  insulin: words(
    `胰島素, {打|注射|施打}{胰島素|insulin}, 速效胰島素, 長效胰島素, 胰島素{針|幫浦|注射}, 糖尿病針, 諾和瑞, 諾胰保, 來得時, 蘭德仕, 糖德仕, Lantus, Toujeo, NovoRapid, Novomix, Novorapid, Levemir, Humalog, Tresiba, Apidra, insulin, RI`,
  ),
  "glucose-lowering-drug": words(
    `降血糖藥, 血糖藥, 降{血|}糖{藥物|藥丸|的藥}, 口服{降血糖藥|血糖藥|降糖藥|降血糖}, 糖尿病{藥|藥物|用藥|口服藥}, 庫魯化, 瑪爾胰, 糖祿, 佳糖維, 磺醯尿素, Metformin, metformin, Amaryl, glimepiride, OHA, OAD, Januvia, Uformin, Glucophage, gliclazide, Diamicron, 胰妥讚, 善纖達, 週纖達, Ozempic, Trulicity`,
  ),
  "sglt2-inhibitor": words(
    `排糖藥, 恩排糖, 福適佳, 可拿糖, 穩適妥, 排糖{的藥|類}, SGLT2{抑制劑|i|}, Jardiance, Forxiga, Canaglu, Steglatro, empagliflozin, dapagliflozin, canagliflozin`,
  ),
  "steroid-long-term": words(
    `類固醇, {長期|規則|每天|每日|目前}{使用|服用|吃}{類固醇|美國仙丹}, 美國仙丹, 口服類固醇, 高劑量類固醇, 普力多寧, 康速龍, prednisolone, Compesolon, hydrocortisone, dexamethasone, methylprednisolone, Medrol, steroid`,
  ),
  chemotherapy: words(
    `化療, 化學{治療|療法}, {打|做|接受|剛打|剛做|正在做|進行}{完|過|}{化療|化學治療|標靶|免疫治療}, 化療{後|中|期間|完|第|療程中|藥}, 標靶{治療|藥物|藥|}, 免疫治療, 放{射|}{治|療|射治療|射線治療|化療}, 電療, 放化療, CCRT, C/T, R/T, chemotherapy, 打靶, 癌症治療中, 打白藥`,
  ),
  immunosuppressant: words(
    `免疫抑制劑, 免疫{抑制|調節}{藥|藥物|劑}, 抗排斥{藥|藥物}, 生物製劑, 移護寧, 山喜多, 睦體康, 普樂可復, MTX, methotrexate, tacrolimus, Prograf, cyclosporine, mycophenolate, CellCept, azathioprine, Imuran, Humira, Enbrel, adalimumab, rituximab, 莫須瘤, 恩博, 復邁`,
  ),
  "beta-blocker": words(
    `乙型阻斷劑, {β|B|貝他|乙型}{交感神經|}{阻斷劑|阻滯劑|受體阻斷劑}, 康肯, 恩特來, 心律錠, Concor, bisoprolol, Inderal, propranolol, atenolol, carvedilol, Dilatrend, metoprolol, Betaloc`,
  ),
  opioid: words(
    `嗎啡, {鴉片類|類鴉片|麻醉}{藥物|止痛藥|藥|止痛劑}, 吩坦尼, 吩坦尼貼片, 止痛貼片, 特拉嗎竇, 配西汀, 可待因, 美沙冬, 舒痛停, 奧諾美, morphine, fentanyl, tramadol, Ultracet, Tramacet, OxyNorm, oxycodone, Demerol, codeine, MXL, methadone, buprenorphine`,
  ),
  "hormonal-contraception": words(
    `避孕藥, 口服避孕藥, {吃|服用}{避孕藥|事前避孕藥|荷爾蒙|女性荷爾蒙}, 事前避孕藥, 避孕{貼片|針|環|器}, 荷爾蒙{治療|藥|補充|補充療法}, 子宮內避孕器, OCP, 食避孕藥, HRT`,
  ),
  antihypertensive: words(
    `降血壓藥, 血壓藥, 高血壓藥, 降壓藥, 脈優, 得安穩, 冠達悅, 雅脈, 安普諾維, 可悅您, Norvasc, amlodipine, Diovan, valsartan, Exforge, Sevikar, losartan, Cozaar, captopril, Olmetec, Micardis, adalat, nifedipine`,
  ),
  "antibiotic-recent": words(
    `抗生素, {吃|服用|打|使用|吃完|用|注射|口服}{過|了|}抗生素, 抗生素{治療|使用|療程|針|藥}, 安滅菌, 安莫西林, 日舒, 速博新, 可樂必妥, 消炎針, Augmentin, amoxicillin, ciprofloxacin, levofloxacin, Cravit, cephalexin, Keflex, doxycycline, azithromycin, ceftriaxone`,
  ),
  "epinephrine-given": words(
    `已打腎上腺素, {已打|已給|給予|施打|注射|先打|現場打|自行打|打了}{腎上腺素|Bosmin|epinephrine|EpiPen|epi}, 腎上腺素{注射後|施打後|已給|已打}, Bosmin`,
  ),
  "naloxone-given": words(
    `已打納洛酮, {已|給予|施打|注射|打了|使用}{給予|注射|打|施打|}{naloxone|Naloxone|納洛酮|鴉片解毒劑}, 納洛酮, naloxone`,
  ),
  "oxygen-given": words(
    `已給氧氣, {已給|給予|給|使用|予|on|戴|已使用|現使用|需|使用中}{氧氣|O2|鼻導管|面罩|NRM|nasal cannula|N/C|NC|氧氣面罩|非再吸入型面罩|O2 mask|simple mask|純氧|氧氣鼻導管}, 氧氣{使用中|使用|治療|給予|鼻導管|面罩|罩}, BiPAP, HFNC, 高流量{氧氣|鼻導管}, BVM, ambu bagging`,
  ),
  "medication-refill": words(
    `領藥, {慢性病|慢籤|連續處方|連處}{領藥|拿藥|處方箋}, {想|要|來|欲|要求|單純|只要|只想|要來|為}{拿藥|領藥|續藥|開藥|補藥|拿慢性病藥|領慢性病藥|開安眠藥|拿安眠藥}, {藥|藥物|慢性病藥|血壓藥|安眠藥|胰島素|糖尿病藥}{吃完|沒了|用完|不夠|快吃完|吃完了|用完了|斷藥|已吃完|都吃完}{了|}, {拿|開|領}{安眠藥|慢性病藥|血壓藥|糖尿病藥|精神科藥}, 續藥, 補藥, 斷藥, 拿藥, 攞藥, 執藥, 無身體不適來拿藥, medication refill`,
  ),
  "prescription-request": words(
    `{要求|想要|希望|想|要}{開|打}{止痛針|止痛藥|抗生素|點滴|處方|處方箋|感冒藥|營養針|針|類固醇|退燒針}, 要打點滴, 打止痛針, 想打針, 處方箋, prescription`,
  ),
  "certificate-request": words(
    `開診斷書, {要|需|要求|想|來|申請}{開|開立|申請}{診斷書|診斷證明|證明書|病假證明|驗傷單|驗傷診斷書|病歷摘要|病假紙}, 診斷{書|證明}, 驗傷單, 行政相驗, 保險證明, 攞病假紙, 體檢證明, 體檢`,
  ),
  "test-result-request": words(
    `看報告, {來|要|想|回來|回診}{看|聽|拿|問}{報告|檢查報告|檢查結果|抽血報告|結果|驗血報告|檢驗報告}, 報告{諮詢|說明}, 睇報告`,
  ),
  "follow-up-visit": words(
    `回診, {約|預約|例行|門診|術後|定期|返診}{回診|返診|追蹤|複診|複查}, 返診, 複診, 覆診, 複查, {回來|來}{追蹤|複查}, 定期追蹤, 48小時返診, 72小時返診, follow up, OPD F/U, OPD follow up`,
  ),
  "suture-removal": words(
    `拆線, {要|來|需|想|時間到|回來|可以|要求|術後}拆線, 傷口拆線, 拆釘, stitches out, remove stitches`,
  ),
  "dressing-change": words(
    `換藥, {傷口|來|要|需|單純|每日|要求|想|回來}{換藥|更換敷料|換敷料|傷口換藥}, 傷口護理, 敷料{更換|脫落|濕}, 洗傷口, 紗布掉了, 換敷料, change dressing, CD`,
  ),
  "wound-check": words(
    `傷口檢查, {看|檢查|評估|追蹤|複查}傷口, 傷口{追蹤|回診|複診|評估|複查|看一下}, {回診|回來}看傷口, wound check`,
  ),
  "vaccination-request": words(
    `施打疫苗, {要|想|來|需|要求|欲}{打|施打|接種|注射}{疫苗|預防針|流感疫苗|新冠疫苗|狂犬病疫苗|B肝疫苗|第二劑|第三劑|第四劑}, {打|接種|施打}{狂犬病|流感|B肝}疫苗, 狂犬病疫苗, rabies vaccine`,
  ),
  "tetanus-request": words(
    `打破傷風, {要|想|來|需|要求|補打|施打|欲}{打|施打|}破傷風{針|疫苗|}, 破傷風{針|疫苗|類毒素|}, T.T., tetanus toxoid`,
  ),
  "imaging-request": words(
    `要求照X光, {要求|想|希望|要|來}{照|做|安排|拍}{X光|電腦斷層|MRI|CT|核磁共振|超音波|斷層|心電圖}, 照{肺|}X光, 要求檢查`,
  ),
  "procedure-request": words(
    `要求處置, {來|要|需|安排|預約|欲|住院}{做|行|接受|}{輸血|化療住院|住院化療|胃鏡|大腸鏡|導尿|灌腸|通便|抽痰|切片}, 輸血, 灌腸, 通便, 排定{手術|住院}, 住院排程, {來|安排|排定}{手術|開刀}`,
  ),
  "ascites-drainage": words(
    `抽腹水, {放|引流|來放|來抽|要求抽|想抽|要抽|要放|需抽|定期抽}腹水, 腹水{引流|抽取|穿刺}, 放水, paracentesis, ascites tapping, abdominal tapping`,
  ),
  "device-problem": words(
    `醫療器材問題, {節律器|去顫器|ICD|AICD|胰島素幫浦|氧氣機|呼吸器|助聽器|電擊器|抽痰機|製氧機}{故障|沒電|電擊|放電|異常|警報|壞掉|問題|叫|報警}, 氣切{管|}{脫落|滑脫|掉|掉出來|阻塞|脫出|更換|卡痰|滲血|管滑脫}, 造口{袋|}{脫落|破|滲漏|出血|脫垂|問題|袋脫落|周圍紅|壞死}, 去顫器放電, 更換氣切{管|}, 換氣切, tracheostomy tube dislodged`,
  ),
  "dialysis-access-problem": words(
    `廔管問題, {洗腎|透析|動靜脈|}{廔管|瘻管|血管|人工血管}{阻塞|塞住|不通|無震顫|沒有震顫|無thrill|出血|流血|感染|腫|紅腫|沒有thrill|塞掉|血栓|腫痛|滲血|止血不良|出血不止|塞|流量差}, {透析|洗腎|雙腔}導管{脫落|阻塞|感染|滑脫|功能不良|出血|不通}, AVF occlusion, AVG occlusion, AV shunt occlusion, 無法{洗腎|透析}, 洗唔到腎`,
  ),
  "catheter-problem": words(
    `尿管問題, {尿管|導尿管|Foley|foley|腎造口管|恥骨上尿管|存留導尿管|腎造廔管}{阻塞|塞住|不通|滑脫|脫落|滲漏|漏尿|血尿|拔掉|自拔|到期|更換|掉了|堵住|沒尿|流不出來|引流不順|卡住|滲尿|掉出來|被拔掉|無尿液引流|周圍滲尿}, {換|更換|拔|重放|換新|要換|重置|拔除|移除}{尿管|導尿管|Foley|foley|腎造口管}, 自拔{尿管|導尿管|Foley}, 喉塞咗, 換尿喉, Foley obstruction`,
  ),
  "feeding-tube-problem": words(
    `鼻胃管問題, {鼻胃管|NG|胃造口|胃造廔|胃管|餵食管|PEG|胃造廔管|胃造口管|鼻飼管|NG管|on NG管}{滑脫|脫落|自拔|阻塞|塞住|不通|掉了|拔掉|更換|到期|滲漏|掉出來|灌不進去|被拔掉|周圍紅腫|反抽有血|管滑脫|滑出|咬斷}, {換|更換|重放|重置|放|拔|插|放置}{鼻胃管|NG|胃管|胃造口管|胃造廔|餵食管|NG管}, 自拔{鼻胃管|NG|管}, NG dislodged, NG removed, NG脫落`,
  ),
  "line-or-drain-problem": words(
    `管路問題, {引流管|PICC|Port-A|PTGBD|PTCD|點滴|胸管|中央靜脈導管|豬尾巴|管路|PORT-A|膽汁引流管|port-A|pigtail|port|腦室引流管|Port A}{滑脫|脫落|阻塞|不通|滲漏|感染|掉出來|紅腫|無引流|自拔|出血|塞住|脫出|斷裂|滲液|引流量減少|回血不順|掉了|引流液變紅|無法回血}, {管路|點滴}滑脫, {換|更換}{引流管|PTCD|PTGBD}, Port-A感染`,
  ),
  "cast-problem": words(
    `石膏問題, 石膏{太緊|太鬆|破|裂|濕|鬆脫|斷|問題|痛|掉|壓迫|弄濕|裂掉|鬆掉|腫|濕掉}, {拆|換|調整|更換}{石膏|副木|夾板}, {副木|夾板|護具}{太緊|鬆脫|鬆掉|太鬆|斷掉|壓迫}, cast problem`,
  ),
  referral: words(
    `轉診, {診所|門診|地區醫院|外院|他院|衛生所|安養院|開業醫|LMD|養護中心|家醫科|監獄|別院|某醫院}{轉診|轉介|轉入|轉來|建議轉診|轉送|轉院|建議至急診|建議來急診}, 轉診單, 轉院, 轉介, 轉急診, 醫師建議{轉診|至急診|來急診}, refer from, transferred from`,
  ),
  "health-question": words(
    `健康諮詢, {衛教|用藥|醫療|健康|法律|疫苗}諮詢, {想|要|來}{詢問|諮詢|問問題|請教|問一下}, 諮詢`,
  ),
  "pregnancy-test-request": words(
    `驗孕, {想|要|來|要求|需}{驗孕|檢查是否懷孕|確認懷孕|確認是否懷孕|測是否懷孕}, 懷孕檢查, pregnancy test`,
  ),
  "emergency-contraception": words(
    `事後避孕藥, 事後藥, {緊急|事後}避孕{藥|丸|}, {保險套|套子|避孕套}{破|破掉|破裂|脫落|滑脫}, 食事後丸, 無套性行為, emergency contraception`,
  ),
} as const satisfies { readonly [C in ConceptId]?: Terms };
