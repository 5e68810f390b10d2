import type { Hit } from './hits';
import { GLAD, IRONIC, UNHAPPY } from './lexicon/emoji';
import { FAILURES, type Group } from './lexicon/lexicon';
import type { Compiled } from './phrases';
import type { Plain } from './plain';
import type { Sentiment } from './reason';

/** What speaks for and against; the two lists hold what counted in the end. */
export interface Feelings {
  sentiment: Sentiment;
  glad: Hit[];
  unhappy: Hit[];
}

/** How much one finding counts; chosen on the development half of the examples. */
const WEIGHTS: Partial<Record<Group, number>> = {
  delight: 2,
  good: 1,
  thanks: 1,
  awful: 2,
  bad: 1,
  harm: 2,
  warning: 1,
  ill: 1,
  hint: 0.25,
  ...Object.fromEntries(FAILURES.map((group) => [group, 1.5])),
};
const PLEASANT: readonly Group[] = ['delight', 'good', 'thanks'];
/** Groups whose findings a negator before them turns off ("no problem", "not rude"). */
const TURNED_OFF: readonly Group[] = ['bad', 'awful', 'broken', 'rude', 'wrong', 'waiting', 'harm'];

const weigh = (hits: readonly Hit[]): number => {
  // Many findings of one kind say little more than two.
  const counted = new Map<Group, number>();
  let sum = 0;
  for (const hit of hits) {
    const times = counted.get(hit.group) ?? 0;
    counted.set(hit.group, times + 1);
    if (times < (hit.group === 'hint' ? 6 : 2)) sum += WEIGHTS[hit.group] ?? 0;
  }
  return sum;
};

/** Is one of the `reach` words before the hit, in its clause, a negator? */
function negatorBefore(hit: Hit, reach: number, plain: Plain, lexicon: Compiled): number | null {
  const first = plain.words[hit.first];
  for (let index = hit.first - 1; index >= hit.first - reach && index >= 0; index--) {
    const word = plain.words[index];
    if (word === undefined || word.clause !== first?.clause || lexicon.turns.has(word.lower)) break;
    if (lexicon.negators.has(word.lower)) return index;
  }
  return null;
}

/** Does a word such as "but" stand between two words, or the end of a sentence? */
const isTurned = (
  from: number,
  to: number,
  plain: Plain,
  lexicon: Compiled,
  by: 'clause' | 'sentence',
) => {
  if (plain.words[from]?.[by] !== plain.words[to]?.[by]) return true;
  for (let index = from; index <= to; index++)
    if (lexicon.turns.has(plain.words[index]?.lower ?? '') && plain.words[index]?.lower !== 'and')
      return true;
  return false;
};

/** Findings of one lexicon sorted into pleasant and unpleasant, negation and sarcasm applied. */
export function judgeHits(hits: readonly Hit[], plain: Plain, lexicon: Compiled) {
  const resolved = hits.filter((hit) => hit.group === 'resolved');
  const isResolved = (hit: Hit) =>
    resolved.some(
      (good) =>
        (hit.first >= good.first && hit.first <= good.last) ||
        !isTurned(
          Math.min(good.last, hit.first),
          Math.max(good.first, hit.first),
          plain,
          lexicon,
          'sentence',
        ),
    );
  const unhappy: Hit[] = [];
  const glad: Hit[] = [];
  for (const hit of hits) {
    if (PLEASANT.includes(hit.group)) {
      const negator = negatorBefore(hit, 3, plain, lexicon);
      if (negator === null) glad.push(hit);
      else if (hit.group !== 'thanks')
        unhappy.push({
          ...hit,
          group: 'bad',
          start: plain.words[negator]?.start ?? hit.start,
          first: negator,
        });
    } else if (WEIGHTS[hit.group] !== undefined) {
      if (TURNED_OFF.includes(hit.group) && negatorBefore(hit, 2, plain, lexicon) !== null)
        continue;
      if (FAILURES.includes(hit.group) && isResolved(hit)) continue;
      unhappy.push(hit);
    }
  }
  const firm = unhappy.filter((hit) => hit.group !== 'hint');
  const isCovered = (hit: Hit) =>
    firm.some((bad) => bad.first <= hit.first && bad.last >= hit.last);
  // "Thanks for the cold coffee", "great job losing my bag": praise running into a failure is none.
  const isSarcastic = (hit: Hit) =>
    firm.some(
      (bad) =>
        bad.first > hit.last &&
        bad.first - hit.last <= 5 &&
        !isTurned(hit.first, bad.first, plain, lexicon, 'clause') &&
        !isResolved(hit),
    );
  return {
    glad: glad.filter((hit) => !isCovered(hit) && !isSarcastic(hit)),
    unhappy,
  };
}

const findSigns = (text: string, signs: readonly string[], group: Group): Hit[] =>
  signs.flatMap((sign) => {
    const start = text.toLowerCase().indexOf(sign);
    return start < 0 ? [] : [{ group, start, end: start + sign.length, first: -1, last: -1 }];
  });

/** Weighs words, emoji and emoticons of a text. */
export function feel(text: string, judged: { glad: Hit[]; unhappy: Hit[] }): Feelings {
  const ironic = findSigns(text, IRONIC, 'sarcasm');
  const unhappy = [...judged.unhappy, ...findSigns(text, UNHAPPY, 'bad')];
  const cheerful = findSigns(text, GLAD, 'good');
  const sour = ironic.length > 0 && (judged.glad.length > 0 || weigh(unhappy) >= 0.5);
  if (sour) unhappy.push(...ironic);
  const against = weigh(unhappy);
  const isSarcastic = sour || unhappy.some((hit) => hit.group === 'sarcasm');
  const glad = isSarcastic
    ? []
    : [...judged.glad, ...(against >= 1.5 && judged.glad.length === 0 ? [] : cheerful)];
  const pleasure = weigh(glad);
  const thanksOnly = glad.every((hit) => hit.group === 'thanks' || hit.first < 0);
  const result = (sentiment: Sentiment): Feelings => ({
    sentiment,
    glad: sentiment === 'negative' ? [] : glad,
    unhappy: sentiment === 'positive' || sentiment === 'neutral' ? [] : unhappy,
  });
  if (against < 1) return result(pleasure >= 1 ? 'positive' : 'neutral');
  if (pleasure === 0 || thanksOnly || against > pleasure * 3) return result('negative');
  if (pleasure >= against * 2.5) return result('positive');
  return result('mixed');
}
