import type { ReasonId } from '../../listening/reason';
import type { SiteId } from '../../posts/post';
import type { MatterId } from '../matters/matter';

/** What a reply does; three drafts are to do different things. */
export type Move = 'thank' | 'answer' | 'ask' | 'private' | 'check' | 'acknowledge' | 'chat';

/** A sentence that always stands, or one that goes when a slot of it is empty or the room is short. */
export type Part = string | { optional: string };

export interface Conditions {
  /** We answered this person before. */
  returning?: boolean;
  /** A bare compliment: one warm line is enough. */
  bare?: boolean;
  /** The post is a few words, or more than about 200 characters. */
  length?: 'short' | 'long';
}

/**
 * A sentence pattern. Slots: `{{product}}`, `{{brand}}`, `{{matter}}` and its cases (`{{matter:ela}}`), `{{emoji}}`,
 * and the brand's facts by kind and name (`{{link:returns}}`, `{{hours}}`). `[sinä-form|te-form]` follows the
 * guideline's form of address. Greeting, first name and sign-off are added by the guideline.
 */
export interface Recipe {
  /** `<lang>/<reason>/<name>`, never changed: the log refers to it. */
  id: string;
  lang: string;
  reasons: ReasonId[];
  move: Move;
  /** Only when the post is about one of these; without it any. */
  matters?: MatterId[];
  segments?: string[];
  sites?: SiteId[];
  when?: Conditions;
  /** Further words of posts that this recipe suits, for the ranking. */
  about?: string;
  parts: Part[];
}

export const maybe = (optional: string): Part => ({ optional });

/** Recipes of one language and reason; ids get their prefix here. */
export const defineRecipes = (
  lang: string,
  reason: ReasonId,
  recipes: (Omit<Recipe, 'lang' | 'reasons'> & { also?: ReasonId[] })[],
): Recipe[] =>
  recipes.map(({ also = [], ...recipe }) => ({
    ...recipe,
    id: `${lang}/${reason}/${recipe.id}`,
    lang,
    reasons: [reason, ...also],
  }));
