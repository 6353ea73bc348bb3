import type { Lexicon, Terms } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

const relative =
  "{mother|mom|mum|father|dad|parent|parents|wife|husband|spouse|partner|son|daughter|sister|brother|sibling|grandmother|grandma|grandfather|grandparent|aunt|uncle|cousin|granddaughter|grandson|niece|nephew|boyfriend|girlfriend|fiance|stepmother|stepfather|daughter in law|daughter-in-law}";
const witness =
  "{caregiver|carer|caretaker|family|family member|family members|staff|nursing home staff|facility staff|NH staff|nurse|home health nurse|EMS|medics|medic|paramedics|paramedic|crew|ambulance crew|friend|friends|bystander|bystanders|roommate|teacher|school nurse|neighbor|neighbour|witness|witnesses|guardian|police|PD|coworker|coworkers|babysitter|nanny|foster mother|foster parent|social worker|interpreter|translator|group home staff|ALF staff|SNF|SNF staff|aide|caseworker|coach|supervisor|clinic|PCP|MD|doctor|daycare|school|facility|nursing home}";
const family =
  "{father|mother|dad|mom|mum|brother|sister|sibling|siblings|grandfather|grandmother|uncle|aunt|cousin|parent|parents|wife|husband|roommate|coworker|boyfriend|girlfriend|twin|family member|family members|classmate|friend|grandparent|partner|both parents}";

/** Denials of a list: "denies chest pain, cough". */
const listDenials =
  phrases(`denies, denied, denying, deny, pt denies, patient denies, no, nil, none of, w/o, without, without any, without associated, negative for, neg for, neg, -ve for, no evidence of, no e/o, no sign of, no signs of, no signs or symptoms of, no symptoms of, no complaints of, no complaint of, no c/o, no reported, no report of, no reports of, no associated, no recent, no known, no history of, no hx of, no h/o, no hx, no prior, no previous, no prior history of, no other, no new, no family history of, absence of, free of, nor, neither, has no, have no, had no, with no, reports no, states no, denies any, denies having, denies recent, denies current, denies any current, denies any recent, denies associated, denies having any, denies hx of, denies history of, denies h/o, denies c/o, denies any other,
  {does not|doesn't|did not|didn't|has not|hasn't|have not|haven't|not} {have|had|having|have any|had any|having any}, no obvious, no apparent, no past history of, no PMH of, no fhx of, no acute, no active, no current, no visible, no further known, no significant, no noted, absent, free from, lack of, lacks, ruled out, having no, shows no, is without, was without, there is no, there was no, there are no, there were no, no longer any, unremarkable for`);

/** Denials of what stands beside them: "not vomiting, abdominal pain". */
const weakDenials = phrases(
  `never, {did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|not|isn't|is not|was not|wasn't|are not|aren't|were not|weren't} {|have|had|having|experience|experienced|experiencing|report|reported|reporting|complain of|complaining of|c/o|endorse|endorsing|notice|noticed|associated with|accompanied by|feel any|any|currently|actively|currently having|have any|had any|having any|in any|noted|had a}, r/o'd, {not|isn't|is not|wasn't|was not} on {|any}, {not|does not|doesn't} {take|taking|use|using} any`,
);

export const cues: Lexicon["cues"] = {
  denied: {
    before: [...listDenials, ...weakDenials],
    after: phrases(
      `: no, : none, : negative, : neg, : denies, : denied, : absent, : nil, : n, (-), (neg), (negative), (no), (none), - no, - none, - negative, - denies, = no, = none, is denied, was denied, are denied, were denied, not present, not noted, not seen, not reported, not observed, not appreciated, is absent, was absent, absent, negative, ruled out, is negative, was negative, none reported, none noted, not detected, : not present, : ruled out`,
    ),
  },
  history: {
    before: phrases(
      `history of, hx of, h/o, hx, hx:, hist of, past history of, past hx of, medical history of, past medical history of, significant history of, PMH of, PMHx of, PMH, PMHx, PMH significant for, PMH includes, pmh sig for, medical hx, previous, prior, previously had, previously, previous history of, prior history of, prior hx of, remote, remote history of, known history of, known hx of, has a history of, has history of, has a hx of, has hx of, has h/o, had a history of, with a history of, with history of, with a hx of, with hx of, w/ hx of, w/ h/o, with h/o, w hx of, childhood, in the past had, in the past, previously diagnosed with, longstanding history of, long history of, chronic history of, extensive history of, strong history of, surgical history of, social history of, psych history of, psychiatric history of, personal history of`,
    ),
    after: phrases(
      `years ago, yrs ago, yr ago, year ago, as a child, in childhood, as an infant, in the past, in past, last year, in her 20s, in his 20s, decades ago, many years ago, several years ago, a few years ago, when younger, as a teenager, years prior, years back, by history, in remote past, in infancy`,
    ),
  },
  family: {
    before:
      phrases(`family history of, family hx of, fam hx of, fam hx, FHx, FHx of, FH of, family h/o, family history significant for, fhx significant for, strong family history of, positive family history of, runs in the family, runs in family,
      {brother|sister|sibling|siblings|cousin|roommate|coworker|classmate|twin|family member|family members|friend|friends} {with|w/}, ${family} {has|had|have|died of|died from|diagnosed with|also has|also had|positive for|dx with|recently had|recently diagnosed with|has a history of|with a history of|has hx of|tested positive for|is being treated for|dies of|passed away from|has history of}, family members with, family member has, household member with, maternal history of, paternal history of`),
    after: phrases(
      `in {|the|her|his} family, in {|his|her|the} {father|mother|brother|sister|dad|mom|sibling|siblings|parents|grandmother|grandfather|aunt|uncle|cousin|son|daughter|husband|wife}, runs in {|the} family, in family, in first degree relative, in family members, in both parents`,
    ),
  },
  conditional: {
    before: phrases(
      `return if, return for, return to ED if, return to ER if, return to ED for, return precautions, come back if, come back for, if, if you, if any, if there is, if develops, if she develops, if he develops, if symptoms, seek care if, seek medical attention if, seek immediate care for, call if, call 911 if, call 911 for, call 999 if, call doctor if, in case of, in the event of, in case, watch for, watching for, monitor for, monitoring for, observe for, look out for, be alert for, advised to return if, advised to return for, instructed to return if, instructed to return for, told to return if, told to return for, told to come back if, come in if, as needed for, prn for, prevent, to prevent, prevention of, prophylaxis for, at risk for, at risk of, risk for, risk of, screening for, screen for, screened for, worried about getting, afraid of getting, {anxious|scared|afraid|fearful|frightened} {about|of} {having|developing|catching} {|a|an|another}, fear of {|having|getting|developing} {|a|an|another}, {worried|worries} about {having|developing|catching} {|a|an|another}, precautions for, warning signs, red flags include, educated on, educated about, unless, used for, uses for, takes for, takes prn for, prescribed for, for prevention of`,
    ),
    after: phrases(
      `precautions given, precautions reviewed, return precautions, were discussed, discussed as return precautions`,
    ),
  },
  suspected: {
    before: phrases(
      `?, possible, possibly, poss, r/o, rule out, ruling out, suspected, suspect, suspects, suspicion of, suspicion for, suspicious for, concern for, concerned for, concerns for, concerns of, concern of, concern about, concerned about, concerned with, query, queried, probable, probably, prob, likely, maybe, may be, may have, might be, might have, could be, could have, questionable, worried about, worried it is, worried that, thinks he has, thinks she has, thinks he had, thinks she had, thinks it is, thinks it may be, thinks she is, thinks she might be, thinks she may be, believes she is, might, evaluate for, eval for, evaluation of, evaluation for, workup for, work up for, presumed, presumptive, differential, ddx, versus, vs, can't rule out, cannot rule out, cannot exclude, potential, potentially, appears to be, apparent, seems to be, seems like, looks like, consistent with, c/w, impression, unsure if, not sure if, unknown if, unsure whether, unclear if, uncertain if, unknown whether, unsure about, doesn't know if, does not know if, wonders if, wants to rule out, equivocal, suggestive of, indicative of, +/-`,
    ),
    after: phrases(
      `?, suspected, (?), is suspected, not excluded, cannot be excluded, can't be ruled out, cannot be ruled out, unclear, unknown, is possible, is likely, questionable, to be ruled out, not ruled out`,
    ),
  },
  resolved: {
    before: phrases(
      `no longer, no longer has, no longer having, no more, no further, not anymore, no longer with, resolution of, no recurrence of, no ongoing, now no, now without, now denies, has resolved from, recovered from, no residual`,
    ),
    after: phrases(
      `resolved, has resolved, have resolved, is resolved, now resolved, since resolved, resolved now, completely resolved, fully resolved, that has resolved, that resolved, which resolved, which has resolved, has since resolved, have since resolved, resolving, gone, now gone, is gone, is now gone, all gone, went away, has gone away, has gone, gone now, has stopped, have stopped, stopped, stopped now, now stopped, has subsided, subsided, has passed, passed now, has cleared, cleared up, has abated, abated, no longer present, not anymore, no longer, has ceased, ceased, not at this time, none now, none since, none at present, not now, not currently, none currently, resolved PTA, resolved prior to arrival, better now and gone, relieved completely, completely gone, totally gone, disappeared, has disappeared, lasted a few minutes, lasted a few seconds, lasted seconds`,
    ),
  },
  affirmed:
    phrases(`{|pt|patient} {wants|requests|requesting|asks for|asking for|wishes}, brought in, brought, arrives, arrived, arriving, transported, came in, comes in, {feels|felt} {unwell|poorly|bad|ill|sick|awful|terrible|faint|hot|warm|feverish|cold|anxious|nervous|depressed|hopeless|like passing out|weak|run down|off}, {still|now|currently} {seizing|convulsing|fitting|bleeding}, but, however, although, though, except, except for, except that, has, having, presents, presented, presenting, presents with, presented with, presenting with, p/w, pw, here with, here for, here c/o, here today, here because, came in for, came in with, came in because, comes in with, comes in for, came for, came with, brought in for, brought for, brought in with, arrives with, arrived with, arrived c/o, sent for, sent in for, sent in by, complains of, complaining of, complains, complain of, complained of, c/o, c/c, cc, co, reports, reporting, endorses, endorsing, endorsed, admits, admits to, admitting to, states, stating, stated, positive for, pos for, +ve for, significant current, does have, does report, does endorse, does complain of, does admit, did have, did lose, did notice, now with, now has, now having, now c/o, now, currently has, currently having, today has, today with, found to have, found with, noticed, noted to have, noted to be, developed, develops, developing, started having, started with, began having, began to have, woke up with, woke with, awoke with, wakes with, since then, yet, still has, still having, still with, continues to have, continues with, remains, only, other than, apart from, aside from, chief complaint, main complaint, also has, also having, also c/o, also reports, also complaining of, also complains of, also notes, c/o of, feels, felt, experienced, experiencing, suffering from, suffered, sustained, sustaining, then, but has, just, describes, describing, exhibits, demonstrates,
    : yes, : positive, : pos, : present, : y, : +, (+), (pos), (positive), (yes), (present), + for, +ve`),
  neutral:
    phrases(`{never|has never} {had|felt|experienced}, no change, no changes, no improvement, not only, not improved, no doubt, no different, no difference, no known cause, no apparent cause, no clear cause, without improvement, no meds, no medications, no medication, no meds taken, no medication taken, no PCP, no primary care, no insurance, no appointment, no appointments, no matter, no effect, without effect, without change, no PMH, no past medical history, no pmhx, no medical history, no significant past medical history, no significant medical history, no significant PMH, no sig PMH, no past history, no other medical problems, no medical problems, no known medical problems, no prior medical history, no other history, no chronic conditions, no chronic medical problems, no one, no-one, nobody, no idea, no further questions, no interventions, no treatment, no treatments, no treatment PTA, no meds PTA, no OTC meds, no ride, no phone, no answer, no show, no specific, no particular reason, no reason, no apparent reason, no obvious cause, no precipitating, no vitals, no ID, no transport, no address, no beds, no bed available, no where, nowhere, no time, no matter what, no problem with, no provoking, no aggravating, no alleviating, no alleviating factors, no aggravating factors, no past surgical history, no surgeries, no daily meds, no daily medications, no home meds, no home medications, no regular medications, no IV access, no IV, no lines, no EKG, no acute changes, no acute findings, no events,
    previously healthy, previously well, otherwise healthy, otherwise well, prior to, prior to arrival, prior level, previous visit, previous visits, prior visit, prior visits, previous ED visit, prior ED visit, previous records, prior records, past few days, past few weeks, past few hours, past couple of days, past couple days, past week, past weeks, past month, past months, past several days, past several weeks, past day, past days, past 24 hours, past hour, in the past {week|month|few days|few weeks|few hours|day|couple days|couple of days|24 hours|hour|several days|few months|several weeks|year|couple weeks}, past night, past due, past year, half past, got past, walked past,
    history from, history obtained from, history provided by, history given by, history per, history limited, history limited by, history unobtainable, unable to obtain history, hx limited, hx per, hx obtained from, poor historian, poor history, limited history, good historian, history unclear, history is limited, hx unknown, history unknown, unknown history, unknown hx, medical history unknown, day history of, days history of, week history of, weeks history of, month history of, months history of, hour history of, hours history of, year history of, day hx of, days hx of, week hx of, month hx of, hour hx of, hr history of, hr hx of, wk history of, wk hx of, d history of, d hx of, gives history of, gives a history of, gave history of, {/7|/52|/12} {hx|history} {|of}, recent history of, recent hx of, short history of, acute history of,
    unable, not able, {not|isn't|is not|wasn't|was not|hasn't|has not|haven't|have not|did not|didn't|does not|doesn't|do not|don't|could not|couldn't|would not|wouldn't|will not|won't|cannot|can't|cant|never|had not|hadn't} {able|able to|sure|certain|been|been seen|been to|been able to|been taking|seen|seen by|taken|taking|take|took|want|want to|wanting|go|going|gone|going to|go to|see|call|called|tell|know|known|knowing|work|working|worked|return|returned|follow|follow up|followed|followed up|seek|sought|filled|fill|refill|compliant|adherent|using|used|use|drink|drank|drinking|smoke|speak English|speaking English|English speaking|a good historian|a candidate|available|ready|applicable|documented|done|given|checked|tested|treated|examined|assessed|obtained|obtainable|recorded|measured|performed|tried|try|stay|stayed|leave|left|come|came|get|got|getting|gotten|stop|stopped|help|helped|change|changed|due to|related to|because|cooperative|participating|interested|happy|like|the same|a change|much|many|enough|well controlled|controlled|good|great|right|yet|very|too|so|really|quite|until|for|as|at|by|from|with|even|just|necessarily|otherwise|clear|known to|wearing|wear|restrained|belted|driving|drive|driven|answering|answer|answered|following|follow commands|following commands|cleared|sent|referred|picked up|pick up|think|thinking|believe|understand|understood|improve|improved|improving|better|worse|healing|healed|receive|received|require|required|need|needed|needing|return to|keep|kept|give|gave|let|allow|allowing|allowed|finish|finished|complete|completed|start|started|begin|care|matter|respond to treatment|make|made|put|wait|waiting|look|looking|find|found|bring|brought|hear|heard|listen|attend|attending|insured|monitored|specified|stated|indicated|visible|palpable|up|out|in|home|there|here|intact|full|fully|completely|immediately|initially|typically|usually|normally|always|often|recently|today|yesterday}`),
};

/** What goes on over commas: all but `weakDenials`. */
export const strongDenials: Terms = [
  ...listDenials,
  ...cues.denied.after,
  ...cues.history.before,
  ...cues.family.before,
];

export const informants: Lexicon["informants"] = phrases(`${relative}, ${witness}, informant, ${relative}'s,
  {per|by|from|as per|according to|accompanied by|with|history from|hx per|history per|brought in by|brought by|BIB|via} {|pt|pt's|patient's|the|his|her|their} ${relative},
  {per|as per|according to|accompanied by|history from|hx per|history per|brought in by|brought by|BIB} {|pt|pt's|patient's|the|his|her|their} ${witness},
  {|his|her|pt's|patient's} ${relative} {states|stated|reports|reported|says|said|noticed|notes|noted|describes|thinks|believes|feels|found|called|brought|worried|concerned|gave|gives|has noticed|has been|had noticed|has been giving|has tried|has given|has seen|witnessed|at bedside|bedside|is at bedside|present|brings|requests|requesting|denies any knowledge|is concerned|is worried|was|wants},
  ${witness} {states|stated|reports|reported|says|said|noticed|notes|noted|thinks|found|called|concerned|witnessed|at bedside|on scene},
  {per|as per|according to} {pt|patient|report|chart|records|triage|EMS report|the patient}, {pt|patient} {states that|reports that|says that|stated that}`);

export const sections: Lexicon["sections"] = {
  current: phrases(
    "CC, C/C, C.C., chief complaint, chief complaints, chief c/o, HPI, history of present illness, hx of present illness, present illness, presenting complaint, PC, presenting problem, reason for visit, reason for encounter, reason for referral, RFV, HPC, history of presenting complaint, subjective, S, objective, O, assessment, A, exam, examination, physical exam, physical examination, PE, O/E, on examination, on exam, triage note, triage notes, triage, triage assessment, nursing note, nurse note, narrative, situation, background to call, ROS, review of systems, VS, vitals, vital signs, V/S, obs, observations, impression, MOI, mechanism of injury, mechanism, symptoms, S/S, s/s, signs and symptoms, EMS report, complaint, complaints, story, primary survey, secondary survey, GEN, general, neuro, CV, resp, GI, GU, MSK, HEENT, skin exam, pulm, abd exam, psych, circulation, airway, breathing, disability, exposure, ECG, EKG, labs, imaging, treatment PTA, treatment, interventions, acuity, mental state, mental status, LOC status, appearance, comments, comment, notes, note, initial assessment, event, events, pertinent negatives, pertinent positives, initial impression, handover, status, working diagnosis, diagnosis, dx",
  ),
  history: phrases(
    "PMH, PMHx, PMHX, past medical history, past medical hx, medical history, medical hx, PSH, PSHx, PSxHx, past surgical history, surgical history, surgical hx, past history, past hx, hx, history, medical problems, comorbidities, co-morbidities, comorbids, background, PHx, POH, OB history, OB hx, obstetric history, gyn history, social history, social hx, SH, SHx, SocHx, past psychiatric history, psych history, psych hx, past medical problems, chronic conditions, problem list, chronic problems, medical conditions, PMH/PSH, PMHx/PSHx, known conditions, past medical/surgical history, risk factors, immunization history, PMSH, significant history, prior history",
  ),
  family: phrases("FH, FHx, FMHx, family history, family hx, fam hx, family medical history, FamHx"),
  medication: phrases(
    "meds, medications, current medications, current meds, home meds, home medications, Rx, medication, medication list, medication history, drug history, DHx, DH, regular medications, regular meds, med list, outpatient meds, outpatient medications, prescriptions, current medication, daily meds, daily medications, takes, taking, drugs, med hx, home medication list",
  ),
  allergy: phrases(
    "allergies, allergy, ALL, allergic to, drug allergies, medication allergies, allergy status, ALG, known allergies, allergies/reactions",
  ),
  advice: phrases(
    "plan, P, discharge instructions, return precautions, advice, advised, disposition, instructions, recommendations, recommendation, safety net, safety netting, safety-net, safety-netting advice, education, patient education, follow up instructions, dispo, aftercare, return instructions, red flag advice, strict return precautions, discharge advice, counseling given",
  ),
};
