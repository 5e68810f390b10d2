import { phrases, type Vocabulary } from './lexicon';

/** English: how one asks, and what is asked about an order. */
export const requests: Vocabulary = {
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
    is (\p{L}+) (safe|vegan|gluten|available);
    (please|pls|plz) (respond|reply|answer|get back); (need|want|waiting for) an answer; (any ?one|any ?body) (there|here);
    ^what \p{L}{3,15} (do|does|is|are|can|did|will|would|should|was|were);
    ^which \p{L}{3,15} (fits?|works?|goes|comes|suits?|tastes?|has|have|would|can);
    ^(can|could|may|will|are) (?!not )\p{L}{3,15} (eat|use|get|come|join|bring|have|see|go|be|allowed|included|stay|pay|buy); (checking|asking) (if|whether)`,
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
    changed? (my|the|our) (address|order|flight|booking|seat|reservation|seats|ticket|name|date);
    (activation|confirmation|verification|reset|tracking|download) (link|code|email|number);
    card on; membership; appointment*`,
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
    <thing> never (came|arrived);
    (want|like|need|request*|requesting|get) .. refund;
    (please|pls|plz|could you|can you) .. (resend|cancel|reset|refund|update|forward);
    (update|change) (the|my) .. (card|address|email|number|details|name|payment);
    (haven't|hasn't) .. (started|arrived|shipped|come|been delivered)`,
};
