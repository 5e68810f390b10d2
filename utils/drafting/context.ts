import type { Classified, ReasonId } from '../listening/reason';
import type { CheckContext } from '../voice/guideline';
import { firstNameOf } from './first-name';
import type { DraftRequest } from './provider';

/** Reasons that get drafts, the most urgent first. */
const ANSWERED: ReasonId[] = [
  'complaint',
  'order-help',
  'question',
  'praise',
  'user-content',
  'competitor',
  'mention',
];

/**
 * The reason that the drafts answer: an apology goes before help, help before an answer. A post without a
 * reason (opened by the person) is answered as a mention.
 */
export function mainReason({ reasons }: Pick<Classified, 'reasons'>): ReasonId {
  const ids = new Set(reasons.map(({ id }) => id));
  return ANSWERED.find((id) => ids.has(id)) ?? 'mention';
}

/** What the check must know about the post, for drafts and for the desk's edit field alike. */
export const contextOf = ({
  post,
  classified,
  brand,
  lang,
  limit,
  recent,
  today,
}: Pick<
  DraftRequest,
  'post' | 'classified' | 'brand' | 'lang' | 'limit' | 'recent' | 'today'
>): CheckContext => ({
  site: post.site,
  lang,
  limit,
  reasons: classified.reasons.map(({ id }) => id),
  authorFirstName: firstNameOf(post.author),
  authorHandle: post.author.handle,
  recent,
  today,
  names: [brand.name, ...brand.products.map(({ name }) => name)],
});
