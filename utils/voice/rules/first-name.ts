import { findGreeting } from '../greeting';
import { defineRule, found } from './rule';

/** The guideline greets by first name and the name is known, or the other way round. */
export const firstName = defineRule({
  id: 'first-name',
  find({ reading, guideline, context }) {
    const seen = findGreeting(reading.text, guideline);
    if (!seen) return [];
    const span = { start: seen.wordEnd - seen.text.length, end: seen.wordEnd };
    const name = context.authorFirstName;
    if (guideline.firstName && name && !seen.name) {
      if (reading.words.some((word) => word.lower === name.toLowerCase())) return [];
      const fix = { start: seen.wordEnd, end: seen.wordEnd, text: ` ${name}` };
      return [found('suggestion', span, { context: 'missing', name }, fix)];
    }
    if (guideline.firstName || !seen.name) return [];
    const at = reading.text.indexOf(seen.name, seen.wordEnd);
    const fix = { start: seen.wordEnd, end: at + seen.name.length, text: '' };
    const values = { context: 'unwanted', name: seen.name };
    return [found('suggestion', { start: at, end: fix.end }, values, fix)];
  },
});
