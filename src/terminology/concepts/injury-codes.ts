/** Injuries, bites, burns, poisons and how they came about, and their codes: all for a first visit [J]. */
export const injuryCodes = String.raw`
injury T14.90XA
polytrauma T07.XXXA
head-injury S09.90XA
facial-injury S09.93XA
neck-injury S19.9XXA
chest-injury S29.9XXA
abdominal-injury S39.91XA
back-injury S39.92XA
spinal-injury S39.92XA
pelvic-injury S39.93XA
eye-injury S05.9[0,2,1]XA
globe-trauma S05.9[0,2,1]XA
dental-injury S09.93XA
hand-injury S69.9[0,2,1]XA
limb-injury@knee,leg,calf S89.9[0,2,1]XA
limb-injury@ankle,foot,toe S99.91[9,2,1]A
limb-injury@hip,thigh S79.91[9,2,1]A
limb-injury@shoulder,arm S49.9[0,2,1]XA
limb-injury@elbow S59.90[9,2,1]A
limb-injury@wrist,hand,finger S69.9[0,2,1]XA
limb-injury T14.90XA
concussion S06.0X0A h=Z87.820
laceration@scalp,head S01.01XA
laceration@eyelid S01.11[9,2,1]A
laceration@nose S01.21XA
laceration@ear S01.31[9,2,1]A
laceration@lip S01.511A
laceration@mouth,tongue,gum S01.512A
laceration@face,chin,jaw S01.81XA
laceration@neck,throat S11.91XA
laceration@chest S21.91XA
laceration@shoulder S41.01[9,2,1]A
laceration@arm S41.11[9,2,1]A
laceration@elbow S51.01[9,2,1]A
laceration@wrist S61.51[9,2,1]A
laceration@hand S61.41[9,2,1]A
laceration@finger /thumb|pulgar|拇指/ S61.01[9,2,1]A
laceration@finger /index|[ií]ndice|食指/ S61.21[9,1,0]A
laceration@finger /middle finger|dedo medio|中指/ S61.21[9,3,2]A
laceration@finger S61.219A
laceration@hip S71.01[9,2,1]A
laceration@thigh S71.11[9,2,1]A
laceration@knee S81.01[9,2,1]A
laceration@leg,calf S81.81[9,2,1]A
laceration@ankle S91.01[9,2,1]A
laceration@foot S91.31[9,2,1]A
laceration@toe S91.119A
laceration T14.8XXA
open-wound@scalp,head S01.00XA
open-wound@face S01.80XA
open-wound@hand S61.40[9,2,1]A
open-wound@finger S61.209A
open-wound@knee S81.00[9,2,1]A
open-wound@leg,calf S81.80[9,2,1]A
open-wound@foot S91.30[9,2,1]A
open-wound T14.8XXA
penetrating-trauma T14.8XXA
abrasion@face,head S00.81XA
abrasion@knee S80.21[9,2,1]A
abrasion@elbow S50.31[9,2,1]A
abrasion@hand S60.51[9,2,1]A
abrasion@leg,calf S80.81[9,2,1]A
abrasion@eye S05.0[0,2,1]XA
abrasion T14.8XXA
contusion@head,scalp S00.93XA
contusion@face S00.83XA
contusion@eye,eyelid S00.1[0,2,1]XA
contusion@chest S20.20XA
contusion@back,low-back,pelvis,buttock S30.0XXA
contusion@abdomen S30.11XA
contusion@shoulder S40.01[9,2,1]A
contusion@arm S40.02[9,2,1]A
contusion@elbow S50.0[0,2,1]XA
contusion@wrist S60.21[9,2,1]A
contusion@hand S60.22[9,2,1]A
contusion@finger S60.00XA
contusion@hip S70.0[0,2,1]XA
contusion@thigh S70.1[0,2,1]XA
contusion@knee S80.0[0,2,1]XA
contusion@leg,calf S80.1[0,2,1]XA
contusion@ankle S90.0[0,2,1]XA
contusion@foot S90.3[0,2,1]XA
contusion@toe S90.129A
contusion T14.8XXA
sprain@neck S13.4XXA
sprain@back,low-back S33.5XXA
sprain@shoulder S43.40[9,2,1]A
sprain@elbow S53.40[9,2,1]A
sprain@wrist S63.50[9,2,1]A
sprain@hand,finger S63.9[0,2,1]XA
sprain@hip S73.10[9,2,1]A
sprain@knee S83.9[0,2,1]XA
sprain@ankle S93.40[9,2,1]A
sprain@foot,toe S93.60[9,2,1]A
sprain T14.90XA
fracture@head,scalp S02.91XA
fracture@nose S02.2XXA
fracture@face S02.92XA
fracture@jaw,chin S02.609A
fracture@neck S12.9XXA
fracture@chest S22.3[9,2,1]XA
fracture@back,low-back S32.009A
fracture@pelvis S32.9XXA
fracture /clavic|collarbone|clav[ií]cula|鎖骨/ S42.00[9,2,1]A
fracture /intertroch|intertroc|轉子間/ S72.14[3,2,1]A
fracture /femoral neck|hip|cadera|cuello (?:de )?f[eé]mur|髖|股骨頸/ S72.00[9,2,1]A
fracture /femur|f[eé]mur|股骨/ S72.9[0,2,1]XA
fracture /tibia|脛骨/ S82.20[9,2,1]A
fracture /fibula|peron[eé]|腓骨/ S82.40[9,2,1]A
fracture /patella|r[oó]tula|髕骨/ S82.00[9,2,1]A
fracture /colles/ S52.53[9,2,1]A
fracture /distal radi|colles|radio distal|橈骨遠端/ S52.50[9,2,1]A
fracture /radius|radio\b|橈骨/ S52.9[0,2,1]XA
fracture /humer|h[uú]mero|肱骨/ S42.30[9,2,1]A
fracture /rib\b|ribs\b|costilla|costal|肋骨/ S22.3[9,2,1]XA
fracture /vertebra|v[eé]rtebra|椎/ S32.009A
fracture@shoulder S42.9[0,2,1]XA
fracture@arm S42.30[9,2,1]A
fracture@elbow S52.9[0,2,1]XA
fracture@wrist S52.50[9,2,1]A
fracture@hand S62.9[0,2,1]XA
fracture@finger S62.609A
fracture@hip S72.00[9,2,1]A
fracture@thigh S72.9[0,2,1]XA
fracture@knee,leg,calf S82.9[0,2,1]XA
fracture@ankle S82.89[9,2,1]A
fracture@foot S92.90[9,2,1]A
fracture@toe S92.91[9,2,1]A
fracture T14.8XXA
open-fracture T14.8XXA
dislocation@shoulder S43.00[6,5,4]A
dislocation@elbow S53.10[6,5,4]A
dislocation@wrist,hand S63.00[6,5,4]A
dislocation@finger S63.259A
dislocation@hip S73.00[6,5,4]A
dislocation@knee S83.10[6,5,4]A
dislocation@ankle S93.0[6,5,4]XA
dislocation@jaw S03.0[0,2,1]XA
dislocation T14.8XXA
amputation@finger S68.119A
amputation@hand S68.41[9,2,1]A
amputation@toe S98.13[9,2,1]A
amputation@foot S98.91[9,2,1]A
amputation@leg,calf,knee S88.91[9,2,1]A
amputation T14.8XXA
crush-injury@hand S67.2[0,2,1]XA
crush-injury@finger S67.10XA
crush-injury@foot S97.8[0,2,1]XA
crush-injury T14.8XXA
burn@hand T23.00[9,2,1]A
burn@finger T23.029A
burn@wrist T23.07[9,2,1]A
burn@arm /(?=.*(?:second|segundo|二度))(?=.*(?:forearm|antebrazo|前臂))/ T22.21[9,2,1]A
burn@arm T22.00XA
burn@chest T21.01XA
burn@abdomen T21.02XA
burn@leg,calf T24.03[9,2,1]A
burn@thigh T24.01[9,2,1]A
burn@foot T25.02[9,2,1]A
burn@eye T26.4[0,2,1]XA
burn T30.0
major-burn T30.0
face-or-airway-burn T20.00XA
chemical-burn T30.4
chemical-eye-splash T26.9[0,2,1]XA
sunburn L55.9
electric-injury T75.4XXA
snake-bite T63.001A
insect-sting /bee|wasp|abeja|avispa|蜂/ T63.441A
insect-sting T63.481A
marine-sting T63.691A
animal-bite /dog|perro|狗/ W54.0XXA
animal-bite /cat\b|gato|貓/ W55.01XA
animal-bite W64.XXXA
human-bite W50.3XXA
needlestick W46.0XXA
foreign-body@skin,hand,finger,foot T14.8XXA
foreign-body-eye T15.9[0,2,1]XA
foreign-body-ear-or-nose /nose|nariz|nasal|鼻/ T17.1XXA
foreign-body-ear-or-nose T16.[9,2,1]XXA
foreign-body-swallowed T18.9XXA
button-battery T18.9XXA
magnet-ingestion T18.9XXA
food-bolus T18.128A
airway-obstruction T17.908A
drowning T75.1XXA
hanging T71.162A
carbon-monoxide T58.91XA
chemical-exposure T65.91XA
toxic-ingestion T65.91XA
overdose /opioid|heroin|opi[aá]ce|fentan|鴉片/ T40.601A
overdose /overdos|sobredos|OD\b|過量/ T50.901A
paracetamol-overdose T39.1X1A
heat-illness /stroke|golpe|熱中暑/ T67.01XA
heat-illness T67.5XXA
cold-exposure T69.9XXA
hypothermia-sign T68.XXXA
fall /stairs|escaler|樓梯/ W10.9XXA h=Z91.81
fall /slip|trip|resbal|tropez|滑倒|絆倒/ W01.0XXA h=Z91.81
fall W19.XXXA h=Z91.81
fall-from-height W17.89XA
fall-six-metres W17.89XA
road-crash V89.2XXA
pedestrian-struck V09.9XXA
assault Y09
gunshot W34.00XA
stab X99.9XXA
sexual-assault T74.21XA
domestic-violence T74.11XA
child-abuse T76.92XA
`;
