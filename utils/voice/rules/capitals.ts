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
    const shouts = reading.words.map(
      ({ text }) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text) && !own.includes(text),
    );
    /** Do the words at `index` and the next both shout, with nothing but a space between? */
    const together = (index: number): boolean => {
      const [one, next] = [reading.words[index], reading.words[index + 1]];
      return Boolean(
        one && next && shouts[index] && shouts[index + 1] && next.start === one.end + 1,
      );
    };
    return reading.words.flatMap((word, index) => {
      if (!shouts[index]) return [];
      const beside = together(index) || together(index - 1);
      if (word.text.length < LONG && !(beside && word.text.length > 2)) return [];
      const opens = /(?:^|[.!?\n])\s*$/u.test(
        reading.text.slice(Math.max(0, word.start - 8), word.start),
      );
      const lower = word.text.toLowerCase();
      const fix = opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return [found('warning', word, { word: word.text, use: fix }, fix)];
    });
  },
});
