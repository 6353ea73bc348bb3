/** Digestive tract, liver, kidneys, urinary tract, sex organs, pregnancy. */
export const bellyAndUrine = `
R10.9 1|abdominal pain, belly pain, stomach ache, tummy ache, stomach pain|dolor abdominal, dolor de barriga, dolor de tripa, dolor de estómago|腹痛, 肚子痛, 胃痛
R10.0 1|acute abdomen|abdomen agudo|急性腹症
R10.13 1|epigastric pain, upper stomach pain|dolor epigástrico, epigastralgia, dolor en la boca del estómago|上腹痛, 心窩痛
R10.11 1|RUQ pain, right upper quadrant pain|dolor en hipocondrio derecho|右上腹痛
R10.12 2|LUQ pain, left upper quadrant pain|dolor en hipocondrio izquierdo|左上腹痛
R10.31 1|RLQ pain, right lower quadrant pain|dolor en fosa ilíaca derecha, dolor en FID|右下腹痛
R10.32 1|LLQ pain, left lower quadrant pain|dolor en fosa ilíaca izquierda, dolor en FII|左下腹痛
R10.30 1|lower abdominal pain, low belly pain|dolor abdominal bajo, hipogastralgia|下腹痛
R10.10 2|upper abdominal pain|dolor abdominal superior|上腹部疼痛
R10.20 1|pelvic pain|dolor pélvico|骨盆痛, 骨盆腔疼痛
R10.83 2|colic, infant colic|cólico del lactante|嬰兒腸絞痛
R11.2 1|nausea and vomiting, N/V, N&V|náuseas y vómitos|噁心嘔吐
R11.0 1|nausea, feeling sick|náuseas, ganas de vomitar|噁心, 想吐
R11.10 1|vomiting, throwing up, emesis|vómitos, devolver|嘔吐
R11.14 3|bilious vomiting, green vomit|vómitos biliosos|膽汁性嘔吐
R19.7 1|diarrhea, loose stools, the runs|diarrea, deposiciones líquidas|腹瀉, 拉肚子
K59.00 1|constipation, can't poop|estreñimiento|便秘
K52.9 1|gastroenteritis, stomach bug, food poisoning, colitis|gastroenteritis, GEA|腸胃炎
A08.4 1|viral gastroenteritis, stomach flu|gastroenteritis viral, gastroenteritis vírica|病毒性腸胃炎
A09 1|infectious gastroenteritis, infectious diarrhea|gastroenteritis infecciosa, diarrea infecciosa|感染性腸胃炎
A05.9 2|food poisoning, bacterial food poisoning|intoxicación alimentaria|食物中毒
A04.72 2|C diff, clostridium difficile colitis|colitis por clostridium difficile|困難梭狀桿菌腸炎
K21.9 1|GERD, acid reflux, reflux|ERGE, reflujo gastroesofágico, reflujo|胃食道逆流
R12 1|heartburn, acid stomach|pirosis, ardor de estómago, acidez|胃灼熱, 火燒心
K30 2|indigestion, dyspepsia, upset stomach|dispepsia, indigestión|消化不良
K29.70 1|gastritis|gastritis|胃炎
K27.9 2|peptic ulcer, stomach ulcer, ulcer, PUD|úlcera péptica|消化性潰瘍
K25.9 2|gastric ulcer, stomach ulcer|úlcera gástrica, úlcera de estómago|胃潰瘍
K26.9 2|duodenal ulcer|úlcera duodenal|十二指腸潰瘍
K92.2 1|GI bleed, gastrointestinal bleeding, GIB|hemorragia digestiva, sangrado digestivo|消化道出血, 腸胃道出血
K92.0 2|vomiting blood, hematemesis, coffee ground vomit|hematemesis, vómito con sangre|吐血
K92.1 2|black stools, melena, tarry stools|melena, heces negras|黑便, 解黑便
K62.5 1|rectal bleeding, BRBPR, blood in stool|rectorragia, sangrado rectal|直腸出血, 血便
K37 2|appendicitis|apendicitis|闌尾炎, 盲腸炎
K35.80 1|acute appendicitis|apendicitis aguda|急性闌尾炎, 急性盲腸炎
K81.0 2|acute cholecystitis|colecistitis aguda|急性膽囊炎
K81.9 2|cholecystitis, gallbladder inflammation|colecistitis|膽囊炎
K80.20 1|gallstones, cholelithiasis, gallbladder stones|colelitiasis, cálculos biliares, piedras en la vesícula|膽結石
K80.50 2|biliary colic, choledocholithiasis, bile duct stone|cólico biliar, coledocolitiasis|膽絞痛, 總膽管結石
K83.09 2|cholangitis|colangitis|膽管炎
K85.90 1|pancreatitis, acute pancreatitis|pancreatitis aguda, pancreatitis|急性胰臟炎, 胰臟炎
K86.1 3|chronic pancreatitis|pancreatitis crónica|慢性胰臟炎
K56.609 1|bowel obstruction, SBO, intestinal obstruction|obstrucción intestinal|腸阻塞
K56.7 2|ileus|íleo|腸麻痺
K57.92 1|diverticulitis|diverticulitis|憩室炎
K57.90 2|diverticulosis|divertículos, diverticulosis|憩室症
K58.9 2|IBS, irritable bowel|colon irritable, síndrome de intestino irritable|大腸激躁症, 腸躁症
K50.90 2|Crohn's, crohn disease|enfermedad de Crohn|克隆氏症
K51.90 2|ulcerative colitis, UC|colitis ulcerosa|潰瘍性大腸炎
K64.9 1|piles, hemorrhoids|hemorroides, almorranas|痔瘡
K60.2 2|anal fissure|fisura anal|肛裂
K61.0 2|perianal abscess, anal abscess|absceso perianal|肛門膿瘍
K62.89 2|rectal pain, proctitis, anal pain|dolor anal, proctalgia|肛門痛
K40.90 2|inguinal hernia, groin hernia|hernia inguinal|腹股溝疝氣, 疝氣
K42.9 2|umbilical hernia|hernia umbilical|臍疝氣
K46.9 2|hernia|hernia abdominal, hernia|疝氣
K65.9 3|peritonitis|peritonitis|腹膜炎
K74.60 1|cirrhosis, liver cirrhosis|cirrosis, cirrosis hepática|肝硬化
K76.0 2|fatty liver, NAFLD|hígado graso, esteatosis hepática|脂肪肝
K76.82 3|hepatic encephalopathy|encefalopatía hepática|肝性腦病變
B19.9 2|hepatitis, viral hepatitis|hepatitis vírica|病毒性肝炎
B18.1 2|chronic hepatitis B, HBV|hepatitis B crónica|慢性B型肝炎, B肝
B18.2 2|chronic hepatitis C, HCV|hepatitis C crónica|慢性C型肝炎, C肝
R17 2|jaundice, yellow skin, yellow eyes|ictericia|黃疸
R18.8 2|ascites, fluid in belly|ascitis|腹水
R14.0 2|bloating, abdominal distension, swollen belly|distensión abdominal, hinchazón abdominal|腹脹
R63.0 2|loss of appetite, anorexia, not eating|pérdida de apetito, inapetencia|食慾不振
K04.7 2|dental abscess, tooth abscess|absceso dental, flemón|牙齒膿瘍
K08.89 1|toothache, tooth pain, dental pain|dolor de muelas, odontalgia, dolor dental|牙痛
K02.9 2|cavities, dental caries, tooth decay|caries|蛀牙
K12.0 2|mouth ulcer, canker sore, aphthous ulcer|afta, llaga en la boca|口腔潰瘍, 嘴破
N39.0 1|UTI, urinary tract infection, water infection, urine infection|ITU, infección urinaria, infección de orina|泌尿道感染, 尿路感染
N30.00 1|bladder infection, cystitis, acute cystitis|cistitis, cistitis aguda|膀胱炎
N10 1|kidney infection, pyelonephritis, acute pyelonephritis|pielonefritis aguda, pielonefritis, infección del riñón|急性腎盂腎炎, 腎盂腎炎
N20.0 1|kidney stone, nephrolithiasis, renal calculus|cálculo renal, litiasis renal, piedra en el riñón|腎結石
N20.1 2|ureteral stone, ureterolithiasis|cálculo ureteral, litiasis ureteral|輸尿管結石
N23 1|renal colic, kidney colic|cólico renal, cólico nefrítico|腎絞痛
N17.9 1|AKI, acute kidney injury, acute renal failure|insuficiencia renal aguda, fracaso renal agudo, IRA|急性腎損傷, 急性腎衰竭
N18.9 1|CKD, chronic kidney disease, chronic renal failure|enfermedad renal crónica, ERC, insuficiencia renal crónica|慢性腎臟病, 慢性腎衰竭
N18.6 1|ESRD, end stage renal disease, kidney failure on dialysis|enfermedad renal terminal|末期腎病
Z99.2 2|dialysis, on dialysis, hemodialysis|diálisis, hemodiálisis|洗腎, 血液透析
N19 2|kidney failure, renal failure|insuficiencia renal, fallo renal|腎衰竭
R31.9 1|blood in urine, hematuria|hematuria, sangre en la orina|血尿
R30.0 1|dysuria, painful urination, burning when peeing|disuria, escozor al orinar, dolor al orinar|排尿疼痛, 小便痛, 解尿困難
R33.9 1|urinary retention, can't pee, unable to urinate|retención urinaria, retención de orina|尿滯留, 解不出尿
R35.0 2|frequent urination, urinary frequency|polaquiuria, orina con frecuencia|頻尿
R32 2|urinary incontinence, wetting|incontinencia urinaria|尿失禁
R34 3|anuria, no urine, oliguria|anuria, oliguria|無尿, 少尿
N40.0 2|BPH, enlarged prostate|HBP, hiperplasia benigna de próstata, próstata agrandada|攝護腺肥大, 前列腺肥大
N41.0 2|prostatitis|prostatitis aguda|急性攝護腺炎
N44.00 2|testicular torsion, twisted testicle|torsión testicular|睪丸扭轉
N45.1 2|epididymitis|epididimitis|副睪炎
N50.819 2|testicular pain, testicle pain|dolor testicular|睪丸痛
N48.30 3|priapism|priapismo|陰莖異常勃起
N93.9 1|vaginal bleeding, abnormal uterine bleeding, AUB|sangrado vaginal, metrorragia|陰道出血, 不正常子宮出血
N92.0 2|heavy periods, menorrhagia|menorragia, reglas abundantes|經血過多
N94.6 1|period pain, dysmenorrhea, menstrual cramps|dismenorrea, dolor menstrual, regla dolorosa|經痛
N91.2 2|missed period, amenorrhea|amenorrea, falta de regla|無月經, 月經沒來
N76.0 2|vaginitis|vaginitis|陰道炎
B37.31 2|yeast infection, thrush vaginal, vaginal candidiasis|candidiasis vaginal|陰道念珠菌感染
N89.8 2|vaginal discharge|flujo vaginal, leucorrea|陰道分泌物
N73.9 2|PID, pelvic inflammatory disease|enfermedad inflamatoria pélvica, EIP|骨盆腔發炎
N83.209 2|ovarian cyst|quiste ovárico|卵巢囊腫
N83.519 2|ovarian torsion|torsión ovárica|卵巢扭轉
N80.9 2|endometriosis|endometriosis|子宮內膜異位症
N61.0 2|mastitis|mastitis|乳腺炎
N63.0 2|breast lump|bulto en la mama, nódulo mamario|乳房腫塊
N64.4 2|breast pain, mastalgia|mastalgia, dolor de mama|乳房痛
Z33.1 1|pregnant, pregnancy|embarazo, embarazada|懷孕
Z34.90 2|prenatal visit, normal pregnancy supervision|control de embarazo|產前檢查
O00.90 2|ectopic pregnancy, tubal pregnancy|embarazo ectópico|子宮外孕
O03.9 2|miscarriage, spontaneous abortion|aborto espontáneo|流產, 自然流產
O20.0 2|threatened abortion, threatened miscarriage|amenaza de aborto|先兆流產
O20.9 2|bleeding in early pregnancy|sangrado en el embarazo temprano|懷孕早期出血
O21.9 2|vomiting in pregnancy, hyperemesis, morning sickness|vómitos del embarazo, hiperémesis|妊娠嘔吐, 孕吐
O14.90 2|preeclampsia, pre-eclampsia|preeclampsia|子癇前症
O15.9 3|eclampsia|eclampsia|子癇症
O60.00 3|preterm labor|amenaza de parto prematuro|早產
O80 2|normal delivery, labor, giving birth|parto, parto normal|正常分娩, 生產
O42.90 2|waters broken, PROM|rotura prematura de membranas, rotura de bolsa|早期破水, 破水
O36.8190 2|reduced fetal movement, baby not moving|disminución de movimientos fetales|胎動減少
O72.1 3|postpartum hemorrhage, PPH|hemorragia posparto|產後出血
O24.419 2|gestational diabetes, GDM|diabetes gestacional|妊娠糖尿病
`;
