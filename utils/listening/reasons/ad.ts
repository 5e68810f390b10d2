import { becauseOf, fact, hitsOf } from '../because';
import { defineReason } from '../reason';

/** The site marks it as an ad, or its author says that it was paid for. */
export const ad = defineReason({
  id: 'ad',
  needsAnswer: false,
  find(reading) {
    if (reading.post.flags.ad) return { id: 'ad', because: [fact('ad-label')] };
    const words = hitsOf(reading, 'ad-words');
    return words.length === 0 ? null : { id: 'ad', because: becauseOf(words, reading) };
  },
});
