/** Concepts of brain, nerves, mind, eyes, and their codes [J]. */
export const nervesAndMindCodes = String.raw`
headache R51.9
thunderclap-headache G44.53
worst-headache R51.9
photophobia H53.14[9,2,1,3]
facial-droop R29.810
facial-palsy G51.0
unilateral-weakness G81.9[0,4,1]
limb-weakness R29.898
leg-weakness-bilateral R29.898
general-weakness R53.1
speech-disturbance /dysarthr|disartr|構音/ R47.1
speech-disturbance /aphas|afas|失語/ R47.01
speech-disturbance /slur|arrastr|口齒/ R47.81
speech-disturbance R47.9
vision-loss H54.7
blurred-vision H53.8
double-vision H53.2
numbness /an[ae]+st[eé][sc]i|麻醉/ -
numbness /tingl|paresthes|hormigue|parestesia|刺麻/ R20.2
numbness R20.0
dizziness R42
vertigo R42
gait-disturbance R26.9
amnesia R41.3
memory-loss R41.3
tremor R25.1
restless-or-strange-behaviour R46.2
confusion R41.0
new-confusion R41.0
baseline-confusion R41.0
drowsy R40.0
agitation R45.1
unresponsive R40.20
loss-of-consciousness R55
syncope R55
near-syncope R55
collapse R55
seizure R56.9
active-seizure R56.9
focal-seizure R56.9
postictal R56.9
febrile-seizure R56.00
status-epilepticus G40.901
epilepsy G40.909 h=same
neurological-deficit R29.818
neck-stiffness R29.1
saddle-numbness R20.0
cauda-equina G83.4
meningitis /enceph|encef|腦炎/ G04.90
meningitis G03.9 h=Z86.61
stroke /hemorrh|hemorr[aá]g|出血/ I61.9 h=Z86.79
stroke /(?=.*(?:embol|栓塞))(?=.*(?:left (?:MCA|middle cerebral)|cerebral media izquierda|左側?中大腦動脈))/ I63.412 h=Z86.73 f=Z82.3
stroke /(?=.*(?:embol|栓塞))(?=.*(?:right (?:MCA|middle cerebral)|cerebral media derecha|右側?中大腦動脈))/ I63.411 h=Z86.73 f=Z82.3
stroke /left (?:MCA|middle cerebral)|cerebral media izquierda|左側?中大腦動脈/ I63.512 h=Z86.73 f=Z82.3
stroke /right (?:MCA|middle cerebral)|cerebral media derecha|右側?中大腦動脈/ I63.511 h=Z86.73 f=Z82.3
stroke I63.9 h=Z86.73 f=Z82.3
tia G45.9 h=Z86.73
transient-neurological-attack G45.9
subarachnoid-haemorrhage I60.9 h=Z86.79
intracranial-haemorrhage I62.9 h=Z86.79
migraine G43.909 h=same
dementia /alzheimer|alzh[eé]imer|阿茲海默/ G30.9 h=same
dementia F03.90 h=same f=Z81.8
parkinson G20.A1 h=same
multiple-sclerosis G35.D h=same
sciatica M54.3[0,2,1]
autism-or-learning-disability F84.0 h=same
insomnia G47.00
anxiety F41.9
anxiety-disorder F41.9 h=same
panic F41.0
low-mood R45.89
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:recurr|反覆|復發))(?=.*(?:\bmild|leve|輕度))/ F33.0 h=same f=Z81.8
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:single|[uú]nico|單次))(?=.*(?:\bmild|leve|輕度))/ F32.0 h=same f=Z81.8
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:recurr|反覆|復發))(?=.*(?:moderat|moderad|中度))/ F33.1 h=same f=Z81.8
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:single|[uú]nico|單次))(?=.*(?:moderat|moderad|中度))/ F32.1 h=same f=Z81.8
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:recurr|反覆|復發))(?=.*(?:sever|grave|重度))/ F33.2 h=same f=Z81.8
depression /(?=.*(?:major|mayor|重度憂鬱症|重鬱))(?=.*(?:single|[uú]nico|單次))(?=.*(?:sever|grave|重度))/ F32.2 h=same f=Z81.8
depression F32.A h=same f=Z81.8
stress F43.9
suicidal-ideation R45.851
suicide-plan R45.851
suicide-attempt T14.91XA h=Z91.51
self-harm R45.88 h=Z91.52
homicidal-ideation R45.850
violent-behaviour R45.6
psychosis F29 h=same
mania F30.9
schizophrenia F20.9 h=same f=Z81.8
bipolar F31.9 h=same f=Z81.8
alcohol-intoxication F10.129
alcohol-use-disorder /depend|alcoholi|成癮|依賴/ F10.20 h=same f=Z81.1
alcohol-use-disorder F10.10 h=same
withdrawal /alcohol|酒/ F10.939
withdrawal F19.939
drug-use F19.10 h=same
drug-intoxication F19.129
red-eye H11.43[9,2,1,3]
eye-pain H57.1[0,2,1,3]
eye-discharge H57.89
eyelid-swelling H02.849
eye-irritation H57.89
floaters-or-flashes H43.39[9,2,1,3]
conjunctivitis H10.9
glaucoma-acute H40.9 f=Z83.511
retinal-detachment H33.2[0,2,1,3]
unequal-pupils H57.02
`;
