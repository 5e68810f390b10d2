import { signOffLine } from '../sign-off';
import { defineRule, found } from './rule';

const LONG = 5;

/** Words in capitals shout. Short abbreviations, names with figures, and the brand's own words may. */
export const capitals = defineRule({
  id: 'capitals',
  find({ reading, guideline, context }) {
    const own = [
      ...guideline.facts.flatMap((fact) => Object.values(fact.value)),
      ...guideline.words.map((rule) => rule.use),
      ...(context.names ?? []),
      signOffLine(guideline, context.lang),
    ].join(' ');
    const shouts = reading.words.filter(
      ({ text }) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text) && !own.includes(text),
    );
    return shouts.flatMap((word) => {
      const beside = shouts.some(
        (other) =>
          other !== word &&
          other.text.length > 1 &&
          /^\s$/u.test(
            reading.text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)),
          ),
      );
      if (word.text.length < LONG && !(beside && word.text.length > 2)) return [];
      const opens = /(?:^|[.!?\n])\s*$/u.test(reading.text.slice(0, word.start));
      const lower = word.text.toLowerCase();
      const fix = opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return [found('warning', word, { word: word.text, use: fix }, fix)];
    });
  },
});
