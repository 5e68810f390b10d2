import { overlap, wordSet } from '../read-text';
import { defineRule, found } from './rule';

/** From this share of common words on, two replies read as the same. */
const SAME = 0.8;
/** Fewer words are bound to repeat themselves ("Kiitos Maija!"). */
const SHORTEST = 6;

/** Nearly the same text was sent lately: many equal replies look like spam. */
export const duplicate = defineRule({
  id: 'duplicate',
  find({ reading, context }) {
    const own = wordSet(reading.text);
    if (own.size < SHORTEST) return [];
    const shares = context.recent
      .map((text) => overlap(own, wordSet(text)))
      .filter((share) => share >= SAME);
    if (!shares.length) return [];
    const span = { start: 0, end: reading.text.length };
    const share = Math.round(Math.max(...shares) * 100);
    return [found('warning', span, { count: shares.length, share })];
  },
});
