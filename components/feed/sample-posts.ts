import { type Brand, newBrand } from '@/utils/strategy/brand';

/** A post of the sample feed. People, brands and events are invented. */
export interface SamplePost {
  id: string;
  author: { name: string; handle: string };
  /** Age in minutes at the moment the feed is opened. */
  age: number;
  lang: 'en' | 'fi';
  text: string;
  likes: number;
  /** Words for a drawn picture of coffee; absent without one. */
  picture?: { id: string; alt: string };
  ad?: true;
  /** Sending a reply to it fails once, so that the way out of a failure can be tried. */
  failsOnce?: true;
  replies?: SamplePost[];
}

export const SAMPLE_OWN = { name: 'Kuura Kahvi', handle: 'kuurakahvi' };

/** The brand that the sample feed is about, ready to be tried without filling in a form. */
export const sampleBrand = (zone: string): Brand => ({
  ...newBrand('b_sample', SAMPLE_OWN.name, zone),
  handles: { sample: [SAMPLE_OWN.handle] },
  products: [
    { id: 'revontuli', name: 'Revontuli', words: ['revontuli'] },
    { id: 'hiillos', name: 'Hiillos', words: ['hiillos'] },
    { id: 'kuulas', name: 'Kuulas', words: ['kuulas', 'cold brew'] },
  ],
  watch: ['kuura', '#kuurahetki'],
  competitors: [{ name: 'Routa Coffee', words: ['routa coffee', 'routacoffee'] }],
});

export const SAMPLE_POSTS: SamplePost[] = [
  {
    id: 's-101',
    author: { name: 'Maija Lampinen', handle: 'maijal' },
    age: 42,
    lang: 'fi',
    text: 'Hei @kuurakahvi, milloin uusi Revontuli-erä tulee kauppoihin? Meillä loppui viimeinen pussi eilen ☕',
    likes: 3,
  },
  {
    id: 's-102',
    author: { name: 'Dana Cole', handle: 'danacole' },
    age: 63,
    lang: 'en',
    text: 'Third bag of Kuura Hiillos in a row with a broken valve. The beans were stale when I opened it and nobody answers the support email.',
    likes: 11,
    replies: [
      {
        id: 's-103',
        author: { name: 'Ville Aho', handle: 'villeaho' },
        age: 51,
        lang: 'en',
        text: 'Same here, mine was from the same shop.',
        likes: 2,
      },
    ],
  },
  {
    id: 's-104',
    author: { name: 'Noora H.', handle: 'noorahoo' },
    age: 8,
    lang: 'fi',
    text: 'Muistakaa huomenna äidin synttärit klo 15! Tuon kakun, kuka tuo kynttilät?',
    likes: 6,
  },
  {
    id: 's-105',
    author: { name: 'Petra Salo', handle: 'petrasalo' },
    age: 15,
    lang: 'en',
    text: 'Two colleagues and I felt sick after sharing a bottle of Kuulas cold brew (batch 1182). The cap was already open. @kuurakahvi is this batch safe?',
    likes: 27,
    failsOnce: true,
  },
  {
    id: 's-106',
    author: { name: 'Tom Wright', handle: 'tomwright' },
    age: 96,
    lang: 'en',
    text: '@kuurakahvi order 48213 has been “in transit” since last Monday. Could you check where it is?',
    likes: 0,
  },
  {
    id: 's-107',
    author: { name: 'Routa Coffee', handle: 'routacoffee' },
    age: 300,
    lang: 'en',
    text: 'Winter starts here: 20% off every bag of Routa Coffee this week.',
    likes: 140,
    ad: true,
  },
  {
    id: 's-108',
    author: SAMPLE_OWN,
    age: 180,
    lang: 'fi',
    text: 'Lauantaina maistellaan: Revontuli suodattimesta ja Hiillos pannusta, Tampereen myymälässä klo 11–14. #kuurahetki',
    likes: 58,
    replies: [
      {
        id: 's-109',
        author: { name: 'Eero Niemi', handle: 'eeroniemi' },
        age: 34,
        lang: 'fi',
        text: 'Pitääks tonne ilmottautua vai voiko vaan tulla?',
        likes: 1,
      },
    ],
  },
  {
    id: 's-110',
    author: { name: 'Aino Virta', handle: 'ainovirta' },
    age: 210,
    lang: 'fi',
    text: 'Kuuran Revontuli on kyllä paras aamukahvi mitä oon juonut. Kiitos siitä! ❤️',
    likes: 19,
    replies: [
      {
        id: 's-111',
        author: SAMPLE_OWN,
        age: 198,
        lang: 'fi',
        text: 'Kiitos Aino, tämä lämmitti koko paahtimoa! ☕ – Kaisa',
        likes: 4,
      },
    ],
  },
  {
    id: 's-112',
    author: { name: 'Brewing with Sami', handle: 'samibrews' },
    age: 260,
    lang: 'en',
    text: 'Review: Kuura Hiillos in a moka pot. Dark chocolate, a little smoke, no bitterness. 4.5/5, full notes in the picture.',
    likes: 73,
    picture: { id: 'hiillos-moka', alt: 'A moka pot beside a dark coffee bag on a wooden table' },
  },
  {
    id: 's-113',
    author: { name: 'Lasse K.', handle: 'lassek' },
    age: 330,
    lang: 'en',
    text: 'Switched from Kuura to Routa Coffee. Cheaper, and honestly I can’t taste the difference.',
    likes: 8,
  },
  {
    id: 's-114',
    author: { name: 'Crypto Rise', handle: 'cryptorise88' },
    age: 20,
    lang: 'en',
    text: '🔥🔥 @kuurakahvi followers: earn 5000 € a week from home!!! DM me “START” now 👉 http://quick-rise.example 🔥🔥',
    likes: 0,
  },
  {
    id: 's-115',
    author: { name: 'Sanna Metsä', handle: 'sannametsa' },
    age: 75,
    lang: 'fi',
    text: 'Ostin Kuulasta kaupasta ja pullo vuoti koko kassin läpi. Eipä tullut kahvihetkeä tänään, kiitos vaan.',
    likes: 5,
    picture: { id: 'kuulas-vuoto', alt: 'Märkä kangaskassi ja kaatunut kylmäkahvipullo' },
  },
  {
    id: 's-116',
    author: { name: 'Café Koivu', handle: 'cafekoivu' },
    age: 400,
    lang: 'en',
    text: 'Our new house espresso comes from @kuurakahvi. Come and taste it from Monday on.',
    likes: 31,
  },
  {
    id: 's-117',
    author: { name: 'Jonas Berg', handle: 'jonasberg' },
    age: 520,
    lang: 'en',
    text: 'Does Kuura Revontuli work in a French press, or is it roasted too light for that',
    likes: 2,
  },
];
