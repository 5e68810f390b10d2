import { phrases, type Vocabulary } from './lexicon';

/** English: reviews, paid posts, spam. */
export const others: Vocabulary = {
  review: phrases`
    (my|our|honest|quick|full|video|short|detailed) .. review; reviewed;
    review (of|is up|now|:); unboxing; unboxed; haul; recipe (on|in|blog|is|below|here);
    blog(ged|post)? (about|on|post); (on|in) my (blog|channel|youtube|vlog);
    new (video|vlog|post) (about|on|with);
    (my|our|this|the) .. (set-?up|corner|kitchen|shelf|collection|coffee station); latte art;
    here'?s my; (\d([.,]5)?) ?/ ?5; (\d) ?/ ?10;  rate my;
    tested .. (roasts?|coffees?|products?|brands?); tasting notes; look what (i|arrived|came);
    (baked|brewed|cooked) .. with; tutorial;  ranked`,
  'ad-words': phrases`
    paid partnership; sponsored [post|by|content]; in (paid )?partnership with;
    in collaboration with; #ad; #advert; #sponsored; #sp; #paidpartnership; #gifted; gifted by;
    ^ad \|; advertisement; (my|use|with) [discount|promo] code \p{L}+\d* for; 
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
    (claim|collect) your (prize|reward|gift); f4f; l4l;  follow for follow;
    sub4sub; (need|quick|fast|low interest|instant|personal|business) .. (loan|loans);
    no credit check; hello dear; dear friend; (business|investment) (proposal|proposition);
    recover* .. (account|funds|wallet|bitcoin|money); hacked account; onlyfans;
    (viagra|cialis|casino|betting tips|lottery winner); (spell|love) (caster|spell);
    click (the|this|here|my|on|below|link) .. (link|bio|claim|win); check your (inbox|dm);
    giveaway .. (click|link|bio|dm); sugar (daddy|mommy|baby); replica (watch|bag|handbag)*;
    (be|become|as) ..  ambassador .. (dm|message|apply);
    double your (bitcoin*|money|crypto|investment|income)`,
};
