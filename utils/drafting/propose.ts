import type { ReasonId } from '../listening/reason';
import { crisisTopic, holdingDrafts } from './crisis';
import { providers } from './index';
import type { DraftAnswer, DraftRequest } from './provider';
import { draftFromRecipes } from './recipes';

/** Posts that never get a draft. */
const UNANSWERED: ReasonId[] = ['own', 'ad', 'spam'];
/** A compliment of up to so many words that asks for nothing is answered with one warm line. */
const BARE_WORDS = 12;

/** Praise and nothing else: short, no question, nothing mixed in. */
export function isBareCompliment({ post, classified }: DraftRequest): boolean {
  const ids = classified.reasons.map(({ id }) => id);
  return (
    ids.includes('praise') &&
    ids.every((id) => id === 'praise' || id === 'mention') &&
    classified.sentiment !== 'negative' &&
    classified.sentiment !== 'mixed' &&
    !/[?¿؟]/u.test(post.text) &&
    (post.text.match(/\p{L}+/gu)?.length ?? 0) <= BARE_WORDS
  );
}

/**
 * What the desk offers for a post: three drafts that differ, one warm line, approved holding texts, or the
 * reason why there is nothing (`none.<because>` in `drafts.json`). Rejects only when `signal` aborts.
 */
export async function propose(
  request: DraftRequest,
  { signal }: { signal: AbortSignal },
): Promise<DraftAnswer> {
  signal.throwIfAborted();
  const ids = new Set(request.classified.reasons.map(({ id }) => id));
  const never = UNANSWERED.find((id) => ids.has(id));
  if (never) return { kind: 'none', because: never };
  if (ids.has('crisis')) {
    const topic = crisisTopic(request.post.text);
    const drafts = holdingDrafts(request, topic);
    return drafts.length
      ? { kind: 'holding', drafts, topic, because: 'crisis' }
      : { kind: 'none', because: 'no-holding' };
  }
  const able = providers.filter(
    ({ capabilities: { languages } }) => languages === 'any' || languages.includes(request.lang),
  );
  if (!able.length) return { kind: 'none', because: 'language' };
  if (isBareCompliment(request)) {
    const drafts = draftFromRecipes(request, 1, true);
    if (drafts.length) return { kind: 'warm-line', drafts };
  }
  for (const provider of able) {
    const drafts = await provider.draft(request, { signal });
    if (drafts.length) return { kind: 'drafts', drafts };
  }
  return { kind: 'none', because: 'nothing-fits' };
}
