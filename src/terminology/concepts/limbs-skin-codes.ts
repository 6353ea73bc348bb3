/** Concepts of muscles, bones and skin, and their codes [J]. */
export const limbsAndSkinCodes = String.raw`
back-pain /low|lumb|腰|下背/ M54.50
back-pain /thorac|dors|upper|胸椎|上背/ M54.6
back-pain M54.9
neck-pain M54.2
jaw-pain R68.84
facial-pain R51.9
shoulder-pain M25.51[9,2,1]
shoulder-tip-pain M25.51[9,2,1]
arm-pain M79.60[3,2,1]
elbow-pain M25.52[9,2,1]
wrist-pain M25.53[9,2,1]
hand-pain M79.64[3,2,1]
finger-pain M79.64[6,5,4]
hip-pain M25.55[9,2,1]
leg-pain M79.60[6,5,4]
calf-pain M79.66[9,2,1]
knee-pain M25.56[9,2,1]
ankle-pain M25.57[9,2,1]
foot-pain M79.67[3,2,1]
toe-pain M79.67[6,5,4]
joint-pain M25.50
joint-swelling@knee M25.46[9,2,1]
joint-swelling M25.40
joint-locked M24.9
muscle-pain M79.10
limping-child R26.89
limb-swelling M79.89
leg-swelling R60.0
oedema /periph|periférico|legs?|ankle|miembros? inferior|piernas|tobillo|下肢|腳/ R60.0
oedema /generali[sz]|anasarca/ R60.1
oedema R60.9
swelling@neck,throat R22.1
swelling@face,head,jaw,scalp R22.0
swelling@chest,back,abdomen R22.2
swelling@arm,hand,finger,shoulder,elbow,wrist R22.3[0,2,1,3]
swelling@leg,foot,toe,thigh,calf,ankle R22.4[0,2,1,3]
lump@breast N63.0
lump@abdomen,pelvis,epigastrium,flank R19.00
lump@neck,throat R22.1
lump@face,head,jaw,scalp R22.0
lump@chest,back R22.2
lump@arm,hand,finger,shoulder,elbow,wrist R22.3[0,2,1,3]
lump@leg,foot,toe,thigh,calf R22.4[0,2,1,3]
lump@testicle N50.89
arthritis /rheumatoid|reumatoide|類風濕/ M06.9 h=same
arthritis /osteo|OA\b|artrosis|degenerat|退化/ M19.90 h=same
arthritis M19.90 h=same
septic-arthritis M00.9
gout M10.9 h=same
osteoporosis M81.0 h=same
compartment-syndrome M79.A9
cold-painful-limb I99.8
rash R21
urticaria L50.9
itching L29.9
cellulitis@foot,toe,ankle,leg,calf,knee L03.11[9,6,5]
cellulitis@arm,elbow,wrist L03.11[9,4,3]
cellulitis@hand,finger L03.11[9,4,3]
cellulitis@face L03.211
cellulitis L03.90
abscess@anus K61.0
abscess@tooth,gum K04.7
abscess /liver|hep[aá]t|h[ií]gado|肝/ K75.0
abscess /lung|pulm|肺/ J85.2
abscess /brain|cereb|intracran|腦/ G06.0
abscess /renal|kidney|ri[ñn][oó]n|perirren|腎/ N15.1
abscess /abdom|perit|intestin|p[eé]lvi|腹/ K65.1
abscess /peritonsil|periamigdal|扁桃腺/ J36
abscess L02.91
skin-lesion L98.9
skin-redness L53.9
blister R23.8
nail-problem L60.9
pressure-sore L89.90 h=same
non-blanching-rash R23.3
pale R23.1
sweating R61
wound-problem /dehisc|abierta|裂開/ T81.31XA
wound-problem /infec|感染|pus/ T81.49XA
scabies /lice|piojos|pedicul|頭蝨/ B85.2
scabies B86
chickenpox B01.9
measles B05.9
shingles /simplex|genital|simple/ B00.9
shingles B02.9
necrotising-infection M72.6
face-swelling R22.0
tongue-or-throat-swelling R22.1
mucosal-swelling T78.3XXA
mouth-sore K12.1
toothache K08.89
dental-problem K08.9
gum-bleeding K06.8
gum-swelling K06.8
allergic-reaction T78.40XA
anaphylaxis T78.2XXA h=Z87.892
angioedema T78.3XXA
allergy-listed /penicil|amoxi|盤尼西林|青黴素/ Z88.0 h=same
allergy-listed /sulfa|sulfo/ Z88.2 h=same
allergy-listed /latex|l[aá]tex|乳膠/ Z91.040 h=same
`;
