import { phrases, type Vocabulary } from './lexicon';

/** English: what pleases and displeases, idioms that mislead, and troubles that are over. */
export const feelings: Vocabulary = {
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
    (a|are|is|absolute) dream; dreamy; divine; in love; well impressed; (couldn't|can't) recommend .. enough; spot on; nailed it; top (service|quality|marks|class); superstar*; gem; unbeatable; world class; exceeded;
    slaps; a steal; addictive; would die for; killing it; (can't|cannot) believe how (good|nice|fast|easy|tasty|kind|great|helpful|lovely|cheap); (couldn't|can't|cannot) fault; never going (anywhere|somewhere) else; dangerously \p{L}+; heart stopped`,
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
    never .. (had|have|has) .. (issues?|problems?|complaints?|trouble); made me (laugh|smile|happy|feel welcome); well organi[sz]ed; keep up the; good as (always|ever); always (great|good|friendly|helpful|nice|on time|a pleasure); pleasure; charming; spotless; crispy; juicy; stylish; works like a charm; made with love; thoughtful; attentive; fair price*;
    wicked; smoothest; comfiest; nicest; tastiest; friendliest; kindest; quickest; easiest;
    prettiest; warmest`,
  thanks: phrases`
    thank you; thanks; thank; thankyou; thx; tks; thks; thnx; thanx; ty; tysm; tyvm;
    appreciate*; grateful; gracias; merci; many thanks; big thanks; much appreciated;
    much obliged`,
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
    meh; underwhelm*; overrated; let down; letdown; letting me down; not worth; mediocre; so-so; clunky; buggy; laggy; flimsy; tasteless; burnt; undrinkable; hard to (use|find|reach|read); joke; impossible; waste; nonsense; shameful;
    not so much; not the best; so much worse; acidic`,
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
    rip-off; shambolic; laughable; beyond (me|belief|ridiculous); an outrage; daylight robbery; dishonest; crooks?; con artists?;
    steals; stealing; be warned`,
  resolved: phrases`
    thank* .. (you )?(for|so much for|to) .. (fix*|sort*|help*|resolv*|solv*|quick*|fast|respon*|repl*|refund*|honest*|getting|taking care|listen*|answer*|following|follow up|the follow|looking|find*|all|update|updates|info*|understanding|prompt*|hold* .. for);
    appreciate .. (help*|respon*|answer*|repl*|quick*|prompt*|updat*|it|you|all);
    (fixed|sorted|solved|resolved|fixing|sorting|resolving|solving) (my|it|the|out|our|that|this|in|everything|all);
    (problem|issue|everything|all|it) .. (fixed|sorted|solved|resolved|works now);
    (helped|rescued|saved) (me|us); works (now|again);
    finally (got|fixed|works?|working|answered); got (sorted|fixed|refunded|it sorted);
    (was|were|is|are) able to; found (it|my|the); no (problems?|issues?|delays?) at all;
    a day early; came (early|through); all (good|set|sorted) now; faith restored`,
};
