/**
 * Words that people type, and the words of the tabular list for them. A line a word: `typed: listed words`, several
 * ways divided by commas. What stands for a whole diagnosis is in `common`; here is what joins with other words.
 */
export const englishWords = `
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
lower limb: leg, lower extremity
w/o: without
w/: with
preg: pregnancy
broken: fracture
break: fracture
fractured: fracture
cracked: fracture
cut: laceration
gash: laceration
slash: laceration
torn: tear, sprain
pulled: strain
twisted: sprain
sprained: sprain
strained: strain
dislocated: dislocation
popped: dislocation
bruise: contusion
bruised: contusion
bruising: contusion, ecchymosis
scrape: abrasion
scraped: abrasion
graze: abrasion
scratch: abrasion
scratched: abrasion
burned: burn
burnt: burn
scald: burn
bitten: bite
stung: venom
shot: gunshot, firearm
stabbed: stab, sharp object, puncture wound
bleed: hemorrhage, bleeding
bleeding: hemorrhage
blood: hemorrhage
clot: thrombosis, embolism
blocked: obstruction
blockage: obstruction
swollen: swelling, edema, effusion
swelling: edema
painful: pain
ache: pain
aching: pain
sore: pain, ulcer
hurt: pain, injury
hurting: pain
cancer: malignant neoplasm, carcinoma
cancerous: malignant neoplasm
tumor: neoplasm
tumour: neoplasm
growth: neoplasm
stone: calculus
stones: calculus
heart: cardiac, myocardial
lung: pulmonary, bronchus lung
kidney: renal
liver: hepatic
stomach: gastric, abdominal
belly: abdominal
tummy: abdominal
gut: intestinal
bowel: intestine, intestinal, colon
colon: large intestine
brain: cerebral, intracranial
skull: cranial
nerve: neuropathy
womb: uterus
bladder: urinary bladder
urine: urinary
pee: urination
poop: stool
skin: cutaneous
bone: osseous
collarbone: clavicle
shoulder blade: scapula
kneecap: patella
shin: tibia
thighbone: femur
thigh: femur
hip: neck femur
wrist: lower end radius, carpal
ankle: malleolus, lower leg
elbow: olecranon
upper arm: humerus
jaw: mandible
cheekbone: zygomatic
tailbone: coccyx
backbone: vertebra
spine: vertebra, spinal
rib: ribs
breastbone: sternum
finger: phalanx finger
toe: phalanx toe
thumb: thumb
leg: lower limb, lower leg, lower extremity
arm: upper limb, upper arm, upper extremity
foot: ankle and foot
hand: wrist and hand
eyelid: eyelid
eardrum: tympanic membrane
windpipe: trachea
gullet: esophagus
voice box: larynx
baby: infant, newborn
newborn: neonatal
child: juvenile
pregnant: pregnancy
drunk: alcohol intoxication
drug: substance
overdose: poisoning
od: poisoning
poisoned: poisoning
swallowed: ingestion
choking: foreign body respiratory tract
fit: convulsion
fits: convulsion
blind: blindness
blurry: visual disturbance
deaf: deafness
dizzy: dizziness
tired: fatigue
sleepy: somnolence
scared: anxiety
sad: depressive
depressed: depressive, depression
kidneys: kidney
flu: influenza
cold: nasopharyngitis
sugar: glucose, diabetes
thinner: anticoagulant
infected: infection
itchy: pruritus
itch: pruritus
wart: viral wart
mole: melanocytic nevi
lump: mass
boil: furuncle
gangrenous: gangrene
amputated: amputation, acquired absence
removed: acquired absence
stroke: cerebral infarction
underactive: hypothyroidism
overactive: hyperthyroidism
uncontrolled: hyperglycemia
controlled: without complication
smoker: nicotine dependence
smoking: nicotine dependence
alcoholic: alcohol
obese: obesity
premature: preterm
miscarriage: spontaneous abortion
afterbirth: placenta
piles: hemorrhoids
shingles: zoster
chickenpox: varicella
diabetic: diabetes
asthmatic: asthma
epileptic: epilepsy
hypertensive: hypertension
septic: sepsis
anaemic: anemia
allergic: allergy
suicidal: suicidal ideation, suicide attempt
flare: exacerbation
attack: exacerbation
worsening: exacerbation
old: history, sequela
previous: personal history
prior: personal history
`;
