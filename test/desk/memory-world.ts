import type {
  DeskQueue,
  DeskWorld,
  InsertOutcome,
  KeptDraft,
  OpenPost,
  PageState,
  Place,
  TodayFigures,
} from '../../components/reply/desk-world';
import type { PersonRecord, PostRecord } from '../../utils/db/records';
import type { DeskTarget, InsertReply, PostAction } from '../../utils/messages/protocol';
import type { PostKey } from '../../utils/posts/keys';
import type { Brand } from '../../utils/strategy/brand';
import type { Guideline } from '../../utils/voice/guideline';
import { BRAND, MINUTE, NOW } from './example';

/** What the pure rooms give: the same functions in the extension and in memory. */
export type Rooms = Pick<
  DeskWorld,
  'propose' | 'check' | 'fix' | 'fixAll' | 'placeholders' | 'fillPlaceholders' | 'escalation'
> & { queue(records: PostRecord[], brand: Brand, now: number): DeskQueue };

export interface MemoryOptions {
  rooms: Rooms;
  guideline: Guideline;
  place?: Place;
  brand?: Brand | null;
  records?: PostRecord[];
  people?: PersonRecord[];
  target?: PostKey | null;
  /** Opened from the mark's note key. */
  at?: DeskTarget['at'];
  page?: PageState | null;
  kept?: Record<PostKey, KeptDraft>;
  outcome?: InsertOutcome | null;
  today?: TodayFigures;
  singleKeys?: boolean;
  /** Answers of the page to insertions, in turn; the last one stays. */
  inserts?: InsertReply[];
  clipboard?: boolean;
}

export interface MemoryWorld extends DeskWorld {
  /** All that the desk asked of the outside, in order. */
  done: { what: string; with: unknown }[];
  kept: Record<PostKey, KeptDraft>;
}

const OWN_PAGE: PageState = {
  site: 'x',
  host: 'x.com',
  own: 'kuurakahvi',
  posts: 12,
  composers: 1,
  broken: false,
  tabId: 1,
  off: false,
};

const targetFor = (key: PostKey, at: DeskTarget['at'] = 'draft'): DeskTarget => ({
  brand: BRAND.id,
  tabId: 1,
  frameId: 0,
  postKey: key,
  at,
});

/** What an action does to a record: only what the desk shows of it. */
function change(record: PostRecord, action: PostAction): Partial<PostRecord> {
  switch (action.do) {
    case 'handle':
      return { state: 'handled', handled: { at: NOW, how: action.how, note: action.note } };
    case 'snooze':
      return { snoozedUntil: action.until };
    case 'escalate':
      return { escalation: { at: NOW, contact: action.contact, topic: action.topic } };
    case 'confirm-sent':
      return { state: action.sent ? 'answered' : 'open' };
    case 'needs-answer':
      return { state: 'open', needsAnswer: action.needs };
    default:
      return record;
  }
}

/** A desk world that lives in memory: real rooms, an invented log, and a page that answers as told. */
export function memoryWorld(options: MemoryOptions): MemoryWorld {
  const { rooms, brand = BRAND, guideline, inserts = [] } = options;
  let records = [...(options.records ?? [])];
  let people = [...(options.people ?? [])];
  let target = options.target ? targetFor(options.target, options.at) : null;
  let singleKeys = options.singleKeys ?? true;
  const undos = new Map<string, () => void>();
  const kept: Record<PostKey, KeptDraft> = { ...options.kept };
  const done: MemoryWorld['done'] = [];
  const note = (what: string, value: unknown) => void done.push({ what, with: value });
  const open = (record: PostRecord, owner: Brand): OpenPost => ({
    brand: owner,
    guideline,
    record,
    person: people.find(({ key }) => key === record.person) ?? null,
    earlier: records.filter(
      ({ key, person }) => person !== null && person === record.person && key !== record.key,
    ),
    kept: kept[record.key] ?? null,
    lateAt: record.waiting
      ? (record.post.postedAt ? Date.parse(record.post.postedAt) : record.firstSeenAt) + 60 * MINUTE
      : null,
    limit: null,
    recent: [],
    notes: [],
  });
  return {
    ...rooms,
    done,
    kept,
    place: options.place ?? 'panel',
    modifier: 'Ctrl',
    now: () => NOW,
    start: async () => ({
      brand,
      brands: brand ? [{ id: brand.id, name: brand.name }] : [],
      target,
      outcome: options.outcome ?? null,
      singleKeys,
    }),
    chooseBrand: async (id) => note('chooseBrand', id),
    loadPost: async ({ postKey }) => {
      const record = records.find(({ key }) => key === postKey);
      return record && brand ? open(record, brand) : null;
    },
    loadQueue: async (of) => rooms.queue(records, of, NOW),
    loadToday: async () =>
      options.today ?? {
        answered: 14,
        inTarget: 12,
        judged: 14,
        waiting: 2,
        oldest: 70 * MINUTE,
      },
    readPage: async () => (options.page === undefined ? OWN_PAGE : options.page),
    keepDraft: ({ postKey }, draft) => {
      kept[postKey] = draft;
    },
    promoteDraft: async (_target, draft) => note('promote', draft),
    dropDraft: ({ postKey }) => {
      delete kept[postKey];
    },
    newDraftId: () => `d${done.length}`,
    insert: async (_target, wish) => {
      note('insert', wish);
      const reply = inserts.length > 1 ? inserts.shift() : inserts[0];
      return reply ?? { state: 'inserted', previous: '', text: wish.text };
    },
    copy: async (text) => {
      note('copy', text);
      return options.clipboard ?? true;
    },
    act: async (_brand, key, action) => {
      note('act', action);
      const before = { records, people };
      records = records.map((record) =>
        record.key === key ? { ...record, ...change(record, action) } : record,
      );
      if (action.do === 'label') {
        people = people.map((person) =>
          person.key === action.person ? { ...person, segment: action.segment } : person,
        );
      }
      const event = `e${done.length}`;
      undos.set(event, () => {
        records = before.records;
        people = before.people;
      });
      return event;
    },
    undo: async (event) => {
      note('undo', event);
      undos.get(event)?.();
      return undos.delete(event);
    },
    aim: async (_brand, record) => {
      target = targetFor(record.key);
      return target;
    },
    release: async () => {
      target = null;
    },
    showOnPage: async (_target, record) => note('showOnPage', record.key),
    openPage: (page, hash) => note('openPage', page + (hash ?? '')),
    moveDesk: (place) => note('moveDesk', place),
    setTabOff: async (tabId, off) => note('setTabOff', { tabId, off }),
    setSingleKeys: async (on) => {
      singleKeys = on;
    },
    onChange: () => {},
  };
}
