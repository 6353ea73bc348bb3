import { type ConceptTerms } from "./phrases.ts";
import { phrases } from "../phrases.ts";

/** What the patient takes or was given. */
export const drugs: ConceptTerms = {
  anticoagulant: phrases(
    "anticoagulant, anticoagulants, anticoagulated, anticoagulation, anticoag, anti-coagulated, blood thinner, blood thinners, bloodthinners, {on|takes|taking} {thinners|blood thinner|thinner}, thinners, warfarin, coumadin, jantoven, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, pradaxa, edoxaban, savaysa, lixiana, heparin, enoxaparin, lovenox, clexane, dalteparin, fragmin, tinzaparin, fondaparinux, arixtra, acenocoumarol, phenprocoumon, sintrom, {DOAC|NOAC|OAC|DOACs|NOACs}, LMWH, bivalirudin, argatroban",
  ),
  antiplatelet: phrases(
    "antiplatelet, antiplatelets, aspirin, ASA, clopidogrel, plavix, ticagrelor, brilinta, brilique, prasugrel, effient, DAPT, {baby|low dose|daily} {aspirin|ASA}, dipyridamole, aggrenox, cilostazol, ecotrin, dual antiplatelet, ASA {81|325|81mg|324|324mg}, aspirin {81|325|81mg|324|324mg}",
  ),
  insulin: phrases(
    "insulin, {IDDM}, insulin {dependent|pump|glargine|lispro|aspart|degludec|detemir|sliding scale|requiring}, lantus, glargine, humalog, novolog, lispro, aspart, levemir, detemir, tresiba, degludec, NPH, humulin, novolin, novorapid, toujeo, basaglar, apidra, glulisine, fiasp, mixtard, actrapid, semglee, insulatard, ryzodeg, soliqua, sliding scale insulin, on insulin, long acting insulin, 70/30",
  ),
  "glucose-lowering-drug": phrases(
    "metformin, glucophage, glipizide, glucotrol, glyburide, glibenclamide, glimepiride, amaryl, gliclazide, diamicron, sitagliptin, januvia, semaglutide, ozempic, rybelsus, wegovy, trulicity, dulaglutide, liraglutide, victoza, saxenda, exenatide, byetta, tirzepatide, mounjaro, linagliptin, tradjenta, saxagliptin, vildagliptin, alogliptin, pioglitazone, actos, repaglinide, acarbose, sulfonylurea, sulphonylurea, {oral|} {hypoglycemic|hypoglycemics|hypoglycaemics|antidiabetic|antidiabetics|anti-diabetic}, {diabetes|diabetic|sugar} {pill|pills|med|meds|medication|medications|medicine|tablets}, OHA, GLP-1, GLP1, janumet, DPP-4",
  ),
  "sglt2-inhibitor": phrases(
    "SGLT2 inhibitor, SGLT2, SGLT-2, SGLT2i, gliflozin, gliflozins, empagliflozin, jardiance, dapagliflozin, farxiga, forxiga, canagliflozin, invokana, ertugliflozin, steglatro, synjardy, xigduo, glyxambi, sotagliflozin",
  ),
  "steroid-long-term": phrases(
    "long-term steroids, {chronic|daily|long term|long-term|oral|on|takes|systemic|high dose|maintenance} {steroid|steroids|prednisone|prednisolone|corticosteroids}, prednisone, prednisolone, dexamethasone, decadron, methylprednisolone, medrol, solumedrol, hydrocortisone, cortisone, fludrocortisone, budesonide, deflazacort, steroids, corticosteroid, corticosteroids, steroid taper, medrol dose pack, steroid dependent",
  ),
  chemotherapy: phrases(
    "chemotherapy, chemo, {on|last|recent|receiving|undergoing|current|active|getting|s/p|started|weekly|completed} {chemo|chemotherapy|chemo treatment|chemo tx}, chemo {yesterday|last week|today|2 weeks ago|1 week ago|patient|treatment|session|cycle|10 days ago}, FOLFOX, FOLFIRI, FOLFIRINOX, R-CHOP, RCHOP, CHOP chemo, ABVD, cisplatin, carboplatin, oxaliplatin, paclitaxel, taxol, docetaxel, taxotere, doxorubicin, adriamycin, capecitabine, xeloda, cyclophosphamide, gemcitabine, vincristine, etoposide, fluorouracil, 5-FU, irinotecan, pemetrexed, bortezomib, lenalidomide, cytarabine, azacitidine, immunotherapy, pembrolizumab, keytruda, nivolumab, opdivo, ipilimumab, trastuzumab, herceptin, temozolomide, venetoclax, ibrutinib, imatinib, CAR-T, chemoradiation, chemorads, cancer treatment, cancer tx, antineoplastic, {last|recent|latest|previous} {chemo|chemotherapy|CTx|cycle} {|was} {|on}, {on|s/p|under|during|receiving|post|after} {CTx|chemo|chemotherapy|chemo Tx|palliative chemo|adjuvant chemo}, CTx, {cycle|C} {1|2|3|4|5|6|7|8} {chemo|chemotherapy}, {chemo|chemotherapy} {cycle|day|D} {1|2|3|4|5|6|7|8|9|10|11|12|13|14}",
  ),
  immunosuppressant: phrases(
    "immunosuppressant, immunosuppressants, immunosuppressive {drugs|meds|medication|therapy}, anti-rejection {meds|medication|medications|drugs}, antirejection meds, tacrolimus, prograf, mycophenolate, cellcept, myfortic, azathioprine, imuran, methotrexate, MTX, cyclosporine, ciclosporin, sirolimus, everolimus, humira, adalimumab, infliximab, remicade, etanercept, enbrel, rituximab, rituxan, biologics, biologic, tofacitinib, xeljanz, leflunomide, ustekinumab, stelara, tocilizumab, actemra, golimumab, certolizumab, abatacept, orencia, secukinumab, cosentyx, vedolizumab, entyvio, baricitinib, upadacitinib, rinvoq, belatacept, DMARD, DMARDs, ocrelizumab, natalizumab, dupixent, skyrizi",
  ),
  "beta-blocker": phrases(
    "beta blocker, beta blockers, beta-blocker, metoprolol, lopressor, toprol, atenolol, tenormin, bisoprolol, carvedilol, coreg, propranolol, inderal, labetalol, nebivolol, bystolic, sotalol, nadolol, BB med",
  ),
  opioid: phrases(
    "opioid, opioids, opiate, opiates, narcotic, narcotics, morphine, MS contin, oxycodone, oxycontin, percocet, roxicodone, hydrocodone, norco, vicodin, lortab, fentanyl, fentanyl patch, methadone, tramadol, ultram, codeine, hydromorphone, dilaudid, buprenorphine, suboxone, subutex, tapentadol, nucynta, tylenol {3|#3|with codeine}, co-codamol, pethidine, meperidine, demerol, oxymorphone, kratom, pain {pump|patch}, sublocade",
  ),
  "hormonal-contraception": phrases(
    "birth control pills, {birth control|contraceptive|contraception} {pill|pills|patch|implant|shot|ring|injection}, birth control, OCP, OCPs, OCs, BCP, BCPs, COCP, {oral|hormonal|combined oral|oral hormonal} {contraceptive|contraceptives|contraception|contraceptive pill}, on the pill, the pill, nexplanon, implanon, mirena, depo, depo-provera, depo provera, depo shot, nuvaring, HRT, hormone {replacement|therapy|replacement therapy}, estrogen, oestrogen, estradiol, premarin, testosterone, tamoxifen, yaz, yasmin, ortho tri-cyclen, norethindrone, xulane",
  ),
  antihypertensive: phrases(
    "antihypertensive, antihypertensives, {BP|blood pressure|HTN|hypertension} {med|meds|medication|medications|medicine|pill|pills}, amlodipine, norvasc, lisinopril, zestril, losartan, cozaar, ramipril, HCTZ, hydrochlorothiazide, valsartan, diovan, enalapril, perindopril, benazepril, captopril, irbesartan, candesartan, telmisartan, olmesartan, clonidine, nifedipine, diltiazem, cardizem, verapamil, spironolactone, furosemide, lasix, bumex, bumetanide, torsemide, hydralazine, doxazosin, chlorthalidone, ACE inhibitor, ACEI, ARB, entresto, water pill, water pills, diuretic, diuretics, triamterene, minoxidil",
  ),
  "antibiotic-recent": phrases(
    "antibiotics, antibiotic, abx, ABx, {on|taking|finished|completed|started|recent|oral|IV|course of|started on|prescribed|currently on|PO} {abx|antibiotics|antibiotic}, amoxicillin, augmentin, amoxil, co-amoxiclav, azithromycin, zithromax, zpak, z-pack, z-pak, zpack, keflex, cephalexin, cefalexin, cefdinir, omnicef, cefuroxime, ceftriaxone, rocephin, doxycycline, bactrim, TMP/SMX, septra, cipro, ciprofloxacin, levaquin, levofloxacin, nitrofurantoin, macrobid, clindamycin, cleocin, metronidazole, flagyl, vancomycin, flucloxacillin, trimethoprim, clarithromycin, erythromycin, linezolid, cefixime, moxifloxacin, minocycline, pen VK",
  ),
  "epinephrine-given": phrases(
    "epinephrine given, {epi|epinephrine|adrenaline|IM epi|IM adrenaline|IM epinephrine|epipen|epi pen|epi-pen|EpiPen Jr|racemic epi} {given|administered|used|x1|x 1|x2|x 2|self administered|by EMS|PTA|at scene|en route|at home|at school|0.3|0.3mg|0.5|IM}, {gave|given|received|used|administered|self administered|self-administered|got} {|his|her|the|an|own|1|2|one|two|IM|self} {epi|epinephrine|adrenaline|epipen|epi pen|epi-pen|epi shot|0.3 mg epi|0.3mg epi|racemic epi}, EpiPen x1, epi IM",
  ),
  "naloxone-given": phrases(
    "naloxone given, narcan, naloxone, {IN|IM|IV|intranasal|nasal|bystander} {narcan|naloxone}, {narcan|naloxone} {given|administered|x1|x2|by EMS|by bystander|2mg|4mg|PTA}, {given|received|gave|administered} {narcan|naloxone}, responded to narcan, woke up after narcan",
  ),
  "oxygen-given": phrases(
    "oxygen given, {placed|put|started|applied|titrated|increased|initiated} {|patient|pt|him|her} on {|2L|3L|4L|6L|10L|15L|2 L|3 L|4 L|6 L|10 L|15 L|2 liters|supplemental|high flow|home} {O2|oxygen|NRB|NC|nasal cannula|non-rebreather|nonrebreather|BiPAP|CPAP|NRM|facemask|face mask|HFNC}, {O2|oxygen} {applied|given|administered|started|initiated|placed|in situ|therapy started}, {given|received|gave} {oxygen|O2|supplemental oxygen}, on supplemental oxygen, on BiPAP, on CPAP by EMS, CPAP by EMS, NRB applied, requiring oxygen, requiring O2, new oxygen requirement, new O2 requirement",
  ),
};
