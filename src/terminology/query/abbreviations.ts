/**
 * Abbreviations, and the words of the tabular list for them. A line a word: `typed: listed words`, several ways divided
 * by commas. What stands for a whole diagnosis is in `common`; here is what joins with other words.
 */
export const abbreviations = `
mi: myocardial infarction
uti: urinary tract infection
dm: diabetes mellitus
dm2: type 2 diabetes mellitus
t2dm: type 2 diabetes mellitus
dm1: type 1 diabetes mellitus
t1dm: type 1 diabetes mellitus
iddm: type 1 diabetes mellitus
niddm: type 2 diabetes mellitus
htn: hypertension
chf: heart failure
hf: heart failure
hfref: systolic heart failure
hfpef: diastolic heart failure
cad: atherosclerotic heart disease
copd: chronic obstructive pulmonary disease
ckd: chronic kidney disease
aki: acute kidney failure
esrd: end stage renal disease
dvt: deep vein thrombosis
pe: pulmonary embolism
afib: atrial fibrillation
tia: transient cerebral ischemic attack
cva: cerebral infarction
sah: subarachnoid hemorrhage
sdh: subdural hemorrhage
ich: intracerebral hemorrhage
tbi: intracranial injury
loc: loss of consciousness
ms: multiple sclerosis
ra: rheumatoid arthritis
oa: osteoarthritis
sle: lupus
ibs: irritable bowel
ibd: crohn
gerd: gastro-esophageal reflux
pud: peptic ulcer
gi: gastrointestinal
bph: benign prostatic hyperplasia
pid: pelvic inflammatory disease
std: sexually transmitted
tb: tuberculosis
hiv: human immunodeficiency virus
hep: hepatitis
rsv: respiratory syncytial virus
mrsa: methicillin resistant staphylococcus aureus
osa: obstructive sleep apnea
ptsd: post-traumatic stress
adhd: attention-deficit hyperactivity
ocd: obsessive-compulsive
etoh: alcohol
sob: shortness of breath
cp: chest pain
ha: headache
abd: abdominal
fx: fracture
frx: fracture
dx: disorder
hx: history
h/o: history
ca: malignant neoplasm
mets: secondary malignant neoplasm
lac: laceration
fb: foreign body
gsw: gunshot wound
mva: motor-vehicle accident
mvc: motor-vehicle accident
acl: anterior cruciate ligament
pcl: posterior cruciate ligament
mcl: medial collateral ligament
nstemi: non-st elevation myocardial infarction
vte: thrombosis
ards: acute respiratory distress syndrome
dka: ketoacidosis
lbp: low back pain
bka: acquired absence leg below knee
aka: acquired absence leg above knee
rt: right
lt: left
r: right
l: left
bilat: bilateral
b/l: bilateral
w/o: without
w/: with
preg: pregnancy
bmi: body mass index
rlq: right lower quadrant
ruq: right upper quadrant
llq: left lower quadrant
luq: left upper quadrant
vsd: ventricular septal defect
asd: atrial septal defect
pda: patent ductus arteriosus
svt: supraventricular tachycardia
vt: ventricular tachycardia
vf: ventricular fibrillation
cabg: aortocoronary bypass
cf: cystic fibrosis
als: amyotrophic lateral sclerosis
pcos: polycystic ovarian
cts: carpal tunnel
tmj: temporomandibular joint
hcc: liver cell carcinoma
aml: acute myeloblastic leukemia
all: acute lymphoblastic leukemia
cll: chronic lymphocytic leukemia
cml: chronic myeloid leukemia
itp: immune thrombocytopenic purpura
dic: disseminated intravascular coagulation
gbs: guillain-barre
gad: generalized anxiety
mdd: major depressive
sids: sudden infant death
ivdu: drug
`;
