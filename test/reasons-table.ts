import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ReasonId, Sentiment } from '../utils/listening/reason';
import { hash53 } from '../utils/posts/keys';
import type { MediaKind } from '../utils/posts/post';
import type { Brand } from '../utils/strategy/brand';

/** One invented post and what the listening room should say about it. */
export interface Example {
  text: string;
  lang: string;
  /** Where it stands: in the general feed, under one of the brand's posts, or the brand's own. */
  place: 'feed' | 'own-thread' | 'own';
  media?: MediaKind[];
  ad?: boolean;
  /** `sentiment` is null where none is judged (ads, own posts, spam). */
  expected: { reasons: ReasonId[]; sentiment: Sentiment | null; needsAnswer: boolean };
  note?: string;
}

const folder = new URL('./fixtures/reasons/', import.meta.url);
const shared = new URL('../../shared/data/', import.meta.url);

const readText = (url: URL): string => readFileSync(url, 'utf8');

/** The invented coffee roaster that all examples speak to. */
export const testBrand: Brand = JSON.parse(readText(new URL('brand.json', folder)));

/** All examples, sorted by file and line. */
export const examples: Example[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readText(new URL(name, folder)).trim().split('\n'))
  .map((line) => JSON.parse(line) as Example);

/**
 * The table was split by this rule before the first rule was written. The failures of the frozen
 * half are never looked at while rules are tuned: only its totals are, to know how well they hold.
 */
export const isFrozen = (example: Example): boolean =>
  Number.parseInt(hash53(example.text).at(-1) ?? '0', 36) % 2 === 1;

export const developmentHalf = examples.filter((example) => !isFrozen(example));
export const frozenHalf = examples.filter(isFrozen);

/**
 * Labelled lines from beside the repository, for judging only; null where they are absent.
 * Columns by their name in the first line.
 */
export function readSharedData(name: string): Record<string, string>[] | null {
  const url = new URL(name, shared);
  if (!existsSync(url)) return null;
  const [head = '', ...lines] = readText(url).trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
