/** Lay words for injuries, complaints and parts of the body, and the words of the tabular list for them. */
export const layWords = `
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
`;
