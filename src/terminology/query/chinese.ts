/** Chinese words, as written in Taiwan, with the English ones of the tabular list; the longest fits first. */
export const chineseWords = `
骨折: fracture
粉碎性骨折: comminuted fracture
開放性骨折: open fracture
骨裂: fracture
脫臼: dislocation
脫位: dislocation
扭傷: sprain
拉傷: strain
撕裂傷: laceration
割傷: laceration
切傷: laceration
撕裂: tear
斷裂: rupture
挫傷: contusion
瘀青: contusion
擦傷: abrasion
燒傷: burn
燙傷: burn
灼傷: burn
穿刺傷: puncture wound
開放性傷口: open wound
傷口: open wound
外傷: injury
損傷: injury
受傷: injury
截肢: amputation
咬傷: bite
狗: dog
貓: cat
蛇: snake
蜂: bee
螫: venom
蟲: insect
魚: fish
跌倒: fall
墜落: fall
車禍: motor-vehicle accident
機車: motorcycle
刀: knife
異物: foreign body
疼痛: pain
痛: pain
腫脹: swelling
水腫: edema
腫: swelling
出血: hemorrhage
血腫: hematoma
栓塞: embolism
血栓: thrombosis
梗塞: infarction
阻塞: obstruction
狹窄: stenosis
破裂: rupture
穿孔: perforation
發炎: inflammation
感染: infection
膿瘍: abscess
潰瘍: ulcer
囊腫: cyst
結石: calculus
疝氣: hernia
癌: malignant neoplasm
癌症: malignant neoplasm
惡性腫瘤: malignant neoplasm
良性腫瘤: benign neoplasm
腫瘤: neoplasm
轉移: secondary malignant neoplasm
衰竭: failure
功能不全: insufficiency
不全: insufficiency
麻痺: palsy
無力: weakness
硬化: sclerosis
肝硬化: cirrhosis
纖維化: fibrosis
缺乏: deficiency
貧血: anemia
缺鐵性貧血: iron deficiency anemia
炎: inflammation
肺炎: pneumonia
肝炎: hepatitis
腎炎: nephritis
腎盂腎炎: pyelonephritis
膀胱炎: cystitis
胃炎: gastritis
腸炎: enterocolitis
胰臟炎: pancreatitis
胰腺炎: pancreatitis
膽囊炎: cholecystitis
膽管炎: cholangitis
闌尾炎: appendicitis
腹膜炎: peritonitis
腦膜炎: meningitis
關節炎: arthritis
骨髓炎: osteomyelitis
皮膚炎: dermatitis
結膜炎: conjunctivitis
角膜炎: keratitis
中耳炎: otitis media
鼻炎: rhinitis
鼻竇炎: sinusitis
咽炎: pharyngitis
扁桃腺炎: tonsillitis
支氣管炎: bronchitis
肌腱炎: tendinitis
肌炎: myositis
糖尿病: diabetes mellitus
第一型: type 1
第二型: type 2
神經病變: neuropathy
視網膜病變: retinopathy
腎病變: nephropathy
高血壓: hypertension
心臟病: heart disease
心律不整: arrhythmia
氣喘: asthma
癲癇: epilepsy
失智症: dementia
失智: dementia
憂鬱症: depressive
憂鬱: depressive
焦慮: anxiety
中毒: poisoning
過量: poisoning
過敏: allergy
酒精: alcohol
藥物: drug
頭: head
頭皮: scalp
頭部: head
顱骨: skull
臉: face
臉部: face
顏面: facial
眼: eye
眼睛: eye
眼瞼: eyelid
角膜: cornea
視網膜: retina
耳: ear
耳朵: ear
鼻: nose
鼻骨: nasal bones
口: mouth
嘴唇: lip
舌: tongue
牙: tooth
牙齒: tooth
喉: larynx
頸: neck
頸部: neck
頸椎: cervical vertebra
胸椎: thoracic vertebra
腰椎: lumbar vertebra
脊椎: vertebra
薦椎: sacrum
尾椎: coccyx
肩: shoulder
肩膀: shoulder
鎖骨: clavicle
肩胛骨: scapula
上臂: upper arm
肱骨: humerus
手肘: elbow
肘: elbow
前臂: forearm
橈骨: radius
尺骨: ulna
手腕: wrist
腕: wrist
手: hand
手指: finger
拇指: thumb
胸: chest
胸部: chest
胸壁: chest wall
乳房: breast
肋骨: rib
背: back
背部: back
腹: abdominal
腹部: abdominal
肚子: abdominal
骨盆: pelvis
鼠蹊: inguinal
腹股溝: inguinal
髖: hip
髖關節: hip
股骨: femur
股骨頸: neck femur
大腿: thigh
膝: knee
膝蓋: knee
髕骨: patella
小腿: lower leg
脛骨: tibia
腓骨: fibula
腳踝: ankle
踝: ankle
腳: foot
足: foot
腳趾: toe
足跟: heel
腿: leg
下肢: lower limb
上肢: upper limb
皮膚: skin
骨: bone
肌肉: muscle
關節: joint
韌帶: ligament
肌腱: tendon
半月板: meniscus
神經: nerve
腦: brain
心臟: heart
心肌: myocardial
冠狀動脈: coronary
主動脈: aorta
動脈: artery
靜脈: vein
肺: lung
支氣管: bronchus
氣管: trachea
肋膜: pleural
食道: esophagus
胃: stomach
十二指腸: duodenal
小腸: small intestine
大腸: colon
結腸: colon
直腸: rectum
肛門: anus
肝: liver
肝臟: liver
膽囊: gallbladder
膽管: bile duct
脾臟: spleen
胰臟: pancreas
腎: kidney
腎臟: kidney
輸尿管: ureter
膀胱: bladder
尿道: urethra
泌尿道: urinary tract
攝護腺: prostate
前列腺: prostate
睪丸: testis
卵巢: ovary
子宮: uterus
子宮頸: cervix
陰道: vagina
懷孕: pregnancy
妊娠: pregnancy
產後: postpartum
新生兒: newborn
甲狀腺: thyroid
甲狀腺癌: malignant neoplasm thyroid
淋巴結: lymph node
白血病: leukemia
淋巴瘤: lymphoma
細菌性: bacterial
病毒性: viral
急性: acute
慢性: chronic
左: left
左側: left
右: right
右側: right
雙側: bilateral
兩側: bilateral
先天性: congenital
復發性: recurrent
伴有: with
併發: with
未明示: unspecified
病史: history
家族史: family history
`;
