/** Brain, nerves, mind, eyes, metabolism, blood, infections, cancers. */
export const nervesAndMind = `
R51.9 1|headache, HA, head pain|cefalea, dolor de cabeza|頭痛
G43.909 1|migraine|migraña, jaqueca|偏頭痛
G44.209 2|tension headache|cefalea tensional|緊縮型頭痛, 張力性頭痛
G44.009 3|cluster headache|cefalea en racimos|叢發性頭痛
R42 1|dizziness, dizzy, lightheaded, vertigo, giddy|mareo, vértigo|頭暈, 眩暈
H81.10 2|BPPV, positional vertigo|vértigo posicional paroxístico benigno, VPPB|良性陣發性姿勢性眩暈, 耳石脫落
H81.09 3|Meniere's disease|enfermedad de Ménière|梅尼爾氏症
R55 1|fainting, syncope, passed out, blackout, collapse, near syncope|síncope, desmayo, lipotimia|昏厥, 暈厥, 昏倒
R56.9 1|seizure, fit, convulsion|convulsión, crisis convulsiva, crisis comicial|抽搐, 癲癇發作, 痙攣
R56.00 1|febrile seizure, febrile convulsion|convulsión febril, crisis febril|熱性痙攣, 發燒抽搐
G40.909 1|epilepsy|epilepsia|癲癇
G40.901 2|status epilepticus|estado epiléptico, estatus epiléptico|癲癇重積狀態
R41.0 1|confusion, disorientation|confusión, desorientación|意識混亂
R41.82 1|AMS, altered mental status|alteración del estado mental|意識改變
R41.3 2|memory loss, amnesia, forgetful|pérdida de memoria, amnesia|失憶, 記憶力減退
R40.20 2|coma, unconscious, unresponsive|coma, inconsciente|昏迷
R40.0 2|drowsy, somnolence, sleepy|somnolencia|嗜睡
R53.1 1|weakness, weak|debilidad|無力, 虛弱
R53.83 1|fatigue, tired, tiredness, exhaustion|cansancio, fatiga, astenia|疲倦, 疲勞
R53.81 2|malaise, unwell, debility|malestar general|全身不適
R20.0 2|numbness|adormecimiento, acorchamiento|麻木
R20.2 1|tingling, paresthesia, pins and needles|hormigueo, parestesias|刺麻感, 感覺異常
R29.810 2|facial droop, facial weakness|desviación de la comisura, debilidad facial|臉歪, 顏面無力
G51.0 2|Bell's palsy, facial palsy|parálisis facial, parálisis de Bell|貝爾氏麻痺, 顏面神經麻痺
R47.81 2|slurred speech|habla arrastrada|口齒不清
R47.1 2|dysarthria|disartria|構音障礙
R47.01 2|aphasia, can't speak|afasia|失語症
R25.1 2|tremor, shaking|temblor|顫抖, 手抖
R26.9 2|gait problem, unsteady walking|alteración de la marcha|步態不穩
G81.90 2|hemiplegia, hemiparesis, one sided weakness|hemiparesia, hemiplejía|偏癱, 半身無力
G20.A1 2|Parkinson's, parkinson disease|párkinson, enfermedad de Parkinson|帕金森氏症
G30.9 2|Alzheimer's|alzhéimer, enfermedad de Alzheimer|阿茲海默症
F03.90 2|dementia, senile dementia|demencia|失智症
G35.D 2|MS, multiple sclerosis|esclerosis múltiple|多發性硬化症
G03.9 2|meningitis|meningitis|腦膜炎
G04.90 3|encephalitis|encefalitis|腦炎
G56.00 2|carpal tunnel|túnel carpiano|腕隧道症候群
G62.9 2|neuropathy, polyneuropathy, peripheral neuropathy|neuropatía, polineuropatía|多發性神經病變
G89.29 2|chronic pain|dolor crónico|慢性疼痛
G47.00 1|insomnia, can't sleep, sleeplessness|insomnio, no puede dormir|失眠
G47.33 2|OSA, sleep apnea, obstructive sleep apnea|apnea del sueño, SAOS|睡眠呼吸中止症
F41.9 1|anxiety, anxious|ansiedad|焦慮
F41.0 1|panic attack, panic disorder|ataque de pánico, crisis de pánico, crisis de ansiedad|恐慌發作
F41.1 2|GAD, generalized anxiety|ansiedad generalizada|廣泛性焦慮症
F32.A 1|depression, depressed, low mood|depresión|憂鬱症, 憂鬱
F33.9 2|MDD recurrent, recurrent depression|depresión recurrente|復發性憂鬱症
F43.10 2|PTSD|TEPT, trastorno de estrés postraumático|創傷後壓力症候群
F43.0 2|stress reaction, acute stress|reacción a estrés agudo|急性壓力反應
F43.20 2|adjustment disorder|trastorno adaptativo|適應障礙
F31.9 2|bipolar, manic depression|trastorno bipolar|躁鬱症, 雙極性疾患
F20.9 2|schizophrenia|esquizofrenia|思覺失調症, 精神分裂症
F29 2|psychosis, psychotic|psicosis|精神病
F30.9 3|mania, manic episode|manía, episodio maníaco|躁症
R45.851 1|suicidal ideation, SI, suicidal thoughts, suicidal|ideación suicida, ideas de suicidio|自殺意念, 想自殺
R45.850 3|homicidal ideation, HI|ideación homicida|殺人意念
T14.91XA 2|suicide attempt|intento de suicidio|自殺未遂, 企圖自殺
R45.1 2|agitation, restless|agitación|躁動
R45.6 3|violent behavior|conducta violenta|暴力行為
F10.129 2|drunk, alcohol intoxication, intoxicated|intoxicación etílica, borrachera, embriaguez|酒醉, 酒精中毒
F10.20 2|alcoholism, alcohol dependence, alcohol use disorder|alcoholismo, dependencia del alcohol|酒精依賴, 酗酒
F10.10 2|alcohol abuse|abuso de alcohol|酒精濫用
F10.939 2|alcohol withdrawal|síndrome de abstinencia alcohólica|酒精戒斷
F10.931 3|delirium tremens, DTs|delirium tremens|震顫性譫妄
F11.20 2|opioid dependence, opioid use disorder, heroin addiction|dependencia de opioides|鴉片類成癮
F19.10 2|drug abuse, substance abuse|abuso de drogas|藥物濫用
F17.200 1|smoker, tobacco use, nicotine dependence|fumador, tabaquismo|抽菸, 菸癮, 吸菸
F17.210 1|cigarette smoker, cigarette smoking|fumador de cigarrillos|抽香菸
F84.0 2|autism|autismo|自閉症
F90.9 2|ADHD|TDAH|注意力不足過動症
E11.9 1|type 2 diabetes, T2DM, DM2, diabetes, DM, sugar diabetes|diabetes tipo 2, diabetes mellitus, DM2, azúcar|第二型糖尿病, 糖尿病
E10.9 1|type 1 diabetes, T1DM, DM1, juvenile diabetes|diabetes tipo 1, DM1|第一型糖尿病
E11.65 1|high blood sugar in diabetic, uncontrolled diabetes, T2DM with hyperglycemia|diabetes con hiperglucemia, diabetes descompensada|糖尿病高血糖
E11.649 2|diabetic hypo, low blood sugar in diabetic, T2DM with hypoglycemia|diabetes con hipoglucemia|糖尿病低血糖
E10.10 2|DKA, diabetic ketoacidosis, ketoacidosis|cetoacidosis diabética, CAD|糖尿病酮酸中毒
E11.10 3|DKA type 2|cetoacidosis en diabetes tipo 2|第二型糖尿病酮酸中毒
E11.00 2|HHS, hyperosmolar hyperglycemic state|estado hiperosmolar|高血糖高滲透壓狀態
E11.621 2|diabetic foot ulcer, diabetic foot|pie diabético|糖尿病足
E11.42 2|diabetic neuropathy, diabetic polyneuropathy|neuropatía diabética, polineuropatía diabética|糖尿病神經病變
E11.22 2|diabetic kidney disease, diabetic CKD|nefropatía diabética con ERC|糖尿病腎病變
R73.9 1|high blood sugar, hyperglycemia, high glucose|hiperglucemia, azúcar alto, glucosa alta|高血糖, 血糖高
R73.03 2|prediabetes|prediabetes|糖尿病前期
E16.2 1|low blood sugar, hypoglycemia, hypo, low glucose|hipoglucemia, azúcar bajo, bajón de azúcar|低血糖, 血糖低
E78.5 1|high cholesterol, hyperlipidemia, HLD, dyslipidemia|dislipemia, dislipidemia, hiperlipidemia|高血脂
E78.00 1|hypercholesterolemia, high cholesterol|hipercolesterolemia, colesterol alto|高膽固醇
E03.9 1|hypothyroidism, underactive thyroid, low thyroid|hipotiroidismo|甲狀腺低下, 甲狀腺機能低下
E05.90 2|hyperthyroidism, overactive thyroid, thyrotoxicosis|hipertiroidismo|甲狀腺亢進
E07.9 2|thyroid disease, thyroid problem|enfermedad tiroidea|甲狀腺疾病
E66.9 1|obesity, obese, overweight fat|obesidad|肥胖
E86.0 1|dehydration, dehydrated|deshidratación|脫水
E87.6 2|low potassium, hypokalemia|hipopotasemia, potasio bajo, hipokalemia|低血鉀
E87.5 2|high potassium, hyperkalemia|hiperpotasemia, potasio alto, hiperkalemia|高血鉀
E87.1 2|low sodium, hyponatremia|hiponatremia, sodio bajo|低血鈉
E87.20 2|acidosis, metabolic acidosis|acidosis|酸中毒
E27.40 3|adrenal insufficiency, Addison's|insuficiencia suprarrenal|腎上腺功能不全
E55.9 2|vitamin D deficiency|déficit de vitamina D|維生素D缺乏
E53.8 3|vitamin B12 deficiency, B12 deficiency|déficit de vitamina B12|維生素B12缺乏
M10.9 1|gout, gout attack|gota|痛風
D64.9 1|anemia, low hemoglobin, low blood count|anemia|貧血
D50.9 2|iron deficiency anemia, low iron|anemia ferropénica|缺鐵性貧血
D57.00 2|sickle cell crisis, sickle crisis|crisis de células falciformes, crisis drepanocítica|鐮刀型貧血危象
D57.1 2|sickle cell disease|anemia falciforme, drepanocitosis|鐮刀型貧血
D70.9 2|neutropenia, neutropenic|neutropenia|嗜中性白血球低下
D69.6 2|thrombocytopenia, low platelets|trombocitopenia, plaquetas bajas|血小板低下
D68.9 3|clotting disorder, coagulopathy|coagulopatía|凝血功能異常
D72.829 2|leukocytosis, high white count|leucocitosis|白血球增多
A41.9 1|sepsis, septic, septicemia, blood poisoning|sepsis, septicemia|敗血症
R65.21 2|septic shock|shock séptico, choque séptico|敗血性休克
R57.9 2|shock|shock, choque|休克
R50.9 1|fever, temperature, pyrexia, febrile|fiebre, calentura|發燒, 發熱
R68.83 2|chills, rigors, shivering|escalofríos, tiritona|畏寒, 發冷
R61 2|night sweats, sweating, hyperhidrosis, diaphoresis|sudoración, sudores nocturnos, hiperhidrosis|盜汗, 冒冷汗
R63.4 2|weight loss, losing weight|pérdida de peso|體重減輕
R59.9 2|swollen glands, lymphadenopathy, enlarged lymph nodes|adenopatías, ganglios inflamados, linfadenopatía|淋巴結腫大
B34.9 1|viral infection, virus, viral illness|infección viral, virosis, cuadro viral|病毒感染
B99.9 2|infection, infectious disease|infección, enfermedad infecciosa|感染
B20 2|HIV, AIDS|VIH, sida|愛滋病
Z21 2|HIV positive, asymptomatic HIV|VIH positivo asintomático|HIV帶原
B02.9 1|shingles, zoster|herpes zóster, culebrilla|帶狀皰疹, 皮蛇
B01.9 2|chickenpox, varicella|varicela|水痘
B05.9 2|measles|sarampión|麻疹
B00.9 2|herpes, herpes simplex, HSV|herpes simple|單純皰疹
B27.90 2|mono, infectious mononucleosis, glandular fever|mononucleosis infecciosa|傳染性單核球增多症
B08.4 2|hand foot and mouth disease, HFMD|enfermedad mano pie boca|手足口病
A90 2|dengue, dengue fever|dengue|登革熱
B54 2|malaria|malaria, paludismo|瘧疾
A64 2|STD, STI, sexually transmitted infection|ETS, ITS, infección de transmisión sexual|性病
A54.9 2|gonorrhea, clap|gonorrea|淋病
A53.9 2|syphilis|sífilis|梅毒
B86 2|scabies|sarna, escabiosis|疥瘡
B85.2 2|lice, pediculosis|piojos, pediculosis|頭蝨
B35.4 3|ringworm, tinea corporis|tiña corporal|體癬, 錢癬
B37.0 2|thrush, oral candidiasis|muguet, candidiasis oral|鵝口瘡
C34.90 2|lung cancer|cáncer de pulmón|肺癌
C50.919 2|breast cancer|cáncer de mama|乳癌
C61 2|prostate cancer|cáncer de próstata|攝護腺癌, 前列腺癌
C18.9 2|colon cancer, bowel cancer|cáncer de colon|大腸癌, 結腸癌
C22.0 2|liver cancer, HCC, hepatocellular carcinoma|hepatocarcinoma, cáncer de hígado|肝癌, 肝細胞癌
C80.1 2|cancer, malignancy|cáncer|癌症
C79.9 2|metastatic cancer, metastases, mets|metástasis, cáncer metastásico|轉移性癌症
C95.90 2|leukemia|leucemia|白血病
C85.90 2|lymphoma|linfoma|淋巴瘤
C25.9 2|pancreatic cancer|cáncer de páncreas|胰臟癌
C16.9 2|stomach cancer, gastric cancer|cáncer gástrico, cáncer de estómago|胃癌
C64.9 2|kidney cancer, renal cell carcinoma|cáncer de riñón, carcinoma renal|腎癌, 腎細胞癌
C67.9 2|bladder cancer|cáncer de vejiga|膀胱癌
H10.9 1|pink eye, conjunctivitis, eye infection|conjuntivitis|結膜炎, 紅眼症
H57.10 1|eye pain, sore eye|dolor ocular, dolor de ojo|眼睛痛
H54.7 2|vision loss, blindness, can't see|pérdida de visión, ceguera|視力喪失, 失明
H53.8 2|blurred vision, blurry vision|visión borrosa|視力模糊
H53.2 2|double vision, diplopia|diplopía, visión doble|複視
H40.9 2|glaucoma|glaucoma|青光眼
H40.219 3|acute angle closure glaucoma|glaucoma agudo de ángulo cerrado|急性隅角閉鎖性青光眼
H26.9 2|cataract|catarata|白內障
H33.20 2|retinal detachment|desprendimiento de retina|視網膜剝離
H00.019 2|stye, hordeolum|orzuelo|針眼, 麥粒腫
H11.30 2|subconjunctival hemorrhage, red spot in eye|hemorragia subconjuntival, hiposfagma|結膜下出血
H43.399 2|floaters|moscas volantes, miodesopsias|飛蚊症
`;
