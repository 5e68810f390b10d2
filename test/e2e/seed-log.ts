import { act } from '../../utils/db/act';
import { openDatabase } from '../../utils/db/open';
import { recordEvents } from '../../utils/db/record-events';
import { recordSightings, type SightedItem } from '../../utils/db/record-sightings';
import { classify } from '../../utils/listening/classify';
import { relevance } from '../../utils/listening/watchlist';
import { personKey, postKey } from '../../utils/posts/keys';
import { NO_COUNTS, type Post, type SiteId } from '../../utils/posts/post';
import type { Brand } from '../../utils/strategy/brand';

/**
 * Fills the log through its own doors: posts are classified, seen, answered, handled and labelled as
 * if somebody had worked. Bundled and run inside a page of the extension. People are invented.
 */

const HOUR = 3_600_000;
const TEXTS = [
  'Milloin Kuura Tumma tulee takaisin kauppaan?',
  'Kuura Kahvi, tilaus 5521 on ollut matkalla jo viikon. Missä se on?',
  'Halla Espresso was stale again, third bag in a row. Not happy.',
  'Kiitos Kuura Kahvi, paras aamukahvi ikinä! ☕',
  'Does Kuura Tumma work in a French press?',
  'I feel sick after drinking Kuura cold brew, batch 1182. Is it safe?',
  'Kuuran verkkokauppa ei ota korttia vastaan, olen yrittänyt kolmesti.',
];
const NAMES = ['Maija Lampinen', 'Dana Cole', 'Ville Aho', 'Petra Salo', 'Tom Wright', 'سارة حداد'];
const SITES: SiteId[] = ['x', 'facebook', 'instagram', 'bluesky'];

const pick = <Item>(list: readonly Item[], index: number): Item =>
  list[index % list.length] as Item;

function makePost(index: number, at: number, text: string): Post {
  const name = pick(NAMES, index);
  const handle = `person${index % 23}`;
  const site = pick(SITES, Math.floor(index / 3));
  return {
    site,
    host: null,
    id: `${1000 + index}`,
    permalink: `https://${site}.example/posts/${1000 + index}`,
    author: { name, handle, url: `https://${site}.example/${handle}` },
    text,
    lang: null,
    postedAt: new Date(at).toISOString(),
    counts: { ...NO_COUNTS, likes: { value: index * 3, exact: true } },
    kind: 'post',
    flags: { ad: false, repost: false, quote: false, truncated: false },
    repostedBy: null,
    quoted: null,
    media: [],
    mediaIds: [],
    parentId: null,
    rootId: null,
    replyingTo: [],
  };
}

/** `count` posts over the last `days` days up to `now`; `long` adds one of 3,000 characters. */
export async function seedLog(
  brand: Brand,
  { count, days, now, long }: { count: number; days: number; now: number; long: boolean },
): Promise<void> {
  const database = await openDatabase();
  const owner = { brand: brand.id, zone: null };
  const offset = -new Date(now).getTimezoneOffset();
  for (let index = 0; index < count; index++) {
    const age = ((index + 0.5) / count) * days * 24 * HOUR;
    const seenAt = now - age;
    const postedAt = seenAt - ((index * 37) % 300) * 60_000;
    const text =
      long && index === 1 ? `Kuura Kahvi? ${'pitkäsana'.repeat(330)}` : pick(TEXTS, index);
    const post = makePost(index, postedAt, text);
    const key = postKey(post);
    const item: SightedItem = {
      key,
      post,
      classified: classify(post, brand),
      relevance: relevance(post, brand),
      at: seenAt,
      offset,
      thread: [],
    };
    const looked = {
      visit: `seed-${index}`,
      site: post.site,
      day: new Date(seenAt + offset * 60_000).toISOString().slice(0, 10),
      total: 20 + (index % 30),
    };
    await recordSightings(database, { ...owner, items: [item], looked });
    const moment = { at: seenAt, offset };
    await recordEvents(database, owner, [
      { id: `seen/${brand.id}/${key}`, key, kind: 'seen', ...moment },
    ]);
    const fate = index % 10;
    if (index > 8 && fate < 6) {
      const answeredAt = Math.min(now - 1, seenAt + (5 + ((index * 13) % 150)) * 60_000);
      const base = { key, at: answeredAt, offset, text: 'Hei! Selvitämme.', replyKey: null };
      await recordEvents(database, owner, [
        { ...base, id: `sent-pending/${key}`, kind: 'sent-pending', sendId: key },
        { ...base, id: `sent/${key}`, kind: 'sent', sendId: key },
      ]);
    } else if (index > 8 && fate === 6) {
      await act(database, owner, key, { do: 'handle', how: 'private', note: '' }, moment);
    }
    const person = personKey(post.site, post.host, post.author);
    if (person && fate === 1)
      await act(database, owner, key, { do: 'label', person, segment: 'customer' }, moment);
  }
  database.close();
}
