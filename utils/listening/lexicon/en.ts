import { type Lexicon, phrases } from './lexicon';

/** English. Facts of failed service first: customers complain in facts more than in feelings. */
export const english: Lexicon = {
  lang: 'en',
  macros: {
    n: String.raw`(\d+([.,]\d+)?\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half an|several|many|few|couple( of)?|over an|almost an)`,
    time: '(min|mins|minutes?|hours?|hrs?|hr|days?|weeks?|wks?|months?|years?|yrs?)',
    length: String.raw`(\d+([.,]\d+)?\+?(min|mins|hrs?|h|hours?|minutes?|days?|wks?|weeks?)|<n> [full|whole|more|business|long] <time>)`,
    nth: String.raw`(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\d+th)`,
    not: "(not|never|no|cannot|can ?not|can'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|wasn'?t|aren'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|couldn'?t|wouldn'?t|shouldn'?t|ain'?t|unable to)",
    havent:
      "(haven'?t|hasn'?t|have not|has not|hadn'?t|didn'?t|did not|never|(have|has|had) (yet|still) to)",
    thing:
      '(orders?|packages?|parcels?|deliver(y|ies)|shipments?|items?|refunds?|bags?|luggage|baggage|suitcases?|flights?|tickets?|bookings?|reservations?|replacements?|confirmations?|points|miles|credits?|vouchers?|money|invoices?|subscriptions?|appointments?|orders?|mugs?|machines?|boarding pass(es)?)',
    system:
      '(app|apps|website|web site|site|system|page|link|wi-?fi|internet|code|coupon|voucher|gift card|card reader|machine|kiosks?|phones?|checkout|check-?in|payment|login|line|number|chat|chatbot|bot|form|portal|tv|screen|server|servers|update|heating|lights?|plug|outlet)',
    person:
      '(you|u|they|staff|agents?|rep|reps|employees?|drivers?|couriers?|support|service|crew|manager|supervisor|waiter|cashier|she|he|your .. (agent|rep|team|staff|people|driver|office|shop|store))',
    us: "(you|u|you guys|your|yall|y'all|this company|this airline|this shop|kuura)",
  },
  negators: phrases`
    not; no; never; none; nothing; nobody; without; hardly; cannot; can'?t; won'?t; don'?t;
    doesn'?t; didn'?t; isn'?t; wasn'?t; aren'?t; weren'?t; haven'?t; hasn'?t; couldn'?t;
    wouldn'?t; shouldn'?t; ain'?t; nor; lack; far from; zero`,
  turns: phrases`
    but; however; although; though; yet; unfortunately; except; because; and; so; then; shame;
    while`,
  openers: phrases`
    hi; hey; hello; so; and; but; ok; okay; please; pls; also; btw; thanks; thank you; um; well;
    hi there; hey guys; guys; team; sorry; oh; now; then; good morning; good evening; yes; no;
    yeah; or; hmm; just curious; quick question; question; one more thing`,
  groups: {
    idiom: phrases`
      thank* in advance; thanks anyway;
      (happy|merry) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|birthday|holidays|christmas|new year);
      good (morning|afternoon|evening|night|day|luck); no (problem|worries|prob);
      best (regards|wishes|before); kind regards;
      (would|id|i'd|we'd) (love|like|appreciate|be happy|be grateful);
      would be (great|nice|good|awesome|helpful|lovely|appreciated|wonderful);
      nice to (know|have|see|hear) if; (please|kindly) help; looks like; feels? like;
      like (a|an|the|this|that|to|we|you|your|i); better (get|be|not|hurry|have|hold);
      well (over|before|as|that); as well; oh well; pretty (much|sure); super (early|late);
      first class; best (way|time|number|option|price|of luck|way to);
      good (for|at|idea|faith|reason|until|enough); great grand*; (great|good) britain;
      hot (pics|water|chocolate|drinks?); more fun; (one|another) thing; for good;
      free (wi-?fi|shipping|of); win a; fail(s)? to see`,
    harmless: phrases`
      i'?m dead; (i'?m|im|i am) dying (of|to|for|over|at); (is|are|was|were) killing (it|me);
      killing it; i'?m allergic to (mornings?|mondays?|work|people|this|drama);
      sick (of|and tired|burn|beat|leave|day); (make*|made|makes) me sick;
      recall (reading|seeing|that|when|if|my|the time|having|hearing|saying);
      (don'?t|do not|can'?t|cannot) recall; [as] (i|we) recall; as far as i recall; total recall;
      heart attack sandwich; bath bomb; chocolate bomb; fire(d)? (up|away|sale|drill|alarm|place);
      burn(ed|t|ing)? (out|calories|through|money|bridges); poison ivy; pick your poison;
      name your poison; (over )?my dead body; headache; a pain; pain in; jump* through hoops;
      dead (battery|line|end|phone)`,
    mild: phrases`
      i (typed|entered|put|gave|chose|ordered|picked|selected|wrote|forgot|made) ... (wrong|mistake|error|code|old);
      (cant|can't|cannot|couldn't) find [the|my|a|any|your|where]; lost my (password|code|receipt);
      by mistake; my (mistake|bad|own fault); (if|in case) ... (late|delayed|cancelled|broken|wrong|missed|damaged|lost|problem|problems|issues)`,
    delight: phrases`
      to die for; (would|could|i'?d) kill for; die of happiness;
      killer (coffee|latte|espresso|deal|brew|cake|service|design|view|product|app|food|taste|playlist|roast);
      (blew|blown|blows) .. (mind|away); mind ?blow*;
      (insane*|crazy|dangerously|ridiculously|stupidly|unbelievably|wicked|freaking|damn|bloody|so|sooo*|really|super|absolutely) (good|delicious|tasty|nice|fast|cool|awesome|helpful|friendly|yummy|pretty|beautiful|cute|happy|grateful|kind|impressed);
      (is|are) the (bomb|best|goat|shit); sick (design|beat|new|drop|look|flavou?r); (the )?bomb;
      (on|is) fire; it'?s lit; should be illegal; wake the dead; heavenly;
      made my (day|morning|week|night|year|weekend|trip);
      saved (my|the|our) (day|morning|life|week|night|trip|sanity); saving my (sanity|life|day);
      never disappoint*; (never|not) (had|tasted|seen|experienced|flown) .. (better|nicer);
      (couldn'?t|could not|can'?t) be (happier|better|more);
      can'?t (live|survive|start .. day) without;
      (can'?t|cannot) stop (drinking|eating|using|watching|smiling|listening);
      (can'?t|cannot|nothing to) complain; no complaints; (can'?t|cannot) (beat|fault);
      nothing beats; hands down; out of (her|his|their|your) way; went above; above and beyond;
      second to none; amaz*; awesome*; fantastic*; wonderful*; excellent*; outstanding;
      brilliant*; perfect*; incredible; incredibly; superb*; love; loved; loving; luv; lovely;
      loveyou; adore*; delight*; delicious; best; favou?rite*; gorgeous; beautiful*; stunning;
      phenomenal; exceptional*; magnificent; spectacular; marvel*; flawless*; seamless*; kudos;
      bravo; props; shout-?out; shoutout; hats off; rock(s|ed)?; rockin; rockstar*; legend*;
      heaven; bliss; stellar; five stars; 5 stars?; 10/10; #?loyal; life ?saver*; fabulous;
      terrific; yum; yummy; impressed; impressive; addicted; obsessed; blessed; thrilled;
      well deserved; on fleek; youre the best; you'?re the best; hero*; angel*; the bomb;
      so excited; top notch; class act; made it right; restored; wow factor; sweet;
      (a|are|is|absolute) dream; dreamy; divine; in love; well impressed; (couldn't|can't) recommend .. enough; spot on; nailed it; top (service|quality|marks|class); superstar*; gem; unbeatable; world class; exceeded`,
    good: phrases`
      (not|isn'?t|wasn'?t) (too |so |half )?bad; not [a] bad;
      no (delays?|issues?|problems?|complaints?|trouble|queue|hassle);
      can'?t wait (to|for|until|till); looking forward; well done; way to go;
      (good|great|nice|fantastic|amazing|excellent|awesome) (job|work|one|stuff|service|customer service|people|team|crew|flight|deal|experience|response|attitude|catch|idea);
      keep it up; good to know; great to hear; so (much )?better; (a )?pleasant*;
      (much|way|far) better; better than; thumbs up; made it (home|in time|safe*);
      (was|were|been|got|very|so|super|most) (helpful|kind|friendly|polite|nice|sweet|patient|welcoming|attentive);
      happy; glad; pleased; satisfied; congrat*; great; good; nice; nicely; cool; friendly;
      helpful; kind; polite; enjoy; enjoyed; enjoying; enjoys; enjoyable; recommend; recommended;
      smooth*; comfortable; comfy; easy; quick*; fast; prompt; promptly; efficient*; professional;
      fun; funny; laughed; smile*; smiling; wow; yay; woo*hoo; haha+; winning; thumbs; win;
      excited; proud; cheers; tasty; fresh; cute; pretty; beaut; welcome; like it; liked; love it;
      finally .. works?; works? (now|again|great|perfectly|fine); all (good|set|sorted); owe you;
      early; a day early; better; superior; upgrade* .. (free|first); hilarious; cutest; clever;
      genius; reliable; generous; cozy; relaxing; warm; classy; fan; fans; my go-?to; worth it;
      well worth; success*; thankful; miracle; saved; ftw; swooped; happier; deserve*;
      congratulations;
      never .. (had|have|has) .. (issues?|problems?|complaints?|trouble); made me (laugh|smile|happy|feel welcome); well organi[sz]ed; keep up the; good as (always|ever); always (great|good|friendly|helpful|nice|on time|a pleasure); pleasure; charming; spotless; crispy; juicy; stylish; works like a charm; made with love; thoughtful; attentive; fair price*`,
    thanks: phrases`
      thank you; thanks; thank; thankyou; thx; tks; thks; thnx; thanx; ty; tysm; tyvm;
      appreciate*; grateful; gracias; merci; many thanks; big thanks; much appreciated;
      much obliged`,
    awful: phrases`
      worst*; terribl*; horribl*; horrend*; horrific; awful*; disgust*; disgrace*; pathetic*;
      appalling*; appalled; atrocious*; abysmal*; dreadful*; nightmare*; hell; hate; hated; hates;
      suck; sucks; sucked; sux; unacceptable*; ridiculous*; outrage*; inexcusable; scam*;
      rip ?off; ripoff; thie(f|ves); stole; stolen; robbed; liars?; lied; lying; bullshit; bs;
      crap; crappy; shit; shitty; shitshow; fuck*; wtf; damn; piss* off; pissed; furious; angry;
      livid; enraged; infuriat*; incompeten*; useless; garbage; trash; rubbish; fail; fails;
      failed; failing; failure*; epicfail; ashamed; shame on; despicable; deplorable; horrid;
      absurd*; insane; insult*; disaster*; a joke; joke of; clown*; unreal; unbelievable;
      shambles; fiasco; chaos; catastroph*; greedy; criminal; fraud*; screwed; screw; ruined;
      ruin; stupid; idiot*; dumb; ghetto; dirtiest; filthy; gross; nasty; stale; lousy; poor(ly)?;
      unprofessional*; unethical; mess; hot mess; good enough for nothing; thanks for nothing;
      never again; fed up; sick of; sick and tired; (make|makes|made) me sick; done with;
      had enough; last straw; wasted?; waste of; wasting; boo; smh; ugh; facepalm; fml; boycott;
      treated like;
      rip-off; shambolic; laughable; beyond (me|belief|ridiculous); an outrage; daylight robbery; dishonest; crooks?; con artists?`,
    bad: phrases`
      bad; badly; worse; disappoint*; annoy*; frustrat*; upset; unhappy; sad; sadly; sadness;
      unfortunately; unfortunate; bummed; bummer; concern*; worried; confus*; complain*;
      complaint*; problem; problems; issue; issues; trouble*; inconvenien*; inconsisten*;
      unsatisf*; dissatisf*; unimpressed; uncomfortable; unhelpful; unfriendly; unfair; uncool;
      unsafe; unreliable; slow; slower; slowest; dirty; noisy; loud; cramped; smell*; stink*;
      awkward; shame; pity; regret*; hassle; mistake*; error*; overpriced; expensive; pricey;
      bitter; bland; cold shoulder; attitude; crying; cry; mad; hurt*; tired of; exhaust*;
      stress*; stuck; stranded; lost; lose; losing; cranky; headache; boring; weak; ashamed;
      beyond frustrated; down ?grad*; not happy;
      too (late|much|long|sweet|many|expensive|small|big|little); nothing special;
      could be better; do better; get it together; come on; c'?mon; tough; suffer*; forced;
      disorgani[sz]*; chang* [the|your|my|our] recipe; oversold; overbook*; over booked;
      discriminat*; deceiv*; mislead*; misled; false; fake; excuse*; blam*; why bother; hopeless;
      sorry excuse; lack* [of];
      meh; underwhelm*; overrated; let down; letdown; letting me down; not worth; mediocre; so-so; clunky; buggy; laggy; flimsy; tasteless; burnt; undrinkable; hard to (use|find|reach|read); joke; impossible; waste; nonsense; shameful`,
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
      without (a word|notice|warning|telling|asking|notifying|explanation|updat*|my|any|luggage|bags?)`,
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
      trying to .. (<length>|for|since); tried .. (times|twice|everything|again|calling|to);
      <n> (broken|faulty);
      (threw|thrown|throws|dumped|tossed|left|dropped) .. (over|in the rain|on the (street|road|porch|ground|floor)|outside|at the neighbou?r*); (scratched|dented|crushed|bent|squashed|melted|ruined) (box|package|parcel|screen|lid|bag)*; (box|package|parcel) .. (crushed|dented|open|opened|empty|wet)`,
    cancelled: phrases`
      cancel(l?ed); cancelling (my|our|the|a);
      cancel* .. (last minute|again|an hour|without|flight); cancell?ations?; rebook*; re-book*;
      bumped; diverted; rerouted; re-routed; got rid of; discontinued;
      closed (at|before|early|again|without|down); again closed;
      (given|gave) [it|my|our|the] [table|seat|room|spot|seats|reservation] away; given away;
      not boarding; turned away; kicked (off|out); stuck (in|at|on); deplan*; Flightled`,
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
      <nth> .. (time|day|month|week|year|grinder|machine|call|email|attempt|flight|one|request|delay|in);
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
      nth time`,
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
      (nobody|no one|noone|no-one) .. (reads?|listens?|bothers?|cares|responds?|helps?|explains?|apologi[sz]e*|knows)`,
    charged: phrases`
      (charged|billed|debited|paid|pay) .. (twice|double|two times|again|extra|wrong|more|for nothing|fee|fees);
      double ?charged; double charge; overcharg*; (keep|keeps|still|kept) (charging|billing);
      charg(e|ed|ing) (me|us|my|our|for|\$|€); (was|been|got|were) charged; unauthori[sz]ed;
      hidden (fee|fees|cost|costs); fee to; change fees?; price (went up|hike|increase|gouging);
      prices? .. (went up|up again|doubled|ridiculous); bag got smaller; nickel and dime;
      extra (fee|charge)s?; cost (me|us); (lost|out|owe) (\$|€)?\d+; paid (for|extra|good money);
      (euro|dollar|euros|dollars) more; more expensive`,
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
      ordered .. (and|but) .. (got|received|sent|came|arrived)`,
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
      undrinkable; (where'?s|where is) the`,
    leaving: phrases`
      (moved|moving|switch*|going|went|changed|change|chang*) .. (from|to) (a |the |another )?(competitor|competitors|other|delta|southwest|another);
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
      choose (another|delta|southwest|someone); any other (airline|company|shop|provider);
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
      where is the; wouldn'?t it be; is it (too much|really); 9 euros; your definition;
      thought you;
      (tell|train|teach|educate) your (drivers?|staff|people|team|agents|employees|couriers?|colleagues); how you treat; treat your customers`,
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
      how (convenient|nice|lovely|kind)`,
    hint: phrases`
      again; still; supposed to; told; <not>; why; <length>; refund*; supervisor; manager;
      on the phone; customer (service|care|support|relations); hours?; now; finally; help; late;
      hotel; weather; gate; sitting; wait; agent; agents; apolog*; sorry; even; only; because;
      explain; trying; called; calling; call; closed; paid; asap; last; already; been; after;
      nothing; instead; just; nobody; luggage; bags?; loyalty; just sent`,
    resolved: phrases`
      thank* .. (you )?(for|so much for|to) .. (fix*|sort*|help*|resolv*|solv*|quick*|fast|respon*|repl*|refund*|honest*|getting|taking care|listen*|answer*|following|follow up|the follow|looking|find*|all|update|updates|info*|understanding|prompt*|hold* .. for);
      appreciate .. (help*|respon*|answer*|repl*|quick*|prompt*|updat*|it|you|all);
      (fixed|sorted|solved|resolved|fixing|sorting|resolving|solving) (my|it|the|out|our|that|this|in|everything|all);
      (problem|issue|everything|all|it) .. (fixed|sorted|solved|resolved|works now);
      (helped|rescued|saved) (me|us); works (now|again);
      finally (got|fixed|works?|working|answered); got (sorted|fixed|refunded|it sorted);
      (was|were|is|are) able to; found (it|my|the); no (problems?|issues?|delays?) at all;
      a day early; came (early|through); all (good|set|sorted) now; faith restored`,
    asking: phrases`
      ^what (is|are|was|were|do|does|did|can|will|would|should|time|times|kind|size|colou?r|about|if|happens|happened|else|other|[the] difference);
      ^what'?s;
      ^(when|where|why|how|who) (is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|might|may|shall);
      ^(when|where|who|how)'?s; ^why (can'?t|don'?t|isn'?t|won'?t|aren'?t|doesn'?t|didn'?t|not);
      ^how (much|many|long|far|often|come|about|old|big|soon|early|late|to|the|i);
      ^(where|how|when) (to|can|i can); ^(who|whom) (to|do|can);
      ^which (one|roast|of|is|are|size|version|do|does|way|model|colou?r|flight);
      ^which \p{L}+ (is|are|do|does|would|should|can|has);
      ^(do|does|did) (you|u|i|we|they|he|she|it|the|your|my|this|these|any|anyone|anybody|your|yall|all|that|those|student*);
      ^do you;
      ^(don'?t|doesn'?t|isn'?t|aren'?t|can'?t|won'?t|couldn'?t|wouldn'?t|shouldn'?t) (you|i|we|it|the|they|there|this);
      ^(is|are|was|were) (it|there|the|this|that|these|those|your|you|u|they|my|we|any|anyone|he|she|parking|delivery|i|all|\p{L}+ (still|available|open|safe|included|vegan|coming|back|suitable|ok|free|possible|working|down));
      ^(can|could|may|might|shall|should|would|will|must) (i|you|u|we|someone|anyone|anybody|they|there|it|the|my|your|this|it be|he|she|somebody|ya|y'?all);
      ^(has|have|had) (anyone|anybody|you|the|my|it|there|your|they|we|i|someone|this);
      ^any (chance|idea|ideas|news|update|updates|word|plans?|info*|vegan|way|possibility|one know|discount*|option*|other|suggestion*|advice|eta|tips|recommendation*|gluten*|left|more|tickets|hope);
      (any ?one|any ?body|some ?one|some ?body) (know|knows|tell|tried|else|confirm|here know|explain|recommend);
      (has|have|did) (any ?one|any ?body) (tried|used|got|ordered|heard|been|bought|tested);
      wonder(ing)? (if|whether|when|what|where|how|why|about|who);
      ^wondering; ^curious; (i'?m|just) curious;
      (could|can|would|will) (you|u|someone|anyone|somebody|you guys|you please|y'?all) [please|pls|kindly|possibly|also|just|maybe] (tell|let|explain|confirm|check|share|send|help|recommend|advise|clarify|give|provide|say|point|update|look|dm|call|email|get|have|add|assist|see|make|follow|take|do|hold|change|find|put|fix);
      (please|pls|plz|kindly) (tell|let me know|advise|confirm|explain|clarify|share .. (link|details));
      (let|lmk|let us|let me) (me )?know (if|when|whether|what|where|how|which|who); lmk;
      (i'?d|would|want|wanted|like|need|love|trying|wish) (like )?to (know|ask|find out|understand|figure out);
      (need|looking) (to know|for (the|a|some) (info*|nutrition|answer|details|number|contact|address|list|menu));
      have (a|another|one|some|two|a few) [quick|small|simple] questions?;
      (my|quick|one|a) question;
      (do you|does anyone|do u|did you|did anyone) (know|have|offer|ship|sell|take|accept|plan|still|guys|deliver|allow|think|do|provide|happen|recommend|need);
      is (it|there) (possible|any|a|true|ok|okay|safe|too late|an|way);
      is that (possible|right|normal|true|correct|ok);
      what'?s the (difference|wifi|price|best|deal|status|number|latest|address|policy|code|name);
      where (do|can|could|should|would) (i|we|you|one);
      how (do|can|could|should|would) (i|we|you|one); what (do|can|could|should) (i|we) do;
      what are my options;
      who (do|can|should|could) (i|we) (contact|call|talk|ask|email|speak|write);
      which (would|should|do|one) (you|i|we|is);
      when (will|does|do|is|are|can|did) (you|the|it|this|that|they|i|we|my|your|next);
      tell me (if|when|what|where|how|why|which); worth it\?; (any|there'?s) chance;
      is (\p{L}+) (safe|vegan|gluten|available)`,
    rhetorical: phrases`
      are you (kidding|joking|serious|for real|guys (kidding|serious));
      (you'?re|you are|u) kidding; how hard (can|is|could) it;
      is (this|that|it) (a|some kind of|some|your) (joke|sick joke); ^seriously; ^really;
      who (knew|thought|came up|designed|decided|needs|even|cares|does that|doesn'?t love);
      how (is|are|was) (this|it|that|these|you|they|your coffee|everything) (so|even|this|always so) (good|great|nice|tasty|delicious|pretty|cute|beautiful|amazing|perfect|cool|bad|hard|awesome|lovely|fast);
      why (are|is) (you|it|this|your \p{L}+) (so|always so|the) (good|great|amazing|awesome|nice|best|lovely|cute|delicious|tasty|perfect);
      what'?s not to love; what more (can|could|do); right\?; what the (hell|heck|fuck);
      what'?s the point; what gives;
      how (cool|cute|nice|lovely|awesome|great|sweet|beautiful|good|amazing) (is|are|was|were);
      isn'?t (it|this|that|she|he) (lovely|great|nice|beautiful|cute|gorgeous|pretty|amazing|wonderful);
      aren'?t (they|you|these) (lovely|great|nice|beautiful|cute|gorgeous|pretty|amazing|wonderful);
      ^what a; ^how (nice|lovely|kind|cool|sweet|cute|beautiful|convenient|wonderful);
      (guess|you know) what\?; false advertising much;
      how (dare|is (this|that) (acceptable|possible|ok|okay|legal)); see you there`,
    order: phrases`
      orders?; ordered; packages?; parcels?; deliver*; shipment*; shipped; shipping; tracking;
      track; refund*; returns?; returned; exchange; invoice*; receipts?; subscription*;
      subscribed;
      (my|the|our|a|an|this) (booking*|reservation*|tickets?|account|password|login|address|appointment|points|miles|bags?|luggage|suitcase|flight|confirmation);
      confirmation (number|email|code); reset .. password; locked out; (log|sign) ?in; login;
      order (number|no|#|id); promo code; discount code; tracking number; postcode;
      delivery address; record locator; baggage (claim|claims); lost (bag|luggage|item);
      itinerary; confirmation; rebook*; standby; purchase; <thing> .. (deliver*|arriv*|ship*);
      booked;
      changed? (my|the|our) (address|order|flight|booking|seat|reservation|seats|ticket|name|date)`,
    'order-need': phrases`
      (my|our|this) .. (order|package|parcel|delivery|shipment|refund|booking|reservation|account|invoice|return|receipt|purchase|luggage|suitcase|login|password|tracking); (status|copy|invoice|receipt|tracking|refund|help) (of|for|on|with) .. (order|package|parcel|delivery|booking|reservation|account|invoice|purchase);
      order (\p{L}+ )?#? ?\d+;
      (return|exchange|cancel|change|track|update|reset|pause|rebook|refund|reschedule|modify|amend) (my|the|an?|our|this|it);
      (i|we) (just )?(ordered|bought|booked|purchased);
      (need|want|would like|like|trying|looking|please|how (do|can) i|can i|possible|able) to (return|exchange|cancel|change|track|update|reset|pause|rebook|refund|reschedule|modify);
      (need|want|love|get|some|any|please|could use) .. (help|hand|assistance|assist);
      (please|pls|plz|kindly) (help|assist|check|cancel|update|change|resend|send|refund|call|dm|advise);
      help (me|us|please|needed); help!+; locked out;
      (sent|dm'?d|messaged|sending) (you|u) .. (dm|message|details|pm|email);
      (just )?(sent|dm'?d) .. (dm|details|info*|confirmation);
      (can'?t|cannot|trouble|problem*) .. (log|sign) ?in; forgot .. (code|password|add);
      wrong (address|postcode|size|item|order|grind|product);
      hasn'?t (started|arrived|shipped|come|updated);
      (where'?s|where is|where are|when will|when is|status of|find|has) .. (order|package|parcel|delivery|refund|bags?|luggage|item|shipment);
      (ordered|bought|booked|purchased) .. (from|on|in|last|yesterday|week|ago|a|the|#|\d+);
      (still|never|no|not|missing|lost|half|wrong) .. (order|package|parcel|delivery|shipment|refund|confirmation|grind|luggage|bags?);
      marked [as] delivered; in transit; came in pieces; (charged|billed) .. (same order|order);
      <thing> never (came|arrived)`,
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
      food (authority|safety); choking hazard; died; deaths?; killed (my|a|our|his|her); assault*;
      sexual* harass*; data (breach|leak); child labou?r; forced labou?r; slave labou?r`,
    warning: phrases`
      (do not|don'?t|dont|never) (buy|drink|eat|consume|feed); boycott*; (warning|beware|danger);
      stay away from this; is .. safe to (drink|eat|use|consume|give); not safe; unsafe;
      dangerous [to|product|for|and]; hazardous; class action; cover ?up`,
    ill: phrases`
      (got|getting|get|made (me|us|him|her|them)|been|feel*|felt|so|violently|really|very|is|are|was|were|fell|falling) (sick|ill|unwell|nauseous|dizzy);
      vomit*; threw up; throwing up; puk(ed|ing); diarrh*; stomach (cramps?|pains?|ache|bug);
      cramps; nausea*; rash; hives; swollen; swelling; itch*; fever; fainted; sick for; sick all;
      doctor; chest pains?`,
    intake: phrases`
      (after|from|since) .. (eating|drinking|using|your|the|kuura'?s|opening|having|tasting|trying|we opened|one can|one cup|a can|iced);
      (ate|drank|eaten|had|used|opened|tasted) .. (your|the|one|a|this|it); since (your|the|we);
      from your; after (your|one|the|a);
      (my|our) (kid|kids|son|daughter|child|children|baby|wife|husband|dog|cat|mother|father);
      (coffee|can|cans|food|cake|drink|sandwich|meal|milk|bottle|bag|product|products|latte);
      safe to`,
    review: phrases`
      (my|our|honest|quick|full|video|short|detailed|new|a|an) .. review; reviewed;
      review (of|is up|now|:); unboxing; unboxed; haul; recipe (on|in|blog|is|below|here);
      blog(ged|post)? (about|on|post); (on|in) my (blog|channel|youtube|vlog);
      new (video|vlog|post) (about|on|with);
      (my|our|this|the) .. (set-?up|corner|kitchen|shelf|collection|coffee station); latte art;
      here'?s my; (\d([.,]5)?) ?/ ?5; (\d) ?/ ?10; (five|four|three|\d) stars?; rate my;
      tested .. (roasts?|coffees?|products?|brands?); tasting notes; look what (i|arrived|came);
      (made|baked|brewed|cooked) .. with; tutorial; comparison; ranked`,
    'ad-words': phrases`
      paid partnership; sponsored [post|by|content]; in (paid )?partnership with;
      in collaboration with; #ad; #advert; #sponsored; #sp; #paidpartnership; #gifted; gifted by;
      ^ad \|; advertisement; (my|use|with) [discount|promo] code \p{L}+\d* for; brand ambassador;
      affiliate link*`,
    spam: phrases`
      (make|earn|earned|earning|made|profit*) .. (\$|€|£|usd|money|cash|btc|\d{3,}) .. (home|week|daily|day|online|hour|weekly|dm|profit|trading|invest*);
      (earn|make) money (online|from|fast); work from home; passive income;
      (crypto|bitcoin|btc|forex|binary|nft|ethereum|usdt) .. (trad*|invest*|broker|expert|future|profit*|account manager|opportunity|giveaway|signal*|mining|contact|wallet|earn*);
      (trade|trading|invest|investing) (with|platform);
      (contact|message|text|dm|reach|write|chat) .. (on|via|through|her|him) .. (whats ?app|telegram|signal);
      (on|via) (whats ?app|telegram); promote it on;
      dm (us|me|to) .. (collab*|promote|promo|now|for|ambassador|rate*); dm to collab;
      collab with; link in (my )?bio; link in my;
      (check|visit|see) (out )?my (profile|bio|page|link); hot (pics|girls|singles|photos);
      free (iphone|gift ?cards?|followers|bitcoin|nft|samsung|ipad|macbook|robux);
      (buy|get|cheap|free|more|1000|\d+k?) .. (followers|likes|subscribers);
      you (have|were|ve|'ve) (been )?(selected|chosen|won); you'?ve (been selected|won);
      (claim|collect) your (prize|reward|gift); f4f; l4l; follow (me )?back; follow for follow;
      sub4sub; (need|quick|fast|low interest|instant|personal|business) .. (loan|loans);
      no credit check; hello dear; dear friend; (business|investment) (proposal|proposition);
      recover* .. (account|funds|wallet|bitcoin|money); hacked account; onlyfans;
      (viagra|cialis|casino|betting tips|lottery winner); (spell|love) (caster|spell);
      click (the|this|here|my|on|below|link) .. (link|bio|claim|win); check your (inbox|dm);
      giveaway .. (click|link|bio|dm); sugar (daddy|mommy|baby); replica (watch|bag|handbag)*`,
  },
};
