import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import drafts_en from '../../../assets/locales/en/drafts.json';
import voice_en from '../../../assets/locales/en/voice.json';
import drafts_fi from '../../../assets/locales/fi/drafts.json';
import voice_fi from '../../../assets/locales/fi/voice.json';
import { check } from '../../../utils/voice/check';
import { explain } from '../../../utils/voice/explain';
import { rules } from '../../../utils/voice/rules';
import { contextFor, guideline } from '../../fixtures/drafts/kuura';

const translators = new Map<string, (key: string, values?: object) => string>();

beforeAll(async () => {
  const instance = i18next.createInstance();
  await instance.init({
    resources: {
      en: { voice: voice_en, drafts: drafts_en },
      fi: { voice: voice_fi, drafts: drafts_fi },
    },
    interpolation: { escapeValue: false },
  });
  for (const lang of ['en', 'fi']) {
    const t = instance.getFixedT(lang);
    translators.set(lang, (key, values) => t(key, { ...values }));
  }
});

const leaves = (node: object, path = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value as object, `${path}${key}.`),
  );

test('both languages have the same keys', () => {
  expect(leaves(voice_fi)).toEqual(leaves(voice_en));
  expect(leaves(drafts_fi)).toEqual(leaves(drafts_en));
});

test.each(rules.map(({ id }) => id))('%s has a name and a reason', (id) => {
  const { rule } = voice_en;
  const words: Record<string, string> = rule[id as keyof typeof rule];
  expect(words.name).toBeTruthy();
  expect(Object.keys(words).some((key) => key.startsWith('why'))).toBe(true);
});

/** Texts that set off every kind of finding. */
const ROUGH = [
  'Thanks!! Unfortunately the client is SORRY 💀 🙂 🙂 at €5 tomorrow, rest assured. Call 040 123 4567. {{x}} @you evil.com',
  'Hej Anna, vi tackar och det är bra att du frågar oss om det här, men vi kan inte svara på det just nu. – XY',
  'Hei Anna! Lupaamme, että voitte mikäli tuote. 12,90 € FI21 1234 5600 0007 85 131052-308T tilaus 12345 4111 1111 1111 1111 a@b.fi',
  'Hello Maija, it was caused by a defect of our supplier and it is our fault.',
  'Moi, kiitos kun kysyit ja selvitämme asian sinulle heti kun se vain on mahdollista meidän puolelta',
  'Hei Maija! ok',
];

test.each(['en', 'fi'])('%s explains every finding in a whole sentence', (lang) => {
  const t = translators.get(lang);
  if (!t) throw new Error('no translator');
  const seen = new Set<string>();
  for (const text of ROUGH)
    for (const voice of [
      guideline,
      {
        ...guideline,
        firstName: false,
        emoji: { most: 0, allowed: [] },
        exclamations: { most: 0 },
      },
    ])
      for (const findingLang of ['en', 'fi']) {
        const context = contextFor(findingLang, {
          reasons: ['crisis'],
          limit: 60,
          recent: [text, text.slice(0, -3)],
        });
        for (const finding of check(text, voice, context)) {
          const { name, why, fix } = explain(finding, t);
          seen.add(finding.rule);
          const own = why.replaceAll(String(finding.values.slot ?? ''), '');
          expect(`${name} ${own} ${fix ?? ''}`, JSON.stringify(finding)).not.toMatch(
            /\{\{|rule\.|undefined/,
          );
          expect(why, JSON.stringify(finding)).toMatch(/[.:!”’]$|\.$/u);
        }
      }
  expect([...seen].sort()).toEqual(rules.map(({ id }) => id).sort());
});
