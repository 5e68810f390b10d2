import { phrases, type Vocabulary } from './lexicon';

/** English: harm, warnings, illness, and idioms that only sound like them. */
export const crisis: Vocabulary = {
  harmless: phrases`
    i'?m dead; (i'?m|im|i am) dying (of|to|for|over|at); (is|are|was|were) killing (it|me);
    killing it; i'?m allergic to (mornings?|mondays?|work|people|this|drama);
    sick (of|and tired|burn|beat|leave|day); (make*|made|makes) me sick;
    recall (reading|seeing|that|when|if|my|the time|having|hearing|saying);
    (don'?t|do not|can'?t|cannot) recall; [as] (i|we) recall; as far as i recall; total recall;
    heart attack sandwich; bath bomb; chocolate bomb; fire(d)? (up|away|sale|drill|alarm|place);
    burn(ed|t|ing)? (out|calories|through|money|bridges); poison ivy; pick your poison;
    name your poison; (over )?my dead body; headache; a pain; pain in; jump* through hoops;
    dead (battery|line|end|phone);
    (died|dying|die|dead) .. laugh*; heart stopped; (bug|bugs) in (the|your|my) (app|code|system|site);
    insult to injury; in danger of; (battery|phone|laptop|tablet|wifi|connection|chat) .. died; (phone|battery|laptop) is dead`,
  harm: phrases`
    allergic (reaction|shock); anaphyl*; epi-?pen; food poison*; poison(ed|ing|ous); salmonella;
    listeria; e\.? ?coli; norovirus; botulism; contaminat*; toxic; carcinogen*; asbestos;
    (glass|metal|plastic|stone|needle|nail|screw|blade|wood|mou?ld|mouldy|moldy|maggots?|worms?|insects?|bugs?|cockroach*|roach|rat|rats|mouse|mice|hair|blood|bones?|razor*|wire|rubber|larva*|flies|fly) .. (in|inside|on) [my|the|our|your|a|an|it|this|one|his|her|their] .. (coffee|food|cup|bag|can|cans|drink|bottle|salad|sandwich|soup|cake|bread|box|jar|pack|packet|package|meal|muffin|granola|cereal|milk|cream|sauce|bar|bun|burger|pizza|tea|kitchen|roastery|bakery|factory|shop|store|restaurant|beans|grounds|it|product|products);
    (piece|pieces|shards?|bits?|splinters?) of (glass|metal|plastic|wood|bone|stone|rubber|wire);
    (found|there (is|was|were|are)|bit (on|into)|swallowed) .. (glass|metal|plastic|stone|needle|nail|screw|razor blade|mou?ld|maggots?|worms?|insect|cockroach*|rats?|mouse|mice|blood);
    mou?ld(y)? (in|inside|on); undeclared;
    (not|isn'?t|wasn'?t) .. (nut|gluten|dairy|lactose|allergen) free;
    (peanuts?|nuts?|gluten|milk|dairy|lactose) .. (allergen free|nut free|gluten free|vegan);
    (nut|gluten|allergen|dairy) free .. it (is|was) not; not allergen;
    (couldn'?t|could not|can'?t|cannot|unable to|struggl* to|trouble|stopped) breath*;
    chok(ed|ing) on; life threatening; seriously (ill|injured|hurt|burned);
    (caught|catches|catch|on) fire; burst into flames; (caught|went up in) flames?;
    explod(ed|es|ing); blew up in; electric(al)? shock; electrocut*; short circuit*;
    (melted|overheat*|smoking|sparks|sparking) .. (and|battery|plug|kettle|charger|cable|phone|outlet|filled|smoke);
    (battery|plug|kettle|charger|cable|machine|oven) .. (melt*|overheat*|smok*|spark*);
    filled .. smoke; gas (smell|leak); smell* (of )?gas; carbon monoxide;
    (burn(ed|t|s|ing)?|scald(ed|s|ing)?) (my|his|her|our|their|me|himself|herself|the baby|a child|on) .. (hand|hands|arm|leg|face|skin|mouth|lips?|tongue|fingers?|son|daughter|kid|child|baby|badly|chest|foot|feet|house|kitchen|throat);
    (second|third|2nd|3rd) degree; burns? on;
    (broke|chipped|cracked|lost|breaking) [my|a|his|her] (tooth|teeth);
    (my|his|her) (tooth|teeth) (broke|chipped|cracked);
    (in|to|at|taken to|rushed to|ended up in) [the] (hospital|er|emergency room|intensive care|icu|a&e);
    hospitali[sz]ed; ambulance; (product|food|safety|voluntary|urgent) recalls?;
    recall(s|ed|ing)? .. (of|on|batch|product*|cans?|because|due|over|iced|cars|items|all);
    a recall; is .. recalled; (been|being|was|were) recalled; side effects; miscarriage;
    injur(ed|y|ies); bleeding; concussion; unconscious; passed out;
    people (feeling )?(dizzy|sick|fainting|collaps*);
    health (hazard|risk|inspector*|authority|department); safety hazard;
    food (authority|safety); choking hazard; deaths?; killed (my|a|our|his|her); assault*;
    sexual* harass*; data (breach|leak); child labou?r; forced labou?r; slave labou?r;
    (hair|fly|flies|cockroach*|worms?|maggots?|mou?ld|glass|plastic|metal|insect|insects|spider) in (my|our|his|her) \p{L}{2,20}; (my|our|his|her|people|someone|dog|cat|child|baby|person) .. (died|killed);
    (broke|broken|fractured|sprained|twisted) (my|his|her) (arm|leg|wrist|ankle|finger|nose|back|hip|rib|ribs|neck|foot|hand|collarbone);
    brake failure; brakes? fail*; (brakes|steering|airbag*) .. (failed|stopped|didn't)`,
  warning: phrases`
    (do not|don'?t|dont|never) (buy|drink|eat|consume|feed); boycott*; (warning (to|about)|beware);
    stay away from this;  not safe; unsafe;
    dangerous [to|product|for|and]; hazardous; class action; cover ?up`,
  ill: phrases`
    (got|getting|get|made (me|us|him|her|them)|been|feel*|felt|so|violently|really|very|is|are|was|were|fell|falling) (sick|ill|unwell|nauseous|dizzy);
    vomit*; threw up; throwing up; puk(ed|ing); diarrh*; stomach (cramps?|pains?|ache|bug);
    cramps; nausea*; rash; hives; swollen; swelling; itch*; fever; fainted; sick for; sick all;
    doctor; chest pains?`,
  intake: phrases`
    (after|from|since) .. (eating|drinking|using|your|the|opening|having|tasting|trying|we opened|one can|one cup|a can|iced);
    (ate|drank|eaten|had|used|opened|tasted) .. (your|the|one|a|this|it); since (your|the|we);
    from your; after (your|one|the|a);
    (my|our) (kid|kids|son|daughter|child|children|baby|wife|husband|dog|cat|mother|father);
    (coffee|can|cans|food|cake|drink|sandwich|meal|milk|bottle|bag|product|products|latte);
    safe to`,
};
