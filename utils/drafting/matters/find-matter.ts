import type { Because, ReasonId } from '../../listening/reason';
import { findPhrase, type Match } from '../../voice/find-phrase';
import { lowerSame } from '../../voice/read-text';
import { en } from './en';
import { fi } from './fi';
import { MATTERS, type MatterId, type MatterWords } from './matter';

/** Words by language subtag: adding a language is one file and one entry. */
export const matterWords: Record<string, Record<MatterId, MatterWords>> = { en, fi };

/** A post is looked at no further than this: what it is about stands near its beginning. */
const READ = 3000;

/**
 * What the post is about, for the given reason; null when no word tells it. A phrase counts for more than a
 * word, and a word that led to the reason counts twice; the first of equals wins (`MATTERS` has the order).
 */
export function findMatter(
  text: string,
  lang: string,
  reason: ReasonId,
  because: readonly Because[],
): { id: MatterId; words: string } | null {
  if (!matterWords[lang]) return null;
  const body = text
    .slice(0, READ)
    .toWellFormed()
    .replace(/’/gu, "'")
    .replace(/@[\w.@-]+/gu, (handle) => ' '.repeat(handle.length));
  const lower = lowerSame(body);
  let best: { id: MatterId; words: string; weight: number } | null = null;
  for (const [name, reasons] of Object.entries(MATTERS)) {
    if (!(reasons as readonly ReasonId[]).includes(reason)) continue;
    const id = name as MatterId;
    const matches: Match[] = [];
    for (const phrase of matterWords[lang]?.[id].words ?? [])
      for (const match of findPhrase(body, phrase, 'as-is', lower))
        if (!matches.some(({ start, end }) => start < match.end && match.start < end))
          matches.push(match);
    const weight = matches.reduce((sum, match) => {
      const led = because.some(
        (one) => one.kind === 'words' && one.start < match.end && match.start < one.end,
      );
      const phraseWords = match.text.split(/\s+/u).length;
      return sum + (1 + 0.5 * (phraseWords - 1)) * (led ? 2 : 1);
    }, 0);
    if (weight > (best?.weight ?? 0)) best = { id, words: matches[0]?.text ?? '', weight };
  }
  return best && { id: best.id, words: best.words };
}
