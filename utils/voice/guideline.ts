/** The brand's voice as data. Plain types; the zod schema lives in `guideline-schema.ts`. */
import type { ReasonId } from '../listening/reason';
import type { SiteId } from '../posts/post';
import type { BrandId, Topic } from '../strategy/brand';

/** Text per language subtag: {en: "Hi", fi: "Hei"}. */
export type Worded = Record<string, string>;

/** The words in the first of these languages that has any; else in whichever has; "" without any. */
export const wordIn = (worded: Worded, ...languages: (string | undefined)[]): string =>
  languages.map((lang) => worded[lang ?? '']).find((text) => text) ??
  Object.values(worded).find((text) => text) ??
  '';

export interface WordRule {
  id: string;
  /** What we don't say; matched as a word, case-insensitive, with Finnish endings. */
  avoid: string;
  /** What we say instead; "" = just leave it out. */
  use: string;
  lang: string | null;
}

export interface BannedPromise {
  id: string;
  /** Words that nobody may promise ("free of charge", "huomenna perillä"). */
  words: string;
  lang: string | null;
  /** Why nobody may, in the languages that staff read; {} = no reason given. */
  why: Worded;
}

export interface Fact {
  id: string;
  kind: 'link' | 'hours' | 'price' | 'contact' | 'text';
  /** Slot name in recipes: `{{link:returns}}`, `{{hours}}`. */
  name: string;
  value: Worded;
  /** Last valid day, or null. */
  expires: string | null;
}

export interface ApprovedText {
  id: string;
  /** Topics or reasons it may be used for. */
  topic: Topic | 'any';
  text: Worded;
}

export interface Guideline {
  schema: 1;
  brand: BrandId;
  /** Finnish form of address. */
  address: 'sinä' | 'te';
  greeting: Worded;
  /** Greet by first name where one is known. */
  firstName: boolean;
  signOff: { on: boolean; text: Worded; initials: string };
  emoji: { most: number; allowed: string[] };
  exclamations: { most: number };
  words: WordRule[];
  promises: BannedPromise[];
  facts: Fact[];
  /** Holding texts for a crisis: concern, private channel, batch number; never cause or blame. */
  holding: ApprovedText[];
}

export type Level = 'error' | 'warning' | 'suggestion';

/** One thing that the check found; words come from `assets/locales/<lang>/voice.json` by `rule`. */
export interface Finding {
  /** `length`, `greeting`, `avoid-word`, `promise`, … */
  rule: string;
  level: Level;
  start: number;
  end: number;
  /** Values for the sentence that explains it. */
  values: Record<string, string | number>;
  /** One click: replace [start, end) by `text`; null where no fix is known. */
  fix: { start: number; end: number; text: string } | null;
}

export interface CheckContext {
  site: SiteId;
  lang: string;
  /** The site's length limit if known better than the default (a Mastodon instance's). */
  limit: number | null;
  reasons: ReasonId[];
  authorFirstName: string | null;
  authorHandle: string | null;
  /** Texts that were sent lately, for near duplicates. */
  recent: string[];
  /** Local day, for facts that expired. */
  today: string;
  /** Language of whoever reads the findings, for reasons in the brand's own words; else the reply's. */
  reader?: string;
  /** Names of the brand and its products, which may be written in capitals. */
  names?: readonly string[];
}
