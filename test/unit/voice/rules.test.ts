import { expect, test } from 'vitest';
import { applyFix, applyFixes, check, score } from '../../../utils/voice/check';
import type { CheckContext, Guideline } from '../../../utils/voice/guideline';
import { contextFor, guideline } from '../../fixtures/drafts/kuura';

interface Case {
  rule: string;
  lang: 'en' | 'fi';
  text: string;
  /** The marked words; [] = nothing may be found by this rule. */
  seen: string[];
  /** The text after the first finding's fix; null = no fix may be offered. */
  fixed?: string | null;
  level?: string;
  context?: Partial<CheckContext>;
  voice?: Partial<Guideline>;
}

const te: Partial<Guideline> = { address: 'te' };
const crisis: Partial<CheckContext> = { reasons: ['crisis'] };
const words: Partial<Guideline> = {
  words: [
    { id: '1', avoid: 'client', use: 'customer', lang: 'en' },
    { id: '2', avoid: 'unfortunately', use: '', lang: 'en' },
    { id: '3', avoid: 'tuote', use: 'herkku', lang: 'fi' },
    { id: '4', avoid: 'asiakas', use: 'vieras', lang: 'fi' },
    { id: '5', avoid: 'hinta', use: 'arvo', lang: 'fi' },
  ],
};

const CASES: Case[] = [
  {
    rule: 'length',
    lang: 'en',
    text: 'abcdef',
    seen: ['ef'],
    fixed: null,
    level: 'error',
    context: { limit: 4 },
  },
  { rule: 'length', lang: 'fi', text: 'Hei vaan', seen: [], context: { limit: 8 } },

  {
    rule: 'greeting',
    lang: 'en',
    text: 'Thanks for asking.',
    seen: ['Thanks'],
    fixed: 'Hi Maija, thanks for asking.',
    level: 'warning',
  },
  {
    rule: 'greeting',
    lang: 'en',
    text: "I'm looking into it.",
    seen: ["I'm"],
    fixed: "Hi Maija, I'm looking into it.",
  },
  { rule: 'greeting', lang: 'en', text: 'Hi Maija, thanks.', seen: [] },
  {
    rule: 'greeting',
    lang: 'en',
    text: 'Hei Maija, thanks.',
    seen: ['Hei'],
    fixed: 'Hi Maija, thanks.',
    level: 'warning',
  },
  {
    rule: 'greeting',
    lang: 'en',
    text: 'Hello Maija, thanks.',
    seen: ['Hello'],
    fixed: 'Hi Maija, thanks.',
    level: 'suggestion',
  },
  {
    rule: 'greeting',
    lang: 'en',
    text: 'Hi Anna, thanks.',
    seen: ['Anna'],
    fixed: 'Hi Maija, thanks.',
  },
  { rule: 'greeting', lang: 'en', text: 'History repeats itself.', seen: ['History'] },
  {
    rule: 'greeting',
    lang: 'fi',
    text: 'Kiitos viestistä.',
    seen: ['Kiitos'],
    fixed: 'Hei Maija! Kiitos viestistä.',
  },
  { rule: 'greeting', lang: 'fi', text: 'Hei Maija! Kiitos.', seen: [] },
  {
    rule: 'greeting',
    lang: 'fi',
    text: 'Hi Maija! Kiitos.',
    seen: ['Hi'],
    fixed: 'Hei Maija! Kiitos.',
  },
  {
    rule: 'greeting',
    lang: 'fi',
    text: 'Hej Maija! Kiitos.',
    seen: ['Hej'],
    fixed: 'Hei Maija! Kiitos.',
  },
  {
    rule: 'greeting',
    lang: 'fi',
    text: 'Moikka Maija! Kiitos.',
    seen: ['Moikka'],
    fixed: 'Hei Maija! Kiitos.',
  },
  { rule: 'greeting', lang: 'fi', text: 'Kiitos.', seen: [], voice: { greeting: {} } },

  {
    rule: 'first-name',
    lang: 'en',
    text: 'Hi, thanks.',
    seen: ['Hi'],
    fixed: 'Hi Maija, thanks.',
    level: 'suggestion',
  },
  { rule: 'first-name', lang: 'fi', text: 'Hei! Kiitos, Maija.', seen: [] },
  {
    rule: 'first-name',
    lang: 'fi',
    text: 'Hei Maija! Kiitos.',
    seen: ['Maija'],
    fixed: 'Hei! Kiitos.',
    voice: { firstName: false },
  },
  {
    rule: 'first-name',
    lang: 'fi',
    text: 'Hei! Kiitos.',
    seen: [],
    context: { authorFirstName: null },
  },

  {
    rule: 'sign-off',
    lang: 'en',
    text: 'Hi, done.',
    seen: ['done'],
    fixed: 'Hi, done. – MK',
    level: 'warning',
  },
  { rule: 'sign-off', lang: 'en', text: 'Hi, done. – MK', seen: [] },
  {
    rule: 'sign-off',
    lang: 'en',
    text: 'Hi, done. – AB',
    seen: [' – AB'],
    fixed: 'Hi, done. – MK',
  },
  {
    rule: 'sign-off',
    lang: 'fi',
    text: 'Hei!\nValmista. /ab',
    seen: [' /ab'],
    fixed: 'Hei!\nValmista.\n– MK',
  },
  {
    rule: 'sign-off',
    lang: 'fi',
    text: 'Valmista.',
    seen: [],
    voice: { signOff: { on: false, text: {}, initials: '' } },
  },

  { rule: 'emoji', lang: 'en', text: 'Yes 🙂 🙂', seen: ['🙂'], fixed: 'Yes 🙂', level: 'warning' },
  { rule: 'emoji', lang: 'fi', text: 'Joo 💀', seen: ['💀'], fixed: 'Joo' },
  { rule: 'emoji', lang: 'fi', text: 'Joo ❤', seen: [] },
  {
    rule: 'emoji',
    lang: 'en',
    text: 'Yes 👩‍👩‍👧‍👦 © 2026 1️⃣',
    seen: ['1️⃣'],
    voice: { emoji: { most: 1, allowed: [] } },
  },
  {
    rule: 'emoji',
    lang: 'en',
    text: 'Yes 🙂',
    seen: ['🙂'],
    fixed: 'Yes',
    voice: { emoji: { most: 0, allowed: ['🙂'] } },
  },

  {
    rule: 'exclamation',
    lang: 'en',
    text: 'Wow! Great! Yes!',
    seen: ['!', '!'],
    fixed: 'Wow! Great. Yes!',
    level: 'warning',
  },
  { rule: 'exclamation', lang: 'fi', text: 'Hei Maija! Kiva! Hyvä', seen: [] },
  {
    rule: 'exclamation',
    lang: 'fi',
    text: 'Hei Maija! Kiva!!!',
    seen: ['!!!'],
    fixed: 'Hei Maija! Kiva!',
  },
  {
    rule: 'exclamation',
    lang: 'fi',
    text: 'Mitä?!',
    seen: ['!'],
    fixed: 'Mitä?',
    voice: { exclamations: { most: 0 } },
  },

  {
    rule: 'avoid-word',
    lang: 'en',
    text: 'The Client said',
    seen: ['Client'],
    fixed: 'The Customer said',
    voice: words,
    level: 'warning',
  },
  {
    rule: 'avoid-word',
    lang: 'en',
    text: 'our CLIENTS',
    seen: ['CLIENTS'],
    fixed: 'our CUSTOMERS',
    voice: words,
  },
  { rule: 'avoid-word', lang: 'en', text: 'clientele', seen: [], voice: words },
  {
    rule: 'avoid-word',
    lang: 'en',
    text: 'It is unfortunately late',
    seen: ['unfortunately'],
    fixed: 'It is late',
    voice: words,
  },
  {
    rule: 'avoid-word',
    lang: 'fi',
    text: 'Uusi tuote on täällä',
    seen: ['tuote'],
    fixed: 'Uusi herkku on täällä',
    voice: words,
  },
  {
    rule: 'avoid-word',
    lang: 'fi',
    text: 'Kysy tuotteesta lisää',
    seen: ['tuotteesta'],
    fixed: null,
    voice: words,
  },
  {
    rule: 'avoid-word',
    lang: 'fi',
    text: 'Asiakkaamme ja asiakkaille',
    seen: ['Asiakkaamme', 'asiakkaille'],
    fixed: null,
    voice: words,
  },
  {
    rule: 'avoid-word',
    lang: 'fi',
    text: 'hinnan ja hinnoista',
    seen: ['hinnan', 'hinnoista'],
    fixed: null,
    voice: words,
  },
  { rule: 'avoid-word', lang: 'fi', text: 'tuotto ja asia', seen: [], voice: words },
  { rule: 'avoid-word', lang: 'en', text: 'tuote', seen: [], voice: words },
  {
    rule: 'avoid-word',
    lang: 'en',
    text: 'Many thanks, and thanks',
    seen: ['thanks'],
    fixed: 'Many thanks, and many thanks',
    voice: { words: [{ id: '1', avoid: 'thanks', use: 'many thanks', lang: null }] },
  },

  {
    rule: 'promise',
    lang: 'en',
    text: 'This is guaranteed to work',
    seen: ['guaranteed'],
    fixed: null,
    level: 'error',
  },
  {
    rule: 'promise',
    lang: 'en',
    text: 'You get it free  of charge',
    seen: ['free  of charge'],
    fixed: null,
  },
  {
    rule: 'promise',
    lang: 'fi',
    text: 'Lupaamme, että se on perillä huomenna',
    seen: ['Lupaamme', 'perillä huomenna'],
    level: 'error',
  },
  { rule: 'promise', lang: 'fi', text: 'Selvitämme asian', seen: [] },

  { rule: 'address', lang: 'fi', text: 'Voitteko lähettää sen meille?', seen: [] },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Jos teillä on aikaa, voitte kertoa',
    seen: ['teillä', 'voitte'],
    fixed: 'Jos sinulla on aikaa, voitte kertoa',
    level: 'warning',
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Missä tilauksenne on?',
    seen: ['tilauksenne'],
    fixed: 'Missä tilauksesi on?',
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Laittakaa viesti',
    seen: ['Laittakaa'],
    fixed: 'Laita viesti',
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Tilanne on tänne tullut rakenne, perinne ja luonne',
    seen: [],
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Voit laittaa viestin',
    seen: ['Voit'],
    fixed: 'Voitte laittaa viestin',
    voice: te,
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Laita viesti, niin kerron sulle',
    seen: ['Laita', 'sulle'],
    fixed: 'Laittakaa viesti, niin kerron sulle',
    voice: te,
  },
  {
    rule: 'address',
    lang: 'fi',
    text: 'Haluaisit varmaan tilauksesi',
    seen: ['Haluaisit', 'tilauksesi'],
    fixed: 'Haluaisitte varmaan tilauksesi',
    voice: te,
  },
  { rule: 'address', lang: 'fi', text: 'Uusi vuosi ja kuusi tosi hyvää', seen: [], voice: te },
  { rule: 'address', lang: 'en', text: 'Te voitte', seen: [] },

  {
    rule: 'personal-data',
    lang: 'en',
    text: 'Call 040 123 4567 now',
    seen: ['040 123 4567'],
    fixed: null,
    level: 'error',
  },
  { rule: 'personal-data', lang: 'en', text: 'Call +358 9 123 4567', seen: [] },
  {
    rule: 'personal-data',
    lang: 'fi',
    text: 'Soita numeroon +358 40 1234567',
    seen: ['+358 40 1234567'],
  },
  {
    rule: 'personal-data',
    lang: 'fi',
    text: 'kirjoita maija@posti.example heti',
    seen: ['maija@posti.example'],
  },
  {
    rule: 'personal-data',
    lang: 'fi',
    text: 'tili FI21 1234 5600 0007 85',
    seen: ['FI21 1234 5600 0007 85'],
  },
  { rule: 'personal-data', lang: 'fi', text: 'tili FI21 1234 5600 0007 86', seen: [] },
  { rule: 'personal-data', lang: 'fi', text: 'tunnus 131052-308T', seen: ['131052-308T'] },
  { rule: 'personal-data', lang: 'fi', text: 'tunnus 010594Y9032', seen: ['010594Y9032'] },
  {
    rule: 'personal-data',
    lang: 'en',
    text: 'card 4111 1111 1111 1111',
    seen: ['4111 1111 1111 1111'],
  },
  {
    rule: 'personal-data',
    lang: 'en',
    text: 'Your order number #12345 is ready',
    seen: ['order number #12345'],
  },
  { rule: 'personal-data', lang: 'fi', text: 'Tilaus 204518 lähti', seen: ['Tilaus 204518'] },
  {
    rule: 'personal-data',
    lang: 'fi',
    text: 'Kiitos @maija@some.social, 2026 oli hyvä ja ma–pe 9–17',
    seen: [],
  },

  {
    rule: 'unapproved-link',
    lang: 'en',
    text: 'See https://evil.example/x.',
    seen: ['https://evil.example/x'],
    fixed: null,
    level: 'error',
  },
  {
    rule: 'unapproved-link',
    lang: 'en',
    text: 'See kuura.example/returns or https://kuura.example/returns/',
    seen: [],
  },
  { rule: 'unapproved-link', lang: 'fi', text: 'Katso kuura-kahvi.fi', seen: ['kuura-kahvi.fi'] },
  { rule: 'unapproved-link', lang: 'fi', text: 'Hyvä.Kiitos asiasta', seen: [] },

  {
    rule: 'unapproved-price',
    lang: 'en',
    text: 'It is €9.90 now',
    seen: ['€9.90'],
    level: 'error',
  },
  {
    rule: 'unapproved-price',
    lang: 'fi',
    text: 'Hinta on 9,90 euroa, alennus 20 %',
    seen: ['9,90 euroa', '20 %'],
  },
  {
    rule: 'unapproved-price',
    lang: 'fi',
    text: 'Pussi on 12,90 €',
    seen: [],
    context: { today: '2026-10-01' },
  },
  { rule: 'unapproved-price', lang: 'fi', text: 'Meitä on 5 ja vuosi 2026', seen: [] },

  {
    rule: 'unapproved-date',
    lang: 'en',
    text: 'It ships on Monday, 3 March at 9 am or tomorrow',
    seen: ['on Monday', '3 March', '9 am', 'tomorrow'],
    level: 'warning',
  },
  {
    rule: 'unapproved-date',
    lang: 'fi',
    text: 'Tulee perjantaina 3.4. klo 12 tai huomenna',
    seen: ['perjantaina', '3.4.', 'klo 12', 'huomenna'],
  },
  { rule: 'unapproved-date', lang: 'fi', text: 'Olemme auki ma–pe 9–17', seen: [] },
  { rule: 'unapproved-date', lang: 'en', text: 'You may march on', seen: [] },

  {
    rule: 'expired-fact',
    lang: 'fi',
    text: 'Pussi on 12,90 €',
    seen: ['12,90 €'],
    fixed: null,
    level: 'error',
  },
  {
    rule: 'expired-fact',
    lang: 'en',
    text: 'A bag is 12.90 €',
    seen: [],
    context: { today: '2026-10-31' },
  },

  { rule: 'mention', lang: 'en', text: 'Hi @maija and @other', seen: ['@other'], level: 'error' },
  { rule: 'mention', lang: 'en', text: 'Hi @maija@evil.example', seen: ['@maija@evil.example'] },
  { rule: 'mention', lang: 'fi', text: 'kirjoita a@b.fi', seen: [] },

  {
    rule: 'placeholder',
    lang: 'en',
    text: 'Hi {{first_name}}, see [link] XXX',
    seen: ['{{first_name}}', '[link]', 'XXX'],
    fixed: null,
    level: 'error',
  },
  { rule: 'placeholder', lang: 'fi', text: 'Hei [nimi]! Koko XL', seen: ['[nimi]'] },

  {
    rule: 'duplicate',
    lang: 'en',
    text: 'Hi Maija, thanks a lot for asking us about this roast',
    seen: ['Hi Maija, thanks a lot for asking us about this roast'],
    fixed: null,
    level: 'warning',
    context: { recent: ['Hi Pekka, thanks a lot for asking us about this roast'] },
  },
  {
    rule: 'duplicate',
    lang: 'fi',
    text: 'Kiitos Maija!',
    seen: [],
    context: { recent: ['Kiitos Maija!'] },
  },

  {
    rule: 'capitals',
    lang: 'en',
    text: 'We are REALLY sorry',
    seen: ['REALLY'],
    fixed: 'We are really sorry',
    level: 'warning',
  },
  {
    rule: 'capitals',
    lang: 'fi',
    text: 'TODELLA IKÄVÄÄ, sanoo EU',
    seen: ['TODELLA', 'IKÄVÄÄ'],
    fixed: 'Todella IKÄVÄÄ, sanoo EU',
  },
  { rule: 'capitals', lang: 'en', text: 'KUURA ONE', seen: [], context: { names: ['KUURA ONE'] } },

  {
    rule: 'cliche',
    lang: 'en',
    text: 'Sorry for any inconvenience, rest assured we care',
    seen: ['Sorry for any inconvenience', 'rest assured'],
    fixed: 'Sorry about this, rest assured we care',
    level: 'warning',
  },
  {
    rule: 'cliche',
    lang: 'en',
    text: "It's not just coffee, it's a feeling",
    seen: ["not just coffee, it's"],
    fixed: null,
  },
  {
    rule: 'cliche',
    lang: 'fi',
    text: 'Pahoittelemme aiheutunutta haittaa.',
    seen: ['Pahoittelemme aiheutunutta haittaa'],
    fixed: 'Olemme pahoillamme tästä.',
  },
  {
    rule: 'cliche',
    lang: 'fi',
    text: 'Tämä ei ole vain kahvia, vaan tunne',
    seen: ['ei ole vain kahvia, vaan'],
  },
  { rule: 'cliche', lang: 'fi', text: 'Kiitos viestistä, selvitän asian.', seen: [] },

  {
    rule: 'language',
    lang: 'en',
    text: 'Hei Maija, kiitos kun kysyit, selvitän asian ja palaan siihen',
    seen: ['Hei Maija, kiitos kun kysyit, selvitän asian ja palaan siihen'],
    fixed: null,
    level: 'error',
  },
  {
    rule: 'language',
    lang: 'fi',
    text: 'Hi Maija, thanks for asking, I will find out and come back',
    seen: ['Hi Maija, thanks for asking, I will find out and come back'],
  },
  {
    rule: 'language',
    lang: 'fi',
    text: 'Hej Maija, tack för att du frågar, jag ska ta reda på det',
    seen: ['Hej Maija, tack för att du frågar, jag ska ta reda på det'],
  },
  { rule: 'language', lang: 'fi', text: 'Kuura One, Aamu', seen: [] },

  {
    rule: 'crisis-blame',
    lang: 'en',
    text: 'This was caused by our supplier',
    seen: ['caused by', 'supplier'],
    fixed: null,
    level: 'error',
    context: crisis,
  },
  {
    rule: 'crisis-blame',
    lang: 'fi',
    text: 'Vika johtuu alihankkijasta, korvaamme kaiken',
    seen: ['johtuu', 'alihankkijasta', 'korvaamme'],
    context: crisis,
  },
  { rule: 'crisis-blame', lang: 'fi', text: 'Vika johtuu alihankkijasta', seen: [] },
];

test.each(CASES)(
  '$rule · $lang · $text',
  ({ rule, lang, text, seen, fixed, level, context, voice }) => {
    const findings = check(text, { ...guideline, ...voice }, contextFor(lang, context)).filter(
      (finding) => finding.rule === rule,
    );
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(seen);
    if (level) expect(findings[0]?.level).toBe(level);
    if (fixed === null) expect(findings.map(({ fix }) => fix)).toEqual(seen.map(() => null));
    else if (fixed !== undefined) expect(findings[0] && applyFix(text, findings[0])).toBe(fixed);
  },
);

test('the table has every rule in both languages', async () => {
  const { rules } = await import('../../../utils/voice/rules');
  for (const { id } of rules) {
    const languages = new Set(CASES.filter(({ rule }) => rule === id).map(({ lang }) => lang));
    expect([...languages].sort(), id).toEqual(['en', 'fi']);
  }
});

test('one fix after another makes a rough reply clean', () => {
  const rough = 'Kiitos viestistä!! Voitte laittaa kuvan, niin KATSON 💀 sitä. – AB';
  const clean = applyFixes(rough, guideline, contextFor('fi'));
  expect(clean).toBe('Hei Maija! Kiitos viestistä! Voit laittaa kuvan, niin katson sitä. – MK');
  expect(score(check(clean, guideline, contextFor('fi')))).toBe(100);
});

test('the score falls with level, and a repeated rule costs half', () => {
  const finding = (rule: string, level: 'error' | 'warning' | 'suggestion') => ({
    rule,
    level,
    start: 0,
    end: 0,
    values: {},
    fix: null,
  });
  expect(score([])).toBe(100);
  expect(score([finding('a', 'warning')])).toBe(92);
  expect(score([finding('a', 'warning'), finding('a', 'warning')])).toBe(88);
  expect(score([finding('a', 'error'), finding('b', 'suggestion')])).toBe(67);
  expect(score('abcdefgh'.split('').map((rule) => finding(rule, 'error')))).toBe(0);
});

test.each([
  ['50 000 letters', 'a'.repeat(50_000)],
  ['50 000 digits', '1'.repeat(50_000)],
  ['digits and spaces', '1 2-'.repeat(12_500)],
  ['dots', 'a.'.repeat(25_000)],
  ['at signs', '@a@'.repeat(16_000)],
  ['exclamation marks', '!'.repeat(50_000)],
  ['braces', '{{'.repeat(25_000)],
  ['lone surrogates', '\ud800'.repeat(20_000)],
  ['right-to-left and zero-width', '\u202e\u200b\u0634'.repeat(10_000)],
  ['capitals', 'ABCDE '.repeat(8_000)],
  ['İ, whose lower case is longer', 'İİİ Lupaamme '.repeat(3_000)],
])('%s neither throw nor hang', (_, text) => {
  const started = performance.now();
  for (const lang of ['en', 'fi'])
    for (const { start, end } of check(text, guideline, contextFor(lang)))
      expect(start >= 0 && end >= start && end <= text.length).toBe(true);
  expect(performance.now() - started).toBeLessThan(8000);
});
