import { describe, expect, test } from 'vitest';
import { type Brand, newBrand, OFFICE_HOURS } from '../../../utils/strategy/brand';
import { makeBrandId } from '../../../utils/strategy/brand-id';
import { checkBrand } from '../../../utils/strategy/brand-schema';
import { cleanHandle, isHandle } from '../../../utils/strategy/handle';
import { cleanInstance } from '../../../utils/strategy/instance';

describe('handles', () => {
  test.each([
    ['x', '@kuurakahvi ', 'kuurakahvi', true],
    ['x', 'https://x.com/kuurakahvi/status/1', 'kuurakahvi', true],
    ['x', 'kuura.kahvi', 'kuura.kahvi', false],
    ['x', 'a_handle_of_16_ch', 'a_handle_of_16_ch', false],
    ['facebook', 'Kuura Kahvi', 'Kuura Kahvi', true],
    ['facebook', 'https://www.facebook.com/kuurakahvi?ref=1', 'kuurakahvi', true],
    ['instagram', 'https://www.instagram.com/kuura.kahvi/', 'kuura.kahvi', true],
    ['mastodon', 'https://some.example/@kuura', 'kuura@some.example', true],
    ['mastodon', '@kuura@some.example', 'kuura@some.example', true],
    ['mastodon', 'kuura', 'kuura', false],
    ['bluesky', 'https://bsky.app/profile/kuura.bsky.social', 'kuura.bsky.social', true],
    ['bluesky', 'kuura', 'kuura', false],
  ] as const)('%s: %j is %j', (site, typed, clean, fine) => {
    expect(cleanHandle(site, typed)).toBe(clean);
    expect(isHandle(site, clean)).toBe(fine);
  });
});

test.each([
  ['some.social', 'some.social'],
  [' HTTPS://Some.Social/@kuura ', 'some.social'],
  ['@kuura@some.social', 'some.social'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['some', null],
  ['', null],
  ['javascript:alert(1)', null],
  ['user:word@some.social', null],
  ['some.social:8443', null],
  ['10.0.0.1', null],
])('the instance in %j is %j', (typed, host) => {
  expect(cleanInstance(typed)).toBe(host);
});

describe('a brand', () => {
  const fine = newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki');
  const day = (periods: [string, string][]): Partial<Brand> => ({
    hours: { ...OFFICE_HOURS, 1: periods },
  });
  test.each<[string, Partial<Brand>, Record<string, string>]>([
    ['as it is made', {}, {}],
    [
      'with two periods',
      day([
        ['08:00', '12:00'],
        ['13:00', '18:00'],
      ]),
      {},
    ],
    ['open till midnight', day([['18:00', '24:00']]), {}],
    ['without a name', { name: ' ' }, { name: 'name-empty' }],
    ['ending before it begins', day([['18:00', '09:00']]), { 'hours.1': 'hours-order' }],
    ['with half a period', day([['09:00', '']]), { 'hours.1': 'hours-shape' }],
    [
      'with periods that overlap, in any order',
      day([
        ['12:00', '18:00'],
        ['08:00', '12:30'],
      ]),
      { 'hours.1': 'hours-overlap' },
    ],
    ['in no zone', { zone: 'Europe/Nowhere' }, { zone: 'zone-unknown' }],
    ['without a language', { languages: [] }, { languages: 'language-none' }],
    [
      'with an unreachable target',
      { target: { minutes: Number.NaN, share: 1.2 } },
      { 'target.minutes': 'minutes-range', 'target.share': 'share-range' },
    ],
    [
      'with a wrong handle',
      { handles: { mastodon: ['kuura'] } },
      { 'handles.mastodon': 'handle-mastodon' },
    ],
    [
      'with a nameless product and a letter as a word',
      { products: [{ id: 'p', name: '', words: ['k'] }] },
      { 'products.0.name': 'name-empty', 'products.0.words.0': 'word-short' },
    ],
    [
      'with half an address',
      { contacts: [{ id: 'c', topic: 'quality', name: 'Laatu', email: 'laatu@' }] },
      { 'contacts.0.email': 'email-shape' },
    ],
  ])('%s', (_, patch, errors) => {
    expect(checkBrand({ ...fine, ...patch })).toEqual(errors);
  });

  test('gets an id that the schema takes', () => {
    expect(checkBrand({ ...fine, id: makeBrandId() })).toEqual({});
  });
});
