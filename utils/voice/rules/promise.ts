import { findPhrase } from '../find-phrase';
import { wordIn } from '../guideline';
import { defineRule, found } from './rule';

/** Words that nobody may promise. No fix: the person must say something else. */
export const promise = defineRule({
  id: 'promise',
  find({ reading, guideline, context }) {
    return guideline.promises.flatMap((rule) =>
      rule.lang !== null && rule.lang !== context.lang
        ? []
        : findPhrase(reading.text, rule.words, context.lang, reading.lower).map((match) => {
            const reason = wordIn(rule.why, context.reader, context.lang);
            const values = { words: match.text, reason, context: reason ? 'reason' : 'plain' };
            return found('error', match, values);
          }),
    );
  },
});
