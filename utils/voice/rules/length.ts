import { measure } from '../length';
import { defineRule, found } from './rule';

/** The reply is longer than the site takes. */
export const length = defineRule({
  id: 'length',
  find({ reading, context }) {
    const { used, limit, over, cutAt } = measure(context.site, reading.text, context.limit);
    if (!over) return [];
    const span = { start: cutAt, end: reading.text.length };
    return [found('error', span, { used, limit, count: Math.max(1, used - limit) })];
  },
});
