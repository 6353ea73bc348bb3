/** Muscles, bones, skin, injuries, poisons, and reasons for a visit. */
export const limbsAndSkin = `
M54.50 1|low back pain, LBP, lumbago, backache lower, lower back pain|lumbalgia, dolor lumbar, dolor de espalda baja|下背痛, 腰痛
M54.9 1|back pain, backache|dolor de espalda, dorsalgia|背痛
M54.6 2|thoracic back pain, upper back pain|dorsalgia, dolor dorsal|上背痛, 胸椎疼痛
M54.2 1|neck pain, cervicalgia, stiff neck|cervicalgia, dolor de cuello|頸部疼痛, 脖子痛
M54.30 1|sciatica|ciática|坐骨神經痛
M54.16 2|lumbar radiculopathy|radiculopatía lumbar|腰椎神經根病變
M51.26 3|herniated disc lumbar, slipped disc|hernia discal lumbar|腰椎間盤突出
G83.4 3|cauda equina syndrome|síndrome de cola de caballo|馬尾症候群
M25.50 1|joint pain, arthralgia|artralgia, dolor articular|關節痛
M25.519 1|shoulder pain|dolor de hombro, omalgia|肩痛, 肩膀痛
M25.529 2|elbow pain|dolor de codo|手肘痛
M25.539 2|wrist pain|dolor de muñeca|手腕痛
M25.559 1|hip pain|dolor de cadera, coxalgia|髖部疼痛
M25.569 1|knee pain|dolor de rodilla, gonalgia|膝蓋痛, 膝痛
M25.561 2|right knee pain|dolor de rodilla derecha|右膝痛, 右膝蓋痛
M25.562 2|left knee pain|dolor de rodilla izquierda|左膝痛, 左膝蓋痛
M25.579 1|ankle pain|dolor de tobillo|腳踝痛
M79.609 2|limb pain|dolor en extremidad|肢體疼痛
M79.603 2|arm pain|dolor de brazo, dolor en el brazo|手臂痛
M79.606 1|leg pain|dolor de pierna, dolor en la pierna|腿痛
M79.643 2|hand pain|dolor de mano|手痛
M79.646 2|finger pain|dolor de dedo|手指痛
M79.673 1|foot pain|dolor de pie|腳痛
M79.676 2|toe pain|dolor de dedo del pie|腳趾痛
M79.10 1|muscle pain, myalgia, body aches|mialgia, dolor muscular, dolores musculares|肌肉痛
M79.7 2|fibromyalgia|fibromialgia|纖維肌痛症
M25.40 2|swollen joint, joint effusion|derrame articular, articulación hinchada|關節腫脹
M19.90 1|osteoarthritis, OA, arthritis wear and tear, degenerative joint disease|artrosis, osteoartritis|退化性關節炎
M17.9 2|knee arthritis, knee osteoarthritis|gonartrosis, artrosis de rodilla|退化性膝關節炎
M06.9 2|rheumatoid arthritis, RA|artritis reumatoide|類風濕性關節炎
M00.9 2|septic arthritis, septic joint|artritis séptica|化膿性關節炎
M81.0 2|osteoporosis, thin bones|osteoporosis|骨質疏鬆症
M62.82 2|rhabdo, rhabdomyolysis|rabdomiólisis|橫紋肌溶解症
M62.838 2|muscle spasm, cramp|espasmo muscular, contractura|肌肉痙攣
M72.6 3|necrotizing fasciitis, flesh eating disease|fascitis necrotizante|壞死性筋膜炎
M77.10 2|tennis elbow|epicondilitis, codo de tenista|網球肘
M75.100 2|rotator cuff tear|rotura del manguito rotador|旋轉肌撕裂
M75.50 2|bursitis shoulder|bursitis de hombro|肩滑囊炎
M72.2 2|plantar fasciitis, heel pain|fascitis plantar|足底筋膜炎
M32.9 2|lupus, SLE|lupus|紅斑性狼瘡
R60.9 1|edema, swelling, fluid retention|edema, hinchazón|水腫
R60.0 1|leg swelling, swollen legs, ankle swelling, pedal edema|edema de piernas, piernas hinchadas, edema localizado|下肢水腫, 腳腫
R22.9 2|lump, mass|bulto, masa|腫塊
R52 1|pain, ache|dolor|疼痛
R21 1|rash, skin rash, eruption|erupción, exantema, sarpullido|皮疹, 紅疹
L50.9 1|hives, urticaria, nettle rash|urticaria, ronchas|蕁麻疹
L29.9 1|itching, itchy, pruritus|prurito, picor, comezón|搔癢, 皮膚癢
L03.90 1|cellulitis, skin infection|celulitis|蜂窩性組織炎
L03.119 1|cellulitis of limb|celulitis de extremidad|四肢蜂窩性組織炎
L03.116 2|cellulitis left leg|celulitis de pierna izquierda|左腿蜂窩性組織炎, 左下肢蜂窩性組織炎
L03.115 2|cellulitis right leg|celulitis de pierna derecha|右腿蜂窩性組織炎, 右下肢蜂窩性組織炎
L02.91 1|abscess, boil, furuncle|absceso, forúnculo|膿瘍, 癤
L08.9 2|skin infection|infección de la piel|皮膚感染
L20.9 2|eczema, atopic dermatitis|dermatitis atópica, eccema|異位性皮膚炎, 濕疹
L30.9 2|dermatitis|dermatitis|皮膚炎
L23.9 2|contact dermatitis, poison ivy|dermatitis de contacto|接觸性皮膚炎
L40.9 2|psoriasis|psoriasis|乾癬
L70.0 2|acne|acné|痤瘡, 青春痘
L01.00 2|impetigo|impétigo|膿痂疹
L60.0 2|ingrown toenail|uña encarnada|甲溝炎, 嵌甲
L89.90 2|bedsore, pressure ulcer, pressure sore|úlcera por presión, escara|褥瘡, 壓瘡
L98.9 3|skin lesion|lesión cutánea|皮膚病灶
L55.9 2|sunburn|quemadura solar|曬傷
L05.01 2|pilonidal abscess|absceso pilonidal|藏毛囊腫膿瘍
T78.40XA 1|allergy, allergic reaction|alergia, reacción alérgica|過敏, 過敏反應
T78.2XXA 1|anaphylaxis, anaphylactic shock|anafilaxia, choque anafiláctico|過敏性休克
T78.3XXA 2|angioedema|angioedema|血管性水腫
T78.19XA 2|food allergy reaction|reacción alérgica a alimentos|食物過敏
T50.905A 2|drug reaction, side effect of drug, adverse drug effect|reacción adversa a medicamento|藥物副作用, 藥物不良反應
T50.901A 1|overdose, drug overdose, OD|sobredosis|藥物過量
T39.1X1A 2|tylenol overdose, paracetamol overdose, acetaminophen poisoning|intoxicación por paracetamol, sobredosis de paracetamol|普拿疼過量, 乙醯胺酚中毒
T40.1X1A 2|heroin overdose|sobredosis de heroína|海洛因過量
T40.601A 3|narcotic overdose, opioid overdose|sobredosis de opioides|鴉片類過量
T58.91XA 2|carbon monoxide poisoning, CO poisoning|intoxicación por monóxido de carbono|一氧化碳中毒
T65.91XA 2|poisoning, toxic ingestion|intoxicación|中毒
T14.90XA 1|injury, trauma, hurt|traumatismo, lesión|外傷, 受傷
T14.8XXA 2|wound, abrasion, contusion unspecified site|herida, contusión|傷口
T07.XXXA 2|polytrauma, multiple injuries|politraumatismo|多重外傷
S09.90XA 1|head injury, HI, head trauma, bumped head|TCE, traumatismo craneoencefálico, golpe en la cabeza|頭部外傷, 撞到頭
S06.0X0A 1|concussion without loss of consciousness, mild head injury|conmoción cerebral|腦震盪
S06.0X9A 1|concussion with loss of consciousness, knocked out|conmoción con pérdida de conciencia|腦震盪合併意識喪失
S06.5XAA 2|traumatic subdural hematoma, SDH|hematoma subdural traumático|外傷性硬腦膜下出血
S06.4XAA 3|epidural hematoma|hematoma epidural|硬腦膜外出血
S01.01XA 1|scalp laceration, cut on head, head laceration|herida en cuero cabelludo, brecha en la cabeza|頭皮撕裂傷
S01.81XA 1|facial laceration, cut on face, forehead cut|herida en la cara, herida facial|臉部撕裂傷
S01.511A 2|lip laceration, cut lip|herida en el labio|嘴唇撕裂傷
S02.2XXA 2|broken nose, nasal fracture|fractura de nariz, fractura nasal|鼻骨骨折
S02.91XA 2|skull fracture|fractura de cráneo|顱骨骨折
S05.00XA 1|corneal abrasion, scratched eye|abrasión corneal, erosión corneal|角膜擦傷, 角膜破皮
S05.90XA 2|eye injury|traumatismo ocular|眼睛外傷
T15.90XA 2|foreign body in eye, something in eye|cuerpo extraño en el ojo|眼睛異物
T16.9XXA 2|foreign body in ear|cuerpo extraño en el oído|耳朵異物
T17.1XXA 2|foreign body in nose|cuerpo extraño en la nariz|鼻腔異物
T18.9XXA 2|swallowed object, foreign body swallowed|cuerpo extraño ingerido|吞入異物
T17.908A 2|choking, foreign body airway|atragantamiento|噎到, 異物嗆入
S16.1XXA 2|whiplash, neck strain|esguince cervical, latigazo cervical|頸部拉傷, 揮鞭樣損傷
S22.39XA 2|broken rib, rib fracture|fractura de costilla|肋骨骨折
S20.219A 2|bruised ribs, chest wall contusion|contusión torácica|胸部挫傷
S32.009A 2|lumbar fracture, broken back|fractura lumbar|腰椎骨折
S32.9XXA 2|pelvic fracture, broken pelvis|fractura de pelvis|骨盆骨折
S42.009A 2|broken collarbone, clavicle fracture|fractura de clavícula|鎖骨骨折
S42.209A 2|proximal humerus fracture, broken shoulder|fractura de húmero proximal, fractura de hombro|肱骨近端骨折
S42.309A 2|humerus fracture, broken upper arm|fractura de húmero|肱骨骨折
S43.006A 2|dislocated shoulder, shoulder dislocation|luxación de hombro, hombro dislocado|肩關節脫臼
S52.90XA 2|broken arm, forearm fracture|fractura de antebrazo, brazo roto|前臂骨折, 手臂骨折
S52.509A 1|wrist fracture, broken wrist, distal radius fracture, Colles|fractura de muñeca, fractura distal de radio|手腕骨折, 橈骨遠端骨折
S53.033A 2|nursemaid's elbow, pulled elbow|codo de niñera, pronación dolorosa|牽拉肘, 保母肘
S62.90XA 2|hand fracture, broken hand, wrist and hand fracture|fractura de mano|手部骨折
S62.609A 2|finger fracture, broken finger|fractura de dedo de la mano, dedo roto|手指骨折
S61.219A 1|finger laceration, cut finger|corte en el dedo, herida en dedo de la mano|手指撕裂傷, 切到手指
S61.419A 1|hand laceration, cut hand|herida en la mano, corte en la mano|手部撕裂傷
S72.009A 1|hip fracture, broken hip, femoral neck fracture, NOF fracture|fractura de cadera, fractura de cuello femoral|髖部骨折, 股骨頸骨折
S72.90XA 2|femur fracture, broken thigh|fractura de fémur|股骨骨折
S82.90XA 2|lower leg fracture, broken leg|fractura de pierna, pierna rota|小腿骨折, 腿骨折
S82.209A 2|tibia fracture, broken shin|fractura de tibia|脛骨骨折
S82.899A 1|ankle fracture, broken ankle|fractura de tobillo|腳踝骨折, 踝骨骨折
S83.90XA 1|knee sprain, twisted knee|esguince de rodilla|膝蓋扭傷
S83.519A 2|ACL tear|rotura del ligamento cruzado anterior|前十字韌帶斷裂
S83.209A 2|torn meniscus, meniscus tear|rotura de menisco|半月板破裂
S86.019A 2|achilles tendon rupture|rotura del tendón de Aquiles|阿基里斯腱斷裂
S93.409A 1|ankle sprain, sprained ankle, twisted ankle, rolled ankle|esguince de tobillo, torcedura de tobillo|腳踝扭傷, 踝扭傷
S92.909A 2|foot fracture, broken foot|fractura de pie|足部骨折
S92.919A 2|broken toe, toe fracture|fractura de dedo del pie|腳趾骨折
S93.609A 2|foot sprain|esguince de pie|足部扭傷
S63.509A 2|wrist sprain, sprained wrist|esguince de muñeca|手腕扭傷
S81.819A 2|leg laceration, cut leg|herida en la pierna|小腿撕裂傷
S80.02XA 2|contusion of left knee|contusión de rodilla izquierda|左膝挫傷
S80.01XA 2|contusion of right knee|contusión de rodilla derecha|右膝挫傷
T30.0 1|burn, burned, burns|quemadura|燒燙傷, 燙傷
T23.009A 2|hand burn|quemadura en la mano|手部燒傷
T20.00XA 2|face burn|quemadura en la cara|臉部燒傷
T67.01XA 2|heat stroke, heatstroke|golpe de calor|中暑, 熱中暑
T67.5XXA 2|heat exhaustion|agotamiento por calor|熱衰竭
T68.XXXA 2|hypothermia|hipotermia|失溫, 低體溫
T33.90XA 3|frostbite|congelación|凍傷
T75.1XXA 2|drowning, near drowning|ahogamiento|溺水
T75.4XXA 2|electric shock, electrocution|electrocución, descarga eléctrica|觸電, 電擊傷
T63.441A 2|bee sting|picadura de abeja|蜂螫
T63.481A 2|insect sting, insect bite venomous|picadura de insecto|昆蟲叮咬, 蟲咬
T63.001A 2|snake bite|mordedura de serpiente|蛇咬傷
W54.0XXA 2|dog bite|mordedura de perro|狗咬, 被狗咬
W55.01XA 3|cat bite|mordedura de gato|貓咬
W57.XXXA 3|insect bite nonvenomous, bug bite|picadura de insecto no venenoso|蚊蟲叮咬
W19.XXXA 1|fall, fell, fell down|caída|跌倒, 摔倒
V89.2XXA 2|car accident, MVA, MVC, motor vehicle accident, road traffic accident|accidente de tráfico, accidente de coche|車禍, 交通事故
Y09 2|assault, attacked, beaten up|agresión|被打, 毆打
T74.21XA 3|sexual assault, rape|agresión sexual, violación|性侵害
T76.12XA 3|child abuse suspected|sospecha de maltrato infantil|疑似兒童虐待
W46.0XXA 3|needlestick, needle stick injury|pinchazo accidental con aguja|針扎
T81.49XA 2|wound infection, surgical site infection|infección de herida quirúrgica|傷口感染, 手術部位感染
T81.31XA 3|wound dehiscence|dehiscencia de herida|傷口裂開
T83.511A 3|CAUTI, catheter infection|infección por sonda vesical|導尿管感染
Z76.0 2|medication refill, repeat prescription|receta, repetir receta|領藥, 開藥
Z02.79 3|sick note, medical certificate|certificado médico, justificante médico|診斷書
Z48.02 2|suture removal, stitches out|retirada de puntos, quitar puntos|拆線
Z48.00 2|dressing change, wound check|cambio de apósito, cura de herida|換藥
Z23 2|vaccination, immunization, flu shot, tetanus shot|vacunación, vacuna|疫苗接種, 打疫苗
Z00.00 2|annual physical, checkup, general exam|revisión médica, chequeo|健康檢查
Z00.129 3|well child check|revisión del niño sano|兒童健檢
Z20.822 2|COVID exposure|contacto con COVID|新冠接觸
Z87.891 2|ex smoker, former smoker, history of smoking|exfumador, antecedente de tabaquismo|戒菸, 曾經抽菸
Z79.4 2|on insulin, long term insulin|uso de insulina, insulina|使用胰島素
Z79.01 2|on blood thinners, anticoagulated, on warfarin, long term anticoagulant|anticoagulado, toma anticoagulantes|使用抗凝血劑
Z88.0 2|penicillin allergy|alergia a penicilina|盤尼西林過敏
Z95.0 2|pacemaker|marcapasos|心律調節器
Z85.3 3|history of breast cancer|antecedente de cáncer de mama|乳癌病史
Z86.73 2|history of stroke, old stroke no deficits, history of TIA|antecedente de ictus|中風病史
Z93.0 3|tracheostomy|traqueostomía|氣切
Z94.0 3|kidney transplant|trasplante renal|腎臟移植
Z32.02 3|pregnancy test negative|prueba de embarazo negativa|驗孕陰性
Z71.1 3|worried well, no problem found|temor a enfermedad sin diagnóstico|擔心生病
Z59.00 2|homeless|sin hogar|無家可歸, 遊民
Z63.0 3|relationship problems|problemas de pareja|婚姻問題
R68.11 2|crying baby, excessive crying infant|llanto del lactante|嬰兒哭鬧
R63.30 2|feeding problem, poor feeding|problemas de alimentación|餵食困難
P59.9 2|newborn jaundice, neonatal jaundice|ictericia neonatal|新生兒黃疸
R69 2|illness, unknown illness|enfermedad no especificada|不明疾病
`;
