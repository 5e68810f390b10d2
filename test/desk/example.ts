/** An invented brand and invented posts, for looking at the desk and for its tests. */

import type { PersonRecord, PostRecord } from '../../utils/db/records';
import type { FoundReason } from '../../utils/listening/reason';
import { hash53, normaliseText, personKey, postKey } from '../../utils/posts/keys';
import { NO_COUNTS, type Post } from '../../utils/posts/post';
import { type Brand, newBrand } from '../../utils/strategy/brand';

export const MINUTE = 60_000;
/** Monday, 23 November 2026, 14:10 in Helsinki. */
export const NOW = Date.UTC(2026, 10, 23, 12, 10);

export const BRAND: Brand = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  handles: { x: ['kuurakahvi'], bluesky: ['kuurakahvi.example'] },
  products: [{ id: 'halla', name: 'Halla', words: ['halla-paahto'] }],
  languages: ['fi', 'en'],
  contacts: [
    { id: 'q', topic: 'quality', name: 'Laatu', email: 'laatu@kuura.example' },
    { id: 'h', topic: 'health', name: 'Tuoteturvallisuus', email: '' },
  ],
};

const BLANK: Post = {
  site: 'x',
  host: null,
  id: null,
  permalink: null,
  author: { name: null, handle: null, url: null },
  text: '',
  lang: null,
  postedAt: null,
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
};

/** A post by Maija, `minutes` old, with id and address. */
export const examplePost = (
  id: string,
  text: string,
  minutes: number,
  over: Partial<Post> = {},
): Post => ({
  ...BLANK,
  id,
  permalink: `https://x.com/maija/status/${id}`,
  author: { name: 'Maija L.', handle: 'maija', url: 'https://x.com/maija' },
  text,
  lang: 'fi',
  postedAt: new Date(NOW - minutes * MINUTE).toISOString(),
  ...over,
});

/** The record of a post that was seen `minutes` ago and waits, unless `over` says otherwise. */
export function exampleRecord(
  post: Post,
  reasons: FoundReason[],
  over: Partial<PostRecord> = {},
): PostRecord {
  const posted = post.postedAt ? Date.parse(post.postedAt) : NOW - 30 * MINUTE;
  return {
    brand: BRAND.id,
    key: postKey(post),
    post,
    person: personKey(post.site, post.host, post.author),
    lang: post.lang ?? 'und',
    sentiment: 'neutral',
    reasons,
    needsAnswer: true,
    products: [],
    competitors: [],
    relevance: { relevant: true, by: 'watch-word', value: 'Halla' },
    firstSeenAt: posted + 5 * MINUTE,
    seenAt: posted + 5 * MINUTE,
    lastSeenAt: NOW,
    offset: 120,
    readNeeds: true,
    cohortDay: '2026-11-23',
    firstCounts: NO_COUNTS,
    state: 'open',
    answer: null,
    handled: null,
    snoozedUntil: null,
    escalation: null,
    textHash: hash53(normaliseText(post.text)),
    waiting: 1,
    hold: null,
    ...over,
  };
}

export const examplePerson = (
  record: PostRecord,
  over: Partial<PersonRecord> = {},
): PersonRecord => ({
  brand: record.brand,
  key: record.person ?? 'x/unknown',
  name: record.post.author.name,
  handle: record.post.author.handle,
  url: record.post.author.url,
  site: record.post.site,
  segment: 'customer',
  aliases: [],
  firstSeenAt: record.firstSeenAt,
  lastSeenAt: record.lastSeenAt,
  posts: 3,
  answered: 2,
  ...over,
});

const words = (post: Post, text: string): FoundReason['because'] => {
  const start = post.text.indexOf(text);
  return [{ kind: 'words', text, start, end: start + text.length }];
};

export const QUESTION = examplePost('1', 'Milloin uusi Halla-paahto on kaupoissa?', 42);
const COMPLAINT = examplePost(
  '2',
  'Kolmas päivä ilman kahvia, tilaus 4411 ei ole tullut eikä kukaan vastaa 😤',
  95,
  { author: { name: 'Teemu Järvi', handle: 'teemuj', url: 'https://x.com/teemuj' } },
);
const PRAISE = examplePost('3', 'Paras kahvi ikinä, kiitos Kuura ☕️❤️', 12, {
  author: { name: 'Oona', handle: 'oonaoona', url: 'https://x.com/oonaoona' },
});
const CRISIS = examplePost(
  '4',
  'Lapsi sai oireita Halla-paahdosta, pussissa oli hometta. Älkää ostako.',
  8,
  { author: { name: 'Äiti Turusta', handle: 'aititurku', url: 'https://x.com/aititurku' } },
);
const LONG = examplePost(
  '5',
  `${'Pitkä kirje kahvista ja sen matkasta pöytään asti. '.repeat(1000)}`,
  300,
  {
    author: {
      name: 'Eräs Erittäin Pitkäniminen Asiakas Kaukaisesta Kunnasta ja Muualtakin',
      handle: 'eras_erittain_pitkaniminen_asiakas',
      url: 'https://x.com/eras',
    },
  },
);
const ARABIC = examplePost('6', 'متى تصل قهوة Halla إلى المتاجر؟ شكرا لكم', 20, {
  lang: 'ar',
  author: { name: 'ليلى', handle: 'layla', url: 'https://x.com/layla' },
});
const NOTHING_SHOWN = examplePost('7', '', 0, {
  postedAt: null,
  lang: null,
  media: ['image'],
  author: { name: null, handle: null, url: null },
});

export const RECORDS = {
  question: exampleRecord(QUESTION, [
    { id: 'question', because: words(QUESTION, 'Milloin') },
    { id: 'mention', because: words(QUESTION, 'Halla-paahto') },
  ]),
  complaint: exampleRecord(COMPLAINT, [
    { id: 'complaint', because: words(COMPLAINT, 'ei ole tullut') },
    { id: 'order-help', because: words(COMPLAINT, 'tilaus') },
  ]),
  praise: exampleRecord(PRAISE, [{ id: 'praise', because: words(PRAISE, 'Paras kahvi ikinä') }]),
  crisis: exampleRecord(CRISIS, [
    { id: 'crisis', because: [...words(CRISIS, 'hometta'), ...words(CRISIS, 'Älkää ostako')] },
  ]),
  long: exampleRecord(LONG, [{ id: 'mention', because: [] }]),
  arabic: exampleRecord(ARABIC, [{ id: 'question', because: words(ARABIC, 'متى') }]),
  nothingShown: exampleRecord(NOTHING_SHOWN, [{ id: 'user-content', because: [] }]),
  earlier: exampleRecord(
    examplePost('8', 'Onko teillä kofeiinitonta?', 60 * 24 * 9),
    [{ id: 'question', because: [] }],
    {
      state: 'answered',
      answer: {
        at: NOW - 9 * 24 * 60 * MINUTE,
        by: 'savy',
        who: 'MK',
        text: 'Hei Maija! On: Usva on kofeiiniton.',
        draft: null,
        rewritten: null,
      },
    },
  ),
} satisfies Record<string, PostRecord>;
