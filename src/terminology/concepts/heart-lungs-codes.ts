/** Concepts of heart, vessels, airways, ear, nose, throat and their codes [J]; how lines are written: concept-codes.ts. */
export const heartAndLungCodes = String.raw`
chest-pain R07.9
chest-pressure R07.89
pleuritic-pain R07.1
chest-wall-pain R07.89
palpitations R00.2
palpitations /\btachycardi|taquicardi|心搏過速|頻脈/ R00.0
dyspnea /pulmonary (?:o?edema)|edema (?:agudo )?de pulm|肺水腫/ J81.0
dyspnea /COPD|AECOPD|EPOC|慢性阻塞/ J44.1
dyspnea /heart failure|CHF|ADHF|insuficiencia card[ií]aca/ I50.9
dyspnea /tachypn|taquipn/ R06.82
dyspnea /short|SOB|falta de (?:aire|aliento)/ R06.02
dyspnea R06.00
breathlessness-at-rest R06.00
orthopnoea R06.01
wheeze /asthma|asma\b|asm[aá]tic|氣喘|哮喘/ J45.901
wheeze R06.2
cough /acute cough|tos aguda|急性咳/ R05.1
cough /chronic cough|tos cr[oó]nica|慢性咳/ R05.3
cough R05.9
barking-cough R05.9
haemoptysis R04.2
choking R09.89
choking-episode T17.908A
stridor R06.1
cyanosis R23.0
apnoea R06.81
brief-apnoea-infant R68.13
cardiac-arrest I46.9 h=Z86.74
severe-respiratory-distress R06.03
hypotension-reported I95.9
hypertension-reported /history|known|antecedente|conocid/ I10
hypertension-reported R03.0
acute-coronary-syndrome I24.9 h=I25.2
myocardial-infarction /NSTEMI|non[- ]?ST|IAMSEST|SCASEST|sin elevaci[oó]n/ I21.4 h=I25.2
myocardial-infarction /(?:ST ?段?上升|STEMI|SCACEST|IAMCEST|elevaci[oó]n del ST|ST[- ]elevation).*(?:left anterior descending|\bLAD\b|descendente anterior|左前降支)/ I21.02 h=I25.2
myocardial-infarction /STEMI.*(?:right coronary|\bRCA\b|coronaria derecha|右冠狀)/ I21.11 h=I25.2
myocardial-infarction /STEMI|ST[- ]elevation|IAMCEST|SCACEST|elevaci[oó]n del ST/ I21.3 h=I25.2
myocardial-infarction /ST ?段?上升|ST ?elevat/ I21.3 h=I25.2
myocardial-infarction I21.9 h=I25.2 f=Z82.49
coronary-disease /\bMI\b|infarct|infarto|心肌梗塞/ I25.2 h=same
coronary-disease /unstable angina|angina inestable|不穩定/ I20.0
coronary-disease /angina|心絞痛/ I20.9 h=I25.10
coronary-disease I25.10 h=same f=Z82.49
heart-failure I50.9 h=same f=Z82.49
atrial-fibrillation /flutter|aleteo|撲動/ I48.92 h=same
atrial-fibrillation /paroxysmal|parox[ií]stica|陣發/ I48.0 h=same
atrial-fibrillation /permanent|permanente/ I48.21 h=same
atrial-fibrillation I48.91 h=same
arrhythmia /supraventric|SVT|TSV|上心室/ I47.10
arrhythmia /ventricular (?:tachy|taqui)|taquicardia ventricular|V-?tach/ I47.20
arrhythmia I49.9 h=same
hypertension I10 h=same f=Z82.49 p=O16.9
hyperlipidaemia /hypercholesterol|hipercolesterol|high cholesterol|colesterol/ E78.00 h=same
hyperlipidaemia /triglycerid|triglic[eé]rid/ E78.1 h=same
hyperlipidaemia E78.5 h=same
aortic-aneurysm /abdom|AAA|腹/ I71.40 h=same
aortic-aneurysm I71.9 h=same f=Z82.49
aortic-dissection I71.00
pulmonary-embolism I26.99 h=Z86.711
deep-vein-thrombosis I82.40[9,2,1,3] h=Z86.718
previous-thrombosis Z86.718 h=same
peripheral-arterial-disease I73.9 h=same
limb-ischaemia I99.8
valve-disease I38 h=same
pericarditis I31.9
endocarditis I38
congenital-heart-disease Q24.9 h=same
pacemaker Z95.0 h=same
shock /s[eé]ptic|敗血性|膿毒/ R65.21
shock R57.9
pneumonia /aspirat|broncoaspir|吸入性/ J69.0 h=Z87.01
pneumonia /bronchitis|bronquitis|支氣管炎/ J40
pneumonia J18.9 h=Z87.01
upper-respiratory-infection J06.9
common-cold J00
nasal-symptoms /rhinorrh|rinorrea|runny|流鼻水/ J34.89
nasal-symptoms R09.81
influenza /influenza A|gripe A|A型/ J10.1
influenza J11.1
covid U07.1 h=Z86.16
bronchiolitis J21.9
croup J05.0
epiglottitis J05.10
tuberculosis A15.9 h=Z86.11
asthma /(?=.*(?:mild persist|persistente leve|輕度持續))(?=.*(?:exacerb|attack|flare|crisis|agudiz|發作|惡化))/ J45.31 h=same
asthma /mild persist|persistente leve|輕度持續/ J45.30 h=same
asthma /(?=.*(?:moderate persist|persistente moderad|中度持續))(?=.*(?:exacerb|attack|flare|crisis|agudiz|發作|惡化))/ J45.41 h=same
asthma /moderate persist|persistente moderad|中度持續/ J45.40 h=same
asthma /(?=.*(?:severe persist|persistente (?:grave|sever)|重度持續))(?=.*(?:exacerb|attack|flare|crisis|agudiz|發作|惡化))/ J45.51 h=same
asthma /severe persist|persistente (?:grave|sever)|重度持續/ J45.50 h=same
asthma /exacerb|attack|flare|crisis|agudiz|發作|惡化/ J45.901 h=J45.909
asthma J45.909 h=same f=Z82.5
copd /exacerb|flare|AECOPD|agudiz|reagudiz|惡化|發作/ J44.1 h=J44.9
copd /emphysema|enfisema|肺氣腫/ J43.9 h=same
copd J44.9 h=same
pneumothorax J93.9
home-oxygen Z99.81 h=same
smoke-inhalation T59.91XA
sore-throat J02.9
tonsillitis /peritonsil|periamigdal|扁桃腺周圍/ J36
tonsillitis /strep|estrept|鏈球/ J03.00
tonsillitis J03.90
sinusitis /chronic|cr[oó]nica|慢性/ J32.9
sinusitis J01.90
otitis /extern|swimmer|外耳/ H60.9[0,2,1,3]
otitis /suppur|purul|supurad|supurativ|化膿/ H66.00[9,2,1,3]
otitis H66.9[0,2,1,3]
ear-pain H92.0[9,2,1,3]
ear-discharge H92.1[0,2,1,3]
hearing-loss H91.9[0,2,1,3]
tinnitus H93.1[9,2,1,3]
epistaxis R04.0
hoarseness R49.0
mastoid-swelling H70.9[0,2,1,3]
tracheostomy Z93.0 h=same
smoker /\bex[- ]?|former|quit|dej[oó]|exfumador|戒菸/ Z87.891 h=Z87.891
smoker /cigar|香菸/ F17.210 h=same
smoker F17.200 h=same
`;
