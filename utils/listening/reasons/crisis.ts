import { becauseOf, hitsOf } from '../because';
import { defineReason } from '../reason';

/** Health, safety, recall, a call not to buy: said outright, or illness beside what was consumed. */
export const crisis = defineReason({
  id: 'crisis',
  needsAnswer: true,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    const outright = hitsOf(reading, 'harm').filter((hit) => reading.unhappy.includes(hit));
    const warnings = hitsOf(reading, 'warning');
    const ill = hitsOf(reading, 'ill');
    const taken = ill.length > 0 ? hitsOf(reading, 'intake') : [];
    if (outright.length > 0 || warnings.length > 0)
      return { id: 'crisis', because: becauseOf([...outright, ...warnings, ...ill], reading) };
    if (ill.length > 0 && taken.length > 0)
      return { id: 'crisis', because: becauseOf([...ill, ...taken], reading) };
    return null;
  },
});
