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

/** Does the text ask for something; does it thank for something named, or call the matter settled? */
export interface Request {
  asked: boolean;
  settled: boolean;
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

/** Said within a plain question these tell nothing: "which one is less bitter", "any good cake?". */
const SILENT_IN_QUESTIONS: readonly Group[] = ['good', 'bad', 'repeated', 'hint'];

/** Sentences that ask for something; "why …" is left out, since it complains as often as it asks. */
const findQuestions = (hits: readonly Hit[], plain: Plain): Set<number> => {
  const rhetorical = new Set(
    hits
      .filter((hit) => hit.group === 'rhetorical' || hit.group === 'disbelief')
      .map((hit) => plain.words[hit.first]?.sentence),
  );
  const asked = hits
    .filter((hit) => hit.group === 'asking')
    .filter(
      (hit) =>
        !/^(why|how come|mik[sä]|miksi|miksei|mikset)/.test(plain.words[hit.first]?.lower ?? ''),
    )
    .map((hit) => plain.words[hit.first]?.sentence ?? -1);
  return new Set(asked.filter((sentence) => !rhetorical.has(sentence)));
};

const isWithin = (hit: Hit, some: readonly Hit[]): boolean =>
  some.some((other) => other.first <= hit.first && other.last >= hit.last);

/** Findings of one lexicon sorted into pleasant and unpleasant, negation and sarcasm applied. */
export function judgeHits(hits: readonly Hit[], plain: Plain, lexicon: Compiled) {
  const of = (...groups: Group[]) => hits.filter((hit) => groups.includes(hit.group));
  const resolved = of('resolved');
  const mild = of('mild');
  const questions = findQuestions(hits, plain);
  const isResolved = (hit: Hit) =>
    resolved.some(
      (good) =>
        isWithin(hit, [good]) ||
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
    if (WEIGHTS[hit.group] === undefined || isWithin(hit, mild)) continue;
    const asked = questions.has(plain.words[hit.first]?.sentence ?? -1);
    if (asked && SILENT_IN_QUESTIONS.includes(hit.group)) continue;
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
      continue;
    }
    if (TURNED_OFF.includes(hit.group) && negatorBefore(hit, 2, plain, lexicon) !== null) continue;
    if ((FAILURES.includes(hit.group) || hit.group === 'bad') && isResolved(hit)) continue;
    unhappy.push(hit);
  }
  // "To die for", "nothing beats": an unpleasant word inside a pleasant phrase is a part of it.
  const delights = glad.filter((hit) => hit.last > hit.first);
  const firm = unhappy.filter(
    (hit) => hit.group === 'sarcasm' || (hit.group !== 'hint' && !overlapsLonger(hit, delights)),
  );
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
    unhappy: [
      ...firm,
      ...unhappy.filter((hit) => hit.group === 'hint' && !overlapsLonger(hit, delights)),
    ],
  };
}

/** Does the hit share words with a longer one? */
const overlapsLonger = (hit: Hit, some: readonly Hit[]): boolean =>
  some.some(
    (other) =>
      other.first <= hit.last &&
      other.last >= hit.first &&
      other.last - other.first >= hit.last - hit.first,
  );

const findSigns = (plain: Plain, signs: readonly string[], group: Group): Hit[] =>
  signs.flatMap((sign) => {
    const at = plain.text.indexOf(sign);
    if (at < 0) return [];
    const start = plain.places[at] ?? 0;
    return [
      { group, start, end: (plain.places[at + sign.length - 1] ?? start) + 1, first: -1, last: -1 },
    ];
  });

/**
 * Weighs words, emoji and emoticons of a text. Where something is asked and nothing is settled,
 * "thanks" and a smile are politeness.
 */
export function feel(
  plain: Plain,
  judged: { glad: Hit[]; unhappy: Hit[] },
  request: Request,
): Feelings {
  const ironic = findSigns(plain, IRONIC, 'sarcasm');
  const unhappy = [...judged.unhappy, ...findSigns(plain, UNHAPPY, 'bad')];
  const cheerful = findSigns(plain, GLAD, 'good');
  const sour = ironic.length > 0 && (judged.glad.length > 0 || weigh(unhappy) >= 0.5);
  if (sour) unhappy.push(...ironic);
  const against = weigh(unhappy);
  const isSarcastic = sour || unhappy.some((hit) => hit.group === 'sarcasm');
  const glad = isSarcastic
    ? []
    : [...judged.glad, ...(against >= 1.5 && judged.glad.length === 0 ? [] : cheerful)];
  const politeOnly =
    !request.settled && glad.every((hit) => hit.group === 'thanks' || hit.first < 0);
  const pleasure = request.asked && politeOnly ? 0 : weigh(glad);
  const result = (sentiment: Sentiment): Feelings => ({
    sentiment,
    glad: sentiment === 'negative' || sentiment === 'neutral' ? [] : glad,
    unhappy: sentiment === 'positive' || sentiment === 'neutral' ? [] : unhappy,
  });
  if (against < 1) return result(pleasure >= 1 ? 'positive' : 'neutral');
  if (pleasure === 0 || politeOnly || against > pleasure * 3) return result('negative');
  if (pleasure >= against * 2.5) return result('positive');
  return result('mixed');
}
