import { phrases, type Vocabulary } from './lexicon';

/** English: facts of failed service, by kind. */
export const failures: Vocabulary = {
  waiting: phrases`
    on hold; (hold|wait) times?; [been|still|be|was|am|are|is|just|kept|keep] waiting; waited;
    wait(ed|ing)? .. <length>;
    (still|been) (sitting|standing|stuck|here|sat|stranded|trying|holding);
    (sitting|sat|stood|standing|stuck|stranded|queu*) ... (<length>|hours|ages|forever);
    <length> [and counting|later|now|ago] .. (wait*|delay*|late|hold|queue*|line|counting|stuck|sitting|standing|behind);
    (delay*|late) [by|of|for|over|about|already] <length>; delay; delays; delayed; delaying;
    hours (late|of);
    (is|are|was|were|been|be|am|always|running|still|arriv*|so|too|again|very|how|mins?|minutes?|hours?|hrs?|habitually) late;
    over <length>; it'?s been [over|almost|more than|already] <length>; been <length>;
    more than <length>; for (hours|days|weeks|months|ages);
    <length> for (a|an|one|the|my) .. (coffee|latte|sandwich|cappuccino|meal|drink|burger|pizza|reply|answer|refund);
    takes? (forever|ages|so long|too long|way too long); taking (forever|so long|too long|way);
    (long|huge|endless) (wait|line|lines|queue|queues); the queue; in [the|a] queue;
    took [me|us|them|over|almost|more than] <length>; after [over|almost|more than] <length>;
    <n> <time> and counting; day \d+;
    miss(ed|ing)? [my|our|the|a|his|her|their] (flight|connection|connecting|connections|train|meeting|deadline);
    ages; stood at; (long|longer) overdue; overdue;
    still (in transit|pending|processing|on hold|in line|on the); tarmac; transit .. <length>;
    <length> (in|at) (the|a|your|line); until (tomorrow|next); held up; holding us; #stranded`,
  missing: phrases`
    (still|yet) (no|not|nothing|missing|lost|nowhere|unable|without|need|haven'?t|hasn'?t|isn'?t|doesn'?t|can'?t|cannot|don'?t|didn'?t|won'?t|hold*);
    <havent> [yet|even|ever|still] (arriv*|receiv*|got|gotten|get|come|came|shipped|show* up|turn* up|deliver*|been (deliver*|ship*|sent|refund*|credit*|process*|return*));
    (never|not) (arriv*|receiv*|came|come|got|showed|delivered|deliver|sent|credited|refunded|shipped|returned|there);
    nothing (at|in) (my|the|our) (door|mailbox|box|account|bag);
    <thing> .. (missing|lost|gone|disappeared|vanished);
    (lost|losing|lose|loses|misplaced|missing|stole) [of|all|half] [my|our|the|his|her|their|a|two|both|\d+] .. (<thing>|belongings|stuff|things|reservation|loyalty|stamps);
    is missing; are missing; missing from; half [of] .. (missing|empty); no sign of;
    nowhere to be (found|seen);
    (where'?s|where is|where are|wheres) my (refund|money|bags?|luggage|stuff|suitcase);
    ^nothing; the <nth> nothing; marked [as] delivered;
    (out of|no) (stock|milk|oat milk|food|water|power|soap|toilet paper|heating|wifi|wi-fi|seats?|gates?|agents?|staff|room|blankets?|pillows?|lids?|napkins|wheelchair|overhead|snacks?|drinks?);
    ran out; sold out;
    no (package|parcel|order|delivery|luggage|bag|bags|refund|email|confirmation|info*|update|updates|communication|explanation|notice|warning|apolog*|compensation|compassion|empathy|respect|help|record|crew|pilot|plane|idea why|option*|solution|voucher*|hotel*);
    without (a word|notice|warning|telling|asking|notifying|explanation|updat*|my|any|luggage|bags?);
    (parts?|pieces|screws|buttons?) missing; missing (parts?|pieces|items?); half empty;
    only half; under ?staffed; short staffed; (only )?one (till|cashier|checkout|lane) open;
    line out (of )?the door`,
  broken: phrases`
    <system> .. (down|broken|crash*|fail*|frozen|freez*|stuck|useless|logs? me out|deletes?|lost|not work*|won'?t|can'?t|cannot|doesn'?t|isn'?t|wasn'?t|not|never|keeps?|loops?|just loops?|unavailable|error*|glitch*);
    (<not>|stopped|not|isnt|doesnt|nothing|barely|hardly|quit) [even|ever|be] (work|works|working|load*|open|opening|connect*|respond|functioning|function|turn on|print|scan|registering|showing|log in|login|check in|access|accessing);
    broke; broken; breaks; broken down; crashe[sd]; crashing; crash; glitch*; malfunction*;
    mechanical; maintenance; technical; leak; leaks; leaked; leaking; damage*; cracked; smashed;
    shattered; torn; ripped; faulty; defective; came in pieces; in pieces; fell apart;
    falling apart; soak* wet; soaked; drenched; left .. (out )?in the rain; log(s|ged)? me out;
    locked me out; error (message|code);
    keeps? (crashing|failing|freezing|giving|saying|telling|getting|going|dropping|logging|charging|changing|asking|sending|hanging);
    (is|are|was|were|been|went|goes) down; payment fail*;
    (fails?|failing|failed) (at|to|every|again);
    can'?t (log|sign|check|access|get|book|pay|open|find|see|use|change|reach|connect|select|add|print|even);
    (cannot|unable to|not able to|couldn'?t|could not|not letting|won'?t let|doesn'?t let|didn'?t let|wouldn'?t let|can not);
    trying to .. (<length>|for|since); tried (to|calling|everything|again); tried .. (times|twice);
    <n> (broken|faulty);
    (threw|thrown|throws|dumped|tossed|left|dropped) .. (over|in the rain|on the (street|road|porch|ground|floor)|outside|at the neighbou?r*); (scratched|dented|crushed|bent|squashed|melted|ruined) (box|package|parcel|screen|lid|bag)*; (box|package|parcel) .. (crushed|dented|open|opened|empty|wet);
    sag(s|ged|ging); flicker*; peel(s|ed|ing); shrunk; shrank; faded; (fell|came|comes) off;
    (a )?hole in; overheats; drains; drained; buffering;
    won't (connect|turn|start|open|load|charge|work|print|sync|update|play|install|scan);
    stopped (working|charging|responding); wifi .. (down|slow|garbage);
    internet .. (down|slow|out)`,
  cancelled: phrases`
    cancel(l?ed); cancelling (my|our|the|a);
    cancel* .. (last minute|again|an hour|without|flight); cancell?ations?; rebook*; re-book*;
    bumped; diverted; rerouted; re-routed; got rid of; discontinued;
    closed (at|before|early|again|without|down); again closed;
    (given|gave) [it|my|our|the] [table|seat|room|spot|seats|reservation] away; given away;
    not boarding; turned away; kicked (off|out); stuck (in|at|on); deplan*;
    (given|gave|giving|sold) (it|my|our|the) .. away; (given|gave|sold) it away`,
  refused: phrases`
    refus*; denied; denies; declined; reject*;
    (won'?t|would not|wouldn'?t|will not|refuses to|can'?t|don'?t|didn'?t|did not|doesn'?t) [even] (let|allow|give|honou?r|refund|help|change|accept|take|compensate|pay|call|listen|care|waive|match|acknowledge|apologi[sz]e|offer|reimburse|bother|tell|answer|credit|fix|move|rebook|replace);
    not (allowed|allowing|willing|honou?r*|help*|letting|refund*|eligible);
    no (one|body) (cares?|helps?|helped|knows?|is helping);
    nobody (cares?|helps?|helped|knows?);
    told me (to|no|i|that|it|there|you|they|she|he|my|one); (was|been|were|being|got) told;
    (told|said) .. (would|wouldn|will|was|were); promised;
    want (my|a|our) .. (money|refund|cash) [back];
    (want|need|demand|request*|give me|asked for) (a|my|full|the) .. (refund|money back|money|compensation|credit);
    money back; owe (me|us); compensat*; reimburs*; not refund*;
    asked for .. (manager|supervisor|human);
    (can'?t|couldn'?t|cannot) reach (a|anyone|any|an|you|the|someone);
    made (me|us) (pay|wait|miss|check|walk|stand|late); force[sd]? (me|us|to); go to an atm;
    sent (me|us) (away|back|home|to); no help; zero help; not .. help*; only by phone; policy`,
  repeated: phrases`
    again and again; over and over;
    <nth> .. (time|day|month|week|year|machine|call|email|attempt|flight|one|request|delay|in);
    <n> times; twice; times (now|already|today|this|in); every (single )?time;
    every (single|other) (day|flight|week|order|month);
    (two|three|four|five|\d+) (times|days|weeks|months|years|flights) in a row; in a row;
    yet another; once again; wrong .. again;
    (late|delayed|cancelled|broken|closed|wrong|down|lost|late flight|missing|happen*|same|problem*|issue*) .. again;
    keeps? happening; same (thing|problem|issue|mistake|story|excuse);
    always (late|delayed|the same|broken|closed|lose|something|a problem|have); constantly;
    not the first time;
    another (delay|problem|issue|hour|day|excuse|cancel*|mistake|squashed|complaint|bad|grievance);
    day after day;
    since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|this morning|the morning|\d+ ?am|\d+ ?pm|january|february|march|april|may|june|july|august|september|october|november|december|christmas);
    (loops?|looping); back and forth;
    already (told|asked|called|emailed|sent|tried|did|have|four|three|two|explained|said|paid|wrote|missed);
    nth time;
    transferred (between|from|around|to .. again); (passed|sent|bounced) (around|from|between);
    (the )?run ?around; in circles; days? running;
    keep getting (emails|calls|charged|billed|messages)`,
  unanswered: phrases`
    no (reply|response|answer|answers|call ?back|return call|one answers?|one replies|one responds?|one picks? up|word|contact|follow ?up|one (is )?(answering|available|there|here|at|to));
    (no ?body|no one|noone|never anyone|none) .. (answer*|repl*|respon*|pick* up|call* back|around|at the|there|here|came|comes|available|come);
    <havent> .. (hear*|heard|answer*|repl(y|ied)|respon*|been (answered|contacted)|contacted|called|get back|got back);
    (never|not) .. (answer*|repl*|respond*|call* back|pick* up|heard back|returned|got back);
    (never|not|isn'?t) (answered|picked up); without (an|any|a) (answer|reply|response); ignor*;
    hung up; hang(s)? up; hanging up; got disconnected; disconnected; call .. dropped;
    dropped (my|the|our) call;
    (emailed|called|messaged|wrote|written|dm'?d|tweeted|texted|asked|phoned|contacted|complained) .. (<n> times|twice|three|four|several|nothing|no|weeks|again|repeatedly|multiple);
    (called|emailed|phoned) and (called|emailed);
    sent .. (emails|messages|dms) .. (no|nothing|without); ghosted; silence; radio silence;
    waiting (for|on) (a|an|your|any|the|my) (reply|response|answer|call|callback|refund|email|agent|rep|gate|pilot|crew|bag|bags|luggage);
    closed my (ticket|case);
    answer (the|your|my|one) (phone|phones|email|emails|call|calls|dm|dms|question|questions|claims);
    pick up the phone; (get|got|getting|put) through;
    talk to (a|an|any|someone|anyone|anybody|somebody);
    speak (to|with) (a|an|any|someone|anyone|anybody|somebody);
    (real|actual|live) (person|human|people|agent); a human;
    auto(mated|matic)? (response|reply|replies|message|system|responses);
    canned (response|reply|answer); never called; (lack of|poor) (response|communication);
    crickets; all agents; busy signal; voicemail;
    (nobody|no one|noone|no-one) .. (reads?|listens?|bothers?|cares|responds?|helps?|explains?|apologi[sz]e*|knows);
    heard (nothing|no); nothing (back|from you); never listen*; not listening; no (apology|show);
    (didn't|never|nobody|no one) .. (show up|showed up|turn up|turned up|came back)`,
  charged: phrases`
    (charged|billed|debited|paid|pay) .. (twice|double|two times|again|extra|wrong|more|for nothing|fee|fees);
    double ?charged; double charge; overcharg*; (keep|keeps|still|kept) (charging|billing);
    charg(e|ed|ing) (me|us|my|our|for|\$|€); (was|been|got|were) charged; unauthori[sz]ed;
    hidden (fee|fees|cost|costs); fee to; change fees?; price (went up|hike|increase|gouging);
    prices? .. (went up|up again|doubled|ridiculous); bag got smaller; nickel and dime;
    extra (fee|charge)s?; cost (me|us); (lost|out|owe) (\$|€)?\d+; paid (for|extra|good money);
    (euro|dollar|euros|dollars) more; more expensive;
    (rais*|hik*) .. prices?;
    auto ?renew*; took (my|the|our) money;
    (price|prices|fee|rent|fare|fares) .. (doubled|tripled|increase*|hike*)`,
  wrong: phrases`
    wrong; incorrect*; mistaken*; mix(ed)? up; mess(ed|ing)? up;
    screw(ed|ing) (up|over|with|me|us); messed; somebody else'?s (order|bag);
    someone else'?s (order|bag|name); (your|one) .. says? .. (another|different);
    told (me|us) one thing; contradict*; different (story|answer|answers|price);
    (without|never) (telling|asking|notifying|informing|warning);
    didn'?t (tell|ask|notify|inform|warn|let|give|even|bother|get|receive|work|have|know|help|want);
    even though; instead of; (sent|gave|delivered|shipped) .. (wrong|old|different|someone);
    not what i (ordered|paid|asked|wanted); expired; dishono*; separat(ed|e) (seats|from);
    never should have; should (not|never) (have|be|happen); shouldn'?t (have|be|happen|take);
    should have (been|told|known|had|never); split up; my fault; your fault; failed to;
    forgot to; neglect*; not true; untrue;
    ordered .. (and|but) .. (got|received|sent|came|arrived);
    (isn't|wasn't|not|never) what (i|we) (ordered|wanted|paid|asked|expected|booked);
    sold (me|us) .. (used|broken|old|fake|wrong|as new|expired); as new;
    not as (described|advertised|pictured|shown|promised); false advertis*; bait and switch;
    double booked; past (its|the) (date|sell by|best before); out of date;
    accus(ed|es|ing) (me|us); doesn't (match|fit); wouldn't fit;
    different (price|colou?r|size|item) (than|from)`,
  rude: phrases`
    rude*; impolite; disrespect*; arrogant; condescending; dismissive; hostile; yell*;
    shout(ed|ing) at; argued; laughed at; nasty; mean; snapped; snippy; sarcastic*;
    kept (chatting|talking);
    (don'?t|doesn'?t|didn'?t|do not|not|nobody) (even )?(care|cares|give a);
    could(n'?t)? care less; lazy; discourteous; careless;
    poor (service|customer|attitude|communication|response|management);
    bad (service|customer|attitude|experience); (no|zero|lack of|lacking) (customer )?service;
    lip service; hypocri*; attitude; treat(ed|s|ing)? .. (like|badly|terribl*|poorly);
    untrained; staff training`,
  'poor-quality': phrases`
    tastes? like (water|nothing|plastic|dirt|cardboard|soap|mud);
    (coffee|food|latte|cappuccino|soup|tea|meal|it|sandwich|pizza|room|plane) (is|was|were|came|arrived) .. (cold|burnt|undercooked|stale|watery|lukewarm|soggy|sour|dry|raw|freezing|hot);
    cold (coffee|food|latte|cappuccino|soup|tea|meal); lukewarm; watery; undercooked; soggy;
    (used to|once) (be|was) .. (great|good|better|nice|amazing); not any ?more; no longer;
    anymore;
    not (good enough|impressed|great|good|cool|nice|ok|okay|acceptable|worth|helpful|funny|happy|fun|pleased|satisfied|amused|fair|right|appreciated|an? (good|great));
    (isn'?t|wasn'?t|aren'?t|weren'?t|doesn'?t (look|sound|seem)|don'?t|didn'?t) .. (good|great|impressed|happy|nice|helpful|acceptable|ok|okay|right|fair|enough|like|appreciate|enjoy|cool|satisfied|pleased|fun|recommend);
    don'?t like; smaller (than|portion|portions|bag); got smaller;
    dirty (plane|table|tables|toilet|toilets|seats?|cup|room|floor);
    gone (downhill|down hill|bad); went downhill; downhill; lower quality; low quality;
    (terrible|poor|bad) quality; [1-2] ?/ ?5; (one|1|2|two|zero) stars?;
    too (sweet|much sugar|bitter|salty|weak|expensive|loud|hot|cold|dirty|small);
    better (service|customer service|training|job); hardly .. (edible|drinkable); inedible;
    undrinkable; (where'?s|where is) the;
    tastes? like (dish ?water|ash|sewage|feet|grass|burnt)`,
  leaving: phrases`
    (moved|moving|switch*|going|went|changed|change|chang*) .. (from|to) (a |the |another )?(competitor|competitors|other|another);
    switching to; last (time|flight) (i|with|we|you|ever|i'?ll);
    (never|not|won'?t|no longer) .. (again|fly* .. you|buy* .. you|order* .. (you|here|again)|using you|use you|com(e|ing) back|go(ing)? back|return* to|be back|recommend);
    won'?t be (back|flying|ordering|buying|coming|returning|using);
    never (fly|flying|use|order|buy|shop|coming|going|recommend|book|return);
    lost (a|my|our|me as a|another) (customer|business|loyalty|client);
    (losing|lose|lost) .. (customer|customers|business); take my (business|money);
    tak* .. business elsewhere; elsewhere; stop (flying|using|buying|ordering|shopping);
    unfollow*; delet(e|ed|ing) (the|your|my) (app|account); moved from; avoid; stay away;
    steer clear; don'?t (fly|use|book|order|trust|bother|go|waste);
    do not (fly|use|book|order|trust|go); so done; report(ed|ing)? you; lawyer; legal action;
    sue; consumer (rights|protection|authority|ombudsman); at least they;
    choose (another|someone); any other (airline|company|shop|provider);
    hope you (lose|fail|go)`,
  disbelief: phrases`
    seriously; are you (kidding|serious|joking|insane|guys (kidding|serious));
    (you'?re|you are|u) kidding; (this is|is this|is that) .. (joke|serious); for real;
    you have to be; how hard (can|is) it; what (gives|the (hell|heck|fuck|f|eff));
    how (is|was|are) (this|that|it) (possible|acceptable|ok|okay|even|fair|legal|a);
    how (dare|do you (lose|justify|expect|not|run|manage|forget)); what is wrong with;
    what'?s wrong with; who (thought|designed|decided|came up); really\?+; c'?mon;
    get your .. together; step (it )?up; you('?re| are) (better|killing); wake up; train your;
    learn (how|to|from|customer);
    do you (even|not|guys not|people) (read|care|have|know|train|want|check);
    (why|how) .. (bother|on earth);
    why (can'?t|won'?t|don'?t|isn'?t|hasn'?t|haven'?t|doesn'?t|didn'?t|aren'?t|wasn'?t|would|am i|is there (no|never)|are there no|do i (have|need)|must|did you|should i|do you (keep|always|never));
    how come; no wonder; typical; shocker; go figure;
    what (kind|sort) of (company|service|airline|business); what'?s the (point|deal|hold ?up);
    where is the; wouldn'?t it be; is it (too much|really); your definition;
    thought you;
    (tell|train|teach|educate) your (drivers?|staff|people|team|agents|employees|couriers?|colleagues); how you treat; treat your customers;
    (is|does|do|did) (anyone|anybody|someone) (even|actually|ever); you people; not even`,
  sarcasm: phrases`
    thanks? [you] for (nothing|ruining|wasting|losing|making .. (wait|miss|late)|the (cold|delay|wait|bad|poor|terrible|lack|attitude|hold|inconvenience)|leaving|cancel*|not|delaying|another|blowing|dishon*|your (lack|incompetence)|stranding|screwing|destroying|breaking|charging);
    (great|good|nice|awesome|excellent|fantastic|wonderful|way to|well done) .. (losing|ruin*|cancel*|ignor*|job .. (losing|ruining|breaking)|fuck* up|lose|strand*|screw* up|mess* up|delay*);
    ^oh (great|good|wonderful|joy|nice|look|fantastic);
    lov(e|ing) (waiting|being (stuck|ignored|on hold|late|delayed)|standing|sitting|paying|it when|how you|how they|that you (charge|lose|make|take|can'?t));
    so (glad|happy|nice|great|fun) .. (waiting|been|i'?ve been|waited|delayed|stuck|cancel*|on hold);
    (impressive|amazing|great|nice|classy|awesome|good) (customer )?service .. (not|lol|when|if);
    (bravo|congrats|congratulations|well done|good job|great job|kudos|nice work) (on|for) (losing|being the worst|ruin*|delay*|cancel*|the (delay|worst|lack));
    #not; so much for;
    what a (great|wonderful|lovely|fantastic|nice) (way to (lose|treat|start)|waste);
    amazing to me that; as (usual|always),? (late|delayed|broken); feel the love;
    way to (go|ruin|lose|treat|fuck|keep|start|take|screw|make);
    couldn'?t be (worse|more disappointed); minutes? for a (black )?(coffee|sandwich);
    how (convenient|nice|lovely|kind);
    ^(great|wonderful|fantastic|lovely|awesome|nice|perfect|brilliant|wow|cool) .. another;
    ^(great|wonderful|fantastic|lovely|awesome|perfect|brilliant) (delayed|late|cancelled|broken)`,
  hint: phrases`
    again; still; supposed to; told; <not>; why; <length>; refund*; supervisor; manager;
    on the phone; customer (service|care|support|relations); hours?; now; finally; help; late;
    hotel; weather; gate; sitting; wait; agent; agents; apolog*; sorry; even; only; because;
    explain; trying; called; calling; call; closed; paid; asap; last; already; been; after;
    nothing; instead; just; nobody; luggage; bags?; loyalty; just sent`,
};
