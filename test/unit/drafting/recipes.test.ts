import { describe, expect, test } from 'vitest';
import drafts from '../../../assets/locales/en/drafts.json';
import { matterWords } from '../../../utils/drafting/matters/find-matter';
import { MATTERS, type MatterId } from '../../../utils/drafting/matters/matter';
import { slotNames, slotsFor } from '../../../utils/drafting/recipes/fill';
import type { Part } from '../../../utils/drafting/recipes/recipe';
import { shape } from '../../../utils/drafting/recipes/shape';
import { FACT_NAMES, starterRecipes } from '../../../utils/drafting/recipes/starter';
import type { ReasonId } from '../../../utils/listening/reason';
import type { SiteId } from '../../../utils/posts/post';
import { check } from '../../../utils/voice/check';
import type { Fact, Guideline } from '../../../utils/voice/guideline';
import { limitOf } from '../../../utils/voice/length';
import { overlap, wordSet } from '../../../utils/voice/read-text';
import { contextFor, requestFor, variants } from '../../fixtures/drafts/kuura';

const ANSWERED: ReasonId[] = [
  'question',
  'complaint',
  'order-help',
  'praise',
  'user-content',
  'mention',
  'competitor',
];
const SITES: SiteId[] = ['x', 'facebook', 'instagram', 'mastodon', 'bluesky', 'sample'];
const matters = Object.keys(MATTERS) as MatterId[];

const facts: Fact[] = FACT_NAMES.map((name, index) => {
  const [kind = '', slot = kind] = name.split(':');
  const value = kind === 'link' ? `https://kuura.example/${slot}` : 'ma–pe 9–17';
  return {
    id: `f${index}`,
    kind: kind as Fact['kind'],
    name: slot,
    value: { en: value, fi: value },
    expires: null,
  };
});

const all = Object.values(starterRecipes).flat();
const plain = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.optional)).join(' ');

test('every answered reason has at least eight recipes in each language, the rest none', () => {
  for (const [lang, recipes] of Object.entries(starterRecipes)) {
    for (const reason of ANSWERED)
      expect(
        recipes.filter(({ reasons }) => reasons.includes(reason)).length,
        `${lang} ${reason}`,
      ).toBeGreaterThanOrEqual(8);
    const answered = new Set(recipes.flatMap(({ reasons }) => reasons));
    expect([...answered].sort()).toEqual([...ANSWERED].sort());
  }
});

test('ids are unique, languages have the same recipes', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const names = (lang: string) => (starterRecipes[lang] ?? []).map(({ id }) => id.slice(3)).sort();
  expect(names('fi')).toEqual(names('en'));
});

test('no two recipes of a language say nearly the same', () => {
  for (const recipes of Object.values(starterRecipes))
    for (const [index, one] of recipes.entries())
      for (const other of recipes.slice(index + 1))
        expect(
          overlap(wordSet(plain(one.parts)), wordSet(plain(other.parts))),
          `${one.id} ${other.id}`,
        ).toBeLessThan(0.5);
});

test('every slot is known, every matter has words and a reason to show', () => {
  const known = new Set(['product', 'brand', 'emoji', ...FACT_NAMES]);
  for (const { id, lang, parts } of all)
    for (const slot of slotNames(plain(parts))) {
      const form = slot === 'matter' ? 'base' : slot.split(':')[1];
      if (slot.startsWith('matter'))
        for (const matter of matters)
          expect(matterWords[lang]?.[matter].forms[form ?? ''], id).toBeTruthy();
      else expect(known, `${id} ${slot}`).toContain(slot);
    }
  expect(Object.keys(drafts.why.matter).sort()).toEqual([...matters].sort());
  expect(Object.keys(drafts.why['no-fact']).sort()).toEqual(
    FACT_NAMES.map((name) => name.replace(':', '-')).sort(),
  );
  const moves: Record<string, string> = drafts.why.move;
  for (const { id, move } of all) expect(moves[move], id).toBeTruthy();
});

describe.each(Object.entries(variants))('guideline: %s', (name, variant) => {
  // A brand's own words may rule a recipe out; then it is left out rather than maimed.
  const strict = name !== 'words of its own';
  test.each(SITES)('every recipe is clean on %s', (site) => {
    const voice: Guideline = { ...variant, facts };
    for (const { id, lang, reasons, parts, matters: own } of all) {
      const needs = slotNames(plain(parts)).some((slot) => slot.startsWith('matter'));
      const tried = needs
        ? (own ??
          matters.filter((matter) =>
            (MATTERS[matter] as readonly ReasonId[]).includes(reasons[0] ?? 'mention'),
          ))
        : [null];
      // The shortest limit sees every matter; elsewhere one is enough.
      for (const matter of site === 'x' ? tried : tried.slice(0, 1))
        for (const authorFirstName of ['Anna-Katariina', null]) {
          const request = requestFor(
            lang,
            reasons,
            { site, text: 'Kuura One' },
            { guideline: voice },
          );
          const context = contextFor(lang, {
            site,
            limit: limitOf(site),
            reasons,
            authorFirstName,
            names: ['Kuura', 'Kuura One'],
          });
          const shaped = shape(parts, slotsFor(request, matter), voice, context);
          if (!strict && shaped === null) continue;
          expect(shaped, id).not.toBeNull();
          if (!shaped) continue;
          expect(shaped.missing, id).toEqual([]);
          const bad = check(shaped.text, voice, context);
          expect(
            bad.map((finding) => [finding.rule, shaped.text.slice(finding.start, finding.end)]),
            `${id}: ${shaped.text}`,
          ).toEqual([]);
          expect(shaped.text, id).not.toMatch(/[{}[\]|]|\s{2}|\s[.,!?]/u);
        }
    }
  });
});
