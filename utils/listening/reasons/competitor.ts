import { becauseOf } from '../because';
import { defineReason } from '../reason';

/** A competitor is named. */
export const competitor = defineReason({
  id: 'competitor',
  needsAnswer: false,
  find(reading) {
    const named = reading.named.filter((one) => one.kind === 'competitor');
    return named.length === 0 ? null : { id: 'competitor', because: becauseOf(named, reading) };
  },
});
