/** Heart, vessels, airways, lungs, ear, nose and throat. */
export const heartAndLungs = `
I10 1|high blood pressure, HTN, hypertension, elevated BP, essential hypertension, benign hypertension|hipertensión arterial, HTA, presión alta, tensión alta|高血壓, 血壓高
I16.0 3|hypertensive urgency, BP crisis|urgencia hipertensiva, crisis hipertensiva|高血壓危象, 高血壓急症
I11.0 3|hypertensive heart disease with heart failure|cardiopatía hipertensiva con insuficiencia cardiaca|高血壓性心臟病合併心衰竭
I21.9 1|heart attack, MI, AMI, myocardial infarction, acute myocardial infarction, coronary thrombosis|infarto, infarto agudo de miocardio, IAM, ataque al corazón, ataque cardíaco|心肌梗塞, 急性心肌梗塞, 心臟病發
I21.3 2|STEMI, ST elevation myocardial infarction|IAMCEST, infarto con elevación del ST, SCACEST|ST段上升心肌梗塞
I21.4 2|NSTEMI, non ST elevation myocardial infarction|IAMSEST, infarto sin elevación del ST, SCASEST|非ST段上升心肌梗塞
I24.9 2|ACS, acute coronary syndrome|síndrome coronario agudo, SCA|急性冠心症, 急性冠狀動脈症候群
I20.0 2|unstable angina, UA|angina inestable|不穩定型心絞痛
I20.9 1|angina, angina pectoris, stable angina|angina de pecho|心絞痛, 狹心症
I25.10 1|CAD, coronary artery disease, coronary heart disease, IHD, ischemic heart disease|enfermedad coronaria, cardiopatía isquémica|冠狀動脈疾病, 冠心病, 缺血性心臟病
I25.2 2|old MI, previous heart attack, history of myocardial infarction|infarto antiguo, antecedente de infarto|陳舊性心肌梗塞, 心肌梗塞病史
I50.9 1|CHF, heart failure, congestive heart failure, cardiac failure, HF|insuficiencia cardíaca, IC, ICC, fallo cardíaco|心衰竭, 心臟衰竭, 鬱血性心衰竭
I50.23 3|acute on chronic systolic heart failure, HFrEF exacerbation|insuficiencia cardiaca sistólica agudizada|慢性收縮性心衰竭急性發作
J81.0 2|acute pulmonary edema, flash pulmonary oedema, water in lungs|edema agudo de pulmón, EAP, agua en los pulmones|急性肺水腫
I48.91 1|AF, afib, a fib, atrial fibrillation|fibrilación auricular, FA, ACxFA|心房顫動, 心房纖維顫動
I48.92 3|atrial flutter, aflutter|flutter auricular, aleteo auricular|心房撲動
I47.10 2|SVT, PSVT, supraventricular tachycardia|taquicardia supraventricular, TSV, TPSV|上心室頻脈, 陣發性上心室心搏過速
I47.20 3|VT, V tach, ventricular tachycardia|taquicardia ventricular, TV|心室頻脈, 心室性心搏過速
I49.9 2|arrhythmia, irregular heartbeat, cardiac dysrhythmia|arritmia, arritmia cardíaca|心律不整
I49.01 3|VF, V fib, ventricular fibrillation|fibrilación ventricular, FV|心室顫動
I46.9 2|cardiac arrest, code blue, arrest|parada cardiorrespiratoria, PCR, paro cardíaco|心跳停止, 心臟停止, OHCA
I44.2 3|complete heart block, third degree AV block|bloqueo AV completo, bloqueo auriculoventricular de tercer grado|完全性房室傳導阻滯
I71.00 2|aortic dissection, dissecting aorta|disección aórtica, disección de aorta|主動脈剝離
I71.40 2|AAA, abdominal aortic aneurysm|aneurisma de aorta abdominal|腹主動脈瘤
I26.99 1|PE, pulmonary embolism, lung clot, blood clot in lung|embolia pulmonar, TEP, tromboembolismo pulmonar|肺栓塞
I82.409 1|DVT, deep vein thrombosis, leg clot, blood clot in leg|TVP, trombosis venosa profunda, coágulo en la pierna|深部靜脈栓塞, 深層靜脈血栓
I80.9 3|phlebitis, thrombophlebitis, superficial vein clot|flebitis, tromboflebitis|靜脈炎
I73.9 2|PAD, PVD, peripheral artery disease, claudication, poor circulation|arteriopatía periférica, claudicación intermitente|周邊動脈疾病, 間歇性跛行
I74.3 3|acute limb ischemia, arterial clot leg|isquemia arterial aguda de miembro inferior|下肢動脈栓塞, 急性肢體缺血
I83.90 2|varicose veins|varices, venas varicosas|靜脈曲張
I95.9 2|low blood pressure, hypotension, low BP|hipotensión, presión baja, tensión baja|低血壓
I95.1 2|orthostatic hypotension, postural hypotension|hipotensión ortostática|姿勢性低血壓
I30.9 3|pericarditis, acute pericarditis|pericarditis aguda, pericarditis|心包膜炎
I33.0 3|endocarditis, infective endocarditis|endocarditis infecciosa|感染性心內膜炎
I38 3|valve disease, valvular heart disease|valvulopatía|瓣膜性心臟病
I63.9 1|stroke, CVA, ischemic stroke, brain attack, cerebral infarction|ictus, ACV, derrame cerebral, infarto cerebral, ictus isquémico|中風, 腦中風, 腦梗塞, 缺血性中風
I61.9 2|ICH, brain bleed, hemorrhagic stroke, intracerebral hemorrhage|hemorragia cerebral, ictus hemorrágico, hemorragia intracerebral|腦出血, 出血性中風
I60.9 2|SAH, subarachnoid hemorrhage|hemorragia subaracnoidea, HSA|蜘蛛網膜下腔出血
I62.00 3|subdural hematoma nontraumatic|hematoma subdural no traumático|硬腦膜下出血
G45.9 1|TIA, mini stroke, transient ischemic attack|AIT, ataque isquémico transitorio|短暫性腦缺血發作, 小中風
R07.9 1|chest pain, CP, thoracic pain|dolor torácico, dolor de pecho, dolor en el pecho|胸痛
R07.89 1|chest tightness, chest pressure, chest discomfort, chest wall pain|opresión torácica, opresión en el pecho|胸悶, 胸部壓迫感
R07.1 2|pleuritic chest pain, pain on breathing|dolor pleurítico|呼吸時胸痛
R00.2 1|palpitations, heart racing, fluttering heart|palpitaciones|心悸
R00.0 1|tachycardia, fast heart rate, rapid pulse|taquicardia|心搏過速, 心跳過快
R00.1 2|bradycardia, slow heart rate, slow pulse|bradicardia|心搏過緩, 心跳過慢
R06.02 1|SOB, shortness of breath, short of breath, breathless, trouble breathing|falta de aire, disnea, dificultad respiratoria, ahogo|呼吸困難, 喘, 呼吸急促
R06.00 2|dyspnea, difficulty breathing|disnea, disnea no especificada|呼吸困難
R06.01 2|orthopnea, breathless lying flat|ortopnea|端坐呼吸
R06.2 1|wheezing, wheeze|sibilancias, pitos, silbidos en el pecho|喘鳴
R06.1 3|stridor|estridor|喘鳴聲, 吸氣性喘鳴
R06.81 3|apnea, stopped breathing|apnea|呼吸暫停
R06.82 2|tachypnea, fast breathing|taquipnea|呼吸過速
R06.6 3|hiccups, hiccough|hipo|打嗝
R06.4 2|hyperventilation|hiperventilación|過度換氣
R05.9 1|cough|tos|咳嗽
R05.1 2|acute cough|tos aguda|急性咳嗽
R04.2 2|coughing up blood, hemoptysis|hemoptisis, tos con sangre|咳血
R04.0 1|nosebleed, nose bleed, epistaxis|epistaxis, sangrado nasal, hemorragia nasal|流鼻血, 鼻出血
R09.02 2|hypoxia, low oxygen, hypoxemia, desaturation|hipoxemia, hipoxia, oxígeno bajo|低血氧, 缺氧
J06.9 1|cold, common cold, URI, URTI, upper respiratory infection|catarro, resfriado, infección respiratoria alta|感冒, 上呼吸道感染
J00 1|common cold, head cold, nasopharyngitis|resfriado común, rinofaringitis|普通感冒, 鼻咽炎
J02.9 1|sore throat, pharyngitis|faringitis, dolor de garganta|咽炎, 喉嚨痛
J02.0 2|strep throat, strep pharyngitis|faringitis estreptocócica|鏈球菌咽炎
J03.90 1|tonsillitis, acute tonsillitis|amigdalitis, anginas|扁桃腺炎
J36 2|quinsy, peritonsillar abscess, PTA|absceso periamigdalino|扁桃腺周圍膿瘍
J05.0 2|croup, laryngotracheitis|crup, laringotraqueítis|哮吼, 格魯布
J05.10 3|epiglottitis|epiglotitis|會厭炎
J04.0 2|laryngitis|laringitis|喉炎
J01.90 1|sinus infection, sinusitis, acute sinusitis|sinusitis aguda|鼻竇炎
J32.9 2|chronic sinusitis|sinusitis crónica|慢性鼻竇炎
J30.9 1|hay fever, allergic rhinitis, seasonal allergies|rinitis alérgica, fiebre del heno|過敏性鼻炎
J11.1 1|flu, influenza|gripe, influenza|流感, 流行性感冒
J10.1 2|influenza A, flu positive|gripe A, gripe confirmada|A型流感, 流感確診
U07.1 1|COVID, COVID-19, coronavirus, covid positive|COVID, coronavirus|新冠肺炎, 新冠, 嚴重特殊傳染性肺炎
U09.9 2|long COVID, post covid|COVID persistente|長新冠
J18.9 1|pneumonia, PNA, CAP, community acquired pneumonia, chest infection|neumonía, NAC, pulmonía|肺炎
J69.0 2|aspiration pneumonia|neumonía por aspiración, broncoaspiración|吸入性肺炎
J20.9 1|bronchitis, acute bronchitis, chest cold|bronquitis aguda, bronquitis|急性支氣管炎
J21.9 1|bronchiolitis|bronquiolitis|細支氣管炎
J21.0 2|RSV bronchiolitis|bronquiolitis por VRS|呼吸道融合病毒細支氣管炎
J22 2|LRTI, lower respiratory infection|infección respiratoria baja|下呼吸道感染
J40 2|bronchitis unspecified|bronquitis no especificada|支氣管炎
J42 3|chronic bronchitis|bronquitis crónica|慢性支氣管炎
J43.9 2|emphysema|enfisema|肺氣腫
J44.9 1|COPD, chronic obstructive pulmonary disease, smoker's lung|EPOC, enfermedad pulmonar obstructiva crónica|慢性阻塞性肺病
J44.1 1|COPD exacerbation, AECOPD, COPD flare|EPOC agudizado, exacerbación de EPOC|慢性阻塞性肺病急性惡化, COPD急性發作
J45.909 1|asthma|asma|氣喘, 哮喘
J45.901 1|asthma attack, asthma exacerbation, asthma flare|crisis asmática, crisis de asma, ataque de asma|氣喘發作, 急性氣喘
J45.902 2|status asthmaticus|estado asmático, estatus asmático|氣喘重積狀態
J93.9 2|pneumothorax, collapsed lung|neumotórax, pulmón colapsado|氣胸
J90 2|pleural effusion, fluid on lung|derrame pleural|肋膜積水, 胸腔積液
J86.9 3|empyema|empiema|膿胸
J96.01 2|respiratory failure, acute respiratory failure with hypoxia|insuficiencia respiratoria aguda|急性呼吸衰竭
J98.11 2|atelectasis|atelectasia|肺塌陷
J84.10 3|pulmonary fibrosis, ILD|fibrosis pulmonar|肺纖維化
A15.0 2|TB, tuberculosis, pulmonary tuberculosis|tuberculosis pulmonar, TBC|肺結核, 結核病
H66.90 1|ear infection, otitis media, middle ear infection, AOM|otitis media, infección de oído, OMA|中耳炎, 耳朵發炎
H60.90 2|swimmer's ear, otitis externa, outer ear infection|otitis externa|外耳炎
H92.09 1|earache, ear pain, otalgia|otalgia, dolor de oído|耳朵痛, 耳痛
H61.20 2|ear wax, impacted cerumen|tapón de cerumen, tapón de cera|耳垢栓塞, 耳屎
H91.90 2|hearing loss, deafness|hipoacusia, sordera, pérdida de audición|聽力喪失, 聽力下降
H93.19 2|tinnitus, ringing in ears|acúfenos, zumbido de oídos|耳鳴
H72.90 3|perforated eardrum, ruptured eardrum|perforación timpánica|耳膜穿孔
R49.0 2|hoarseness, hoarse voice, lost voice|disfonía, ronquera|聲音沙啞
R09.81 2|stuffy nose, nasal congestion, blocked nose|congestión nasal, nariz tapada|鼻塞
J34.89 2|runny nose, rhinorrhea|rinorrea, moqueo|流鼻水
R13.10 2|trouble swallowing, dysphagia, difficulty swallowing|disfagia, dificultad para tragar|吞嚥困難
R07.0 2|throat pain, pain in throat|odinofagia, dolor de garganta|喉嚨痛
`;
