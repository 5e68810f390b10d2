import { classify } from '../utils/listening/classify';
import type { Readable } from '../utils/listening/prepare';
import type { Classified, ReasonId } from '../utils/listening/reason';
import { newBrand } from '../utils/strategy/brand';
import { type Example, testBrand } from './reasons-table';

/** Hits and misses of one reason. */
export interface Score {
  right: number;
  /** Found where the table says no. */
  wrong: number;
  missed: number;
  /** right ÷ (right + wrong) and right ÷ (right + missed), 0 to 1; 1 where nothing was to be found. */
  precision: number;
  recall: number;
}

/** The same brand as `npm run reasons` uses without a profile. */
export const anyBrand = {
  ...newBrand('b_anyone', 'Brand', 'UTC'),
  handles: { x: ['brand'] },
};

/** A post of which only a little is known. */
export const readable = (text: string, over: Partial<Readable> = {}): Readable => ({
  text,
  flags: { ad: false, repost: false, quote: false, truncated: false },
  kind: 'post',
  author: { name: 'Maija L.', handle: 'maija', url: null },
  media: [],
  replyingTo: [],
  lang: null,
  quoted: null,
  ...over,
});

/** Classifies an example as the product would, without telling it the language. */
export function classifyExample(example: Example): Classified {
  const post = readable(example.text, {
    flags: { ad: example.ad === true, repost: false, quote: false, truncated: false },
    kind: example.place === 'own-thread' ? 'comment' : 'post',
    author: {
      name: null,
      handle: example.place === 'own' ? 'kuurakahvi' : 'maija',
      url: null,
    },
    media: example.media ?? [],
  });
  return classify(post, testBrand, { inOwnThread: example.place === 'own-thread' });
}

const score = (right: number, wrong: number, missed: number): Score => ({
  right,
  wrong,
  missed,
  precision: right + wrong === 0 ? 1 : right / (right + wrong),
  recall: right + missed === 0 ? 1 : right / (right + missed),
});

/** Precision and recall of one reason over examples. */
export function scoreReason(id: ReasonId, examples: readonly Example[]): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const example of examples) {
    const found = classifyExample(example).reasons.some((reason) => reason.id === id);
    const expected = example.expected.reasons.includes(id);
    if (found && expected) right++;
    else if (found) wrong++;
    else if (expected) missed++;
  }
  return score(right, wrong, missed);
}

/** Share of examples whose answer to one question is the table's. */
export const share = (
  examples: readonly Example[],
  isRight: (example: Example) => boolean,
): number => examples.filter(isRight).length / examples.length;

/** F1 averaged over classes; pairs are [expected, found]. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const classes = [...new Set(pairs.map(([expected]) => expected))];
  const each = classes.map((one) => {
    const right = pairs.filter(([expected, found]) => expected === one && found === one).length;
    const all = pairs.filter(([expected]) => expected === one).length;
    const found = pairs.filter(([, answer]) => answer === one).length;
    return all + found === 0 ? 0 : (2 * right) / (all + found);
  });
  return each.reduce((sum, f1) => sum + f1, 0) / classes.length;
}

/** Our answer in the three classes of labelled data; mixed feelings are the unhappy ones. */
export const threeClasses = (text: string): string => {
  const { sentiment } = classify(readable(text), anyBrand, { addressed: true });
  return sentiment === 'mixed' ? 'negative' : sentiment;
};
