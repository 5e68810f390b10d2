import { becauseOf, hitsOf } from '../because';
import type { Hit } from '../hits';
import { defineReason, type Reading } from '../reason';

/** "Seriously?", "How is this so good?": asked to say something, not to be told. */
const isRhetorical = (sentence: number, reading: Reading): boolean => {
  const said = hitsOf(reading, 'rhetorical').some(
    (hit) => reading.plain.words[hit.first]?.sentence === sentence,
  );
  if (!said) return false;
  const length = reading.plain.words.filter((word) => word.sentence === sentence).length;
  return length > 0;
};

const sentenceOf = (hit: Hit, reading: Reading): number =>
  reading.plain.words[hit.first]?.sentence ?? -1;

/** Something is asked: a question mark after words, or the form of a question without one. */
export const question = defineReason({
  id: 'question',
  needsAnswer: true,
  find(reading) {
    if (!reading.place.concernsBrand) return null;
    const { words, questionMarks, places } = reading.plain;
    const asking = hitsOf(reading, 'asking').filter(
      (hit) => !isRhetorical(sentenceOf(hit, reading), reading),
    );
    const marks = questionMarks
      .filter(({ sentence }) => words.some((word) => word.sentence === sentence))
      .filter(({ sentence }) => !isRhetorical(sentence, reading))
      .map(({ at }) => ({ start: places[at] ?? 0, end: (places[at] ?? 0) + 1 }));
    if (asking.length === 0 && marks.length === 0) return null;
    return { id: 'question', because: becauseOf([...asking, ...marks], reading) };
  },
});
