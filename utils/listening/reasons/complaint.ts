import { becauseOf } from '../because';
import { defineReason } from '../reason';

/** Service failed or feelings were hurt; half facts ("still", "again") alone are no complaint. */
export const complaint = defineReason({
  id: 'complaint',
  needsAnswer: true,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    if (reading.sentiment !== 'negative' && reading.sentiment !== 'mixed') return null;
    const firm = reading.unhappy.filter((hit) => hit.group !== 'hint');
    return {
      id: 'complaint',
      because: becauseOf(firm.length > 0 ? firm : reading.unhappy, reading),
    };
  },
});
