// Generated from the facts of the rule set "hamstring". Do not edit.
import type { Given, Override } from './snapshot/snapshot.js';

/** Facts of the rule set "Hamstring strain: rehabilitation and return to running" known about a person at one assessment. Left out means unknown. */
export interface HamstringSnapshot {
  /** Day of the assessment, YYYY-MM-DD. */
  readonly assessedOn?: string;
  /** Statements that answer what was not reported. */
  readonly screens?: {
    /** Flare screen. On the day of this assessment every sign of a flare was asked for, and apart from what is reported there is none: no limp, pull, sharp pain, new pop, bruise or loss of strength, no flare in the last two days, pain at most 3 of 10 at rest and in exercise and at most 5 in running, no rise of pain on the next day, morning stiffness of at most 30 minutes, swelling not growing, soreness gone within 72 hours, at most one flare at the present level and two in 14 days, no break of more than 7 days once running has begun, and no fall of limb symmetry by more than 20 points. */
    readonly flare?: Given<"complete">;
    /** Red-flag screen. At this assessment every red flag of the list was asked for or looked for, and apart from what is reported none was found: there is no anticoagulant, antiplatelet or bleeding disorder, no bruise beyond a local one, no forced stretch, swelling is not growing, the person can walk, resisted knee flexion is at least grade 4 and at least half of the other side, and imaging, if there is any, shows at most grade 2 outside the tendon. */
    readonly redFlags?: Given<"complete">;
    /** Test conditions. The tests of this assessment were done under standard conditions: no analgesic in the 6 hours and no ice in the 30 minutes before, the other leg is healthy, and none of the optional tests (single-leg squat, hop for distance, Askling H-test) that is not reported was done and failed. */
    readonly testConditions?: Given<"standard">;
  };
  /** Decisions of a clinician: gates to open, and findings that are explained. */
  readonly overrides?: {
    /** Opens the gate of "Restore motion and first strength". */
    readonly restore?: Override;
    /** Opens the gate of "Strengthen and load". */
    readonly strengthen?: Override;
    /** Opens the gate of "Maintain and prevent". */
    readonly maintain?: Override;
    /** Opens the running gate. */
    readonly running?: Override;
    /** "Age below 18 with pop or pain at the ischium" was examined and is explained. */
    readonly "adolescent-proximal-injury"?: Override;
    /** "Pattern of proximal avulsion: two or more signs" was examined and is explained. */
    readonly "avulsion-pattern"?: Override;
    /** "Age above 40 with pop, fall or forced stretch" was examined and is explained. */
    readonly "avulsion-risk-after-forty"?: Override;
    /** "A current sign of deep vein thrombosis" was examined and is explained. */
    readonly "deep-vein-thrombosis-sign"?: Override;
    /** "Extensive bruising" was examined and is explained. */
    readonly "extensive-bruising"?: Override;
    /** "Palpable gap, retracted lump or complete rupture on imaging" was examined and is explained. */
    readonly "gap-or-complete-rupture"?: Override;
    /** "Growing bruise or swelling with anticoagulant, antiplatelet or bleeding disorder" was examined and is explained. */
    readonly "growing-bleed-on-anticoagulant"?: Override;
    /** "Signs of infection or malignancy" was examined and is explained. */
    readonly "infection-or-malignancy-signs"?: Override;
    /** "New pop or sudden loss of function in rehabilitation" was examined and is explained. */
    readonly "new-injury-in-rehabilitation"?: Override;
    /** "Pattern of proximal hamstring tendinopathy" was examined and is explained. */
    readonly "proximal-tendinopathy-pattern"?: Override;
    /** "Sciatic pattern: two or more signs" was examined and is explained. */
    readonly "sciatic-pattern"?: Override;
    /** "Unable to bear weight or to walk four steps" was examined and is explained. */
    readonly "unable-to-bear-weight"?: Override;
  };
  /** Flexibility */
  readonly activeKneeExtension?: {
    /** Active knee extension, injured leg (deg, 0 to 90). Supine, hip held at 90 deg against a frame or by a helper, other leg flat. The person straightens the knee actively until firm resistance; inclinometer on the shin, 0 is a straight knee. Mean of two or three, same tester: between testers SEM is 5.3 deg and MDD 15 deg, with one tester MDD is 7-8 deg. Unknown when older than 7 days. */
    readonly angleInjured?: Given<number>;
    /** Active knee extension, uninjured leg (deg, 0 to 90). Same position, tester and session as the injured leg, tested first; 0 is a straight knee. Mean of two or three. Unknown when older than 7 days. */
    readonly angleUninjured?: Given<number>;
    /** Active knee extension, injured leg before the injury (deg, 0 to 90). From the record: value of the now injured leg before the injury, hip at 90 deg, 0 is a straight knee. Another tester adds error. */
    readonly baselineAngle?: Given<number>;
    /** Active knee extension deficit to the other leg (deg, -20 to 90). Computed: injured minus uninjured leg; 0 is equal. A gate of 10 deg lies inside the error between testers (MDD 15 deg), so use one tester. Below -20 deg look for a measuring error. Worked out from other facts when these are given; then leave it out. */
    readonly deficit?: Given<number>;
    /** Active knee extension deficit to the value before injury (deg, -90 to 90). Computed: injured leg now minus its own value before the injury. Takes the place of the side difference when the other leg is not healthy. Worked out from other facts when these are given; then leave it out. */
    readonly deficitToBaseline?: Given<number>;
    /** Discomfort during active knee extension. Ask during the active knee extension test on the injured leg whether there is pain or discomfort at the injured site. An ordinary stretch feeling that is the same in both legs is not discomfort. Unknown when older than 7 days. */
    readonly discomfort?: Given<boolean>;
  };
  /** Adherence */
  readonly adherence?: {
    /** Days without any exercise (d, 0 to 365). Full days since the last exercise of the program, walking as an exercise included. Unknown when older than 14 days. */
    readonly daysWithoutExercise?: Given<number>;
    /** Eccentric sessions per week (sessions/wk, 0 to 14). From the log: mean number of sessions per week with a Nordic hamstring exercise or another eccentric hamstring exercise, last two weeks. Unknown when older than 14 days. */
    readonly eccentricSessionsPerWeek?: Given<number>;
    /** Glute and core sessions per week (sessions/wk, 0 to 14). From the log: mean number of sessions per week with gluteal or trunk exercises, last two weeks. Unknown when older than 14 days. */
    readonly gluteCoreSessionsPerWeek?: Given<number>;
    /** Rehabilitation sessions per week (sessions/wk, 0 to 50). From the log: mean number of rehabilitation sessions per week over the last two weeks, short home sessions included. Unknown when older than 14 days. */
    readonly sessionsPerWeek?: Given<number>;
    /** Trains both sides. True when single-leg exercises of the last two weeks were done with both legs, by the log or when watched. Unknown when older than 14 days. */
    readonly trainsBothSides?: Given<boolean>;
    /** Weeks without eccentric work (wk, 0 to 520). Full weeks since the last session with an eccentric hamstring exercise. Unknown when older than 14 days. */
    readonly weeksWithoutEccentrics?: Given<number>;
  };
  /** Function tests */
  readonly balance?: {
    /** One-leg stance, eyes closed, injured leg (s, 0 to 300). Barefoot on firm ground, arms crossed, other foot off the ground and off the standing leg; eyes closed. Stop when a foot moves, the arms open, the eyes open or 45 s are reached. Best of three (inter-rater ICC .998). Someone stands near. Times fall with age, so compare the legs. Unknown when older than 7 days. */
    readonly eyesClosedInjured?: Given<number>;
    /** One-leg stance with eyes closed, share of the other leg (%, 0 to 300). Computed: injured divided by uninjured leg, in percent. With times of a few seconds small differences give large percentages. Worked out from other facts when these are given; then leave it out. */
    readonly eyesClosedSymmetry?: Given<number>;
    /** One-leg stance, eyes closed, uninjured leg (s, 0 to 300). Same method and session as the injured leg, best of three. Unknown when older than 7 days. */
    readonly eyesClosedUninjured?: Given<number>;
    /** One-leg stance, eyes open, injured leg (s, 0 to 300). Barefoot on firm ground, arms crossed, other foot off the ground and off the standing leg; eyes open. Stop when a foot moves, the arms open or 45 s are reached. Best of three (inter-rater ICC .998). Someone stands near. Unknown when older than 7 days. */
    readonly eyesOpenInjured?: Given<number>;
  };
  /** Swelling and bruising */
  readonly bruising?: {
    /** Extent of bruising. Look at the back of the thigh from buttock to calf. `local`: a patch over the tender place; `extensive`: larger than a hand or running down the thigh. Bruising may only show after some days, so look again in the first week. Unknown when older than 7 days. */
    readonly extent?: Given<"none" | "local" | "extensive">;
  };
  /** Care */
  readonly care?: {
    /** Heat, massage or alcohol in the first days. Ask for heat packs, hot baths, massage of the thigh or alcohol in the last day. Unknown when older than 7 days. */
    readonly heatMassageOrAlcohol?: Given<boolean>;
    /** Minutes of each ice application (min, 0 to 240). Ask for the longest single application in the last days. Unknown when older than 7 days. */
    readonly iceMinutes?: Given<number>;
    /** Ice is still in use. True when the person has iced the thigh in the last two days. Unknown when older than 7 days. */
    readonly iceNow?: Given<boolean>;
    /** Ice directly on the skin. Ask whether ice or a frozen pack touches the skin without a cloth between. Unknown when older than 7 days. */
    readonly iceOnBareSkin?: Given<boolean>;
    /** Ice applications per day (count/d, 0 to 48). Ask for the usual number of applications on one day in the last days. Zero when ice is not used. Unknown when older than 7 days. */
    readonly iceTimesPerDay?: Given<number>;
  };
  /** Plan, goal and return */
  readonly clinician?: {
    /** Release to full activity recorded by a clinician. True when the responsible clinician has recorded, with date and name, the release to full activity after this injury. The library never sets it. */
    readonly release?: Given<boolean>;
  };
  /** Confidence and questionnaires */
  readonly confidence?: {
    /** Apprehension. Ask and watch in fast running, stretching and turning: true when the person holds back or expects the muscle to give way. Unknown when older than 14 days. */
    readonly apprehension?: Given<boolean>;
    /** Injury-Psychological Readiness to Return to Sport, total (points, 0 to 60). Have the six questions of the published scale filled in and enter the total only, 0-60. A total of about 50 or more has been suggested as ready. Unknown when older than 14 days. */
    readonly iprrs?: Given<number>;
    /** Trust in the injured leg (points, 0 to 10). Ask: how much do you trust your leg in the activity you want to return to? 0 is not at all, 10 is fully. Whole numbers. Unknown when older than 14 days. */
    readonly leg?: Given<number>;
  };
  /** Function tests */
  readonly doubleLegBridge?: {
    /** Pain in the double-leg bridge (NRS, 0 to 10). Supine, both feet flat, knees at about 90 deg. Raise the hips in 2 s until trunk and thighs are in line, lower in 2 s. Worst pain at the injured site in the set, NRS 0-10. Unknown when older than 7 days. */
    readonly pain?: Given<number>;
    /** Double-leg bridge repetitions (reps, 0 to 200). Number of full repetitions in one set at 2 s up and 2 s down, stopped at the first that is incomplete or painful. Unknown when older than 7 days. */
    readonly reps?: Given<number>;
  };
  /** Flare */
  readonly flare?: {
    /** Flares at the present level (count, 0 to 20). Number of flares since the person came to the present level of exercise or of the running ladder, from the diary. The present flare counts. Unknown when older than 7 days. */
    readonly atSameLevel?: Given<number>;
    /** Flares in the last 14 days (count, 0 to 30). Number of flares in the 14 days before the assessment, from the diary. The present flare counts; two marks on the same day are one flare. Unknown when older than 7 days. */
    readonly inLast14Days?: Given<number>;
    /** Limp has come back. True when a limp is there now, or was in the last 48 hours, after walking had been normal. Unknown when older than 7 days. */
    readonly limpReturned?: Given<boolean>;
    /** Delayed-onset muscle soreness. True when there is diffuse soreness in both legs that began after unaccustomed exercise, without a pull and without a tender spot at the injured site. Unknown when older than 7 days. */
    readonly muscleSoreness?: Given<boolean>;
    /** New bruise in rehabilitation. True when a bruise appeared at the back of the thigh or knee after the first week without a blow, and no clinician has examined it since. Unknown when older than 7 days. */
    readonly newBruise?: Given<boolean>;
    /** New pop in rehabilitation. True when a pop, snap or tearing was heard or felt at the thigh since rehabilitation began and no clinician has examined it since. Unknown when older than 7 days. */
    readonly newPop?: Given<boolean>;
    /** Pull while running. True when a run in the last 48 hours gave a pull or tightening at the injured site, however slight. Answer false when it is older and the running level already shows the step back. Unknown when older than 7 days. */
    readonly pullWhileRunning?: Given<boolean>;
    /** Sharp or pulling pain in an exercise. True when an exercise in the last 48 hours gave a sharp or pulling pain at the injured site, whatever its number. A stretch feeling or tired muscle is not meant. Unknown when older than 7 days. */
    readonly sharpPain?: Given<boolean>;
    /** Duration of muscle soreness (h, 0 to 336). Hours from the session to the end of the soreness, or until now while it lasts. Zero when there is none. Unknown when older than 7 days. */
    readonly sorenessHours?: Given<number>;
    /** Sudden loss of strength or function. True when strength or the ability to walk or run fell suddenly since rehabilitation began and no clinician has examined it since. Unknown when older than 7 days. */
    readonly suddenLoss?: Given<boolean>;
    /** Flare within the last two days. True when, in the last 48 hours, there was any of: pain above the limit in exercise or running, more pain or stiffness on the next morning, a pull in an exercise, a limp, more swelling. A pull while running has a question of its own and is not counted here. Ask on the day of the assessment. Unknown when older than 1 days. */
    readonly within48Hours?: Given<boolean>;
  };
  /** Walking */
  readonly gait?: {
    /** Gait. Watch at least ten steps on level ground without aids, from behind and from the side. `normal`: equal step length and stance time; `antalgic`: limp or shortened step; `aid`: walks only with crutches or a stick; `unable`: fewer than four steps. With doubt between two grades record the worse. Unknown when older than 7 days. */
    readonly walking?: Given<"normal" | "antalgic" | "aid" | "unable">;
  };
  /** Plan, goal and return */
  readonly goal?: {
    /** Goal. Ask what the person wants to return to: `sport` with sprinting, cutting or competition, `jog` for easy running and daily life. */
    readonly activity?: Given<"sport" | "jog">;
  };
  /** Flexibility */
  readonly hTest?: {
    /** Askling H-test, injured leg (deg, 0 to 160). Only when palpation, manual strength and passive straight leg raise are free of findings. Supine, knee braced straight, other leg and pelvis fixed; active straight leg raise as fast and high as possible, three trials, uninjured leg first. Record the highest angle (ICC 0.94-0.99). Unknown when older than 7 days. */
    readonly angleInjured?: Given<number>;
    /** Askling H-test, uninjured leg (deg, 0 to 160). Same brace, position and session as the injured leg, tested first; highest of three trials. Unknown when older than 7 days. */
    readonly angleUninjured?: Given<number>;
    /** Insecurity in the Askling H-test. Ask right after the fast straight leg raises of the injured leg whether there was any insecurity or pain. Any insecurity counts as true. Unknown when older than 7 days. */
    readonly insecurity?: Given<boolean>;
    /** Askling H-test, share of the other leg (%, 0 to 300). Computed: injured divided by uninjured leg, in percent. Supplements the insecurity question, which decides the test. Worked out from other facts when these are given; then leave it out. */
    readonly symmetry?: Given<number>;
  };
  /** Person and history */
  readonly history?: {
    /** Earlier anterior cruciate ligament injury. Ask for any earlier anterior cruciate ligament injury or reconstruction, either knee. Note the graft: a hamstring graft changes strength on that side. */
    readonly aclInjury?: Given<boolean>;
    /** Earlier calf strain. Ask for any earlier calf strain injury, either leg. */
    readonly calfInjury?: Given<boolean>;
    /** Days since the previous hamstring injury (d, 0 to 36500). Days between the most recent hamstring injury before the present one and the day of the assessment. Leave out when there was none. */
    readonly daysSinceLastHamstringInjury?: Given<number>;
    /** Earlier hamstring injuries (count, 0 to 50). Number of hamstring strain injuries before the present one, either leg, over the whole life, from the history or the record. Zero only when asked. */
    readonly hamstringInjuries?: Given<number>;
    /** Hamstring injuries in the last 12 months, this one included (count, 0 to 20). Number of hamstring strain injuries in the 12 months before the assessment, either leg. The present injury counts, so the usual answer is 1. */
    readonly hamstringInjuriesLast12Months?: Given<number>;
    /** Same site injured again within two months of return. True when the present injury is at the same place as an earlier one and happened less than two months after return to full activity from that one. Compare with the earlier record or imaging where there is one. */
    readonly sameSiteSoonAfterReturn?: Given<boolean>;
  };
  /** Function tests */
  readonly hop?: {
    /** Single-leg hop distance, injured leg before the injury (cm, 0 to 400). From the record: best distance of the now injured leg before the injury, same method. */
    readonly baselineDistance?: Given<number>;
    /** Single-leg hop distance, injured leg (cm, 0 to 400). Hop forward for distance, hands free, landing held for 2 s on the same leg; toe to heel by tape. Two easy trials, then best of three, uninjured leg first. Unknown when older than 7 days. */
    readonly distanceInjured?: Given<number>;
    /** Single-leg hop distance, uninjured leg (cm, 0 to 400). Same method and session as the injured leg, tested first; best of three. Unknown when older than 7 days. */
    readonly distanceUninjured?: Given<number>;
    /** Hop distance, share of the value before injury (%, 0 to 300). Computed: distance of the injured leg divided by its own value before the injury. Worked out from other facts when these are given; then leave it out. */
    readonly ofBaseline?: Given<number>;
    /** Pain in the single-leg hop (NRS, 0 to 10). Small hops on the spot on the injured leg, then the distance hops if tested, after a warm-up and after pain-free lunges. Worst pain at the injured site, NRS 0-10. Unknown when older than 7 days. */
    readonly pain?: Given<number>;
    /** Single-leg hops in a row, injured leg (reps, 0 to 200). Number of hops in a row on the spot on the injured leg with a steady landing, stopped at the first pain or lost balance. Unknown when older than 7 days. */
    readonly repsInjured?: Given<number>;
    /** Hop limb symmetry (%, 0 to 300). Computed: distance of the injured divided by the uninjured leg, in percent. The limits in use come from knee-ligament rehabilitation; hamstring experts did not agree on the test. Worked out from other facts when these are given; then leave it out. */
    readonly symmetry?: Given<number>;
  };
  /** Imaging */
  readonly imaging?: {
    /** British Athletics Muscle Injury Classification, grade (grade, 0 to 4). From the MRI report, graded by a reader who knows the classification: 0 no visible injury to 4 complete tear; grade 4 holds like a complete rupture. Leave out without MRI; do not guess from ultrasound or examination. */
    readonly bamicGrade?: Given<number>;
    /** British Athletics Muscle Injury Classification, site. From the MRI report: `a` myofascial, `b` muscle-tendon junction, `c` within the tendon. With several sites record the last letter. Leave out without MRI. */
    readonly bamicSite?: Given<"a" | "b" | "c">;
  };
  /** Injury */
  readonly injury?: {
    /** Date of injury. Ask for the day on which the present injury happened. When the onset was gradual, record the first day with symptoms and answer the red-flag questions on gradual onset and missing event. */
    readonly date?: Given<string>;
    /** Days since injury (d, 0 to 3650). Computed from the date of injury to the day of the assessment. Give it directly when the exact date is not known, rounded down. Time can keep a gate closed but never opens one. Worked out from other facts when these are given; then leave it out. */
    readonly daysSince?: Given<number>;
    /** Mechanism of injury. Ask what the person was doing: `sprint` for running at speed, `stretch` for a slow or forced lengthening with the hip flexed and the knee straight (kick, split, slip, water ski), `other` for everything else. */
    readonly mechanism?: Given<"sprint" | "stretch" | "other">;
  };
  /** Function tests */
  readonly lunge?: {
    /** Controlled forward lunge. Watch from the front and the side: trunk upright, pelvis level, front knee over the foot, even step back, on both legs. With doubt answer false. Unknown when older than 7 days. */
    readonly controlled?: Given<boolean>;
    /** Pain in the forward lunge (NRS, 0 to 10). Forward lunges with the injured leg in front and then behind, front knee to about 90 deg. Worst pain at the injured site, NRS 0-10. Unknown when older than 7 days. */
    readonly pain?: Given<number>;
    /** Forward lunge repetitions on each leg (reps, 0 to 100). Number of controlled lunges done with each leg in front; record the lower number of the two. Unknown when older than 7 days. */
    readonly reps?: Given<number>;
  };
  /** Flexibility */
  readonly maxHipFlexionKneeExtension?: {
    /** Active knee extension in maximal hip flexion, injured leg (deg, 0 to 120). Supine, the person holds the thigh as close to the chest as possible and straightens the knee actively to firm resistance or discomfort. Record the degrees short of a straight knee, inclinometer on the shin against the thigh. Mean of two or three, same tester. Unknown when older than 7 days. */
    readonly angleInjured?: Given<number>;
    /** Active knee extension in maximal hip flexion, uninjured leg (deg, 0 to 120). Same position, tester and session as the injured leg, tested first; degrees short of a straight knee. Unknown when older than 7 days. */
    readonly angleUninjured?: Given<number>;
    /** Deficit of active knee extension in maximal hip flexion (deg, -40 to 120). Computed: injured minus uninjured leg; 0 is equal. No error in degrees is known for injured people, so read the trend of one tester. Worked out from other facts when these are given; then leave it out. */
    readonly deficit?: Given<number>;
  };
  /** Medical conditions */
  readonly medical?: {
    /** Anticoagulant, antiplatelet or bleeding disorder. Ask for every blood-thinning medicine, daily aspirin included, and for a known bleeding disorder. Check the medication list. */
    readonly anticoagulant?: Given<boolean>;
    /** Sensation, circulation or vascular problem. True with reduced feeling in the leg, cold intolerance (for example Raynaud), arterial disease or poor circulation. Test light touch before ice or compression. */
    readonly coldOrVascularProblem?: Given<boolean>;
    /** Recent fluoroquinolone or systemic steroid. Ask for a fluoroquinolone antibiotic or steroid tablets or injections into a vein or muscle in recent months. Check the medication list. */
    readonly fluoroquinoloneOrSteroid?: Given<boolean>;
    /** Kidney disease. Ask for known kidney disease or reduced kidney function. Bears on anti-inflammatory drugs only. */
    readonly kidneyDisease?: Given<boolean>;
    /** Osteoporosis. Ask for diagnosed osteoporosis or a fracture after a minor fall. */
    readonly osteoporosis?: Given<boolean>;
    /** Pregnancy. Ask, where it applies, whether the person is or may be pregnant. */
    readonly pregnancy?: Given<boolean>;
    /** Stomach or duodenal ulcer, now or before. Ask for a present or past ulcer or gastrointestinal bleeding. Bears on anti-inflammatory drugs only. */
    readonly ulcer?: Given<boolean>;
  };
  /** Medical conditions */
  readonly medication?: {
    /** Takes an anti-inflammatory drug. Ask for ibuprofen, naproxen, diclofenac and similar drugs taken for this injury in the last days, with or without prescription. */
    readonly nsaid?: Given<boolean>;
  };
  /** Pain */
  readonly pain?: {
    /** Pain before the last session (NRS, 0 to 10). Ask or read from the diary: pain at the injured site just before the last session, in the same activity that is used for the next-day value, NRS 0-10. It is the reference of the next-day comparison and not a goal of its own; pain hidden by an analgesic here only makes the rise look larger. Unknown when older than 7 days. */
    readonly beforeSession?: Given<number>;
    /** Worst pain in the last exercise session (NRS, 0 to 10). Ask for the worst pain at the injured site during the last session, NRS 0-10. Leave out muscle effort and soreness that is alike in both legs. Unknown when older than 7 days. */
    readonly exercise?: Given<number>;
    /** Pain on submaximal isometric contraction (NRS, 0 to 10). Prone, knee bent to 90 deg. The person holds against manual resistance of about 50-70 % of full effort for 3-5 s, uninjured leg first; record the worst pain in three trials, NRS 0-10. Unknown when older than 7 days. */
    readonly isometric?: Given<number>;
    /** Pain on the day after the last session (NRS, 0 to 10). Ask or read from the diary: pain at the injured site about 24 h after the last session, in the same activity as the value before the session, NRS 0-10. Unknown when older than 7 days. */
    readonly nextDay?: Given<number>;
    /** Rise of pain from before the session to the next day (NRS, -10 to 10). Computed: pain on the next day minus pain before the session. A rise of 2 or more is a meaningful change and counts as a flare; a rise of 1 is within error, but the next phase waits until a session has settled fully. Worked out from other facts when these are given; then leave it out. */
    readonly nextDayIncrease?: Given<number>;
    /** Pain on palpation (NRS, 0 to 10). Prone, knee relaxed. Press along the muscle from the ischial tuberosity to the knee with the same firm pressure on both sides; record the worst pain, NRS 0-10. Same tester where possible. Unknown when older than 7 days. */
    readonly palpation?: Given<number>;
    /** Pain at rest (NRS, 0 to 10). Ask for the pain at the injured site now, lying or sitting still with the thigh supported: 0 is no pain, 10 the worst pain imaginable. Whole numbers. A change of less than 2 is within error. Unknown when older than 7 days. */
    readonly rest?: Given<number>;
    /** Worst pain in the last run (NRS, 0 to 10). Ask for the worst pain at the injured site during the last run, NRS 0-10. Leave out when the person has not run. Unknown when older than 7 days. */
    readonly running?: Given<number>;
    /** Pain on stretch (NRS, 0 to 10). Record the worst pain at the injured site during a slow passive straight leg raise to the first firm resistance, NRS 0-10. Do not push beyond it. Unknown when older than 7 days. */
    readonly stretch?: Given<number>;
    /** Pain when walking (NRS, 0 to 10). Ask for the worst pain at the injured site during a walk of some minutes on level ground at the person's own pace, without aids where possible. NRS 0-10. Unknown when older than 7 days. */
    readonly walking?: Given<number>;
  };
  /** Palpation */
  readonly palpation?: {
    /** Distance of the most tender point from the ischial tuberosity (cm, 0 to 60). Prone. Tape from the ischial tuberosity to the most painful point. Close to the tuberosity points to longer recovery and to the tendon. Unknown when older than 7 days. */
    readonly distanceToIschium?: Given<number>;
    /** Length of the tender zone (cm, 0 to 60). Prone, knee relaxed. Press along the muscle from both ends, mark where pain starts and stops, and tape the distance. Zero when nothing is tender. Same tester where possible. Unknown when older than 7 days. */
    readonly length?: Given<number>;
    /** Change of the tender zone since the previous test (cm, -60 to 60). Computed: present minus previous length. Shrinking is a good sign; the error in centimeters is not known, so judge the trend. Worked out from other facts when these are given; then leave it out. */
    readonly lengthChange?: Given<number>;
    /** Length of the tender zone at the previous test (cm, 0 to 60). Copy the length of the last test before this one, same tester. */
    readonly previousLength?: Given<number>;
  };
  /** Person and history */
  readonly person?: {
    /** Age (a, 0 to 120). Completed years on the day of the assessment. */
    readonly age?: Given<number>;
  };
  /** Plan, goal and return */
  readonly plan?: {
    /** Specialist plan recorded. True when a specialist has seen the imaging and a written plan for load and running is in the record. */
    readonly specialist?: Given<boolean>;
  };
  /** Confidence and questionnaires */
  readonly questionnaire?: {
    /** Functional Assessment Scale for Acute Hamstring Injuries, total (points, 0 to 100). Have the ten questions of the published scale filled in and enter the total only, 0-100; 100 is no limitation. No cut-off is published: read the change. Unknown when older than 14 days. */
    readonly fash?: Given<number>;
    /** Change of the functional scale since the previous total (points, -100 to 100). Computed: present minus previous total; a positive number is an improvement. No smallest meaningful change is known. Worked out from other facts when these are given; then leave it out. */
    readonly fashChange?: Given<number>;
    /** Functional Assessment Scale for Acute Hamstring Injuries, previous total (points, 0 to 100). Copy the total of the last questionnaire before this one. */
    readonly previousFash?: Given<number>;
  };
  /** Red flags */
  readonly redFlags?: {
    /** Low back pain with the leg pain. Ask for back pain that came with the thigh pain or changes with it. Unknown when older than 7 days. */
    readonly backPain?: Given<boolean>;
    /** Pain below the knee. Ask for pain that runs from the back of the thigh to the lower leg or foot. Unknown when older than 7 days. */
    readonly belowKneePain?: Given<boolean>;
    /** Pain, numbness or weakness in both legs. Ask for leg pain of the sciatic kind, numbness or weakness on both sides. Muscle soreness after exercise is not meant. Unknown when older than 7 days. */
    readonly bilateralLegSigns?: Given<boolean>;
    /** New bladder, bowel or sexual change. Ask for new difficulty in passing or holding urine or stool, or new loss of sexual function. Unknown when older than 7 days. */
    readonly bladderBowelChange?: Given<boolean>;
    /** Bruise or swelling is growing. Mark the edge and look again after some hours, or ask: true when the bruise or the thigh keeps growing. Unknown when older than 7 days. */
    readonly bruiseGrowing?: Given<boolean>;
    /** Calf more than 3 cm bigger than the other. Tape both calves at the same height below the knee, leg relaxed: true when the injured side is more than 3 cm bigger. Unknown when older than 7 days. */
    readonly calfSwelling?: Given<boolean>;
    /** Cancer, now or before. Ask for present or past cancer. It also counts among the signs of deep vein thrombosis. */
    readonly cancerHistory?: Given<boolean>;
    /** Cannot walk four steps. Ask the person to walk: true when four steps are not possible without much pain. Unknown when older than 7 days. */
    readonly cannotWalkFourSteps?: Given<boolean>;
    /** Chest pain or breathlessness. Ask for new chest pain, breathlessness, coughing of blood or fainting. True: call an ambulance. Unknown when older than 7 days. */
    readonly chestPainOrBreathless?: Given<boolean>;
    /** Complete rupture or avulsion on imaging. From the report: true when ultrasound or MRI shows a complete tear or a tendon off the bone, grade 4 of the British Athletics classification included. */
    readonly completeRuptureOnImaging?: Given<boolean>;
    /** Tenderness along the deep veins. Press gently along the middle of the calf, behind the knee and the inner thigh: true when these are tender away from the injured muscle. Unknown when older than 7 days. */
    readonly deepVeinTenderness?: Given<boolean>;
    /** Fall at the time of injury. Ask whether the person fell, or was thrown, when it happened. */
    readonly fall?: Given<boolean>;
    /** Fever with a hot swelling. Take the temperature and feel the swelling: true with fever or feeling ill and a hot, red or growing swelling. Unknown when older than 7 days. */
    readonly feverHotSwelling?: Given<boolean>;
    /** Foot drop. Watch heel walking or lifting of the foot and big toe against resistance: true when the injured side cannot. Unknown when older than 7 days. */
    readonly footDrop?: Given<boolean>;
    /** Forced hip flexion with a straight knee. Ask how it happened: true when the hip was forced into flexion with the knee straight, as in a slip, a split or water skiing. */
    readonly forcedStretch?: Given<boolean>;
    /** Gradual onset. Ask: true when the pain came on over days or weeks. */
    readonly gradualOnset?: Given<boolean>;
    /** Recent immobility or surgery. Ask for recent bed rest, major surgery, a cast, paralysis or a long journey without moving the legs. Unknown when older than 7 days. */
    readonly immobility?: Given<boolean>;
    /** Tenderness of the ischial tuberosity. Prone or side-lying, press on the sitting bone of both sides: true when the injured side is clearly more painful. Unknown when older than 7 days. */
    readonly ischialTenderness?: Given<boolean>;
    /** Marked weakness near extension. Prone, knee bent 15-20 deg: true when the person can hardly hold against light resistance, well below half of the other side. Unknown when older than 7 days. */
    readonly markedWeakness?: Given<boolean>;
    /** Pain at night not linked to position. Ask for constant pain that wakes the person and does not change with position. Unknown when older than 7 days. */
    readonly nightPain?: Given<boolean>;
    /** No change in 14 days. True when neither pain on walking nor active knee extension nor strength has improved over 14 days, by the record. Unknown when older than 7 days. */
    readonly noChangeIn14Days?: Given<boolean>;
    /** No injury event. Ask: true when the person cannot name a moment at which it happened. */
    readonly noInjuryEvent?: Given<boolean>;
    /** Pain out of proportion, or extreme on gentle passive stretch. True when the pain is far worse than the injury explains, grows despite rest and painkillers, or is extreme when the knee or hip is moved gently by another person. Unknown when older than 7 days. */
    readonly painOutOfProportion?: Given<boolean>;
    /** Pain on sitting at the sitting bone. Ask for pain at the sitting bone when sitting on a firm chair. Unknown when older than 7 days. */
    readonly painSitting?: Given<boolean>;
    /** Palpable gap or retracted lump. Prone, gentle knee flexion against the hand: true when a gap or a lump of retracted muscle is felt or seen. Swelling may hide a gap early, so feel again after some days. Unknown when older than 7 days. */
    readonly palpableGap?: Given<boolean>;
    /** Pitting edema of this leg only. Press the shin with a thumb for some seconds: true when a dent stays on the injured side and not on the other. Unknown when older than 7 days. */
    readonly pittingEdema?: Given<boolean>;
    /** Pop at the time of injury. Ask whether a pop, snap or tearing was heard or felt when it happened. */
    readonly pop?: Given<boolean>;
    /** Positive slump test. Sitting slumped with the neck flexed, straighten the knee: true when the known pain appears and eases on lifting the head. Unknown when older than 7 days. */
    readonly positiveSlump?: Given<boolean>;
    /** Earlier deep vein thrombosis or lung embolism. Ask for an earlier proven clot in a leg vein or in the lung. */
    readonly priorDvt?: Given<boolean>;
    /** Growing numbness or weakness of the leg. Ask and test light touch and strength of foot and knee: true when feeling or strength is lost and getting worse. Unknown when older than 7 days. */
    readonly progressiveNumbnessOrWeakness?: Given<boolean>;
    /** Saddle numbness. Ask for numbness around the anus, genitals or inner thighs, such as feeling less when wiping. Unknown when older than 7 days. */
    readonly saddleNumbness?: Given<boolean>;
    /** Tense or woody thigh. Feel both thighs, relaxed: true when the injured thigh is hard, shiny or much tenser than the other. Unknown when older than 7 days. */
    readonly tenseThigh?: Given<boolean>;
    /** Tingling or numbness in the leg. Ask for tingling, pins and needles or numbness in the leg or foot. Unknown when older than 7 days. */
    readonly tingling?: Given<boolean>;
    /** Pain without an explanation. True when neither an event nor a change of load explains the pain. */
    readonly unexplainedOnset?: Given<boolean>;
    /** Unexplained weight loss. Ask for weight lost in the last months without trying. Unknown when older than 7 days. */
    readonly weightLoss?: Given<boolean>;
    /** Swelling of the whole leg. Look at both legs from groin to foot: true when the entire leg is swollen, not only the thigh. Unknown when older than 7 days. */
    readonly wholeLegSwelling?: Given<boolean>;
    /** Worse after the first 48 hours. Ask: true when pain or function has become worse since the second day after the injury. Unknown when older than 7 days. */
    readonly worseAfter48Hours?: Given<boolean>;
  };
  /** Plan, goal and return */
  readonly return?: {
    /** Date of return to full activity. Day of the first unrestricted training, match or usual run after this injury. Leave out before it. */
    readonly date?: Given<string>;
    /** Days since return to full activity (d, 0 to 36500). Computed from the date of return to the day of the assessment. Worked out from other facts when these are given; then leave it out. */
    readonly daysSince?: Given<number>;
  };
  /** Running */
  readonly running?: {
    /** Changes direction at full effort without pain. True when cuts and turns at full effort (for example a modified T drill) were done without pain and without holding back. Unknown when older than 14 days. */
    readonly changeOfDirectionPainFree?: Given<boolean>;
    /** Clean sessions in a row at this level (sessions, 0 to 50). Count the runs in a row at the present level that were completed with pain within the limit, without a pull, and with pain and stiffness back to the starting point the next morning. Back to zero after a run that was not clean and after a change of level. Unknown when older than 14 days. */
    readonly cleanSessions?: Given<number>;
    /** Days since the last run (d, 0 to 3650). Computed from the date of the last run to the day of the assessment. Give it directly when the date is not known. Worked out from other facts when these are given; then leave it out. */
    readonly daysOff?: Given<number>;
    /** Date of the last run. Day of the last run, from the diary or watch. Leave out before the first jog. */
    readonly lastRunOn?: Given<string>;
    /** Present level of the running ladder. The level of the last run: `none` before the first jog. After a step back record the level that is run next, so that the step is not counted twice. */
    readonly level?: Given<"none" | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10">;
    /** Highest speed run without pain (%, 0 to 100). Highest speed reached on a straight line without pain, in percent of the person's own best: self-rated, or from GPS against a best before the injury. At low effort the self-rated figure is far from real speed, so use GPS where there is one. Unknown when older than 14 days. */
    readonly speedPainFree?: Given<number>;
  };
  /** Exercise response */
  readonly sessions?: {
    /** Clean sessions of bridge walk-outs (sessions, 0 to 1000). From the log: sessions in a row with bridge walk-outs that stayed within the pain limit and settled by the next day. Unknown when older than 14 days. */
    readonly bridgeWalkOutClean?: Given<number>;
    /** Clean sessions of the Romanian deadlift (sessions, 0 to 1000). From the log: sessions in a row with the light Romanian deadlift on two legs that stayed within the pain limit and settled by the next day. Unknown when older than 14 days. */
    readonly romanianDeadliftClean?: Given<number>;
    /** Clean sessions of the single-leg Romanian deadlift (sessions, 0 to 1000). From the log: sessions in a row with the single-leg Romanian deadlift (diver) that stayed within the pain limit and settled by the next day. Unknown when older than 14 days. */
    readonly singleLegDeadliftClean?: Given<number>;
  };
  /** Function tests */
  readonly singleLegBridge?: {
    /** Single-leg bridge repetitions, injured leg before the injury (reps, 0 to 200). From the record: repetitions of the now injured leg before the injury, same box and form. */
    readonly baselineReps?: Given<number>;
    /** Single-leg bridge, share of the value before injury (%, 0 to 300). Computed: repetitions of the injured leg divided by its own value before the injury. Worked out from other facts when these are given; then leave it out. */
    readonly ofBaseline?: Given<number>;
    /** Pain in the single-leg bridge (NRS, 0 to 10). Worst pain at the injured site during the single-leg bridge test of the injured leg, NRS 0-10. Cramp and effort alike in both legs are not pain. Unknown when older than 7 days. */
    readonly pain?: Given<number>;
    /** Single-leg bridge repetitions, injured leg (reps, 0 to 200). Supine, heel of the tested leg on a box of 60 cm, knee bent about 20 deg, other hip at 90 deg, arms crossed. Push up until the hip is straight, touch down without rest, one count each; stop after one warning for lost form. Uninjured leg first, some minutes of rest between legs. Below 20 is read as poor, about 25 as average, above 30 as good; not validated as a gate to running. Unknown when older than 7 days. */
    readonly repsInjured?: Given<number>;
    /** Single-leg bridge repetitions, uninjured leg (reps, 0 to 200). Same box, form and session as the injured leg, tested first, to failure. Unknown when older than 7 days. */
    readonly repsUninjured?: Given<number>;
    /** Single-leg bridge limb symmetry (%, 0 to 300). Computed: repetitions of the injured divided by the uninjured leg, in percent. Valid only when both legs went to failure; when both stop at the same agreed number it says little. Worked out from other facts when these are given; then leave it out. */
    readonly symmetry?: Given<number>;
  };
  /** Function tests */
  readonly singleLegSquat?: {
    /** Controlled single-leg squat. Watch the same squat from the front: pelvis level, trunk upright, knee over the foot, no loss of balance in every repetition. With doubt answer false. Unknown when older than 7 days. */
    readonly controlled?: Given<boolean>;
    /** Pain in the single-leg squat (NRS, 0 to 10). Stand on the injured leg, hands on the hips, squat slowly to about 45 deg of knee flexion, three to five times. Worst pain at the injured site, NRS 0-10. Unknown when older than 7 days. */
    readonly pain?: Given<number>;
    /** Pain during single-leg squat, where tested (NRS, 0 to 10). Taken over from the pain during the single-leg squat. When the test was not done, the statement on test conditions answers it, because the test is optional before running. Worked out from other facts when these are given; then leave it out. */
    readonly painWhereTested?: Given<number>;
  };
  /** Pain */
  readonly stiffness?: {
    /** Stiffness on the morning after (min, 0 to 1440). Ask or read from the diary: minutes from getting up until the injured thigh moves as freely as the day before the session. Zero when there was none. Unknown when older than 7 days. */
    readonly nextMorning?: Given<number>;
  };
  /** Flexibility */
  readonly straightLegRaise?: {
    /** Passive straight leg raise, injured leg (deg, 0 to 140). Supine, other thigh strapped or held flat, knee kept straight, ankle relaxed. Raise slowly to firm resistance or the first pelvic rotation; inclinometer on the shin, angle from horizontal. Mean of two or three, same tester (MDD 6-7 deg). Unknown when older than 7 days. */
    readonly angleInjured?: Given<number>;
    /** Passive straight leg raise, uninjured leg (deg, 0 to 140). Same position, tester and session as the injured leg, tested first. Unknown when older than 7 days. */
    readonly angleUninjured?: Given<number>;
    /** Passive straight leg raise, injured leg before the injury (deg, 0 to 140). From the record: value of the now injured leg before the injury, same method. */
    readonly baselineAngle?: Given<number>;
    /** Passive straight leg raise, share of the value before injury (%, 0 to 300). Computed: injured leg now divided by its own value before the injury. Takes the place of the side comparison when the other leg is not healthy. Worked out from other facts when these are given; then leave it out. */
    readonly ofBaseline?: Given<number>;
    /** Passive straight leg raise, share of the other leg (%, 0 to 300). Computed: injured divided by uninjured leg, in percent. At 80 deg the measuring error of 6-7 deg is about 8 percentage points. Worked out from other facts when these are given; then leave it out. */
    readonly symmetry?: Given<number>;
  };
  /** Strength */
  readonly strength?: {
    /** Strength */
    readonly eccentric?: {
      /** Eccentric knee-flexor force, injured leg (N, 0 to 2000). Nordic device with ankle hooks (peak force of each leg) or hand-held break test in prone: kneel, lower slowly with both legs, best of three after two easy trials. Only when maximal isometric work is free of pain. Unknown when older than 7 days. */
      readonly injured?: Given<number>;
      /** Eccentric limb symmetry (%, 0 to 300). Computed: injured divided by uninjured leg, in percent. In a Nordic both legs work together, so a difference may also be a habit of sparing one side. Worked out from other facts when these are given; then leave it out. */
      readonly symmetry?: Given<number>;
      /** Eccentric knee-flexor force, uninjured leg (N, 0 to 2000). Same device and session as the injured leg; best of three. Unknown when older than 7 days. */
      readonly uninjured?: Given<number>;
    };
    /** Strength */
    readonly isometric?: {
      /** Isometric knee-flexor force at 90 deg, injured leg before the injury (N, 0 to 2000). From the record: best value of the now injured leg before the injury, with the same position and a comparable device. Note its date; an old value or another device is worth little. */
      readonly baseline?: Given<number>;
      /** Isometric knee-flexor force at 90 deg, injured leg (N, 0 to 2000). Dynamometer, hand-held against a fixed strap or fixed to the couch. Warm up, one submaximal trial, then best of three maximal 3-5 s contractions with 30 s or more between them; stop at pain above the limit of the day. Same device, position, lever arm and tester each time. Prone, hip neutral, knee bent to 90 deg, resistance at the heel. Unknown when older than 7 days. */
      readonly injured?: Given<number>;
      /** Isometric force at 90 deg, share of the value before injury (%, 0 to 300). Computed: injured leg divided by its own value before the injury. Takes the place of limb symmetry when the other leg is weak or injured. Worked out from other facts when these are given; then leave it out. */
      readonly ofBaseline?: Given<number>;
      /** Isometric limb symmetry at the previous test (%, 0 to 300). Copy the isometric limb symmetry at 90 deg of the last test before this one, same device and tester. Leave it out when the other leg is no longer healthy: the two values cannot be compared then. */
      readonly previousSymmetry?: Given<number>;
      /** Isometric limb symmetry at 90 deg (%, 0 to 300). Computed: injured divided by uninjured leg, in percent. Counts for the person only when the other leg is healthy and strong. Above 130 % look for a measuring error or a weak other leg. Worked out from other facts when these are given; then leave it out. */
      readonly symmetry?: Given<number>;
      /** Fall of isometric limb symmetry since the previous test (%, -300 to 300). Computed: previous minus present limb symmetry, in percentage points. A large fall after a flare suggests a new injury; repeat the test once before acting on it alone. Worked out from other facts when these are given; then leave it out. */
      readonly symmetryDrop?: Given<number>;
      /** Isometric knee-flexor force at 90 deg, uninjured leg (N, 0 to 2000). Same session, device and position as the injured leg, tested first: prone, knee bent to 90 deg, best of three. Unknown when older than 7 days. */
      readonly uninjured?: Given<number>;
      /** Isometric knee-flexor force at 90 deg, uninjured leg before the injury (N, 0 to 2000). From the record: best value of the uninjured leg before the injury, same position and a comparable device. */
      readonly uninjuredBaseline?: Given<number>;
      /** Isometric force of the uninjured leg, share of its value before injury (%, 0 to 300). Computed: uninjured leg now divided by its value before the injury. A fall of more than 10 % means that limb symmetry flatters the injured leg. Worked out from other facts when these are given; then leave it out. */
      readonly uninjuredOfBaseline?: Given<number>;
    };
    /** Manual muscle test of the knee flexors (grade, 0 to 5). Prone, resistance at the heel, uninjured leg first, knee bent to 90 deg and then to 15 deg; record the lower grade of the two. Grades 0-5: 3 holds against gravity only, 5 holds full resistance. Ordinal and coarse: never turn it into a percentage, and prefer a dynamometer. Unknown when older than 7 days. */
    readonly manual?: Given<number>;
    /** Pain on the manual muscle test (NRS, 0 to 10). Worst pain at the injured site during the manual muscle test at full resistance, NRS 0-10. Unknown when older than 7 days. */
    readonly manualPain?: Given<number>;
    /** Strength */
    readonly outerRange?: {
      /** Isometric knee-flexor force in outer range, injured leg before the injury (N, 0 to 2000). From the record: best value of the now injured leg before the injury, knee bent to 15-20 deg, with a comparable device. */
      readonly baseline?: Given<number>;
      /** Isometric knee-flexor force in outer range, injured leg (N, 0 to 2000). Dynamometer, hand-held against a fixed strap or fixed to the couch. Warm up, one submaximal trial, then best of three maximal 3-5 s contractions with 30 s or more between them; stop at pain above the limit of the day. Same device, position, lever arm and tester each time. Prone, hip neutral, knee bent to 15-20 deg (outer range), resistance at the heel. Unknown when older than 7 days. */
      readonly injured?: Given<number>;
      /** Outer-range force, share of the value before injury (%, 0 to 300). Computed: injured leg at 15-20 deg divided by its own value before the injury. Takes the place of limb symmetry when the other leg is weak or injured. Worked out from other facts when these are given; then leave it out. */
      readonly ofBaseline?: Given<number>;
      /** Outer-range limb symmetry (%, 0 to 300). Computed: injured divided by uninjured leg at 15-20 deg, in percent. Below half of the other side is a sign of a severe injury. Counts for the person only when the other leg is healthy. Worked out from other facts when these are given; then leave it out. */
      readonly symmetry?: Given<number>;
      /** Isometric knee-flexor force in outer range, uninjured leg (N, 0 to 2000). Same session, device and position as the injured leg, tested first: prone, knee bent to 15-20 deg, best of three. Unknown when older than 7 days. */
      readonly uninjured?: Given<number>;
    };
  };
  /** Swelling and bruising */
  readonly swelling?: {
    /** Thigh girth difference (cm, -50 to 50). Computed: girth of the injured minus the uninjured side. Healthy thighs differ too and a wasted muscle hides swelling, so read it with the look of the thigh. Worked out from other facts when these are given; then leave it out. */
    readonly girthDifference?: Given<number>;
    /** Thigh girth, injured side (cm, 20 to 120). Tape around the thigh at the height of the most swelling, leg relaxed, distance from the upper edge of the kneecap noted and used on both sides and every time. Mean of two readings, same tester. Unknown when older than 7 days. */
    readonly girthInjured?: Given<number>;
    /** Thigh girth, uninjured side (cm, 20 to 120). Same tape, same height above the kneecap and same position as on the injured side. Mean of two readings. Unknown when older than 7 days. */
    readonly girthUninjured?: Given<number>;
    /** Swelling. Look and feel, both thighs side by side, prone: `none` no difference; `mild` felt or just visible; `moderate` clearly visible; `severe` tense or over much of the thigh. Severe and tense: answer the red-flag questions first. Unknown when older than 7 days. */
    readonly level?: Given<"none" | "mild" | "moderate" | "severe">;
    /** Change of swelling. Compare with the last look or the day before; where tape values exist, a change of 1 cm or more at the same height counts. `same` also when there is no swelling and was none. Unknown when older than 7 days. */
    readonly trend?: Given<"down" | "same" | "up">;
  };
  /** Test conditions */
  readonly testConditions?: {
    /** Analgesic within 6 hours before the tests. Ask for any painkiller, anti-inflammatory drug or analgesic cream in the 6 hours before the tests. True: pain scores of this assessment count only against the person. Unknown when older than 7 days. */
    readonly analgesicLast6Hours?: Given<boolean>;
    /** Ice within 30 minutes before the tests. Ask whether the thigh was iced in the 30 minutes before the tests. True: pain scores of this assessment count only against the person. Unknown when older than 7 days. */
    readonly icedLast30Minutes?: Given<boolean>;
    /** The other leg is not a healthy reference. True when the other leg is injured, painful, recently operated or known to be weak. Then values before the injury take the place of side comparisons. Unknown when older than 7 days. */
    readonly otherLegUnhealthy?: Given<boolean>;
  };
  /** Running */
  readonly training?: {
    /** Full training sessions completed (sessions, 0 to 100). Number of complete, unrestricted training sessions since the injury without pain at the site then or the next day. Without a team: full sessions of the person's own activity. Back to zero after a flare. */
    readonly fullSessions?: Given<number>;
  };
  /** Walking */
  readonly walking?: {
    /** Longest brisk walk (min, 0 to 300). Longest walk at a brisk pace, without a stop, on level ground in the last days: brisk means breathing faster but still able to speak. From a watch or the diary. Unknown when older than 7 days. */
    readonly briskMinutes?: Given<number>;
    /** Pain in the brisk walk (NRS, 0 to 10). Worst pain at the injured site during that brisk walk, NRS 0-10. Unknown when older than 7 days. */
    readonly briskPain?: Given<number>;
    /** Days until walking was free of pain (d, 0 to 365). Ask for the number of days from the injury to the first day of walking without pain. Leave out while walking still hurts. */
    readonly daysToPainFree?: Given<number>;
  };
}
