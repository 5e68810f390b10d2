import { isExpired, spansOf } from '../approved';
import { defineRule, found } from './rule';

/** A fact of ours that has run out: an old price, last season's hours. */
export const expiredFact = defineRule({
  id: 'expired-fact',
  find({ reading, guideline, context }) {
    const valid = guideline.facts.filter((fact) => !isExpired(fact, context.today));
    const still = new Set(valid.flatMap((fact) => Object.values(fact.value)));
    return spansOf(
      reading.text,
      guideline.facts.filter((fact) => isExpired(fact, context.today)),
    )
      .filter(({ fact }) => !Object.values(fact.value).some((value) => still.has(value)))
      .map(({ fact, start, end }) =>
        found(
          'error',
          { start, end },
          { fact: reading.text.slice(start, end), expired: fact.expires ?? '' },
        ),
      );
  },
});
