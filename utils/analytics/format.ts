import { type Cell, writeCsv } from './csv';
import type { Figure } from './figure';
import type { Groups } from './groups';
import type { Headline, Summary } from './summary';
import type { WaitFigures } from './waits';

/** The words that a report is written with. */
export interface ReportWords {
  /** BCP 47; decides how numbers and dates are written. */
  lang: string;
  /** `metrics:<key>` and its values, as i18next's `t`. */
  t(key: string, values?: Record<string, unknown>): string;
  /** The name of a site, reason, product or segment; `id` is "" for none. */
  nameOf(kind: keyof Groups, id: string): string;
}

export type ReportForm = 'text' | 'markdown' | 'csv' | 'json';

interface Line {
  name: string;
  figure: Figure;
}

interface Section {
  title: string;
  lines: Line[];
}

/** 70 -> "1 h 10 min", in the language's units. */
export function formatMinutes(minutes: number, lang: string): string {
  const part = (value: number, unit: string) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const whole = Math.round(minutes);
  if (whole < 60) return part(whole, 'minute');
  const rest = whole % 60;
  const hours = part(Math.floor(whole / 60), 'hour');
  return rest ? `${hours} ${part(rest, 'minute')}` : hours;
}

/** "86 % (12 of 14)", "3 of 4", "1 h 10 min (n = 12)", "14": never a number without what it rests on. */
export function formatFigure(figure: Figure, words: ReportWords): string {
  const { value, part, n, leftOut } = figure;
  const left = leftOut ? `; ${words.t('metrics:n.left-out', { count: leftOut })}` : '';
  if (figure.unit === 'posts') {
    return new Intl.NumberFormat(words.lang).format(value ?? 0) + left;
  }
  if (figure.unit === 'minutes') {
    const basis = words.t('metrics:n.minutes', { n });
    return value === null
      ? `– (${basis}${left})`
      : `${formatMinutes(value, words.lang)} (${basis}${left})`;
  }
  const basis = words.t('metrics:n.share', { part, n });
  if (value === null) return basis + left;
  const percent = new Intl.NumberFormat(words.lang, { style: 'percent' }).format(value);
  return `${percent} (${basis}${left})`;
}

/** "23.11.2026", or both ends of a longer period. */
export function formatPeriod(from: string, to: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to));
}

function waitLines(wait: WaitFigures, clock: 'working' | 'calendar', words: ReportWords): Line[] {
  const name = (figure: Figure) =>
    `${words.t(`metrics:${figure.metric}.name`)}, ${words.t(`metrics:clock.${clock}`)}`;
  const buckets = wait.buckets.map(({ from, to, figure }) => {
    const range =
      to === null
        ? words.t('metrics:bucket.over', { from })
        : words.t('metrics:bucket.between', { from, to });
    return { name: `${name(figure)}, ${range}`, figure };
  });
  const main = [wait.median, wait.p90, wait.withinTarget];
  return [...main.map((figure) => ({ name: name(figure), figure })), ...buckets];
}

/** All sections in the order of the page. */
export function sectionsOf(summary: Summary, words: ReportWords): Section[] {
  const { t } = words;
  const line = (figure: Figure): Line => ({ name: t(`metrics:${figure.metric}.name`), figure });
  const section = (id: string, lines: Line[]): Section => ({
    title: t(`metrics:section.${id}`),
    lines,
  });
  const headline = (figures: Headline) => [
    line(figures.needed),
    line(figures.answered),
    line(figures.responseRate),
    {
      name: `${t('metrics:section.customer-wait')}: ${t('metrics:customer-wait-median.name')}`,
      figure: figures.customerWait,
    },
    line(figures.sent),
  ];
  const groups = (kind: keyof Groups) =>
    section(
      kind,
      summary.by[kind].map(({ id, rate }) => ({ name: words.nameOf(kind, id), figure: rate })),
    );
  const answers = [
    summary.needed,
    summary.answered,
    summary.outside,
    summary.responseRate,
    summary.handledRate,
    summary.waiting,
    summary.sent,
  ];
  return [
    section('coverage', [line(summary.coverage.looked), line(summary.coverage.seen)]),
    section('answers', answers.map(line)),
    section('customer-wait', [
      ...waitLines(summary.customerWait.working, 'working', words),
      ...waitLines(summary.customerWait.calendar, 'calendar', words),
    ]),
    section('team-time', [
      ...waitLines(summary.teamTime.working, 'working', words),
      ...waitLines(summary.teamTime.calendar, 'calendar', words),
    ]),
    groups('site'),
    groups('reason'),
    groups('product'),
    groups('segment'),
    ...summary.against.map(({ id, headline: figures }) => section(id, headline(figures))),
  ].filter((each) => each.lines.length > 0);
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function asCsv(sections: Section[], words: ReportWords): string {
  const columns = ['section', 'metric', 'value', 'unit', 'part', 'n', 'leftOut', 'definition'];
  const rows = sections.flatMap(({ title, lines }) =>
    lines.map(({ name, figure }): Cell[] => [
      title,
      name,
      figure.value,
      words.t(`metrics:unit.${figure.unit}`),
      figure.part,
      figure.n,
      figure.leftOut,
      words.t(`metrics:${figure.metric}.definition`),
    ]),
  );
  const header = columns.map((column) => words.t(`metrics:column.${column}`));
  return writeCsv(header, rows, words.lang);
}

/**
 * A summary to be copied or saved. Human touch is personal and is in none of the forms. `comment` is
 * what the person wrote beside it.
 */
export function formatSummary(
  summary: Summary,
  form: ReportForm,
  words: ReportWords,
  comment = '',
): string {
  const sections = sectionsOf(summary, words);
  if (form === 'csv') return asCsv(sections, words);
  if (form === 'json') {
    const { humanTouch: _, ...shared } = summary;
    return JSON.stringify({ ...shared, comment }, null, 2);
  }
  const { t, lang } = words;
  const markdown = form === 'markdown';
  const safe = markdown ? escapeMarkdown : (text: string) => text;
  const period = formatPeriod(summary.from, summary.to, lang);
  const title = safe(t('metrics:title', { brand: summary.name, period }));
  const { emptyDays } = summary.coverage;
  const notes = [t('metrics:basis'), t('metrics:day-of-seeing')];
  if (emptyDays.length) notes.push(`${t('metrics:empty-days')}: ${emptyDays.join(', ')}`);
  const blocks = sections.map(({ title: heading, lines }) => {
    const body = lines.map(({ name, figure }) =>
      markdown
        ? `| ${safe(name)} | ${formatFigure(figure, words)} |`
        : `  ${name}: ${formatFigure(figure, words)}`,
    );
    if (!markdown) return [heading, ...body].join('\n');
    const head = `| ${t('metrics:column.metric')} | ${t('metrics:column.value')} |`;
    return [`## ${heading}`, '', head, '|---|---|', ...body].join('\n');
  });
  if (comment) {
    const heading = t('metrics:comment');
    blocks.push(markdown ? `## ${heading}\n\n${safe(comment)}` : `${heading}\n  ${comment}`);
  }
  return `${[markdown ? `# ${title}` : title, notes.join('\n'), ...blocks].join('\n\n')}\n`;
}
