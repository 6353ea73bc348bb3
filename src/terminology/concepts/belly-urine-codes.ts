/** Concepts of belly, kidneys, urinary tract, sex organs and pregnancy, and their codes [J]. */
export const bellyAndUrineCodes = String.raw`
abdominal-pain /acute abdomen|abdomen agudo|急性腹症/ R10.0
abdominal-pain /generali[sz]|difus|瀰漫/ R10.84
abdominal-pain R10.9
epigastric-pain R10.13
upper-abdominal-pain /left upper|LUQ|hipocondrio izquierdo|左上腹/ R10.12
upper-abdominal-pain R10.10
lower-abdominal-pain /left lower|LLQ|f(?:osa )?il[ií]aca izquierda|FII|左下腹/ R10.32
lower-abdominal-pain R10.30
right-lower-abdominal-pain R10.31
right-upper-abdominal-pain R10.11
flank-pain R10.A[0,2,1,3]
pelvic-pain R10.20
vomiting /nausea|n[aá]usea|噁心/ R11.2 p=O21.9
vomiting R11.10 p=O21.9
persistent-vomiting R11.10 p=O21.9
bilious-vomiting R11.14
nausea /vomit|v[oó]mit|嘔吐/ R11.2
nausea R11.0
diarrhoea R19.7
constipation K59.00
abdominal-distension R14.0
dysphagia R13.10
heartburn R12
haematemesis K92.0
melaena K92.1
rectal-bleeding K62.5
rectal-pain K62.89
haemorrhoids K64.9 h=same
hernia /inguin|腹股溝|鼠蹊/ K40.90
hernia /umbilic|臍/ K42.9
hernia /hiat/ K44.9
hernia K46.9
hiccup R06.6
loss-of-appetite R63.0
jaundice R17
rigid-abdomen R19.30
pulsatile-mass R19.00
gastroenteritis /viral|v[ií]ric|norovirus|rotavirus|病毒/ A08.4
gastroenteritis /food poison|intoxicaci[oó]n alimentaria|食物中毒/ A05.9
gastroenteritis /infec|bacter/ A09
gastroenteritis K52.9
appendicitis /locali[sz]ed peritonitis|peritonitis locali[sz]ada|局部性?腹膜炎/ K35.30
appendicitis /acute|aguda|急性/ K35.80
appendicitis K37 h=Z87.19
cholecystitis /cholangitis|colangitis|膽管炎/ K83.09
cholecystitis /acute|aguda|急性/ K81.0
cholecystitis K81.9
gallstones /biliary colic|c[oó]lico biliar|choledoch|coledoco|膽絞痛|總膽管/ K80.50
gallstones K80.20 h=same
pancreatitis /chronic|cr[oó]nica|慢性/ K86.1 h=same
pancreatitis K85.90 h=Z87.19
bowel-obstruction /ileus|[ií]leo\b/ K56.7
bowel-obstruction K56.609
gi-bleed K92.2
peritonitis K65.9
peptic-ulcer /duoden|十二指腸/ K26.9 h=Z87.11
peptic-ulcer /gastric|g[aá]stric|stomach ulcer|胃潰瘍/ K25.9 h=Z87.11
peptic-ulcer K27.9 h=Z87.11
reflux K21.9 h=same
inflammatory-bowel-disease /ulcerative|ulcerosa|潰瘍性/ K51.90 h=same
inflammatory-bowel-disease /crohn|克隆/ K50.90 h=same
inflammatory-bowel-disease K52.9 h=same
cirrhosis /(?=.*(?:alcoh|et[ií]lic|酒精))(?=.*(?:ascit|腹水))/ K70.31 h=same
cirrhosis /alcoh|et[ií]lic|酒精/ K70.30 h=same
cirrhosis K74.60 h=same
hepatitis /\bC\b|VHC|HCV|C型|C肝/ B19.20 h=same
hepatitis /\bB\b|VHB|HBV|B型|B肝/ B19.10 h=same
hepatitis K75.9
ascites R18.8
ascites-drainage R18.8
stoma Z93.9 h=same
feeding-tube Z93.1 h=same
feeding-tube-problem K94.23
dysuria R30.0
urinary-frequency R35.0
urinary-retention R33.9
urinary-incontinence R32
faecal-incontinence R15.9
haematuria /gross|macrosc|frank|肉眼/ R31.0
haematuria R31.9
no-urine R34
urinary-symptoms R39.9
urinary-infection /cystitis|cistitis|膀胱炎/ N30.90 h=Z87.440 p=O23.40
urinary-infection N39.0 h=Z87.440 p=O23.40
pyelonephritis N10 p=O23.00
kidney-stone /ureter|uret[eé]r|輸尿管/ N20.1 h=Z87.442
kidney-stone N20.0 h=Z87.442
renal-colic N23
chronic-kidney-disease /(?:stage|estadio|grado|G)\s*(?:5|V\b)/ N18.5 h=same
chronic-kidney-disease /(?:stage|estadio|grado|G)\s*(?:4|IV)/ N18.4 h=same
chronic-kidney-disease /(?:stage|estadio|grado|G|第)\s*3\s*a/ N18.31 h=same
chronic-kidney-disease /(?:stage|estadio|grado|G|第)\s*3\s*b/ N18.32 h=same
chronic-kidney-disease /(?:stage|estadio|grado|G)\s*3/ N18.30 h=same
chronic-kidney-disease /acute|AKI|agud[ao]|急性/ N17.9
chronic-kidney-disease /ESRD|end[- ]stage|terminal|末期/ N18.6 h=same
chronic-kidney-disease N18.9 h=same
dialysis Z99.2 h=same
benign-prostate N40.0 h=same
testicular-pain N50.81[9,2,1]
testicular-swelling N50.89
testicular-torsion N44.00
priapism N48.30
penile-problem N48.9
catheter-problem T83.098A
vaginal-bleeding N93.9 p=O46.90
heavy-vaginal-bleeding N93.9 p=O46.90
vaginal-discharge /vagin|leuc?orr|陰道|白帶/ N89.8
vulval-problem N90.9
breast-problem N64.9
menstrual-pain N94.6
missed-period N91.2
ovarian-torsion N83.519
ovarian-cyst N83.209
endometriosis N80.9 h=same
ectopic-pregnancy O00.90
miscarriage O03.9
pre-eclampsia /severe|grave|sever[ao]|重度/ O14.10
pre-eclampsia O14.90
morning-sickness O21.9
contractions O47.9
waters-broken O42.90
reduced-fetal-movement O36.8190
imminent-delivery O80
postpartum-haemorrhage O72.1
pregnant Z33.1
breastfeeding Z39.1
pregnancy-test-request Z32.00
emergency-contraception Z30.012
`;
