import { becauseOf, fact } from '../because';
import { defineReason } from '../reason';

/** The brand is named; it gives way to every reason that says more (`classify.ts`). */
export const mention = defineReason({
  id: 'mention',
  needsAnswer: false,
  find(reading) {
    if (!reading.place.mentionsBrand) return null;
    const named = reading.named.filter((one) => one.kind !== 'competitor');
    const because = named.length > 0 ? becauseOf(named, reading) : [fact('addressed')];
    return { id: 'mention', because };
  },
});
