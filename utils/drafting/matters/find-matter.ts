import type { Because, ReasonId } from '../../listening/reason';
import { en } from './en';
import { fi } from './fi';
import { MATTERS, type MatterId, type MatterWords } from './matter';

/** Words by language subtag: adding a language is one file and one entry. */
export const matterWords: Record<string, Record<MatterId, MatterWords>> = { en, fi };

/** A post is looked at no further than this: what it is about stands near its beginning. */
const READ = 3000;
const STAR = String.raw`[\p{L}\p{N}'-]*`;

const patterns = new Map<string, RegExp>();

function patternOf(lang: string, id: MatterId): RegExp {
  const key = `${lang}/${id}`;
  const known = patterns.get(key);
  if (known) return known;
  const phrases = (matterWords[lang]?.[id].words ?? []).map((phrase) =>
    phrase
      .split(' ')
      .map((word) =>
        word === '*'
          ? String.raw`(?:\S+\s+){0,3}\S+`
          : word.endsWith('*')
            ? RegExp.escape(word.slice(0, -1)) + STAR
            : RegExp.escape(word),
      )
      .join(String.raw`\s+`),
  );
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  patterns.set(key, made);
  return made;
}

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
    .replace(/’/gu, "'")
    .replace(/@[\w.@-]+/gu, (handle) => ' '.repeat(handle.length));
  let best: { id: MatterId; words: string; weight: number } | null = null;
  for (const [name, reasons] of Object.entries(MATTERS)) {
    if (!(reasons as readonly ReasonId[]).includes(reason)) continue;
    const id = name as MatterId;
    let weight = 0;
    let words = '';
    for (const match of body.matchAll(patternOf(lang, id))) {
      const led = because.some(
        (one) =>
          one.kind === 'words' &&
          one.start < match.index + match[0].length &&
          match.index < one.end,
      );
      weight += (1 + 0.5 * (match[0].split(/\s+/u).length - 1)) * (led ? 2 : 1);
      words ||= match[0];
    }
    if (weight > (best?.weight ?? 0)) best = { id, words, weight };
  }
  return best && { id: best.id, words: best.words };
}
