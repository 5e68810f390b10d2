import { crisis } from './en-crisis';
import { failures } from './en-failures';
import { feelings } from './en-feelings';
import { others } from './en-others';
import { requests } from './en-requests';
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
  },
  negators: phrases`
    not; no; never; none; nothing; nobody; without; hardly; cannot; can'?t; won'?t; don'?t;
    doesn'?t; didn'?t; isn'?t; wasn'?t; aren'?t; weren'?t; haven'?t; hasn'?t; couldn'?t;
    wouldn'?t; shouldn'?t; ain'?t; nor; lack; zero`,
  turns: phrases`
    but; however; although; though; yet; unfortunately; except; because; and; so; then; shame;
    while`,
  openers: phrases`
    hi; hey; hello; so; and; but; ok; okay; please; pls; also; btw; thanks; um; well; guys; team;
    sorry; oh; now; then; yes; no; yeah; or; hmm; question`,
  groups: { ...feelings, ...failures, ...requests, ...crisis, ...others },
};
