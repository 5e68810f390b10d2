import { becauseOf, fact, hitsOf } from '../because';
import type { Hit } from '../hits';
import { defineReason, type Reading } from '../reason';

const sentenceOf = (hit: Hit, reading: Reading): number =>
  reading.plain.words[hit.first]?.sentence ?? -1;

/** "Seriously?", "How is this so good?": asked to say something, not to be told. */
const isRhetorical = (sentence: number, reading: Reading): boolean =>
  hitsOf(reading, 'rhetorical').some((hit) => sentenceOf(hit, reading) === sentence);

/** Something is asked: a question mark after words, or the form of a question without one. */
export const question = defineReason({
  id: 'question',
  needsAnswer: true,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    const { words, questionMarks } = reading.plain;
    const asking = hitsOf(reading, 'asking').filter(
      (hit) => !isRhetorical(sentenceOf(hit, reading), reading),
    );
    const isMarked = questionMarks.some(
      ({ sentence }) =>
        !isRhetorical(sentence, reading) && words.some((word) => word.sentence === sentence),
    );
    if (asking.length === 0 && !isMarked) return null;
    const because = becauseOf(asking, reading);
    return { id: 'question', because: isMarked ? [...because, fact('question-mark')] : because };
  },
});
