/** Spanish words that do not resemble the English ones of the tabular list; learned words are matched by their form. */
export const spanishWords = `
dolor: pain
dolores: pain
fractura: fracture
roto: fracture
rota: fracture, tear
rotura: tear, rupture, fracture
luxacion: dislocation
esguince: sprain
torcedura: sprain
distension: strain, distension
desgarro: tear, strain
herida: laceration, open wound
corte: laceration
contusion: contusion
golpe: contusion, injury
hematoma: hematoma, contusion
moraton: contusion
quemadura: burn
picadura: venom, bite
mordedura: bite
caida: fall
accidente: accident
traumatismo: injury
lesion: injury, lesion
cuerpo extrano: foreign body
cuerpo: body
extrano: foreign
insuficiencia: failure, insufficiency
fallo: failure
enfermedad: disease
trastorno: disorder
sindrome: syndrome
infeccion: infection
inflamacion: inflammation
hinchazon: swelling, edema
edema: edema
sangrado: hemorrhage, bleeding
hemorragia: hemorrhage
sangre: blood, hemorrhage
coagulo: thrombosis, embolism
derrame: effusion, hemorrhage
ictus: cerebral infarction
infarto: infarction
cancer: malignant neoplasm
tumor: neoplasm
maligno: malignant
maligna: malignant
benigno: benign
benigna: benign
metastasis: secondary malignant neoplasm
calculo: calculus
calculos: calculus
piedra: calculus
litiasis: calculus
quiste: cyst
absceso: abscess
ulcera: ulcer
hernia: hernia
erupcion: rash
ronchas: urticaria
picor: pruritus
fiebre: fever
tos: cough
mareo: dizziness
desmayo: syncope
debilidad: weakness
cansancio: fatigue
nauseas: nausea
vomitos: vomiting
vomito: vomiting
diarrea: diarrhea
estrenimiento: constipation
orina: urine, urinary
orinar: urination
embarazo: pregnancy
embarazada: pregnancy
parto: delivery
aborto: abortion
recien nacido: newborn
nino: child
lactante: infant
cabeza: head
craneo: skull
cara: face
facial: face, facial
ojo: eye
ojos: eye
parpado: eyelid
oido: ear
oreja: ear
nariz: nose, nasal
nasal: nose, nasal
boca: mouth
labio: lip
lengua: tongue
diente: tooth
muela: tooth
encia: gum
garganta: throat
cuello: neck
hombro: shoulder
brazo: upper arm, arm
antebrazo: forearm
codo: elbow
muneca: wrist
mano: hand
dedo: finger, toe
pulgar: thumb
pecho: chest, breast
torax: chest, thorax
mama: breast
seno: breast
costilla: rib
costillas: rib
espalda: back
lumbar: lumbar, low back
columna: spine, vertebra
vertebra: vertebra
abdomen: abdominal
barriga: abdominal
tripa: abdominal
estomago: stomach, gastric
higado: liver
hepatica: hepatic
hepatico: hepatic
vesicula: gallbladder
vesicula biliar: gallbladder
bazo: spleen
pancreas: pancreas
intestino: intestine
intestinal: intestinal
colon: colon
recto: rectum
ano: anus, anal
rinon: kidney
renal: kidney, renal
vejiga: bladder
prostata: prostate
testiculo: testis
utero: uterus
ovario: ovary
vagina: vagina
cadera: hip, neck femur
femur: femur
muslo: thigh, femur
rodilla: knee
pierna: leg, lower leg, lower limb
tibia: tibia
perone: fibula
tobillo: ankle
pie: foot
talon: heel
piel: skin
hueso: bone
musculo: muscle
articulacion: joint
tendon: tendon
ligamento: ligament
nervio: nerve
corazon: heart
cardiaca: heart, cardiac
cardiaco: heart, cardiac
pulmon: lung
pulmonar: pulmonary, lung
cerebro: brain, cerebral
cerebral: cerebral
vaso: vessel
vena: vein
venosa: vein, venous
arteria: artery
sangre: blood
ganglio: lymph node
izquierdo: left
izquierda: left
derecho: right
derecha: right
bilateral: bilateral
ambos: bilateral
agudo: acute
aguda: acute
cronico: chronic
cronica: chronic
grave: severe
leve: mild
moderado: moderate
moderada: moderate
recurrente: recurrent
congenito: congenital
sin: without
tipo: type
alto: high
alta: high
bajo: low
baja: low
niveles: level
azucar: glucose, diabetes
presion: pressure
tension: pressure, tension
anemia: anemia
ferropenica: iron deficiency
deficit: deficiency
hierro: iron
alergia: allergy
alergica: allergic, allergy
alergico: allergic
asma: asthma
crisis: exacerbation, attack
ansiedad: anxiety
depresion: depressive, depression
alcoholica: alcohol
alcohol: alcohol
droga: substance
drogas: substance
intoxicacion: poisoning, intoxication
sobredosis: poisoning
veneno: toxic
intento: attempt
suicidio: suicide
antecedente: history
antecedentes: history
familiar: family
personal: personal
gripe: influenza
resfriado: nasopharyngitis
catarro: upper respiratory infection
neumonia: pneumonia
varices: varicose veins
bronquios: bronchus
sordera: deafness
ceguera: blindness
vision: visual
cataratas: cataract
convulsiones: convulsion
temblor: tremor
esguinces: sprain
bulto: mass, lump
verruga: viral wart
hongos: mycosis
piojos: pediculosis
lombrices: helminthiasis
pezon: nipple
clavicula: clavicle
mandibula: mandible
humero: humerus
cubito: ulna
radio: radius
escafoides: scaphoid
rotula: patella
meniscos: meniscus
menisco: meniscus
talonera: heel
una: nail
`;
