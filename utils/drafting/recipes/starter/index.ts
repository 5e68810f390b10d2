import type { Recipe } from '../recipe';
import { en } from './en';
import { fi } from './fi';

/** Starter sets by language subtag: a language is one folder and one entry. */
export const starterRecipes: Record<string, readonly Recipe[]> = { en, fi };

/** Names of facts that the starter recipes use ("hours", "link:returns"), for the brand's guideline. */
export const FACT_NAMES: readonly string[] = [
  ...new Set(
    Object.values(starterRecipes)
      .flat()
      .flatMap(({ parts }) => parts)
      .flatMap((part) => [
        ...(typeof part === 'string' ? part : part.optional).matchAll(
          /\{\{(hours|[a-z]+:[a-z-]+)\}\}/gu,
        ),
      ])
      .map((match) => match[1] ?? '')
      .filter((name) => !name.startsWith('matter:')),
  ),
].sort();
