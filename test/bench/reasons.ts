import { classify } from '../../utils/listening/classify';
import type { ReasonId } from '../../utils/listening/reason';
import { reasons } from '../../utils/listening/reasons';
import {
  classifyExample,
  macroF1,
  readable,
  scoreReason,
  share,
  threeClasses,
} from '../reasons-measure';
import { examples, frozenHalf, readSharedData, testBrand } from '../reasons-table';
import { cpuProbe, printRows, type Row } from './probe';

const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

const scoreRow = (id: ReasonId): Row => {
  const { precision, recall, right, wrong, missed } = scoreReason(id, frozenHalf);
  return {
    name: `reasons (frozen half): ${id}`,
    value: `precision ${percent(precision)}, recall ${percent(recall)} (${right} right, ${wrong} wrong, ${missed} missed)`,
  };
};

/** Microseconds per post over the whole table, best of five rounds after one to warm up. */
function timePosts(): number {
  const round = () => {
    const start = performance.now();
    for (const example of examples)
      classify(readable(example.text), testBrand, { inOwnThread: true });
    return ((performance.now() - start) * 1000) / examples.length;
  };
  round();
  return Math.min(...Array.from({ length: 5 }, round));
}

const sharedRows = (): Row[] => {
  const rows: Row[] = [];
  for (const [file, note] of [
    ['customer-posts-en.tsv', 'AFINN 0.53, VADER 0.51'],
    ['lines-fi.tsv', 'film lines, not customer posts'],
  ] as const) {
    const lines = readSharedData(file);
    if (lines === null) {
      rows.push({ name: `sentiment: ${file}`, value: 'left out: ../shared/data is not there' });
      continue;
    }
    const pairs = lines.map(({ label = '', text = '' }) => [label, threeClasses(text)] as const);
    rows.push({
      name: `sentiment: ${file} (${lines.length} lines)`,
      value: `macro-F1 ${macroF1(pairs).toFixed(3)} (${note})`,
    });
  }
  return rows;
};

/** Precision and recall per reason on the frozen half, sentiment on labelled posts, cost per post. */
export async function benchReasons(): Promise<{ rows: Row[] }> {
  const judged = frozenHalf.filter((example) => example.expected.sentiment !== null);
  const each = reasons.map(({ id }) => scoreReason(id, frozenHalf));
  const f1 = each.map(({ right, wrong, missed }) => (2 * right) / (2 * right + wrong + missed));
  const microseconds = timePosts();
  return {
    rows: [
      ...reasons.map(({ id }) => scoreRow(id)),
      {
        name: `reasons (frozen half, ${frozenHalf.length} posts): macro-F1`,
        value: (f1.reduce((sum, value) => sum + value, 0) / f1.length).toFixed(3),
      },
      {
        name: 'reasons (frozen half): needs an answer, right',
        value: percent(
          share(frozenHalf, (one) => classifyExample(one).needsAnswer === one.expected.needsAnswer),
        ),
      },
      {
        name: 'sentiment (frozen half, 4 classes): macro-F1',
        value: macroF1(
          judged.map(
            (one) => [one.expected.sentiment ?? '', classifyExample(one).sentiment] as const,
          ),
        ).toFixed(3),
      },
      ...sharedRows(),
      {
        name: 'reasons: time per post',
        value: `${microseconds.toFixed(0)} µs = ${(microseconds / 1000 / cpuProbe()).toFixed(3)} × CPU probe`,
      },
    ],
  };
}

/** Prints the rows for `npm run bench`. */
export async function run(): Promise<void> {
  printRows('Reasons and sentiment', (await benchReasons()).rows);
}
