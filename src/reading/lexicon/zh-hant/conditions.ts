import type { ConceptId } from "../../../domain/concepts.ts";
import type { Terms } from "../lexicon.ts";
import { words } from "./words.ts";

/** What the patient has. */
export const conditions = {
  infection: words(
    `感染症, {細菌|病毒|院內|全身|嚴重|局部|菌血症}{性|}感染, 菌血症, 發炎反應, 感染{徵象|現象|源}, 病毒感染, bacteremia`,
  ),
  sepsis: words(
    `敗血症, {尿路|泌尿道|膽道|肺部|肺炎|腹腔|疑似|嚴重}{感染|}{併|合併|引起|}敗血症, 膿毒症, 败血症, urosepsis, sepsis`,
  ),
  pneumonia: words(
    `肺炎, {吸入性|社區{性|型}|細菌性|病毒性|黴漿菌}肺炎, 社區性肺炎, 院內肺炎, 肺{部|}感染, 肺浸潤, 膿胸, pneumonia, 下呼吸道感染`,
  ),
  "urinary-infection": words(`泌尿道感染, {尿道|尿路|膀胱|下泌尿道}{感染|發炎}, 膀胱炎, 尿道炎症, UTI`),
  pyelonephritis: words(`腎盂腎炎, 急性腎盂{腎|}炎, 腎盂炎, 腎膿瘍, 上泌尿道感染, APN, acute pyelonephritis`),
  gastroenteritis: words(
    `腸胃炎, 急性腸胃炎, 急性胃腸炎, 胃腸炎, 病毒性腸胃炎, 上吐下瀉, 又吐又拉, 吃壞肚子, 吃壞東西, 諾羅病毒, 輪狀病毒, 沙門氏菌, 腸胃型感冒, 腸胃不適, 腸胃流感, 肚屙嘔, acute gastroenteritis, 腸炎`,
  ),
  "upper-respiratory-infection": words(
    `上呼吸道感染, 急性上呼吸道感染, 支氣管炎, 急性支氣管炎, 急性咽喉炎, URI, URTI, upper respiratory infection`,
  ),
  influenza: words(
    `流感, 流行性感冒, {A|B}型流感, A流, B流, 流感快篩陽性, 流感陽性, {H1N1|流感重症}, 克流感, 流行性感冒陽性, influenza, flu A, flu B`,
  ),
  covid: words(
    `新冠肺炎, COVID{-19|19|}確診, 確診, 新冠{病毒|}{感染|確診|陽性|}, 武漢肺炎, 快篩{兩條線|陽性}, COVID-19, 長新冠, 嚴重特殊傳染性肺炎, 中咗新冠`,
  ),
  bronchiolitis: words(`細支氣管炎, 急性細支氣管炎, RSV{感染|}, 呼吸道融合病毒, bronchiolitis`),
  meningitis: words(
    `腦膜炎, {細菌性|病毒性|急性}腦膜炎, 腦炎, 腦膿瘍, 流行性腦脊髓膜炎, 日本腦炎, 腦膜腦炎, meningitis, encephalitis`,
  ),
  tuberculosis: words(`肺結核, 結核病, 肺癆, 開放性肺結核, 結核菌, 肺外結核, 疑似TB, TB`),
  chickenpox: words(`水痘, 出水痘, 水痘疹, varicella`),
  measles: words(`麻疹, 出麻疹, 出痲疹, 德國麻疹, measles`),
  scabies: words(`疥瘡, 疥蟲, 挪威疥, scabies`),
  conjunctivitis: words(`結膜炎, {過敏性|病毒性|細菌性|急性}結膜炎, 紅眼症, 角結膜炎, conjunctivitis`),
  otitis: words(`中耳炎, {急性|慢性}中耳炎, 外耳炎, 外耳道炎, 耳朵發炎流膿, 中耳積水, otitis media, AOM`),
  tonsillitis: words(
    `扁桃腺炎, 扁桃{腺|體}{發炎|化膿|腫大|炎}, 急性扁桃腺炎, 扁桃腺周圍膿瘍, 扁桃腺膿瘍, 咽後膿瘍, 深頸部感染, tonsillitis, peritonsillar abscess`,
  ),
  sinusitis: words(`鼻竇炎, 急性鼻竇炎, 慢性鼻竇炎, 鼻竇發炎, sinusitis`),
  croup: words(`哮吼, 急性喉氣管支氣管炎, 喉氣管支氣管炎, croup`),
  epiglottitis: words(`會厭炎, 急性會厭炎, 會厭發炎, 會厭腫脹, epiglottitis`),
  shingles: words(`帶狀皰疹, 帶狀疱疹, 皮蛇, 飛蛇, 生蛇, 纏腰龍, herpes zoster, zoster`),
  endocarditis: words(`心內膜炎, 感染性心內膜炎, infective endocarditis, endocarditis`),
  "septic-arthritis": words(
    `化膿性關節炎, 敗血性關節炎, 細菌性關節炎, 關節{感染|化膿}, 人工關節感染, septic arthritis`,
  ),
  "necrotising-infection": words(
    `壞死性筋膜炎, 壞死性{軟組織感染|感染}, 食肉菌, 噬肉菌, 氣性壞疽, 海洋弧菌{感染|}, 創傷弧菌, 弗尼爾氏壞疽, 佛尼爾壞疽, necrotizing fasciitis, Fournier gangrene, gas gangrene, 壞疽`,
  ),
  appendicitis: words(
    `闌尾炎, 盲腸炎, 急性闌尾炎, 盲腸{發炎|破裂}, 闌尾{破裂|膿瘍|穿孔}, 疑盲腸, appendicitis`,
  ),
  cholecystitis: words(
    `膽囊炎, 急性膽囊炎, 膽管炎, 膽道{感染|阻塞}, 急性膽管炎, 膽囊發炎, cholecystitis, cholangitis, biliary tract infection, BTI`,
  ),
  pancreatitis: words(`胰臟炎, 急性胰臟炎, 胰腺炎, 慢性胰臟炎, pancreatitis`),
  "bowel-obstruction": words(
    `腸阻塞, 腸梗阻, 腸{扭轉|套疊|沾黏|道阻塞|絞窄}, 麻痺性腸阻塞, 未排氣, 沒有排氣, 無排氣, 沒排氣, ileus, intussusception, volvulus, bowel obstruction, intestinal obstruction`,
  ),
  gallstones: words(`膽結石, 膽石, 膽囊結石, 膽管結石, 膽絞痛, 總膽管結石, gallstone, GB stone, CBD stone`),
  "kidney-stone": words(
    `腎結石, 泌尿道結石, 尿路結石, 輸尿管結石, {腎臟|尿道|膀胱}結石, 腎石, renal stone, ureteral stone, ureter stone`,
  ),
  "renal-colic": words(`腎絞痛, 輸尿管絞痛, 結石{發作|痛|疼痛}, 腎結石{痛|發作}, renal colic`),
  "gi-bleed": words(
    `消化道出血, 上消化道出血, 腸胃{道|}出血, 胃出血, 靜脈瘤{出血|破裂}, 食道靜脈曲張{出血|破裂|}, 食道靜脈瘤{出血|破裂|}, 潰瘍出血, UGIB, UGI bleeding, GI bleeding, EV bleeding, variceal bleeding`,
  ),
  peritonitis: words(
    `腹膜炎, 急性腹膜炎, 腹膜透析腹膜炎, {胃|腸|腸道|大腸|小腸|十二指腸|消化道|中空器官}{穿孔|破裂|破洞}, 氣腹, 腹腔膿瘍, 腹內感染, PPU, peritonitis, hollow organ perforation, perforated peptic ulcer, 自發性腹膜炎, SBP腹膜炎`,
  ),
  "acute-coronary-syndrome": words(
    `急性冠心症, 急性冠狀動脈{症候群|症|綜合徵}, 不穩定{型|性}心絞痛, 心絞痛發作, 疑{似|}{ACS|AMI|MI|心肌梗塞}, 急性冠心病, ST段{上升|下降|壓低|抬高}, {心電圖|EKG|ECG}{ST elevation|ST變化|ST上升|ST depression|缺氧變化|疑似心肌梗塞}, ACS, unstable angina`,
  ),
  "myocardial-infarction": words(
    `心肌梗塞, 急性心肌梗塞, 心梗, 心肌梗死, 陳舊性心肌梗塞, 心肌梗塞發作, 心臟病發, 心臟病{發作|發}, 心臟血管阻塞, 心肌梗阻, AMI, STEMI, NSTEMI, acute myocardial infarction`,
  ),
  "coronary-disease": words(
    `冠心病, 冠狀動脈{心臟|性心臟|}{疾病|病|狹窄|阻塞|硬化}, 心絞痛, 狹心症, 缺血性心臟病, 心臟病, {心導管|心血管|裝|裝過|放|放過|置放|放置}{支架|血管支架|心臟支架}, 心導管, {冠狀動脈|心臟}繞道{手術|}, 冠脈繞道, 通波仔, 三條血管阻塞, 三支血管病變, 心血管疾病, CAD, CABG, PCI, s/p stent, s/p PCI, s/p CABG, 2-VD, 3-VD, triple vessel disease, angina`,
  ),
  "heart-failure": words(
    `心衰竭, 心臟衰竭, {鬱血性|充血性|急性|慢性}心{臟|}衰{竭|}, 心{臟|}功能{不全|不好|差}, 心力衰竭, 肺水腫, 急性肺水腫, 肺積水, 心臟無力, 心臟擴大, 擴張性心肌病變, 心衰, CHF, HFrEF, HFpEF, pulmonary edema, acute pulmonary edema, LVEF`,
  ),
  "atrial-fibrillation": words(
    `心房顫動, 心房{纖維|}{顫動|震顫|撲動|纖顫}, 心房早期收縮顫動, Af, AF RVR, Af with RVR, 房顫, atrial fibrillation, AFL`,
  ),
  arrhythmia: words(
    `心律不整, 心律{異常|失常}, {心室|陣發性上心室|上心室|室上性}{頻脈|心搏過速|性心搏過速|頻脈發作}, 心搏過緩, 心跳過慢, 心跳{很慢|太慢|慢|變慢}, 房室傳導阻滯, 完全房室傳導阻斷, 病竇症候群, 心律不齊, 早發性收縮, PSVT, SVT, VT, VPC, complete AV block, CAVB, AV block, SSS, arrhythmia`,
  ),
  hypertension: words(`高血壓, 高血壓{病|疾病}, 血壓高病, HTN, HT, 高血压, 三高, 高壓`),
  hyperlipidaemia: words(
    `高血脂, 血脂{高|過高|異常}, 高膽固醇, 膽固醇{高|過高}, 高脂血症, hyperlipidemia, dyslipidemia`,
  ),
  "aortic-aneurysm": words(
    `主動脈瘤, {腹|胸|腹部|胸部|升|降}主動脈瘤, 動脈瘤, 主動脈瘤破裂, AAA, TAA, aortic aneurysm`,
  ),
  "aortic-dissection": words(
    `主動脈剝離, 主動脈{夾層|撕裂}, 大動脈剝離, {A|B}型{主動脈|}剝離, type {A|B} dissection, aortic dissection`,
  ),
  "aortic-risk-condition": words(
    `馬凡氏症候群, 馬凡{氏|}{症|症候群|}, 馬方氏症{候群|}, 艾登二氏症{候群|}, 二葉主動脈瓣, 主動脈{手術|擴張|根部擴大|支架|弓置換}, Marfan, Marfan syndrome`,
  ),
  "pulmonary-embolism": words(`肺栓塞, 肺動脈栓塞, 肺血栓, 肺{部|}血管栓塞, pulmonary embolism`),
  "deep-vein-thrombosis": words(
    `深層靜脈栓塞, 深部靜脈{栓塞|血栓}, 深靜脈{栓塞|血栓}, 下肢靜脈{栓塞|血栓}, 深層靜脈血栓, DVT`,
  ),
  "peripheral-arterial-disease": words(
    `周邊動脈阻塞, 周邊動脈{阻塞|}{性|}{疾病|病|狹窄}, 周邊血管疾病, 下肢動脈{阻塞|狹窄|硬化}, 間歇性跛行, PAOD`,
  ),
  "valve-disease": words(
    `瓣膜疾病, {心臟|二尖|主動脈|三尖}瓣{膜|}{置換|手術|狹窄|閉鎖不全|脫垂|逆流|修補}{術|手術|}, 人工{心臟|}瓣膜, 心臟瓣膜{疾病|手術|置換|問題}, 風濕性心臟病, 機械瓣膜, 換瓣膜, MVR, AVR, TAVI, MVP, severe AS, severe MR`,
  ),
  pacemaker: words(
    `心律調節器, 心臟{節律|起搏|整律}器, 節律器, 裝{心臟|}節律器, 植入式去顫器, 電擊器植入, 永久性心律調節器, pacemaker, PPM, ICD植入, AICD`,
  ),
  pericarditis: words(
    `心包膜炎, 心包{炎|積水|填塞|膜積水|積液}, 心肌炎, 急性心肌炎, pericarditis, myocarditis, cardiac tamponade, pericardial effusion`,
  ),
  stroke: words(
    `腦中風, 中風, {急性|缺血性|腦幹|小腦}{腦|}中風, 腦梗塞, 腦{血管|}梗死, 腦栓塞, 腦血管{意外|阻塞|疾病|病變}, 中風{症狀|徵象|發作|了}, 腦幹梗塞, 爆血管, 小腦中風, 卒中, 腦卒中, 中风, 陳舊性中風, CVA, stroke, ischemic stroke, 缺血性腦病變`,
  ),
  tia: words(`暫時性腦缺血, 暫時性腦{部|}缺{血|氧}{發作|}, 短暫性腦{部|}缺{血|氧}{性|}{發作|}, 小中風, TIA`),
  "subarachnoid-haemorrhage": words(
    `蜘蛛膜下腔出血, 蜘蛛網膜下腔出血, 蛛網膜下腔出血, 腦動脈瘤{破裂|}, 腦血管瘤{破裂|}, 顱內動脈瘤, SAH`,
  ),
  "intracranial-haemorrhage": words(
    `顱內出血, 腦出血, 腦溢血, 腦{內|部}出血, 硬腦膜{下|外|上}出血, 硬膜{下|外}出血, 慢性硬腦膜下出血, 出血性中風, 小腦出血, 腦幹出血, ICH, SDH, EDH, chronic SDH`,
  ),
  epilepsy: words(
    `癲癇, 癲癇{症|病|病史}, 有羊癲瘋, 抽搐病史, 癲癇患者, 癲癇病人, 癫痫, 腦癇, 癲癇藥, 癲癇用藥, epilepsy`,
  ),
  migraine: words(`偏頭痛, 偏頭痛{發作|病}, 叢發性頭痛, 典型偏頭痛, migraine`),
  dementia: words(
    `失智症, 失智, 阿茲海默{症|}, 老人{痴|癡}呆{症|}, 痴呆, 認知障礙症, 腦退化{症|}, 血管性失智, 認知症, dementia`,
  ),
  parkinson: words(`帕金森氏症, 巴金森{氏|}{症|病|}, 帕金森{氏|}{病|}, 柏金遜{症|}, parkinsonism, Parkinson`),
  "multiple-sclerosis": words(
    `多發性硬化症, 多發硬化{症|}, 重症肌無力{症|}, 格林巴利{症候群|}, 吉蘭巴雷{氏|}{症候群|}, 漸凍人, 運動神經元疾病, 視神經脊髓炎, GBS, myasthenia gravis`,
  ),
  "facial-palsy": words(
    `顏面神經{麻痺|失調|炎}, 貝爾{氏|}{麻痺|氏麻痺}, 顏面麻痺, 面癱, Bell's palsy, Bell palsy`,
  ),
  concussion: words(`腦震盪, 輕微腦震盪, 腦震盪症候群, 腦震蕩, concussion`),
  "cauda-equina": words(`馬尾症候群, 馬尾{神經|}{壓迫|症|綜合症}, 脊髓壓迫, cauda equina`),
  sciatica: words(
    `坐骨神經痛, 椎間盤{突出|凸出}, 腰椎{椎間盤|}突出, 脊椎{狹窄|滑脫}, 骨刺, {痛|麻}到{小腿|腳|大腿|腳底}, 下肢放射痛, 神經根{壓迫|病變}, HIVD, sciatica, lumbar stenosis`,
  ),
  asthma: words(
    `氣喘, 氣喘{發作|病|急性發作|症|惡化}, 急性氣喘, 哮喘, 哮喘{發作|病}, 支氣管{氣喘|哮喘|痙攣}, 氣管炎, 哮喘病, 过喘, asthma, asthma attack, bronchospasm, 吸藥無效氣喘`,
  ),
  copd: words(
    `慢性阻塞性肺病, 慢性阻塞性肺{部|}{疾病|病|疾患}, 慢性肺阻塞, 肺阻塞, 肺氣腫, 慢性支氣管炎, 慢阻肺, COPD, COPD with AE, COPD AE, emphysema, 支氣管擴張{症|}, 肺纖維化, 塵肺病, 慢性肺病`,
  ),
  pneumothorax: words(
    `氣胸, {自發性|張力性|外傷性|創傷性}氣胸, 血胸, 氣血胸, 血氣胸, 爆肺, pneumothorax, hemothorax, PTX`,
  ),
  "home-oxygen": words(
    `居家氧氣, 在家{使用|用|使用中}氧氣, {長期|居家|家中}{使用|用|}氧氣{機|治療|使用|}, 家中{有|}製氧機, 氧氣{製造|製氧}機, 家用呼吸器, 居家呼吸器, home oxygen, BiPAP使用, 夜間BiPAP, home BiPAP`,
  ),
  "low-baseline-spo2": words(
    `平時血氧低, {平時|平常|平日|原本|baseline}{血氧|SpO2|血氧濃度}{約|就|偏低|大概|都|只有|就低|就只有}{85|86|87|88|89|90|91|92|}, 慢性低血氧, 目標血氧88-92%`,
  ),
  "baseline-confusion": words(
    `平時意識不清, {平時|平常|原本|長期|baseline|本來}{就|即|}{意識不清|混亂|意識混亂|無法對答|認知差|不認得人|無法溝通|對答不切題}, {平時|原本|baseline|平常}{意識|GCS|}{E4V4M6|E4V3M6|E4V2M5|E4V1M4|E3V1M4|E4VtM6}, {意識|}與平時{相同|一樣|無異|差不多}, 意識同平時, 同平常意識, 意識如平時, 意識如常, 植物人`,
  ),
  diabetes: words(
    `糖尿病, 糖尿, 第{一|二|1|2}型糖尿病, 糖尿病患{者|}, DM, T1DM, T2DM, type 2 DM, type 1 DM, DM type 2, 妊娠糖尿{病|}, GDM`,
  ),
  "diabetic-ketoacidosis": words(`糖尿病酮酸中毒, 酮酸中毒, 糖尿病酮酸血症, DKA`),
  hypoglycaemia: words(`低血糖, 低血糖{症|發作|昏迷|症狀|休克}, hypoglycemia`),
  hyperglycaemia: words(
    `高血糖, 高血糖{症|高滲透壓|昏迷|危象|急症}, 高{滲透壓|滲}高血糖{症|狀態|非酮酸|}, HHNK, hyperglycemia`,
  ),
  "thyroid-disease": words(
    `甲狀腺疾病, 甲狀腺{機能|功能|}{亢進|低下|低能}{症|}, 甲亢, 甲狀腺{風暴|炎|結節|腫大|腫|手術|切除}, 甲低, 突眼性甲狀腺腫, 葛瑞夫茲氏病, hyperthyroidism, hypothyroidism, thyroid storm`,
  ),
  "adrenal-insufficiency": words(
    `腎上腺功能不全, 腎上腺{皮質|}{功能|機能}{不全|不足|低下}{症|}, 腎上腺{危象|風暴}, 愛迪生氏{病|症}, 庫欣氏症{候群|}, adrenal insufficiency, adrenal crisis, Addison`,
  ),
  gout: words(
    `痛風, 痛風{發作|性關節炎|急性發作|石}, 尿酸{高|過高}, 高尿酸{血症|}, 急性痛風, gout, gouty arthritis`,
  ),
  arthritis: words(
    `關節炎, {退化性|類風濕{性|}|風濕性|僵直性}關節炎, 類風濕性關節炎, 類風濕, 僵直性脊椎炎, 退化性膝關節炎, 滑囊炎, RA病史, 骨關節炎, 風濕{病|}`,
  ),
  osteoporosis: words(`骨質疏鬆, 骨{質|}疏鬆{症|}, 骨鬆, osteoporosis`),
  "chronic-kidney-disease": words(
    `慢性腎臟病, 慢性腎{衰竭|功能不全|病|功能衰竭}, 腎{衰竭|功能不全|功能不好|臟病|功能差|功能衰退|病}, 尿毒症, 末期腎{臟|}病{變|}, CKD, CRF, uremia, CKD stage {3|4|5}`,
  ),
  dialysis: words(
    `洗腎, 血液透析, 透析, 腹膜透析, 洗腎{中|病人|患者|後|時|病患}, 血透, 洗肚, 長期洗腎, 規則洗腎, 洗{W135|W246|一三五|二四六|135|246}, 沒{有|}洗腎, 未{去|}洗腎, {漏|缺|少}洗{腎|一次}, H/D, HD QW135, HD QW246, CAPD, hemodialysis, on H/D, ESRD on HD`,
  ),
  cirrhosis: words(
    `肝硬化, 肝{衰竭|昏迷|腦病變|性腦病變}, 酒精性肝{硬化|炎}, 肝腦病變, 猛爆性肝炎, 肝功能{不全|衰竭}, liver cirrhosis, LC, hepatic encephalopathy`,
  ),
  hepatitis: words(
    `肝炎, {B|C|A|b|c}型肝炎{帶原|帶原者|}, B肝{帶原|帶原者|}, C肝, A肝, 急性肝炎, 乙型肝炎{帶菌|帶菌者|}, 肝病, HBV, HCV, hepatitis B, hepatitis C`,
  ),
  "inflammatory-bowel-disease": words(
    `發炎性腸道疾病, 克隆氏症, 潰瘍性大腸炎, 大腸憩室{炎|}, 憩室炎, 腸躁症, 大腸激躁症, 缺血性腸炎, Crohn, ulcerative colitis`,
  ),
  "peptic-ulcer": words(
    `消化性潰瘍, {胃|十二指腸}潰瘍, 胃{炎|發炎|病}, 急性胃炎, 慢性胃炎, 幽門桿菌, 胃糜爛, peptic ulcer, gastric ulcer, duodenal ulcer, PUD`,
  ),
  reflux: words(
    `胃食道逆流, 胃食道逆流{症|性疾病}, 逆流性食道炎, 胃酸{逆流|過多|倒流}, 食道逆流, 食道炎, GERD`,
  ),
  cancer: words(
    `癌症, 癌, 惡性腫瘤, {肺|肝|胃|大腸|乳|直腸|胰臟|胰|攝護腺|前列腺|子宮頸|卵巢|口腔|食道|鼻咽|膀胱|腎|膽管|甲狀腺|腦|下咽|喉|舌|子宮|皮膚|腎臟|結腸|大腸直腸|子宮內膜}癌{末期|病史|患者|}, 肝腫瘤, 腦瘤, 腦腫瘤, 腫瘤, 白血病, 血癌, 淋巴瘤, 淋巴癌, 骨髓瘤, 多發性骨髓瘤, 肉瘤, 黑色素瘤, 癌症{病人|患者}, HCC, lung ca, lung cancer, breast ca, colon ca, CRC, NPC, lymphoma, leukemia, AML, ALL白血病, CLL, CML, multiple myeloma, HNSCC, ca病史`,
  ),
  "metastatic-cancer": words(
    `癌症轉移, {骨|腦|肝|肺|腹膜|多處|全身|骨頭|遠端|淋巴|腦部|骨骼|肺部}轉移, 轉移{癌|性|到骨頭|性癌症|至肝|至肺|至骨}, 癌{症|}末{期|}, 末期癌{症|}, 第四期癌{症|}, {癌|癌症}第{四|4}期, bone meta, brain meta, lung meta, liver meta, with metastasis, terminal cancer, metastases`,
  ),
  transplant: words(
    `器官移植, {腎臟|肝臟|心臟|肺臟|骨髓|幹細胞|腎|肝|心|肺|造血幹細胞|角膜}移植{術後|後|病人|患者|手術|}, 換{腎|肝|心臟|肺}{手術|後}, 移植{病人|患者|術後|後}, transplant, kidney transplant, liver transplant, s/p renal transplant`,
  ),
  immunosuppressed: words(
    `免疫低下, 免疫{力低下|不全|抑制|力差|功能低下|功能不全|功能差|力低|缺乏|抑制狀態|系統低下}{患者|病人|}, 紅斑性狼瘡, 全身性紅斑性狼瘡, 自體免疫{疾病|性疾病|}, 硬皮症, 皮肌炎, 乾燥症, immunocompromised, immunosuppressed`,
  ),
  hiv: words(`愛滋病, 愛滋, HIV{感染|感染者|陽性|}, 人類免疫缺乏病毒, 愛滋感染者, AIDS, B20`),
  neutropenia: words(
    `嗜中性球低下, 嗜中性{球|白血球}{低下|低|過低|減少}{症|}, 白血球{低下|減少|很低}, 發燒{性|合併|併}嗜中性{球|白血球}{低下|減少}{症|}, ANC{低|<500|<1000}, febrile neutropenia, neutropenic fever, neutropenia`,
  ),
  asplenia: words(
    `無脾臟, 脾臟切除{術|術後|手術|}, 脾切除{術|術後|}, 切{過|除}脾臟, 無脾症, s/p splenectomy, splenectomy`,
  ),
  "sickle-cell": words(
    `鐮刀型貧血, 鐮刀型{紅血球|細胞|血球}{疾病|貧血|病}{症|}, 鐮狀細胞{貧血|病}{症|}, sickle cell`,
  ),
  "sickle-crisis": words(
    `鐮刀型貧血危象, 鐮刀型{紅血球|}{貧血|}{疼痛危象|疼痛發作|危象}, sickle cell crisis`,
  ),
  "clotting-disorder": words(
    `凝血功能異常, 凝血{功能|}{不良|障礙|異常|差|疾病|不全}, 血小板{低下|減少|很低}{症|}, 出血{體質|傾向|性體質|性疾病}, 特發性血小板低下{紫斑症|}, ITP, INR{過高|高|延長|偏高}, DIC, coagulopathy, von Willebrand`,
  ),
  anaemia: words(
    `貧血, {缺鐵性|嚴重|重度|慢性|地中海型|地中海|溶血性|再生不良性|惡性}貧血, 蠶豆症, G6PD缺乏{症|}, anemia`,
  ),
  "previous-thrombosis": words(
    `曾有血栓, {血栓|靜脈血栓|肺栓塞|深層靜脈栓塞|DVT|PE}病史, 血栓史, 靜脈栓塞病史, 血栓體質, 易栓症, 抗磷脂{質|}{抗體|}症候群, 曾{肺栓塞|血栓|血管栓塞|靜脈栓塞}`,
  ),
  "ectopic-pregnancy": words(`子宮外孕, 異位妊娠, 外孕, 宮外孕, 輸卵管{妊娠|懷孕}, ectopic pregnancy`),
  "pre-eclampsia": words(
    `子癲前症, 子癇前症, 子癇症, 子癲症, 妊娠{毒血症|高血壓}, 子癇, 子癲, 重度子癲前症症候群, preeclampsia, pre-eclampsia, eclampsia, PIH`,
  ),
  "ovarian-torsion": words(`卵巢扭轉, 卵巢{囊腫|腫瘤|水瘤}扭轉, ovarian torsion`),
  "ovarian-cyst": words(
    `卵巢囊腫, 卵巢{水瘤|腫瘤|畸胎瘤|巧克力囊腫}, 黃體{囊腫|破裂|出血|囊腫破裂}, 卵巢{黃體|囊腫}{破裂|出血}, 骨盆腔發炎, 骨盆腔炎, 子宮肌瘤, 骨盆腔{感染|膿瘍}, ovarian cyst, corpus luteum rupture, myoma`,
  ),
  "testicular-torsion": words(`睪丸扭轉, 睪丸{扭到|扭結|轉到}, 睪丸扭曲, testicular torsion`),
  endometriosis: words(`子宮內膜異位{症|}, 子宮腺肌症, 巧克力囊腫, 肌腺症, endometriosis, adenomyosis`),
  "glaucoma-acute": words(
    `急性青光眼, {急性隅角閉鎖{性|型}|隅角閉鎖型|急性閉鎖性}青光眼, 急性隅角閉鎖性青光眼, 青光眼{發作|急性發作}, 眼壓{高|過高|飆高|升高|很高|偏高}, 青光眼, acute glaucoma, angle closure glaucoma`,
  ),
  "retinal-detachment": words(
    `視網膜剝離, 網膜剝離, 視網膜{裂孔|破洞|動脈阻塞|中央動脈阻塞|靜脈阻塞}, 玻璃體出血, retinal detachment, RD術後, CRAO`,
  ),
  "limb-ischaemia": words(
    `肢體缺血, 急性{下肢|上肢|肢體}{動脈|}{缺血|栓塞|阻塞}, {下肢|上肢}缺血, 急性動脈栓塞, 腳{缺血|壞死}, 足部壞疽, acute limb ischemia, ALI, limb ischemia`,
  ),
  depression: words(
    `憂鬱症, {重度|重|輕度|產後}憂鬱{症|}, 憂鬱, 抑鬱{症|}, 情感性疾患, 身心症, 身心科就診, 躁鬱, 適應障礙, depression, MDD, 產後憂鬱`,
  ),
  "anxiety-disorder": words(
    `焦慮症, 廣泛性焦慮{症|}, 恐慌症, 強迫症, 創傷後壓力{症候群|症}, PTSD, 自律神經{失調症|問題}, 精神官能症, 驚恐症, GAD`,
  ),
  schizophrenia: words(
    `思覺失調症, 精神分裂{症|}, 思覺失調, 精神{疾病|科病史|疾患|病}, 精神病患, schizophrenia`,
  ),
  bipolar: words(
    `雙相情緒障礙{症|}, 躁鬱症, 雙極性{疾患|情感疾患|情感性疾患}, 雙相{情感|}{障礙|疾患}, 情緒障礙症, bipolar disorder, bipolar`,
  ),
  "alcohol-use-disorder": words(
    `酒癮, 酗酒, 酒精{成癮|依賴|濫用|使用疾患|使用障礙症|性肝病}, {長期|每天|每日|天天}{飲酒|喝酒|酗酒|喝}{酒|}, 嗜酒, 酒鬼, alcoholism, alcohol abuse, alcohol dependence, 長期酒癮`,
  ),
  "drug-use": words(
    `毒癮, 藥癮, 藥物{濫用|成癮|依賴}, {吸毒|使用毒品|施打毒品|毒品|海洛因|安非他命}{史|成癮|習慣}, 靜脈注射毒品, 美沙冬替代療法, 藥癮者, 道友, IVDU, drug abuse, 拉K`,
  ),
  "autism-or-learning-disability": words(
    `自閉症, 智能{障礙|不足|不全}, 發展遲緩, {中度|重度|輕度|極重度}智能障礙, 唐氏症, 亞斯伯格, 過動症, 注意力不足過動症, 身心障礙, 腦性麻痺, 腦麻, 弱智, 弱聽, ADHD, cerebral palsy, autism, MR智能`,
  ),
  "recent-surgery": words(
    `最近開刀, {最近|近期|近日|上週|上個月|前幾天|剛|日前|數日前|幾天前|一週前|兩週前|上禮拜|昨天|前天}{開刀|開完刀|手術|動手術|接受手術|剖腹產|動刀|做完手術|開過刀}, 剛{開完|動完|做完}{刀|手術}, 術後第, 術後{第|傷口|發燒|疼痛|出血|感染|三天|兩天|一週|兩週|一天|併發症}, 手術後第, 剛出院, POD, post-op, postop, post op day, recent surgery`,
  ),
  immobility: words(
    `長期不動, {長途|搭長途|搭乘長途}{飛行|飛機|搭車|坐車}, {打石膏|上石膏|石膏固定}中, {下肢|腿部}固定, 久坐, 久未活動, 長時間{不動|搭飛機|坐車}, 最近臥床, 剛搭飛機, 長時間飛行, prolonged immobilization`,
  ),
  smoker: words(
    `抽菸, 吸菸{者|史|}, 抽煙, 吸煙, 老菸槍, 菸齡, 菸癮, 一天{一|兩|半}包{菸|煙}, 每天{一|兩|半}包{菸|煙}, {有|}抽菸習慣, 電子菸, 食煙, smoker, smoking`,
  ),
  obesity: words(`肥胖, 過重, 體重過重, {病態性|重度|極度}肥胖, BMI{高|過高|>30|>35}, obesity, obese`),
  "central-line": words(
    `中央靜脈導管, {雙腔|永久|暫時|}{透析導管|靜脈導管|雙腔導管}, 人工血管, {化療|注射|植入式}{人工血管|注射座|}人工血管, 希克曼導管, Port-A, port-A, Port A, PICC, CVC, Hickman, 雙腔靜脈導管, permcath, double lumen`,
  ),
  "urinary-catheter": words(
    `導尿管, {留置|長期|存留}{導尿管|尿管}, 尿管, 尿管留置, {恥骨上|}膀胱造口, 膀胱造廔, 腎造口{管|}, 腎造廔{管|}, 雙J管, on Foley, Foley, PCN, cystostomy, double J, 雙J導管`,
  ),
  "feeding-tube": words(
    `鼻胃管, {胃造口|胃造廔|胃管|空腸造口|腸造口餵食管|餵食管}, 胃造瘻, {鼻胃管|管灌}{餵食|灌食|留置|}, 管灌, 鼻飼管, on NG, NG tube, NG留置, PEG管, gastrostomy, N-G`,
  ),
  tracheostomy: words(
    `氣切, 氣管切開, 氣切{管|造口|管路|口|病人|患者|處}, 氣管造口, 氣管造瘻, tracheostomy, tracheostoma`,
  ),
  "arteriovenous-fistula": words(
    `動靜脈瘻管, {洗腎|透析|動靜脈}{瘻管|廔管}, 廔管, 瘻管, {左手|右手}{廔管|瘻管}, 人工廔管, AV fistula, AV shunt, AVF, AVG, AV graft`,
  ),
  drain: words(
    `引流管, {膽汁|胸腔|膿瘍|腹腔|膽道|經皮穿肝膽道|傷口|腦室}引流{管|}, 豬尾巴{導管|}, 胸管, 引流{瓶|袋}, PTGBD, PTCD, JP drain, pig-tail, pigtail, chest tube, VP shunt, 腦室腹腔引流`,
  ),
  stoma: words(
    `造口, {人工肛門|腸造口|迴腸造口|結腸造口|大腸造口|造口袋|尿路造口}, 造廔口, colostomy, ileostomy, 人工造口`,
  ),
  "benign-prostate": words(
    `攝護腺肥大, 前列腺肥大, 攝護腺{增生|腫大|問題|炎}, 良性攝護腺{肥大|增生}, 前列腺{增生|炎}, BPH, prostatitis`,
  ),
  prematurity: words(
    `早產兒, 早產, 早產{出生|史}, {未足月|未滿37週}{出生|早產}, {週數|出生週數}不足, 早產寶寶, 巴掌仙子, preterm, prematurity`,
  ),
  "congenital-heart-disease": words(
    `先天性心臟病, 先天{性|}心臟{疾病|缺陷|病變}, {心室|心房}中隔缺損, 法洛氏四{重|合}症, 法洛氏四聯症, 開放性動脈導管, 大血管轉位, 單一心室, 川崎{氏|}{病|症}, VSD, PDA, TOF, congenital heart disease, Kawasaki`,
  ),
  haemophilia: words(`血友病, {A|B|甲|乙}型血友病, 血友病{患者|病人}, hemophilia`),
  "incomplete-vaccination": words(
    `疫苗未完成, {疫苗|預防針|預防注射|預防接種}{沒打|未打|沒有打|未完成|沒打完|未按時|未按時接種|不完全|延遲|未施打|未接種|沒有按時打|漏打|未依時程|還沒打|未打完|未按時施打|打不完全}, {沒|未|沒有}{打|接種|施打|打過}{任何|}{疫苗|預防針}, 未接種疫苗, 未按時{接種疫苗|打預防針|施打疫苗}, 針未打齊`,
  ),
  "complete-vaccination": words(
    `疫苗已完成, {疫苗|預防針|預防接種}{按時|有按時|都有|皆有|均有|皆按時|都按時|已|依時程|如期}{接種|施打|打|完成}, 按時{接種|施打|打}{疫苗|預防針|預防接種}, {疫苗|預防針}{完整|打齊|齊全|完成|都打了|都打完}, 針已打齊`,
  ),
  "allergy-listed": words(
    `過敏史有, 過敏{藥物|原|源}{:|為|有|是}, 對{盤尼西林|阿斯匹靈|磺胺|青黴素|海鮮|花生|蝦|抗生素|顯影劑|NSAID|NSAIDs|止痛藥|Penicillin|Aspirin|Keto|Voren|消炎藥|牛奶|蛋|乳膠|酒精|sulfa|碘|堅果|芒果|螃蟹}{類|}{藥物|}過敏, {盤尼西林|青黴素|阿斯匹靈|磺胺|NSAID|penicillin|aspirin|sulfa|Keto|Voren|PCN}{類|藥物|}{過敏|敏感|allergy}, 有{藥物|食物}過敏{史|}, 藥物過敏:有, 過敏史:有, 已知過敏, 有過敏史`,
  ),
  "no-known-allergies": words(
    `無已知過敏, {無|沒有|沒|否認|無已知|無特殊}{藥物|食物|藥食物|藥物食物|藥物及食物|食物及藥物|藥物、食物|食物藥物|藥物或食物|特殊|任何|已知|}過敏{史|病史|}, {無|否認|沒有}藥物敏感, {藥物|食物|}過敏{史|}{無|否認|沒有|(-)|:無|:否認|:沒有|:(-)|:NKDA|:NKA|:無已知|NKDA}, 過敏史:無特殊, 冇藥物敏感, NKA, NKDA, no known drug allergy`,
  ),
  pregnant: words(
    `懷孕, 懷孕中, 有孕{在身|}, 妊娠, {已|目前|現|現在|正|確定|有}懷孕, 孕婦, 身孕, 驗到兩條線, {驗孕|驗孕棒}{陽性|兩條線|(+)|兩條}, 大肚婆, 有咗, 孕{期|中}, IUP, pregnant, 雙胞胎懷孕, 懷雙胞胎, 懷孕初期, 怀孕, 待產婦, 產婦, 孕婦健康手冊`,
  ),
  "not-pregnant": words(
    `未懷孕, {沒有|沒|無|否認|不可能|非|未曾|確定沒有|確定沒|排除}懷孕{可能|的可能|可能性|}, 驗孕{陰性|(-)|一條線|棒陰性}, 已停經, 停經{多年|後}, 更年期{後|}, {子宮切除|結紮}{術|}{後|}, UPT(-), 無懷孕可能`,
  ),
  postpartum: words(
    `產後, 產後{第|}, 剛{生產|生完|生完小孩|分娩|生小孩}{完|}, 坐月子{中|}, 月子中{心|}, 剖腹產後, 自然產後, 生產後, {自然產|剖腹產}{術|}後{第|}, 分娩後, 生完小孩, 生完, 產褥期, postpartum, s/p NSD, s/p C/S`,
  ),
  breastfeeding: words(`哺乳, 哺乳{中|期}, 餵母奶, 親餵, 餵母乳, 哺餵母{乳|奶}, 全母奶, 餵人奶`),
  ascites: words(`腹水, 大量腹水, 腹水{增加|脹|多|積}, 腹部積水, 肚子積水, ascites`),
  frailty: words(
    `衰弱症, 年老體{衰|弱}, 體弱, 日常生活{需|完全|無法}{他人|依賴|自理}{協助|}, ADL{依賴|完全依賴|dependent}, 需{全|}{他人|旁人}照顧, 生活無法自理, 安養{院|中心|機構}住民, 養護{中心|機構|之家|所}住民, 護理之家住民, 長照機構住民, frailty`,
  ),
} as const satisfies { readonly [C in ConceptId]?: Terms };
