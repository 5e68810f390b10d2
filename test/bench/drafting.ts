/** Times of checking and drafting as multiples of a CPU probe, and how many invented posts get good drafts. */
import { contextOf, mainReason } from '../../utils/drafting/context';
import { findMatter } from '../../utils/drafting/matters/find-matter';
import { propose } from '../../utils/drafting/propose';
import { check } from '../../utils/voice/check';
import { guessLanguage } from '../../utils/voice/guess-language';
import { overlap, readText, wordSet } from '../../utils/voice/read-text';
import { contextFor, guideline, inventedPosts, requestOf } from '../fixtures/drafts/kuura';

export interface Row {
  name: string;
  value: number;
  /** "ms", "× probe", "share". */
  unit: string;
  /** What the figure should reach, in words; "" without an aim. */
  aim: string;
  note: string;
}

const SENTENCE = {
  en: 'Thanks for your message about the parcel, could you write to us in private so that we find it. ',
  fi: 'Kiitos viestistä, selvitämme mielellämme missä paketti viipyy ja palaamme asiaan tässä ketjussa. ',
};

const percentile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** A fixed piece of text work (a million hash steps), so that figures of different machines compare. */
function probe(): number {
  const started = performance.now();
  let hash = 0;
  for (let index = 0; index < 1_000_000; index++)
    hash = (Math.imul(hash ^ index, 2654435761) >>> 0) ^ (hash >>> 13);
  const took = performance.now() - started;
  return hash === -1 ? 0 : took;
}

/** Milliseconds of each run, after ten to warm up. */
async function times(runs: number, work: (run: number) => unknown): Promise<number[]> {
  for (let run = 0; run < 10; run++) await work(run);
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work(run);
    taken.push(performance.now() - started);
  }
  return taken;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const timeRows = (name: string, taken: number[], unit: number, aim: string): Row[] => [
  {
    name: `${name}, median`,
    value: round(percentile(taken, 0.5)),
    unit: 'ms',
    aim,
    note: `n=${taken.length}`,
  },
  {
    name: `${name}, p95`,
    value: round(percentile(taken, 0.95)),
    unit: 'ms',
    aim: '',
    note: `n=${taken.length}`,
  },
  {
    name: `${name}, median`,
    value: round(percentile(taken, 0.5) / unit),
    unit: '× probe',
    aim: '',
    note: '',
  },
];

/** Why a post's answer is not good; "" when it is. */
async function judge(index: number): Promise<string> {
  const invented = inventedPosts[index];
  if (!invented) return 'no post';
  const request = requestOf(invented, index);
  const answer = await propose(request, { signal: new AbortController().signal });
  const drafts = answer.kind === 'none' ? [] : answer.drafts;
  if (drafts.length !== (answer.kind === 'warm-line' ? 1 : 3)) return `${drafts.length} drafts`;
  for (const [at, draft] of drafts.entries()) {
    const bad = check(draft.text, guideline, contextOf(request)).filter(
      ({ level }) => level !== 'suggestion',
    );
    if (bad[0]) return `${bad[0].level} ${bad[0].rule}: ${draft.text}`;
    if (draft.missing.length) return `missing ${draft.missing.join()}`;
    const lang = guessLanguage(
      readText(draft.text).words.map(({ lower }) => lower),
      ['en', 'fi', 'sv'],
    );
    if (lang !== null && lang !== invented.lang) return `in ${lang}`;
    for (const other of drafts.slice(at + 1))
      if (overlap(wordSet(draft.text), wordSet(other.text)) > 0.6) return 'alike';
  }
  const takesUp = drafts.some(({ why }) =>
    why.some(({ key }) => key.startsWith('why.matter.') || key === 'why.fact'),
  );
  return invented.matter && !takesUp ? 'does not take up what the post says' : '';
}

export async function run(): Promise<Row[]> {
  const unit = percentile(Array.from({ length: 9 }, probe), 0.5);
  const rows: Row[] = [
    { name: 'CPU probe', value: round(unit), unit: 'ms', aim: '', note: 'a million hash steps' },
  ];
  for (const lang of ['en', 'fi'] as const) {
    const text = SENTENCE[lang].repeat(12).slice(0, 1000);
    const taken = await times(200, () => check(text, guideline, contextFor(lang)));
    rows.push(...timeRows(`check 1,000 characters (${lang})`, taken, unit, 'under 10 ms'));
  }
  const requests = inventedPosts.map(requestOf);
  const taken = await times(requests.length, (index) =>
    propose(requests[index % requests.length] as (typeof requests)[number], {
      signal: new AbortController().signal,
    }),
  );
  rows.push(...timeRows('three drafts', taken, unit, 'at most 30 ms'));
  const verdicts = await Promise.all(inventedPosts.map((_, index) => judge(index)));
  const failures = verdicts.flatMap((verdict, index) =>
    verdict ? [`${inventedPosts[index]?.text.slice(0, 60)} → ${verdict}`] : [],
  );
  rows.push({
    name: 'posts with three different clean drafts (one for a bare compliment) in their language',
    value: round(1 - failures.length / verdicts.length),
    unit: 'share',
    aim: 'at least 0.95',
    note: [`n=${verdicts.length}`, ...failures].join('; '),
  });
  const found = inventedPosts.filter(
    ({ text, lang, reasons, matter }) =>
      (findMatter(
        text,
        lang,
        mainReason({ reasons: reasons.map((id) => ({ id, because: [] })) }),
        [],
      )?.id ?? null) === matter,
  ).length;
  rows.push({
    name: 'what the post is about found',
    value: round(found / inventedPosts.length),
    unit: 'share',
    aim: '',
    note: `n=${inventedPosts.length}; written by the same hand as the word lists`,
  });
  return rows;
}
