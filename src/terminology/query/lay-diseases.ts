/** Lay words for patients, diseases and causes, and the words of the tabular list for them. */
export const layDiseases = `
baby: infant, newborn
newborn: neonatal
child: juvenile
pregnant: pregnancy
drunk: alcohol intoxication
drug: substance
overdose: poisoning
od: poisoning
poisoned: poisoning
poisoning: toxic effect
temporal arteritis: giant cell arteritis
boxer: metacarpal neck
jones: fifth metatarsal
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
hiatal: hiatus, diaphragmatic
replacement: artificial
prosthesis: artificial
bedsore: pressure ulcer
sacrum: sacral
heel: heel
no: without
athlete: tinea pedis
itis: inflammation
nosebleed: epistaxis
hernias: hernia
ruptured: rupture, perforation
perforated: perforation
inflamed: inflammation
slipped: displacement
pinched: radiculopathy, compression
trapped: compression
crushed: crushing
severed: amputation
punctured: puncture
impaled: puncture
frozen: adhesive, frostbite
locked: locking
loose: loosening
fluid: effusion, edema
pus: abscess
scar: scar
leg clot: deep vein thrombosis
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
lower limb: leg, lower extremity
enlarged: enlargement, hypertrophy, hyperplasia
enlarged spleen: splenomegaly
enlarged liver: hepatomegaly
elevated: elevation, raised, abnormal
fast: tachycardia
liver enzyme: transaminase
sugar urine: glycosuria
tongue tied: ankyloglossia
tongue tie: ankyloglossia
protein urine: proteinuria
menopause: menopausal
hot flash: menopausal
period: menstruation
heavy: excessive
mosquito: insect nonvenomous
splinter: superficial foreign body
tick: arthropod
wasp: wasps venom
head lice: pediculosis capitis
louse: pediculosis
lice: pediculosis
worm: helminthiasis
tapeworm: taeniasis
pinworm: enterobiasis
fungus: mycosis, tinea
fungal: mycosis, tinea
nail fungus: tinea unguium
jock itch: tinea cruris
delay: delayed
delayed: delay
club foot: talipes
flat foot: pes planus
bunion: hallux valgus
hunchback: kyphosis
crooked spine: scoliosis
bow leg: genu varum
knock knee: genu valgum
lazy eye: amblyopia
cross eyed: strabismus
crossed eye: strabismus
nearsighted: myopia
farsighted: hypermetropia
watery eye: epiphora
droopy eyelid: ptosis
harelip: cleft lip
heart murmur: cardiac murmur
hole heart: septal defect
fibroid: leiomyoma
wetting: enuresis
bedwetting: enuresis
impotence: erectile dysfunction
infertile: infertility
sterile: infertility
gum disease: periodontitis
cavity: caries
grinding teeth: bruxism
bad breath: halitosis
eating disorder: anorexia nervosa
pot: cannabis
weed: cannabis
marijuana: cannabis
meth: stimulant
heroin: opioid
crack: cocaine
lockjaw: tetanus
whooping cough: pertussis
german measles: rubella
mad cow: creutzfeldt-jakob
water brain: hydrocephalus
shaking: tremor
charley horse: cramp
heel spur: calcaneal spur
necrosis: gangrene
birthmark: nevus
baldness: alopecia
hair loss: alopecia
dandruff: seborrheic
cradle cap: seborrhea capitis
heat rash: miliaria
prickly heat: miliaria
callus: corns callosities
stretch mark: striae
water lung: pulmonary edema
scarred lung: pulmonary fibrosis
black lung: coalworker pneumoconiosis
`;
