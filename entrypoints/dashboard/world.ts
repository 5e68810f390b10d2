import { dayName } from '../../components/reports/day-name';
import type { DashboardWorld, Report } from '../../components/reports/world';
import { dayOf, weekOf } from '../../utils/analytics/days';
import { standingEvents } from '../../utils/analytics/post-life';
import { countersOf } from '../../utils/analytics/rollup';
import { sentByHour } from '../../utils/analytics/sent-by-hour';
import {
  daySummary,
  daysForSummary,
  daysForWeek,
  type SummaryInput,
  weekSummary,
} from '../../utils/analytics/summary';
import { makeWorkClock } from '../../utils/analytics/work-clock';
import { now } from '../../utils/clock';
import { eventsOfDays, eventsOfPost } from '../../utils/db/events';
import { allPeople, getPerson } from '../../utils/db/people';
import { getPosts, postsOfPerson, waitingPosts } from '../../utils/db/posts';
import type { Day } from '../../utils/db/records';
import { getRollups } from '../../utils/db/rollups';
import { loadQueue } from '../../utils/desk/load';
import { hasSingleKeys } from '../../utils/desk/single-keys';
import { download } from '../../utils/download';
import { onChange } from '../../utils/messages/changes';
import { send } from '../../utils/messages/send';
import { activeBrand, brands, weekComments } from '../../utils/settings';
import type { Brand } from '../../utils/strategy/brand';
import { hoursAreEmpty } from '../../utils/strategy/brand-schema';
import { readTeamDay } from '../../utils/sync/team-day';
import { openLog } from '../options/open-log';
import { exportPerson } from '../options/person-file';
import { openAtDesk } from './open-at-desk';
import { readWarnings } from './warnings';
import { writeReport } from './write-report';

/** Needed for the figures of some days, read in one go. */
async function inputFor(brand: Brand, days: Day[]): Promise<SummaryInput> {
  const database = await openLog();
  const [rollups, posts] = await Promise.all([
    getRollups(database, brand.id, days),
    waitingPosts(database, brand.id),
  ]);
  return {
    brand,
    rollups,
    posts,
    now: now(),
    // A brand without working hours is always at work.
    workingMinutes: hoursAreEmpty(brand.hours)
      ? (from, to) => (to - from) / 60_000
      : makeWorkClock(brand.hours, brand.zone),
  };
}

const today = (): Day => dayOf(now(), -new Date(now()).getTimezoneOffset());

async function readDay(brand: Brand, day: Day): Promise<Report> {
  const input = await inputFor(brand, daysForSummary(day));
  const events = await eventsOfDays(await openLog(), brand.id, day);
  const bars = sentByHour(events).map(({ hour, figure }) => ({
    label: `${hour}`.padStart(2, '0'),
    figure,
  }));
  return { summary: daySummary(input, day), bars };
}

async function readWeek(brand: Brand, day: Day): Promise<Report> {
  const input = await inputFor(brand, daysForWeek(day));
  const bars = weekOf(day).map((one) => ({
    label: dayName(one, 'short'),
    figure: daySummary(input, one).answered,
  }));
  const summary = weekSummary(input, day);
  // Nobody could look on a day that has not come.
  const emptyDays = summary.coverage.emptyDays.filter((one) => one <= today());
  return { summary: { ...summary, coverage: { ...summary.coverage, emptyDays } }, bars };
}

const keyOf = (brand: string, week: Day) => `${brand}/${week}`;

export const dashboardWorld: DashboardWorld = {
  now,
  today,
  async readBrands() {
    const [all, active] = await Promise.all([brands.getValue(), activeBrand.getValue()]);
    return { brands: all, active };
  },
  chooseBrand: (id) => activeBrand.setValue(id),
  readQueue: async (brand) => loadQueue(await openLog(), brand, now()),
  singleKeys: () => hasSingleKeys(localStorage),
  openAtDesk,
  readPeople: async (brand) => allPeople(await openLog(), brand),
  async readPerson(brand, key) {
    const database = await openLog();
    const person = await getPerson(database, brand, key);
    if (!person) return null;
    const posts = await postsOfPerson(database, brand, key);
    const events = await Promise.all(posts.map((post) => eventsOfPost(database, brand, post.key)));
    return {
      person,
      posts: posts.toSorted((a, b) => b.firstSeenAt - a.firstSeenAt),
      events: events.flat().toSorted((a, b) => b.at - a.at),
    };
  },
  readDay,
  readWeek,
  readTeam: async (brand, day) =>
    readTeamDay(await openLog(), brand, day, Intl.DateTimeFormat().resolvedOptions().timeZone),
  readWarnings: (brand) => readWarnings(brand, now()),
  async judge(brand, alert, verdict) {
    await send('crisis/judge', { brand, alert, verdict });
  },
  async readBehind(brand, { behind }) {
    if (behind === null) return [];
    const database = await openLog();
    if ('posts' in behind) return getPosts(database, brand, behind.posts);
    const { counter, days, site } = behind;
    const events = await eventsOfDays(database, brand, days[0] ?? '', days.at(-1));
    const keys = standingEvents(events)
      .filter((event) => site === undefined || event.site === site)
      .filter((event) => countersOf(event).includes(counter))
      .flatMap((event) => event.post ?? []);
    return getPosts(database, brand, [...new Set(keys)]);
  },
  async exportReport(report, form) {
    const { brand, from, to } = report.summary;
    const comment = from === to ? '' : ((await weekComments.getValue())[keyOf(brand, from)] ?? '');
    const all = await brands.getValue();
    return writeReport(report.summary, form, all.find(({ id }) => id === brand) ?? null, comment);
  },
  readComment: async (brand, week) => (await weekComments.getValue())[keyOf(brand, week)] ?? '',
  async writeComment(brand, week, text) {
    await weekComments.setValue({ ...(await weekComments.getValue()), [keyOf(brand, week)]: text });
  },
  act: async (brand, key, action) => (await send('desk/act', { brand, key, action })).event,
  async label(brand, person, segment) {
    // The label belongs to the person; it travels with any post of theirs.
    const [post] = await postsOfPerson(await openLog(), brand, person);
    if (!post) return null;
    const action = { do: 'label', person, segment } as const;
    return (await send('desk/act', { brand, key: post.key, action })).event;
  },
  undo: async (event) => (await send('desk/undo', { event })).undone,
  exportPerson,
  erasePerson: (brand, person) => send('data/erase-person', { brand, person }),
  download,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  print: () => print(),
  onChange(listener, signal) {
    onChange(listener, signal);
    const stops = [brands.watch(listener), activeBrand.watch(listener)];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  },
};
