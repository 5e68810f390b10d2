import { LEDGER_STORES } from '../../../utils/db/ledger';
import type { Owner } from '../../../utils/db/moment';
import type { SightedItem } from '../../../utils/db/record-sightings';
import type { SavyDatabase } from '../../../utils/db/schema';
import { postKey } from '../../../utils/posts/keys';
import { NO_COUNTS, type Post } from '../../../utils/posts/post';

export const OWNER: Owner = { brand: 'b_kuura1', zone: null };

/** 2026-11-23 08:00 in Helsinki (UTC+2). */
export const MORNING = Date.UTC(2026, 10, 23, 6);
export const MINUTE = 60_000;
export const OFFSET = 120;
export const at = (minutes: number) => ({ at: MORNING + minutes * MINUTE, offset: OFFSET });

export const makePost = (over: Partial<Post> = {}): Post => ({
  site: 'x',
  host: null,
  id: '1',
  permalink: null,
  author: { name: 'Maija L.', handle: 'maija', url: 'https://x.com/maija' },
  text: 'Milloin uusi paahto on kaupoissa?',
  lang: 'fi',
  postedAt: new Date(MORNING - 30 * MINUTE).toISOString(),
  counts: NO_COUNTS,
  kind: 'post',
  flags: { ad: false, repost: false, quote: false, truncated: false },
  repostedBy: null,
  quoted: null,
  media: [],
  mediaIds: [],
  parentId: null,
  rootId: null,
  replyingTo: [],
  ...over,
});

export const inbound = (
  over: Partial<Post> = {},
  item: Partial<Omit<SightedItem, 'post'>> = {},
): SightedItem => {
  const post = makePost(over);
  return {
    key: postKey(post),
    post,
    classified: {
      lang: 'fi',
      sentiment: 'neutral',
      reasons: [{ id: 'question', because: [{ kind: 'fact', fact: 'question-mark' }] }],
      needsAnswer: true,
      products: ['paahto'],
      competitors: [],
    },
    relevance: { relevant: true, by: 'watch-word', value: 'paahto' },
    ...at(0),
    thread: [],
    ...item,
  };
};

export const ownReply = (
  over: Partial<Post> = {},
  item: Partial<Omit<SightedItem, 'post'>> = {},
): SightedItem =>
  inbound(
    {
      id: '900',
      author: { name: 'Kuura Kahvi', handle: 'kuurakahvi', url: 'https://x.com/kuurakahvi' },
      text: 'Hei Maija! Ensi viikolla.',
      postedAt: at(20).at === 0 ? null : new Date(at(20).at).toISOString(),
      kind: 'reply',
      parentId: '1',
      ...over,
    },
    {
      classified: {
        lang: 'fi',
        sentiment: 'neutral',
        reasons: [{ id: 'own', because: [] }],
        needsAnswer: false,
        products: [],
        competitors: [],
      },
      relevance: { relevant: true, by: 'own', value: 'kuurakahvi' },
      ...at(25),
      ...item,
    },
  );

/** Everything that the log holds, in key order: two databases with the same content compare equal. */
export async function dump(database: SavyDatabase): Promise<Record<string, unknown[]>> {
  const lists = await Promise.all(LEDGER_STORES.map((store) => database.getAll(store)));
  return Object.fromEntries(
    LEDGER_STORES.map((store, index) => [store, lists[index] as unknown[]]),
  );
}
