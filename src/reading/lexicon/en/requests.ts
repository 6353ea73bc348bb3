import { type ConceptTerms, phrases } from "./phrases.ts";

const asks = "{|needs|wants|requesting|requests|here for|for|in for|request for}";

/** What is wanted. */
export const requests: ConceptTerms = {
  "medication-refill": phrases(
    `medication refill, {med|meds|medication|medications|prescription|Rx|inhaler|insulin|medicine|script|drug|repeat} {refill|refills|renewal|replacement|prescription refill}, refill, refills, {needs|wants|requesting|requests} {|more|a refill of|a refill on|refill of|refill on} {meds|medications|medication|refill|refills|inhaler|insulin refill|prescriptions}, {ran|run|running|is|has run} out of {|his|her|my|the|all|all his|all her} {meds|medication|medications|medicine|pills|insulin|inhaler|prescription|prescriptions|BP meds|blood pressure meds|blood pressure medication|refills}, out of {meds|medication|medications|insulin|BP meds|refills|medicine|her meds|his meds}, lost {|his|her|my} {meds|medication|prescription|prescriptions}, repeat prescription, refill request`,
  ),
  "prescription-request": phrases(
    `prescription request, ${asks} {a prescription|prescription|prescriptions|Rx|a script|script|antibiotics prescription}, {needs|wants|requesting|requests} {a|} {prescription|script|antibiotics}, medication request, requesting medication, requesting meds, requesting antibiotics, pain medication request`,
  ),
  "certificate-request": phrases(
    `certificate request, {sick|work|school|doctor's|doctors|return to work|medical|work excuse|death|disability|medical leave|fit} {note|certificate|certificates|excuse|clearance note|form|forms|slip}, medical certificate, {note|excuse} for {work|school|court}, off work note, return to work, {paperwork|forms} {filled out|completed|to be completed|to be filled}, FMLA, FMLA paperwork, sick leave, fit to fly, clearance for {jail|detox|school|work}, {medical|jail|psych|sports|school|psychiatric|pre-incarceration} clearance, diagnosis certificate, work physical, sports physical, medical document, document issue`,
  ),
  "test-result-request": phrases(
    `test result request, {here for|wants|requesting|pick up|picking up|get|getting|review of|check|discuss|came for} {|his|her|lab|test|the} {test results|lab results|results|culture results|biopsy results|imaging results|x-ray results|blood test results}, results {check|review|pickup}, test results, follow up on {labs|results|culture}`,
  ),
  "follow-up-visit": phrases(
    "follow-up visit, follow up, f/u, followup, follow-up, {ED|ER|clinic|scheduled|2 day|48 hour|24 hour|post discharge|recheck} {follow up|f/u|recheck|return visit|revisit}, recheck, re-check, re-evaluation, reevaluation, {scheduled|planned} {return|visit|appointment|revisit}, told to return {for recheck|for follow up}, check up, checkup, check-up, routine {check|visit|check up|exam}, health check, well child check, follow up visit, post op check, postop check, wellness check, 2nd dose follow up",
  ),
  "suture-removal": phrases(
    "suture removal, {suture|stitch|stitches|staple|sutures|staples|stitch out} {removal|out|removed|remove|taken out}, {remove|removal of|take out|removing} {sutures|stitches|staples|suture}, S/O stitch, stitch off, {needs|here for|wants} {sutures|stitches|staples} {out|removed|removal}",
  ),
  "dressing-change": phrases(
    "dressing change, {dressing|bandage|wound dressing|gauze|packing|burn dressing} {change|changed|replacement|reapplied|removal|check}, change of dressing, redressing, wound care, {wound|simple} dressing, packing {removal|change}, dressing, wound vac",
  ),
  "wound-check": phrases(
    "wound check, {wound|incision|abscess|burn|laceration|stitch|suture|bite|surgical wound} {check|recheck|re-check|reevaluation|evaluation|review}, check {wound|incision|stitches|laceration}, recheck {of wound|wound|abscess|of abscess}, wound recheck",
  ),
  "vaccination-request": phrases(
    `vaccination request, ${asks} {vaccine|vaccination|immunization|flu shot|covid vaccine|rabies vaccine|rabies shot|rabies series|rabies vaccination|hep b vaccine|booster|flu vaccine|immunisation}, {rabies|hepatitis|flu|covid} {shot|vaccine|vaccination|series|booster|prophylaxis|shots|PEP}, 2nd rabies shot, RIG, rabies IG, vaccine, vaccination, immunization, immunisation, PEP HIV, PrEP, post exposure prophylaxis`,
  ),
  "tetanus-request": phrases(
    `tetanus request, {needs|wants|requesting|here for|request for} {|a} {tetanus|tetanus shot|Tdap|tetanus booster|tetanus vaccine|TT}, tetanus {shot|booster|vaccine|vaccination|update|injection|prophylaxis|toxoid}, Tdap, tetanus`,
  ),
  "imaging-request": phrases(
    `imaging request, {here|sent|referred|sent in|sent by PCP|came|scheduled|needs|wants|requesting|in|order} {|for} {|an|a|outpatient|repeat} {x-ray|xray|x ray|CT|CT scan|MRI|ultrasound|US|imaging|scan|doppler|echo|mammogram|MRI scan|chest x-ray|CXR}, imaging only, outpatient {CT|MRI|ultrasound|x-ray|imaging}, doppler study, x-ray request`,
  ),
  "procedure-request": phrases(
    `procedure request, {here|sent|referred|scheduled|came|in|admitted} for {|a|an|scheduled|outpatient} {procedure|transfusion|blood transfusion|infusion|IV antibiotics|injection|IV infusion|lumbar puncture|blood draw|labs|lab work|blood work|iron infusion|IV meds|surgery|operation|biopsy|colonoscopy|angiography|cardiac cath|PICC placement|thoracentesis|embolization|chemo|TAE|TACE|ERCP|admission|embolisation|IVIG}, blood transfusion, transfusion, {scheduled|elective} {surgery|procedure|admission|operation}, IV {antibiotics|infusion|therapy|iron} {|visit}, ear {wax removal|irrigation|lavage|syringing}, cerumen removal, thoracentesis, pleural tapping, lumbar puncture, blood draw, lab draw, for admission, routine labs, PCD, angiography, embolization, liver biopsy, pre-op, preop`,
  ),
  "ascites-drainage": phrases(
    "ascites drainage, paracentesis, {ascites|ascitic|abdominal} {tap|tapping|drainage|drain|drained|fluid drainage|fluid removal|paracentesis}, {abdomen|belly|fluid} {drained|tapped} , needs {tap|tapped|drained|to be drained|belly drained}, therapeutic {tap|paracentesis}, large volume paracentesis, LVP, peritoneal {tap|tapping}",
  ),
  "device-problem": phrases(
    "device problem, {pacemaker|ICD|AICD|insulin pump|LVAD|wound vac|device|monitor|holter|pump|splint|brace|hearing aid|CPAP|oxygen concentrator|prosthesis|nerve stimulator|glucose monitor|CGM|IUD|pessary|glucometer|life vest|lifevest|ventilator|crutches|walker|implant} {problem|malfunction|malfunctioning|not working|alarm|alarming|beeping|check|interrogation|broke|broken|came off|fell out|removal|displaced|dislodged|displacement|failure|issue|fell off|replacement}, IUD {removal|check|strings}, malfunctioning device, device malfunction, medical device problem",
  ),
  "dialysis-access-problem": phrases(
    "dialysis access problem, {fistula|AV fistula|AVF|graft|shunt|dialysis access|dialysis catheter|AV graft|AVG|permcath|HD catheter|access site|HD access|permacath|AV shunt} {problem|bleeding|clotted|not working|occlusion|malfunction|clot|swelling|infection|thrombosed|won't stop bleeding|occluded|no thrill|obstruction|dysfunction|issue|removal|insertion|pain|dislodged|stenosis|clogged}, {clotted|bleeding|occluded|infected|thrombosed} {fistula|graft|access|AVF|shunt|AV fistula|dialysis access|dialysis catheter|permcath}, no {thrill|bruit|thrill or bruit}, {missed|skipped|needs|due for|late for|here for} {dialysis|HD|hemodialysis|urgent dialysis|emergent dialysis}, for dialysis, {missed|skipped} {last|two|2|1|one|3|three} {dialysis|dialysis sessions|HD|HD sessions|dialysis session|dialysis treatments}",
  ),
  "catheter-problem": phrases(
    "catheter problem, {foley|catheter|suprapubic catheter|urinary catheter|foley catheter|indwelling catheter|suprapubic|urinary cath|cath|nephrostomy|nephrostomy tube|PCN} {problem|change|blocked|not draining|leaking|clogged|came out|pulled out|replacement|removal|exchange|obstruction|fell out|malfunction|dislodged|is blocked|is leaking|issue|occluded|irrigation|insertion|removed|displaced|reinsertion|bypassing|pain|is not draining}, {blocked|clogged|leaking|leaky|dislodged|change|pulled out|pulled} {|his|her|the} {foley|catheter|nephrostomy|urinary catheter|suprapubic catheter|foley catheter}, foley problem, trial of void, TOV, void trial",
  ),
  "feeding-tube-problem": phrases(
    "feeding tube problem, {feeding tube|G-tube|g tube|PEG|PEG tube|J-tube|NG tube|NGT|GJ tube|G-J tube|L-tube|L tube|gastrostomy tube|gastrostomy|nasogastric tube|levin tube|NG|peg-tube|j tube|mickey button|mic-key|Dobhoff|dobhoff} {problem|came out|fell out|pulled out|dislodged|clogged|leaking|replacement|displaced|blocked|malfunction|change|exchange|removal|insertion|removed|out|displacement|dislodgement|reinsertion|issue|was pulled out|obstruction|self removal|is clogged|is out|is leaking}, pulled out {|his|her|the} {G-tube|g tube|PEG|feeding tube|NG tube|NGT|PEG tube}, {dislodged|clogged|leaking} {G-tube|g tube|PEG|feeding tube|PEG tube|NG tube}",
  ),
  "line-or-drain-problem": phrases(
    "line or drain problem, {PICC|PICC line|port|central line|drain|JP drain|chest tube|hickman|tracheostomy|trach|pigtail|biliary drain|PTBD|PTGBD|colostomy|ostomy|VP shunt|shunt|PCD|IV|IV site|hemovac|stent|tube|T-tube|hickman catheter|chemoport} {problem|came out|pulled out|dislodged|clogged|leaking|occluded|not flushing|infection|malfunction|displaced|fell out|removal|change|blocked|bleeding|displacement|dislodgement|obstruction|insertion|irrigation|won't flush|reinsertion|issue|self removal|not draining|exchange|is leaking|is clogged|tube came out}, {infected|dislodged|clogged|leaking} {PICC|port|drain|line|central line|JP drain}, trach {dislodged|plugged|came out|change}, tube problem, drainage tube {problem|dislodged}",
  ),
  "cast-problem": phrases(
    "cast problem, {cast|splint|plaster|sling|boot|fiberglass cast} {problem|check|too tight|tight|wet|broken|removal|change|pain|is too tight|loose|is wet|got wet|fell off|came off|fell apart|itching|saw|replacement|issue|complaint|removed}, {wet|tight|broken|loose} cast, {remove|change|replace} {cast|splint}, cast is {too|} tight",
  ),
  referral: phrases(
    "referral, referred, referral {from|to|for}, {referred|transferred|transfer|sent|sent in|sent over|directed|sent here} {|in|here|over} {from|by} {PCP|GP|clinic|urgent care|doctor|his doctor|her doctor|my doctor|outside hospital|OSH|local hospital|primary care|nursing home|local clinic|specialist|physician|family doctor|oncology|cardiology|dialysis|other hospital|another hospital|OPD|dentist|optometrist|OB|oncologist|UC|outpatient clinic|LMD|the clinic}, transfer, transferred, interfacility transfer, hospital transfer, transfer from, second opinion, refer, specialist consult, direct admit, direct admission, inter-hospital transfer",
  ),
  "health-question": phrases(
    "health question, {medical|health|medication|general} {question|questions|advice|counseling|counselling|consultation|information|inquiry}, {has|wants|with} {question|questions|advice|information} about, advice only, wants {advice|to be checked|to get checked|check up|to get checked out|checked out|to be evaluated}, just wants to {get checked|be checked|get checked out}, consult, consultation, get checked out, no complaints, no complaint, asymptomatic, no symptoms, social {problem|issue|admission}, covid {test|testing|swab}, requesting covid test, well check",
  ),
  "pregnancy-test-request": phrases(
    "pregnancy test request, {wants|needs|requesting|requests|here for|request for} {|a} {pregnancy test|preg test|pregnancy check|UPT|hCG}, pregnancy test, pregnancy {check|confirmation|evaluation}, confirm pregnancy",
  ),
  "emergency-contraception": phrases(
    "emergency contraception, plan B, {morning|day} after pill, {EC pill|ECP}, {broken|broke|torn|slipped} condom, condom {broke|broken|slipped|tore}, unprotected {sex|intercourse}, requesting plan B",
  ),
};
