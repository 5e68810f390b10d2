import { isApproved } from '../approved';
import { defineRule, found } from './rule';

const MONTHS_EN =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTHS_FI =
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}{0,5}';
const DAYS_EN = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const DAYS_FI =
  '(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|hin|ksi|sin|isin|lle)';

/** Days, dates and clock times, in words and in figures. */
const DATE = new RegExp(
  [
    '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?(?!\\d)',
    '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    `(?<![\\p{L}\\d])\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS_EN})(?!\\p{L})`,
    `(?<!\\p{L})(?:${MONTHS_EN}) \\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d])`,
    `(?<!\\d)\\d{1,2}\\. ${MONTHS_FI}`,
    `(?<!\\p{L})(?:on|by|until|next) (?:${DAYS_EN})(?!\\p{L})`,
    `(?<!\\p{L})${DAYS_FI}(?!\\p{L})`,
    '(?<!\\p{L})(?:tomorrow|huomenna|huomiseksi|ylihuomenna)(?!\\p{L})',
    '(?<!\\p{L})(?:klo|kello) ?\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[–-]\\s?\\d{1,2}(?:[.:]\\d{2})?)?',
    '(?<![\\d:.])\\d{1,2}:\\d{2}(?!\\d)',
    '(?<![\\d:.])\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})',
  ].join('|'),
  'gu',
);

/** A day or an hour that is not among the approved facts: easily read as a promise. */
export const unapprovedDate = defineRule({
  id: 'unapproved-date',
  find({ reading, guideline, context }) {
    return [...reading.lower.matchAll(DATE)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return isApproved(reading.text, span, guideline, context.today)
        ? []
        : [found('warning', span, { date: reading.text.slice(span.start, span.end) })];
    });
  },
});
