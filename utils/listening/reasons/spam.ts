import { becauseOf, hitsOf } from '../because';
import { defineReason } from '../reason';

/** Money, followers, prizes and strange acquaintances. */
export const spam = defineReason({
  id: 'spam',
  needsAnswer: false,
  find(reading) {
    const hits = hitsOf(reading, 'spam');
    return hits.length === 0 ? null : { id: 'spam', because: becauseOf(hits, reading) };
  },
});
