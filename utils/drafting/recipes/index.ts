import { check } from '../../voice/check';
import type { CheckContext } from '../../voice/guideline';
import { overlap, wordSet } from '../../voice/read-text';
import { contextOf, mainReason } from '../context';
import { findMatter } from '../matters/find-matter';
import { type Draft, type DraftRequest, defineProvider } from '../provider';
import { type Candidate, choose, factsWanted, type Situation } from './choose';
import { slotNames, slotsFor } from './fill';
import { shape } from './shape';
import { starterRecipes } from './starter';

/** Two drafts may share at most this much of their words (Jaccard). */
export const MOST_OVERLAP = 0.6;
/** A draft that does the same as an earlier one must be better by this much. */
const SAME_MOVE = 4;
/** At most so many candidates are shaped and checked. */
const LOOKED_AT = 24;

interface Tried {
  candidate: Candidate;
  text: string;
  missing: string[];
  words: Set<string>;
  /** 0 = clean and complete, 1 = with warnings, 2 = a slot is to be filled first. */
  grade: number;
}

const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 40);

function explain(
  { recipe }: Candidate,
  request: DraftRequest,
  situation: Situation & { words: string },
): Draft['why'] {
  const slots = recipe.parts.flatMap((part) => (typeof part === 'string' ? slotNames(part) : []));
  const aboutMatter = recipe.matters || slots.some((slot) => slot.startsWith('matter'));
  const fact = slots.find(
    (slot) =>
      situation.slots.has(slot) && /^(?:hours|[a-z]+:)/u.test(slot) && !slot.startsWith('matter'),
  );
  const why: Draft['why'] = [{ key: `why.move.${recipe.move}`, values: {} }];
  if (fact) why.push({ key: 'why.fact', values: { fact: situation.slots.get(fact) ?? '' } });
  if (aboutMatter && situation.matter)
    why.push({ key: `why.matter.${situation.matter}`, values: { words: short(situation.words) } });
  else why.push({ key: `why.reason.${situation.reason}`, values: {} });
  const product = situation.slots.get('product');
  if (product && slots.includes('product')) why.push({ key: 'why.product', values: { product } });
  if (recipe.when?.returning)
    why.push({ key: 'why.returning', values: { count: String(request.earlier) } });
  if (recipe.segments && request.segment)
    why.push({ key: `why.segment.${request.segment}`, values: {} });
  return why;
}

/** Shapes and checks one candidate; null when it breaks a rule or does not fit the site. */
function attempt(
  candidate: Candidate,
  request: DraftRequest,
  situation: Situation,
  context: CheckContext,
): Tried | null {
  const shaped = shape(candidate.recipe.parts, situation.slots, request.guideline, context);
  if (!shaped) return null;
  const findings = check(shaped.text, request.guideline, context);
  const blocked = findings.some(
    ({ level, rule }) => level === 'error' && !(rule === 'placeholder' && shaped.missing.length),
  );
  if (blocked) return null;
  const warned = findings.some(({ level }) => level === 'warning');
  const grade = shaped.missing.length ? 2 : warned ? 1 : 0;
  return { candidate, ...shaped, words: wordSet(shaped.text), grade };
}

/**
 * Takes the best that differ from those taken, doing something else where they can. Drafts with a warning
 * or an empty slot wait until nothing clean is left. A candidate is shaped only when its turn comes.
 */
function pick(
  candidates: Candidate[],
  most: number,
  shapeOne: (candidate: Candidate) => Tried | null,
): Tried[] {
  const taken: Tried[] = [];
  const reserve: Tried[] = [];
  const left = [...candidates];
  const differs = (one: Tried) =>
    taken.every((other) => overlap(one.words, other.words) <= MOST_OVERLAP);
  const rank = ({ recipe, score }: Candidate) =>
    score - (taken.some(({ candidate }) => candidate.recipe.move === recipe.move) ? SAME_MOVE : 0);
  for (let looked = 0; taken.length < most && left.length && looked < LOOKED_AT; looked++) {
    const best = left.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    const one = shapeOne(best);
    if (one?.grade) reserve.push(one);
    else if (one && differs(one)) taken.push(one);
  }
  for (const one of reserve.sort((a, b) => a.grade - b.grade))
    if (taken.length < most && differs(one)) taken.push(one);
  return taken;
}

/**
 * Up to `most` drafts from the recipes of the request's language, each explained, no two sharing more than
 * 60 % of their words. `bare` = the post is a bare compliment.
 */
export function draftFromRecipes(request: DraftRequest, most = 3, bare = false): Draft[] {
  const recipes = starterRecipes[request.lang];
  if (!recipes) return [];
  const reason = mainReason(request.classified);
  const because = request.classified.reasons.flatMap((found) => found.because);
  const matter = findMatter(request.post.text, request.lang, reason, because);
  const slots = slotsFor(request, matter?.id ?? null);
  const situation = { reason, matter: matter?.id ?? null, words: matter?.words ?? '', bare, slots };
  const context = contextOf(request);
  const candidates = choose(recipes, request, situation);
  const taken = pick(candidates, most, (candidate) =>
    attempt(candidate, request, situation, context),
  );
  const wanted = factsWanted(recipes, request, situation)[0];
  return taken.map(({ candidate, text, missing }, index) => ({
    text,
    lang: request.lang,
    origin: `recipe:${candidate.recipe.id}`,
    why: [
      ...explain(candidate, request, situation),
      ...(wanted && index === 0
        ? [{ key: `why.no-fact.${wanted.replace(':', '-')}`, values: { fact: wanted } }]
        : []),
    ],
    missing,
  }));
}

/** Sentence recipes: no network, no model, the same drafts for the same post. */
export const recipes = defineProvider({
  id: 'recipes',
  capabilities: { stream: false, local: true, languages: Object.keys(starterRecipes) },
  async draft(request, { signal }) {
    signal.throwIfAborted();
    return draftFromRecipes(request);
  },
});
