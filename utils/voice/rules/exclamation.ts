import { findGreeting } from '../greeting';
import { defineRule, found } from './rule';

/** More exclamation marks than the budget; the one after a Finnish greeting ("Hei Maija!") is free. */
export const exclamation = defineRule({
  id: 'exclamation',
  find({ reading, guideline }) {
    const { most } = guideline.exclamations;
    const { text } = reading;
    const greetingEnd = findGreeting(text, guideline)?.end ?? 0;
    let left = most;
    return [...text.matchAll(/[!！]+/gu)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const free = start < greetingEnd ? 1 : 0;
      const keep = Math.min(match[0].length, free + left);
      left -= Math.max(0, keep - free);
      if (keep >= match[0].length) return [];
      const marked = /[?.!]$/u.test(text.slice(0, start)) || /^[?.]/u.test(text.slice(end));
      const fix = keep ? '!'.repeat(keep) : marked ? '' : '.';
      const values = { context: most ? 'budget' : 'none', most };
      return [found('warning', { start, end }, values, fix)];
    });
  },
});
