import { becauseOf, hitsOf } from '../because';
import { defineReason } from '../reason';

/** Praise or thanks. "Thanks" beside a request is politeness, not praise. */
export const praise = defineReason({
  id: 'praise',
  needsAnswer: false,
  find(reading) {
    if (!reading.place.concernsBrand || reading.glad.length === 0) return null;
    if (reading.sentiment !== 'positive' && reading.sentiment !== 'mixed') return null;
    const requested =
      hitsOf(reading, 'asking', 'order-need').length > 0 || reading.plain.questionMarks.length > 0;
    const resolved = hitsOf(reading, 'resolved').length > 0;
    const hearty = reading.glad.some((hit) => hit.group === 'delight' || hit.group === 'good');
    if (requested && !hearty && !resolved) return null;
    return { id: 'praise', because: becauseOf(reading.glad, reading) };
  },
});
