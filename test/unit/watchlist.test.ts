import { describe, expect, test } from 'vitest';
import { inflections } from '../../utils/listening/inflect';
import {
  isOwnAuthor,
  isOwnHandle,
  matchWatchlist,
  relevance,
} from '../../utils/listening/watchlist';
import { readable } from '../reasons-measure';
import { testBrand } from '../reasons-table';

/** A word, forms of it, and words that only look like it. */
const FORMS: [word: string, forms: string, others: string][] = [
  [
    'kuura',
    "kuura kuuran kuuraa kuurassa kuurasta kuuraan kuuralla kuuralta kuuralle kuuralta kuuraksi kuurat kuuria kuuran kuurankin kuurako kuurassakin kuura:n kuura's",
    'kuurata kuurasin kuuro kuurojen kuurannut kuurous',
  ],
  [
    'kahvi',
    'kahvi kahvin kahvia kahvissa kahvista kahviin kahvilla kahville kahvit kahveja kahvien kahveissa kahvini kahvinne kahviakin',
    'kahvila kahvilassa kahvittaa kahvipöytä',
  ],
  [
    'hiutale',
    'hiutale hiutaleen hiutaletta hiutaleesta hiutaleessa hiutaleella hiutaleet hiutaleita hiutaleisiin',
    'hiutaloida',
  ],
  [
    'paahto',
    'paahto paahdon paahtoa paahdossa paahtoon paahdot paahtoja paahdolla',
    'paahtaa paahdettu paahtimo',
  ],
  [
    'pohjanpaahto',
    'pohjanpaahto pohjanpaahdon pohjanpaahtoa pohjanpaahdosta pohjanpaahtoon',
    'pohjanpaahtimo',
  ],
  [
    'revontuli',
    'revontuli revontulen revontulta revontulesta revontuleen revontulet revontulia',
    'revontulinen',
  ],
  ['routa', 'routa roudan routaa roudasta routaan roudalla roudalla', 'routainen routimaton'],
  ['savuke', 'savuke savukkeen savuketta savukkeesta savukkeita', 'savuta'],
  [
    'kauppa',
    'kauppa kaupan kauppaa kaupassa kauppaan kaupat kauppoja kaupoista',
    'kauppias kaupata',
  ],
  ['lahti', 'lahti lahden lahdessa lahteen', 'lahtinen lahdata'],
  ['helsinki', 'helsinki helsingin helsinkiä helsingissä helsinkiin', 'helsinkiläinen'],
  ['virtanen', 'virtanen virtasen virtasta virtaselle virtaset', 'virta virrassa'],
  [
    'nordbean',
    "nordbean nordbeanin nordbeania nordbeanilla nordbeanista nordbean's",
    'nordbeanery',
  ],
  ['kallas', 'kallas kallaksen kallaksella kallaksesta', 'kallis'],
  ['hyvä', 'hyvä hyvän hyvää hyvässä hyvästä hyvään hyvät', 'hyvitys hyväksyä'],
];

describe.each(FORMS)('%s', (word, forms, others) => {
  const pattern = inflections(word);
  test.each(forms.split(' '))('takes %s', (form) => expect(pattern.test(form)).toBe(true));
  test.each(others.split(' '))('leaves %s', (other) => expect(pattern.test(other)).toBe(false));
});

const named = (text: string) =>
  matchWatchlist(text, testBrand).map((one) => `${one.kind}:${one.text}`);

test.each<[string, string[]]>([
  ['Kuura Kahvin uusi paahto', ['brand:Kuura Kahvin']],
  ['Kuuran kahvia aamulla', ['brand:Kuuran kahvia']],
  ['KUURA KAHVI', ['brand:KUURA KAHVI']],
  ['#kuurakahvi on paras', ['brand:#kuurakahvi']],
  ['#KuuraKahvi', ['brand:#KuuraKahvi']],
  ['Kuura-kahvi ja Kuura-muki', ['brand:Kuura-kahvi', 'watch:Kuura-muki']],
  ['Oltiin Kuurassa.', ['watch:Kuurassa']],
  ['“Kuura’s” new roast', ['watch:Kuura’s']],
  ['Halla-tölkki, Hiutaleen pussi', ['product:Halla-tölkki', 'product:Hiutaleen']],
  ['Hallasta: arvio', ['product:Hallasta']],
  ['Roudan ja Pohjanpaahdon hyllyt', ['competitor:Roudan', 'competitor:Pohjanpaahdon']],
  ['Routa Roasters vs Kuura', ['competitor:Routa Roasters', 'watch:Kuura']],
  ['hei @kuurakahvi!', ['handle:@kuurakahvi']],
  ['#kuurahetki', ['watch:#kuurahetki']],
  ['kuurahetki ilman tagia', []],
  ['kuurasin lattian, kuuro mies, kuurata', []],
  ['Küüra, Kuurä', []],
  ['@kuurakahvifani https://example.com/kuura-kahvi', []],
  ['', []],
])('in “%s”', (text, expected) => {
  const found = matchWatchlist(text, testBrand);
  expect(named(text)).toEqual(expected);
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test('the same handle on another site, or on another instance, is a stranger', () => {
  const brand = { ...testBrand, handles: { x: ['kuura'], mastodon: ['kuura@some.example'] } };
  const by = (site: 'x' | 'bluesky' | 'mastodon', handle: string, host: string | null = null) =>
    isOwnAuthor({ site, host, author: { name: null, handle, url: null } }, brand);
  expect(by('x', 'Kuura')).toBe(true);
  expect(by('bluesky', 'kuura')).toBe(false);
  expect(by('mastodon', 'kuura', 'some.example')).toBe(true);
  expect(by('mastodon', 'kuura', 'other.example')).toBe(false);
  expect(by('mastodon', 'kuura@some.example', 'other.example')).toBe(true);
});

test('own handles, with and without host', () => {
  expect(isOwnHandle('KuuraKahvi', testBrand)).toBe(true);
  expect(isOwnHandle('kuurakahvi@some.example', testBrand)).toBe(true);
  expect(isOwnHandle('kuurakahvi@other.example', testBrand)).toBe(false);
  expect(isOwnHandle(null, testBrand)).toBe(false);
});

const quoted = (text: string, handle: string | null) => ({ author: { name: null, handle }, text });

test.each<[string, Parameters<typeof relevance>, string]>([
  [
    'own post',
    [readable('Moi', { author: { name: null, handle: 'kuurakahvi', url: null } }), testBrand],
    'own',
  ],
  ['under an own post', [readable('moi'), testBrand, { inOwnThread: true }], 'own-thread'],
  ['own handle in the text', [readable('cc @kuurakahvi'), testBrand], 'handle'],
  ['answers the brand', [readable('joo', { replyingTo: ['kuurakahvi'] }), testBrand], 'handle'],
  [
    'quotes the brand',
    [readable('katso', { quoted: quoted('uutta', 'kuurakahvi') }), testBrand],
    'handle',
  ],
  ['watch word', [readable('aamu Kuurassa'), testBrand], 'watch-word'],
  [
    'watch word in the quoted text',
    [readable('tää!', { quoted: quoted('Kuuran pulla', 'anna') }), testBrand],
    'watch-word',
  ],
  ['competitor', [readable('Roudan ale'), testBrand], 'watch-word'],
  [
    'ad of a competitor that names itself only as author',
    [
      readable('Kaksi yhden hinnalla', {
        author: { name: 'Routa Roasters', handle: 'rr', url: null },
        flags: { ad: true, repost: false, quote: false, truncated: false },
      }),
      testBrand,
    ],
    'watch-word',
  ],
  ['opened by the person', [readable('sää'), testBrand, { opened: true }], 'opened'],
  ['private feed', [readable('hyvää syntymäpäivää Anna'), testBrand], 'none'],
  [
    'a person named like a competitor, no ad',
    [readable('moi', { author: { name: 'Routa Roasters', handle: 'rr', url: null } }), testBrand],
    'none',
  ],
])('relevance: %s', (_, [post, brand, place], by) => {
  const found = relevance(post, brand, place);
  expect(found.relevant ? found.by : 'none').toBe(by);
});
