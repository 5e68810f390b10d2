import '../../assets/theme.css';
import '../../components/ui/ui.css';
import '../../components/reply/queue.css';
import '../../components/reply/desk.css';
import 'temporal-polyfill/global';
import { render } from 'preact';
import { Desk } from '../../components/reply/Desk';
import { startWords } from '../../utils/i18n';
import { examplePerson, NOW, RECORDS } from './example';
import { type MemoryOptions, memoryWorld } from './memory-world';
import { GUIDELINE, ROOMS } from './rooms';

const all = Object.values(RECORDS);
const people = all.filter(({ person }) => person).map((record) => examplePerson(record));
const base = { rooms: ROOMS, guideline: GUIDELINE, records: all, people };
const on = (record: { key: string }): MemoryOptions => ({ ...base, target: record.key });
const kept = (text: string) => ({
  id: 'd',
  text,
  origin: 'own',
  original: '',
  at: NOW - 8 * 60_000,
});

/** `index.html?state=…&lang=fi&place=popup` shows one state. */
const STATES: Record<string, MemoryOptions> = {
  question: on(RECORDS.question),
  editing: {
    ...on(RECORDS.question),
    kept: {
      [RECORDS.question.key]: kept(
        'Hei Maija!!! Takaamme, että uusi Halla on kaupoissa 1.12. 😀😀😀 Mikäli ei, kuluttaja saa rahat.',
      ),
    },
  },
  complaint: on(RECORDS.complaint),
  praise: on(RECORDS.praise),
  crisis: on(RECORDS.crisis),
  long: on(RECORDS.long),
  arabic: on(RECORDS.arabic),
  nothing: on(RECORDS.nothingShown),
  pending: { ...on(RECORDS.question), records: [{ ...RECORDS.question, state: 'pending' }] },
  queue: { ...base, target: null },
  empty: {
    ...base,
    records: [],
    target: null,
    today: { answered: 0, inTarget: 0, judged: 0, waiting: 0, oldest: null },
  },
  setup: { ...base, brand: null },
  'escalate-first': { ...on(RECORDS.crisis), guideline: { ...GUIDELINE, holding: [] } },
  slots: {
    ...on(RECORDS.question),
    kept: { [RECORDS.question.key]: kept('Hei Maija! Katso {{hours}} ja {{link:shop}}.') },
  },
  answered: {
    ...on(RECORDS.question),
    records: [{ ...RECORDS.question, state: 'answered', answer: RECORDS.earlier.answer }],
  },
  occupied: {
    ...on(RECORDS.question),
    kept: { [RECORDS.question.key]: kept('Hei Maija! Halla tulee kauppoihin perjantaina.') },
    inserts: [{ state: 'occupied', previous: 'Moi, tämä jäi kesken' }],
  },
  other: {
    ...on(RECORDS.question),
    kept: { [RECORDS.question.key]: kept('Hei Maija! Halla tulee kauppoihin perjantaina.') },
    page: {
      site: 'x',
      host: 'x.com',
      own: 'minna_k',
      posts: 3,
      composers: 1,
      broken: false,
      tabId: 1,
      off: false,
    },
  },
  failed: {
    ...on(RECORDS.question),
    kept: { [RECORDS.question.key]: kept('Hei Maija! Halla tulee kauppoihin perjantaina.') },
    inserts: [{ state: 'failed', reason: 'not-there', found: '', previous: '' }],
  },
  broken: {
    ...base,
    target: null,
    page: {
      site: 'x',
      host: 'x.com',
      own: null,
      posts: 0,
      composers: 0,
      broken: true,
      tabId: 1,
      off: false,
    },
  },
};

const asked = new URLSearchParams(location.search);
const state = STATES[asked.get('state') ?? 'question'];
const place = asked.get('place') === 'popup' ? 'popup' : 'panel';
startWords(asked.get('lang') ?? 'en');
document.documentElement.lang = asked.get('lang') ?? 'en';
document.documentElement.dir = asked.get('dir') ?? 'ltr';
document.documentElement.dataset.place = place;
const app = document.getElementById('app');
if (app && state) render(<Desk world={memoryWorld({ ...state, place })} />, app);
