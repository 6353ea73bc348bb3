/** Concepts of the whole body, blood, metabolism, infections, cancers, states and reasons for a visit [J]. */
export const wholeBodyCodes = String.raw`
fever R50.9
fever-reported R50.9
rigors R68.83
chills R68.83
malaise /tired|fatig|cansan|asteni|疲/ R53.83
malaise R53.81
night-sweats R61
weight-loss R63.4
pain R52
bleeding R58
thirst-or-polyuria /thirst|sed\b|polidips|口渴/ R63.1
thirst-or-polyuria R35.89
high-glucose-reported R73.9
low-glucose-reported E16.2
poor-feeding R63.30
irritable-child R68.12
crying-baby R68.11
dehydration E86.0
infection B99.9
sepsis /(?:escherichia|\be\.?) ?coli|大腸桿菌/ A41.51 h=Z86.19
sepsis A41.9 h=Z86.19
diabetes /(?:type|tipo)\s*(?:1|I\b)|T1DM|DM\s?1|juvenil|第一型|insulin[- ]depend/ E10.9 h=same f=Z83.3
diabetes /(?=.*(?:gestation|gestacional|妊娠))(?=.*(?:\bdiet|\bdieta|飲食))/ O24.410 h=Z86.32
diabetes /gestation|gestacional|妊娠/ O24.419 h=Z86.32
diabetes /(?<!without |no |sin |無|沒有)(?:diabetic )?(?:polyneurop|polineurop|多發性神經病變)/ E11.42 h=same f=Z83.3
diabetes /(?<!without |no |sin |無|沒有)(?:diabetic nephrop|nefropat[ií]a diab|糖尿病腎病變)/ E11.21 h=same f=Z83.3
diabetes E11.9 h=same f=Z83.3
diabetic-ketoacidosis /(?:type|tipo)\s*(?:2|II\b)|T2DM|第二型/ E11.10
diabetic-ketoacidosis E10.10
hypoglycaemia E16.2
hyperglycaemia R73.9
thyroid-disease /hypo|hipo|under|低下/ E03.9 h=same f=Z83.49
thyroid-disease /hyper|hiper|over|graves|亢進/ E05.90 h=same f=Z83.49
thyroid-disease E07.9 h=same f=Z83.49
adrenal-insufficiency E27.40 h=same
anaemia /iron|ferrop|缺鐵/ D50.9 h=same
anaemia D64.9
neutropenia D70.9
asplenia Z90.81 h=same
sickle-cell D57.1 h=same
sickle-crisis D57.00
clotting-disorder D68.9 h=same
haemophilia D66 h=same f=Z83.2
immunosuppressed D84.9 h=same
hiv B20 h=same
transplant /kidney|renal|ri[ñn][oó]n|腎/ Z94.0 h=same
transplant /liver|h[ií]gado|hep[aá]t|肝/ Z94.4 h=same
transplant /heart|card[ií]|心臟/ Z94.1 h=same
transplant Z94.9 h=same
metastatic-cancer /bone|[oó]sea|hueso|骨/ C79.51
metastatic-cancer /liver|hep[aá]tic|h[ií]gado|肝/ C78.7
metastatic-cancer /lung|pulm|肺/ C78.00
metastatic-cancer /brain|cereb|腦/ C79.31
metastatic-cancer /lymph|gangli|ganglionar|淋巴/ C77.9
metastatic-cancer C79.9 h=Z85.9
cancer /lung|pulm|肺癌/ C34.90 h=Z85.118 f=Z80.1
cancer /breast|mama|乳癌/ C50.919 h=Z85.3 f=Z80.3
cancer /prostat|pr[oó]stata|攝護腺|前列腺/ C61 h=Z85.46 f=Z80.42
cancer /colon|bowel|colorrect|colorect|大腸|結腸/ C18.9 h=Z85.038 f=Z80.0
cancer /pancrea|p[aá]ncreas|胰/ C25.9 h=Z85.07 f=Z80.0
cancer /stomach|gastric|g[aá]stric|胃癌/ C16.9 h=Z85.028 f=Z80.0
cancer /liver|hepat|h[ií]gado|肝/ C22.0 h=Z85.05 f=Z80.0
cancer /bladder|vejiga|膀胱/ C67.9 h=Z85.51 f=Z80.52
cancer /kidney|renal|ri[ñn][oó]n|腎/ C64.9 h=Z85.528 f=Z80.51
cancer /leuk|leuc|白血病/ C95.90 h=Z85.6 f=Z80.6
cancer /hodgkin|lymphoma|linfoma|淋巴瘤/ C85.90 h=Z85.72 f=Z80.7
cancer /thyroid|tiroid|甲狀腺/ C73 h=Z85.850 f=Z80.8
cancer /ovar|卵巢/ C56.9 h=Z85.43 f=Z80.41
cancer /melanom/ C43.9 h=Z85.820 f=Z80.8
cancer /(?:tumou?r|neoplas).*(?:breast|mama|乳)/ D49.3
cancer /cancer|c[aá]ncer|malignan|maligno|maligna|癌|惡性/ C80.1 h=Z85.9 f=Z80.9
cancer D49.9 h=Z85.9 f=Z80.9
obesity E66.9 h=same
immobility Z74.09
prematurity P07.30
anticoagulant Z79.01 h=same
antiplatelet Z79.02 h=same
insulin Z79.4 h=same
glucose-lowering-drug Z79.84 h=same
steroid-long-term /long|chronic|prolong|cr[oó]nic|habitual|長期/ Z79.52 h=same
opioid Z79.891 h=same
central-line Z45.2
arteriovenous-fistula Z99.2 h=same
medication-refill Z76.0
prescription-request Z76.0
certificate-request Z02.79
test-result-request Z71.2
suture-removal Z48.02
dressing-change Z48.00
wound-check Z48.00
vaccination-request Z23
tetanus-request Z23
cast-problem Z47.89
health-question Z71.9
sick-contact Z20.9
`;
