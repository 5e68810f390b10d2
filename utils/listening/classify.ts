import type { Brand } from '../strategy/brand';
import { prepare, type Readable } from './prepare';
import type { Classified, FoundReason, ReasonId } from './reason';
import { reasons } from './reasons';
import type { Place } from './watchlist';

/** What remains beside a reason that silences the others. */
const SILENCING: Partial<Record<ReasonId, readonly ReasonId[]>> = {
  own: ['own', 'ad'],
  spam: ['spam'],
  ad: ['ad', 'own', 'competitor'],
  // In a crisis post nobody counts complaints; what is asked still wants its answer.
  crisis: ['crisis', 'question', 'order-help', 'competitor'],
};

/** Reasons that say no more than "the brand is named" gives away already. */
const SAYS_MORE: readonly ReasonId[] = [
  'crisis',
  'complaint',
  'question',
  'order-help',
  'praise',
  'user-content',
  'ad',
];

/** Applies the silences: own before spam before ad before crisis; a mention only if nothing else. */
function settle(found: FoundReason[]): FoundReason[] {
  let kept = found;
  for (const id of ['own', 'spam', 'ad', 'crisis'] as const) {
    const silence = SILENCING[id];
    if (silence && kept.some((one) => one.id === id))
      kept = kept.filter((one) => silence.includes(one.id));
  }
  const saysMore = kept.some((one) => SAYS_MORE.includes(one.id));
  return saysMore ? kept.filter((one) => one.id !== 'mention') : kept;
}

const isString = (id: string | undefined): id is string => id !== undefined;

/**
 * Says why a post matters, in order of urgency, and whether it waits for the brand's answer.
 * Pure and linear; reads at most `LONGEST` units of the text. `hint`: language as the browser says.
 */
export function classify(
  post: Readable,
  brand: Brand,
  place: Place = {},
  hint?: string | null,
): Classified {
  const reading = prepare(post, brand, place, hint);
  const found = settle(reasons.map((reason) => reason.find(reading)).filter((one) => one !== null));
  const silent = found.some((one) => one.id === 'own' || one.id === 'ad' || one.id === 'spam');
  const unique = (kind: 'product' | 'competitor') => [
    ...new Set(
      reading.named.map((one) => (one.kind === kind ? one.id : undefined)).filter(isString),
    ),
  ];
  return {
    lang: reading.lang,
    sentiment: reading.sentiment,
    reasons: found,
    needsAnswer:
      !silent &&
      reasons.some((reason) => reason.needsAnswer && found.some((one) => one.id === reason.id)),
    products: unique('product'),
    competitors: unique('competitor'),
  };
}
