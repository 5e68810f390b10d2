/**
 * What a lexicon knows, group by group. Sentiment groups carry weights (`sentiment.ts`); the others
 * are read by the reasons. A group may be empty.
 */
export const GROUPS = [
  // Passed over: idioms and politeness that would mislead; nothing inside them is counted.
  'idiom',
  // Sounds like a crisis and is none; nothing inside counts as one.
  'harmless',
  // The writer's own slip or a small lack: no feeling, no failure, but the rest of it counts.
  'mild',
  // Feelings.
  'delight',
  'good',
  'thanks',
  'bad',
  'awful',
  // Facts of failed service.
  'waiting',
  'missing',
  'broken',
  'cancelled',
  'refused',
  'repeated',
  'unanswered',
  'charged',
  'wrong',
  'rude',
  'poor-quality',
  'leaving',
  'disbelief',
  'sarcasm',
  // Half a fact: two of them make one.
  'hint',
  // The trouble is over ("thanks for sorting out the delay").
  'resolved',
  // Asking.
  'asking',
  'rhetorical',
  // An order, delivery, booking or account, and the wish that something is done about it.
  'order',
  'order-need',
  // Crisis: something that says enough by itself, and pairs that do together.
  'harm',
  'warning',
  'ill',
  'intake',
  // User content, ads, spam.
  'review',
  'ad-words',
  'spam',
] as const;

export type Group = (typeof GROUPS)[number];

/** The groups that state a fact of failed service. */
export const FAILURES: readonly Group[] = [
  'waiting',
  'missing',
  'broken',
  'cancelled',
  'refused',
  'repeated',
  'unanswered',
  'charged',
  'wrong',
  'rude',
  'poor-quality',
  'leaving',
  'disbelief',
  'sarcasm',
];

/** Phrases by group. */
export type Vocabulary = Partial<Record<Group, string[]>>;

/**
 * One language. Patterns are written as plain phrases (read by `phrases.ts`):
 * `word`, `stem*`, `(one|other)`, `[optional]`, `..` up to three words between, `...` up to five,
 * `^phrase` only where a sentence begins, `<name>` a macro.
 */
export interface Lexicon {
  lang: string;
  macros: Record<string, string>;
  /** Words that turn the next words round. */
  negators: string[];
  /** Words after which a new clause begins: negation and sarcasm don't reach over them. */
  turns: string[];
  /** Words that may stand before the real beginning of a sentence. */
  openers: string[];
  groups: Vocabulary;
}

/** Phrases written one after another, with semicolons between; a backslash stays a backslash. */
export const phrases = (text: TemplateStringsArray): string[] =>
  text.raw
    .join('')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
