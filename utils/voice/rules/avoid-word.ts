import { findPhrase, keepCase } from '../find-phrase';
import { cutOut, defineRule, found } from './rule';

/**
 * A word that the brand does not use. Exact matches (and English plurals) are replaced in the same case;
 * an inflected Finnish form is only pointed out, as its replacement would need the same inflection.
 */
export const avoidWord = defineRule({
  id: 'avoid-word',
  find({ reading, guideline, context }) {
    return guideline.words.flatMap((rule) => {
      if (rule.lang !== null && rule.lang !== context.lang) return [];
      // "many thanks" for "thanks": the replacement itself is no finding.
      const right = rule.use ? findPhrase(reading.text, rule.use, 'as-is', reading.lower) : [];
      const matches = findPhrase(reading.text, rule.avoid, context.lang, reading.lower).filter(
        (match) => !right.some(({ start, end }) => start <= match.start && end >= match.end),
      );
      return matches.map((match) => {
        const values = { context: rule.use ? 'replace' : 'drop', word: match.text, use: rule.use };
        if (!rule.use)
          return found(
            'warning',
            match,
            values,
            match.exact ? cutOut(reading.text, match.start, match.end) : null,
          );
        if (match.exact) return found('warning', match, values, keepCase(match.text, rule.use));
        const ending = match.text.slice(rule.avoid.length);
        const plural = context.lang === 'en' && /^'?s$/iu.test(ending) && !/s$/iu.test(rule.use);
        return found(
          'warning',
          match,
          values,
          plural ? keepCase(match.text, rule.use + ending.toLowerCase()) : null,
        );
      });
    });
  },
});
