import type { SiteId } from '../posts/post';

/** `b_` and six characters; part of every key, event, rollup and draft from the first day. */
export type BrandId = `b_${string}`;

export interface Product {
  id: string;
  name: string;
  /** Watch words beside the name; inflected forms are found by themselves (Finnish too). */
  words: string[];
}

export interface Competitor {
  name: string;
  words: string[];
}

/** Monday = 1 … Sunday = 7; each period [from, to] as "HH:MM" in the brand's zone, several a day. */
export type Hours = Record<1 | 2 | 3 | 4 | 5 | 6 | 7, [string, string][]>;

export type Topic = 'quality' | 'health' | 'legal' | 'press' | 'orders' | 'other';

export interface Contact {
  id: string;
  topic: Topic;
  /** Who is asked, as staff call them ("Quality", "Anna in legal"). */
  name: string;
  /** E-mail address; "" when the message is copied and sent elsewhere. */
  email: string;
}

export interface Brand {
  id: BrandId;
  name: string;
  /** Own handles per site, without "@"; on Mastodon with the host ("kuura@some.social"). */
  handles: Partial<Record<SiteId, string[]>>;
  products: Product[];
  /** Further words that concern the brand: nicknames, campaigns, hashtags, people. */
  watch: string[];
  competitors: Competitor[];
  /** BCP 47 language subtags that the brand answers in, first = default. */
  languages: string[];
  /** IANA zone of the working hours. */
  zone: string;
  hours: Hours;
  target: { minutes: number; share: number };
  contacts: Contact[];
}

export const TARGET_PRESETS = {
  usual: { minutes: 60, share: 0.9 },
  'very-responsive': { minutes: 15, share: 0.9 },
} as const;

export const OFFICE_HOURS: Hours = {
  1: [['09:00', '17:00']],
  2: [['09:00', '17:00']],
  3: [['09:00', '17:00']],
  4: [['09:00', '17:00']],
  5: [['09:00', '17:00']],
  6: [],
  7: [],
};

/** A brand with nothing filled in but its name. */
export const newBrand = (id: BrandId, name: string, zone: string): Brand => ({
  id,
  name,
  handles: {},
  products: [],
  watch: [],
  competitors: [],
  languages: ['en', 'fi'],
  zone,
  hours: OFFICE_HOURS,
  target: TARGET_PRESETS.usual,
  contacts: [],
});
