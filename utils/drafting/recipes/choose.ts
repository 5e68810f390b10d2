import type { ReasonId } from '../../listening/reason';
import { hash53 } from '../../posts/keys';
import type { MatterId } from '../matters/matter';
import type { DraftRequest } from '../provider';
import { type Slots, slotNames } from './fill';
import { fitWords } from './rank';
import type { Conditions, Part, Recipe } from './recipe';

export interface Situation {
  reason: ReasonId;
  matter: MatterId | null;
  bare: boolean;
  slots: Slots;
}

export interface Candidate {
  recipe: Recipe;
  score: number;
}

/** Points: a fitting fact beats a fitting matter, a matter beats the choice of words. */
const POINTS = {
  fact: 6,
  matter: 5,
  matterSlot: 3.5,
  segment: 3,
  site: 2,
  returning: 3,
  length: 1.5,
  words: 3,
  product: 1,
  empty: 50,
};
/** A post longer than this took somebody's time; one of few words is best answered in few. */
const LONG = 200;
const SHORT = 60;

const requiredSlots = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (typeof part === 'string' ? slotNames(part) : []));

const isFact = (slot: string): boolean =>
  !['product', 'brand', 'emoji'].includes(slot) && !slot.startsWith('matter');

function holds(when: Conditions, request: DraftRequest, bare: boolean): boolean {
  const { text } = request.post;
  if (when.returning !== undefined && when.returning !== request.earlier > 0) return false;
  if (when.length === 'long' && text.length <= LONG) return false;
  if (when.length === 'short' && text.length > SHORT) return false;
  return (when.bare ?? false) === bare;
}

/** May this recipe be used at all? A required product or matter that is unknown rules it out; a fact may be asked for. */
function suits(recipe: Recipe, request: DraftRequest, situation: Situation): boolean {
  const { matters, segments, sites, when = {}, parts, reasons } = recipe;
  if (!reasons.includes(situation.reason)) return false;
  if (matters && (!situation.matter || !matters.includes(situation.matter))) return false;
  if (segments && (!request.segment || !segments.includes(request.segment))) return false;
  if (sites && !sites.includes(request.post.site)) return false;
  if (!holds(when, request, situation.bare)) return false;
  return requiredSlots(parts).every((slot) => isFact(slot) || situation.slots.has(slot));
}

/**
 * The recipes that suit a post, best first. Ties are broken by the post's own id, so that equal posts do not
 * all get the same words, while one post always gets the same drafts.
 */
export function choose(
  recipes: readonly Recipe[],
  request: DraftRequest,
  situation: Situation,
): Candidate[] {
  const fits = fitWords(recipes, request.post.text);
  const seed = request.post.id ?? request.post.permalink ?? request.post.text.slice(0, 80);
  return recipes
    .filter((recipe) => suits(recipe, request, situation))
    .map((recipe) => {
      const slots = requiredSlots(recipe.parts);
      const { when = {} } = recipe;
      let score = (fits.get(recipe.id) ?? 0) * POINTS.words;
      if (slots.some((slot) => slot.startsWith('matter'))) score += POINTS.matterSlot;
      else if (recipe.matters) score += POINTS.matter;
      if (slots.some((slot) => isFact(slot) && situation.slots.has(slot))) score += POINTS.fact;
      if (slots.some((slot) => !situation.slots.has(slot))) score -= POINTS.empty;
      if (slots.includes('product')) score += POINTS.product;
      if (recipe.segments) score += POINTS.segment;
      if (recipe.sites) score += POINTS.site;
      if (when.returning) score += POINTS.returning;
      if (when.length) score += POINTS.length;
      score += (Number.parseInt(hash53(`${seed} ${recipe.id}`).slice(-4), 36) % 100) / 100;
      return { recipe, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Facts that a recipe for this very matter would need and the guideline does not have. */
export const factsWanted = (
  recipes: readonly Recipe[],
  request: DraftRequest,
  situation: Situation,
): string[] => [
  ...new Set(
    recipes
      .filter((recipe) => recipe.matters && suits(recipe, request, situation))
      .flatMap(({ parts }) => requiredSlots(parts))
      .filter((slot) => isFact(slot) && !situation.slots.has(slot)),
  ),
];
