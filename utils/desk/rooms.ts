/** The pure rooms as the reply desk calls them: one post with its brand in, drafts and findings out. */
import type { Checked, DeskWorld, OpenPost } from '../../components/reply/desk-world';
import { dayInZone } from '../analytics/days';
import { contextOf } from '../drafting/context';
import { prepareEscalation } from '../drafting/escalation';
import { propose } from '../drafting/propose';
import type { DraftRequest } from '../drafting/provider';
import { fill, slotNames } from '../drafting/recipes/fill';
import { language, t } from '../i18n';
import { applyFix, applyFixes, check, score } from '../voice/check';
import { limitOf, measure } from '../voice/length';

/**
 * The post's language where the brand answers in it; English for other languages where it can; the brand's
 * first where the language is not known.
 */
function answerLanguage({ record, brand }: OpenPost): string {
  const { languages } = brand;
  const lang = record.lang.split('-')[0] ?? '';
  if (languages.includes(lang)) return lang;
  return lang !== 'und' && languages.includes('en') ? 'en' : (languages[0] ?? 'en');
}

const requestFor = (open: OpenPost, now: number): DraftRequest => ({
  post: open.record.post,
  classified: open.record,
  brand: open.brand,
  guideline: open.guideline,
  lang: answerLanguage(open),
  segment: open.person?.segment ?? null,
  limit: limitOf(open.record.post.site, open.limit),
  earlier: open.person?.answered ?? 0,
  recent: open.recent,
  today: dayInZone(now, open.brand.zone),
});

/** What the checks must know; reasons in the brand's own words come in the reader's language. */
const checkContext = (open: OpenPost, now: number) => ({
  ...contextOf(requestFor(open, now)),
  reader: language(),
});

function checkReply(text: string, open: OpenPost, now: number): Checked {
  const { used, limit } = measure(open.record.post.site, text, open.limit);
  if (text.trim() === '') return { findings: [], score: 100, length: { used, limit } };
  const findings = check(text, open.guideline, checkContext(open, now));
  return { findings, score: score(findings), length: { used, limit } };
}

export type Rooms = Pick<
  DeskWorld,
  'propose' | 'check' | 'fix' | 'fixAll' | 'placeholders' | 'fillPlaceholders' | 'escalation'
>;

/** `now` in epoch ms: facts expire, drafts are for today. */
export const deskRooms = (now: () => number): Rooms => ({
  propose: (open) => propose(requestFor(open, now()), { signal: new AbortController().signal }),
  check: (text, open) => checkReply(text, open, now()),
  fix: applyFix,
  fixAll: (text, open) => applyFixes(text, open.guideline, checkContext(open, now())),
  placeholders: (text) => [...new Set(slotNames(text))],
  fillPlaceholders: (text, values) => fill(text, new Map(Object.entries(values))).text,
  escalation: ({ brand, record }, contact) =>
    prepareEscalation(
      {
        brand,
        contact,
        topic: contact.topic,
        post: record.post,
        reasons: record.reasons,
        since: record.firstSeenAt,
        lang: language(),
      },
      t,
    ),
});
