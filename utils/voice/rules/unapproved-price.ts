import { isApproved } from '../approved';
import { defineRule, found } from './rule';

const PRICE =
  /(?:[€$£]|(?<!\p{L})(?:eur|usd|gbp) )\s?\d[\d ]{0,9}(?:[.,]\d{1,2})?|(?<![\p{L}\d.,])\d[\d ]{0,9}(?:[.,]\d{1,2})?\s?(?:€|\$|£|%|(?:eur|euro\p{L}{0,6}|dollars?|pounds?|kr|prosent\p{L}{1,6}|percent)(?!\p{L}))/gu;

/** A price or a discount that is not among the approved facts. */
export const unapprovedPrice = defineRule({
  id: 'unapproved-price',
  find({ reading, guideline, context }) {
    return [...reading.lower.matchAll(PRICE)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return isApproved(reading.text, span, guideline, context.today)
        ? []
        : [found('error', span, { price: reading.text.slice(span.start, span.end) })];
    });
  },
});
