import { becauseOf, fact, hitsOf } from '../because';
import { defineReason } from '../reason';

/** A customer's own review, photo, film or recipe with the brand's product. */
export const userContent = defineReason({
  id: 'user-content',
  needsAnswer: false,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    const reviews = hitsOf(reading, 'review');
    const shown = reading.post.media.find((kind) => kind === 'image' || kind === 'video');
    const named = reading.named.filter((one) => one.kind !== 'competitor');
    const asked = hitsOf(reading, 'asking').length > 0 || reading.plain.questionMarks.length > 0;
    if (reviews.length > 0 && (named.length > 0 || shown || !asked))
      return { id: 'user-content', because: becauseOf(reviews, reading) };
    // A picture beside the product's name shows the product; beside a complaint it is proof of it.
    if (!shown || named.length === 0 || reading.sentiment === 'negative') return null;
    return { id: 'user-content', because: [fact('picture', shown), ...becauseOf(named, reading)] };
  },
});
