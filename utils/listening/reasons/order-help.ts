import { becauseOf, hitsOf } from '../because';
import { defineReason } from '../reason';

/** Something is wanted about an order, delivery, booking, refund or account of the writer's own. */
export const orderHelp = defineReason({
  id: 'order-help',
  needsAnswer: true,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    const things = hitsOf(reading, 'order');
    const needs = hitsOf(reading, 'order-need');
    if (needs.length === 0) return null;
    // A pleased customer's order needs no help.
    if (reading.sentiment === 'positive' && hitsOf(reading, 'asking').length === 0) return null;
    const help = needs.some((hit) =>
      /help|apu|assist|neuvo/i.test(reading.plain.original.slice(hit.start, hit.end)),
    );
    if (things.length === 0 && !help) return null;
    return { id: 'order-help', because: becauseOf([...needs, ...things], reading) };
  },
});
