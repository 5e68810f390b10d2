import type { Rooms } from './memory-world';
export const GUIDELINE = {} as never;
const drafts = [
  'Hei Maija! Uusi Halla-paahto on kaupoissa ensi viikolla. – MK',
  'Kiitos kysymästä, Maija! Halla tulee kauppoihin viikolla 49, ja kerromme heti, kun se on hyllyssä.',
  'Moi! Saat Hallan kaupasta {{date}}.',
].map((text, i) => ({
  text,
  lang: 'fi',
  origin: `recipe:${i}`,
  why: [],
  missing: i === 2 ? ['date'] : [],
}));
export const ROOMS: Rooms = {
  propose: async (open) => {
    const first = open.record.reasons[0]?.id;
    if (first === 'crisis')
      return { kind: 'holding', drafts: drafts.slice(0, 1), topic: 'health', because: 'crisis' };
    if (first === 'praise') return { kind: 'warm-line', drafts: drafts.slice(0, 1) };
    return { kind: 'drafts', drafts };
  },
  check: (text) => ({
    findings: [...text.matchAll(/!!+|Takaamme|Mikäli|kuluttaja/g)].map((m) => ({
      rule: 'x',
      level: m[0] === 'Takaamme' ? 'error' : m[0].startsWith('!') ? 'warning' : 'suggestion',
      start: m.index,
      end: m.index + m[0].length,
      values: {},
      fix: { start: m.index, end: m.index + m[0].length, text: m[0].startsWith('!') ? '!' : 'jos' },
    })),
    score: 92,
    length: { used: text.length, limit: 280 },
  }),
  fix: (text, { fix }) => (fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text),
  fixAll: (text) => text,
  placeholders: (text) => [...text.matchAll(/\{\{([^}]+)\}\}/g)].map((m) => m[1] ?? ''),
  fillPlaceholders: (text, values) =>
    text.replace(/\{\{([^}]+)\}\}/g, (all, n) => values[n] ?? all),
  escalation: (open, c) => ({
    subject: `${open.brand.name}: ${open.record.post.permalink}`,
    body: `Hei ${c.name},\n\n${open.record.post.text}`,
  }),
  queue: (records, _b, now) => ({
    open: records
      .filter((r) => r.waiting && r.state === 'open')
      .map((r) => ({
        id: r.key,
        kind: 'person',
        items: [{ record: r, lateAt: r.firstSeenAt + 3600000 }],
      })),
    snoozed: [],
  }),
};
