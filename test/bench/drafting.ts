/** Times of checking and drafting as multiples of a CPU probe, and how many invented posts get good drafts. */
import { contextOf, mainReason } from '../../utils/drafting/context';
import { findMatter } from '../../utils/drafting/matters/find-matter';
import { propose } from '../../utils/drafting/propose';
import { check } from '../../utils/voice/check';
import { guessLanguage } from '../../utils/voice/guess-language';
import { overlap, readText, wordSet } from '../../utils/voice/read-text';
import { contextFor, guideline, inventedPosts, requestOf } from '../fixtures/drafts/kuura';
import { cpuProbe, median, printRows, quantile, type Row } from './probe';

const SENTENCE = {
  en: 'Thanks for your message about the parcel, could you write to us in private so that we find it. ',
  fi: 'Kiitos viestistä, selvitämme mielellämme missä paketti viipyy ja palaamme asiaan tässä ketjussa. ',
};

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

const timeRow = (name: string, taken: number[], probe: number, aim: string): Row => ({
  name,
  value: `median ${median(taken).toFixed(2)} ms, p95 ${quantile(taken, 0.95).toFixed(2)} ms, median ${(median(taken) / probe).toFixed(3)} × CPU probe (n=${taken.length})`,
  aim,
});

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

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

/** Share of the invented posts with good drafts, and each failure in words. */
export async function judgeAll(): Promise<{ share: number; failures: string[] }> {
  const failures: string[] = [];
  for (const [index, { text }] of inventedPosts.entries()) {
    const verdict = await judge(index);
    if (verdict) failures.push(`${text.slice(0, 60)} → ${verdict}`);
  }
  return { share: 1 - failures.length / inventedPosts.length, failures };
}

/** Prints the rows for `npm run bench`. */
export async function run(): Promise<void> {
  const probe = cpuProbe();
  const rows: Row[] = [];
  for (const lang of ['en', 'fi'] as const) {
    const text = SENTENCE[lang].repeat(12).slice(0, 1000);
    const taken = await times(200, () => check(text, guideline, contextFor(lang)));
    rows.push(timeRow(`voice: check of 1,000 characters (${lang})`, taken, probe, '< 10 ms'));
  }
  const requests = inventedPosts.map(requestOf);
  const taken = await times(requests.length, async (run) => {
    const request = requests[run % requests.length];
    if (request) await propose(request, { signal: new AbortController().signal });
  });
  rows.push(timeRow('drafts: three for a post', taken, probe, '≤ 30 ms'));
  const { share, failures } = await judgeAll();
  rows.push({
    name: `drafts: three different and clean (${inventedPosts.length} posts)`,
    value: percent(share),
    aim: '≥ 95 %',
  });
  const found = inventedPosts.filter(({ text, lang, reasons, matter }) => {
    const reason = mainReason({ reasons: reasons.map((id) => ({ id, because: [] })) });
    return (findMatter(text, lang, reason, [])?.id ?? null) === matter;
  });
  rows.push({
    name: 'drafts: what the post is about (posts and word lists by the same hand)',
    value: percent(found.length / inventedPosts.length),
  });
  printRows('Voice and drafts', rows);
  for (const failure of failures) console.log(`    ${failure}`);
}
