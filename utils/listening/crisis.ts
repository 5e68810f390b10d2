/** One post that speaks against the brand. Times are UTC in milliseconds: the posts' own. */
export interface Signal {
  at: number;
  /** Who wrote it; posts of one author count once towards the number of authors. */
  author: string;
  /** Id of the product it names, or null. */
  product: string | null;
  /** It claims harm to health or safety, done by an own product (reason `crisis`). */
  harm: boolean;
}

export interface CrisisOptions {
  /** How many standard deviations above the mean count as unusual. */
  deviations: number;
  /** From how many different authors on. */
  authors: number;
  /** After an alert the same subject is silent for this long, in milliseconds. */
  coolDown: number;
}

export const CRISIS_DEFAULTS: CrisisOptions = {
  deviations: 2,
  authors: 3,
  coolDown: 24 * 3_600_000,
};

/** What an alert says, with the numbers it rests on. */
export interface CrisisAlert {
  kind: 'volume' | 'harm';
  /** Product id; null = the brand as a whole. */
  product: string | null;
  /** Posts within the last 24 hours (`volume`), or posts that claim harm (`harm`). */
  count: number;
  authors: number;
  /** What `count` had to exceed; null for `harm`. */
  threshold: number | null;
  /** The posts' own time of the newest among them. */
  at: number;
}

export interface PastAlert {
  at: number;
  kind: CrisisAlert['kind'];
  product: string | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days of the comparison before today, and weeks back for the same weekday. */
const DAYS = 7;
const WEEKS = 4;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** Numbers of posts in windows of 24 hours that ended `days` days ago, for several days. */
const countsOf = (signals: readonly Signal[], now: number, days: readonly number[]): number[] =>
  days.map(
    (day) => signals.filter(({ at }) => at > now - (day + 1) * DAY && at <= now - day * DAY).length,
  );

/**
 * Mean + k standard deviations, once over the 7 windows of 24 hours before this one and once over
 * the same weekday of the 4 weeks before; the higher of both must be exceeded, so that neither an
 * ordinary Monday nor a growing week raises an alarm.
 */
export function crisisThreshold(
  signals: readonly Signal[],
  now: number,
  deviations: number,
): number {
  const lastDays = countsOf(
    signals,
    now,
    Array.from({ length: DAYS }, (_, day) => day + 1),
  );
  const weekdays = countsOf(
    signals,
    now,
    Array.from({ length: WEEKS }, (_, week) => (week + 1) * 7),
  );
  return Math.max(
    ...[lastDays, weekdays].map((values) => mean(values) + deviations * deviation(values)),
  );
}

/** Posts on an ordinary day: the mean of the 7 windows of 24 hours before this one. */
export const usualPerDay = (signals: readonly Signal[], now: number): number =>
  mean(
    countsOf(
      signals,
      now,
      Array.from({ length: DAYS }, (_, day) => day + 1),
    ),
  );

const authorsOf = (signals: readonly Signal[]): number =>
  new Set(signals.map(({ author }) => author)).size;

function judge(
  signals: readonly Signal[],
  product: string | null,
  now: number,
  options: CrisisOptions,
) {
  const recent = signals.filter(({ at }) => at > now - DAY && at <= now);
  const alerts: CrisisAlert[] = [];
  const latest = (some: readonly Signal[]) => some.reduce((last, { at }) => Math.max(last, at), 0);
  const harm = recent.filter((signal) => signal.harm);
  if (harm.length > 0)
    alerts.push({
      kind: 'harm',
      product,
      count: harm.length,
      authors: authorsOf(harm),
      threshold: null,
      at: latest(harm),
    });
  const threshold = crisisThreshold(signals, now, options.deviations);
  const authors = authorsOf(recent);
  if (recent.length > threshold && authors >= options.authors)
    alerts.push({
      kind: 'volume',
      product,
      count: recent.length,
      authors,
      threshold,
      at: latest(recent),
    });
  return alerts;
}

/**
 * Which alerts are due now. A claim of harm needs one author; a volume needs several and must
 * exceed `crisisThreshold`. Watched for the brand as a whole and for each product; a claim of harm
 * is raised for its product, else for the brand. `past`: alerts raised before, for the cool-down.
 * Pure; `now` in UTC milliseconds.
 */
export function watchCrisis(
  signals: readonly Signal[],
  past: readonly PastAlert[],
  now: number,
  options: CrisisOptions = CRISIS_DEFAULTS,
): CrisisAlert[] {
  const products = [...new Set(signals.map(({ product }) => product))];
  const alerts = [
    ...judge(signals, null, now, options).filter(({ kind }) => kind === 'volume'),
    ...products.flatMap((product) =>
      judge(
        signals.filter((signal) => signal.product === product),
        product,
        now,
        options,
      ).filter(({ kind }) => kind === 'harm' || product !== null),
    ),
  ];
  return alerts.filter(
    (alert) =>
      !past.some(
        (old) =>
          old.kind === alert.kind &&
          old.product === alert.product &&
          now - old.at < options.coolDown,
      ),
  );
}
