import { postSchema, siteId } from '../posts/post-schema';
import { z } from '../schema';
import type { FromFeed, FromPages, Request } from './protocol';

/** One schema for each request of the protocol: what does not fit is refused at the border. */
const line = z.string().check(z.maxLength(2000));
const key = line;
const at = z.int().check(z.gte(0));
const text = z.string().check(z.maxLength(60_000));
/** A file of day documents: 3 kB a day. */
const file = z.string().check(z.maxLength(20_000_000));
const brand = z.templateLiteral(['b_', z.string()]);
const topic = z.enum(['quality', 'health', 'legal', 'press', 'orders', 'other']);
const segment = z.enum([
  'customer',
  'prospect',
  'employee',
  'blogger',
  'media',
  'public',
  'reviewer',
  'trade-group',
]);
const how = z.enum([
  'private',
  'reacted',
  'noted',
  'answered-elsewhere',
  'nothing-to-answer',
  'spam',
]);

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('handle'), how, note: text }),
  z.object({ do: z.literal('snooze'), until: at }),
  z.object({ do: z.literal('escalate'), contact: line, topic }),
  z.object({ do: z.literal('note'), text }),
  z.object({ do: z.literal('label'), person: key, segment: z.nullable(segment) }),
  z.object({ do: z.literal('open') }),
  z.object({ do: z.literal('confirm-sent'), sent: z.boolean() }),
  z.object({ do: z.literal('needs-answer'), needs: z.boolean() }),
]);

const happened = { id: line, key, at, offset: z.int().check(z.gte(-900), z.lte(900)) };
const sent = { text, sendId: line, replyKey: z.nullable(key) };
const pageEvent = z.discriminatedUnion('kind', [
  z.object({ ...happened, kind: z.literal('seen') }),
  z.object({ ...happened, kind: z.enum(['sent-pending', 'sent', 'send-failed']), ...sent }),
  z.object({
    ...happened,
    kind: z.literal('site-action'),
    action: z.enum(['like', 'repost', 'follow', 'hide', 'delete']),
  }),
]);

const place = { site: siteId, host: z.nullable(line) };
const nothing = z.object({});

type Schemas = {
  [Type in keyof (FromFeed & FromPages)]: {
    parse(data: unknown): Request<FromFeed & FromPages, Type>;
  };
};

export const SCHEMAS = {
  'feed/hello': z.object({ ...place, url: line }),
  'feed/batch': z.object({
    ...place,
    url: line,
    own: z.nullable(line),
    posts: z
      .array(z.object({ key, post: postSchema, at, thread: z.array(key).check(z.maxLength(100)) }))
      .check(z.maxLength(200)),
    events: z.array(pageEvent).check(z.maxLength(1000)),
    visit: line,
    looked: z.int().check(z.gte(0)),
  }),
  'feed/hands': nothing,
  'feed/refresh': z.object({ keys: z.array(key).check(z.maxLength(1000)) }),
  'feed/open': z.object({
    key,
    post: postSchema,
    at: z.enum(['draft', 'note']),
    brand,
    desk: z.enum(['popup', 'panel']),
  }),
  'feed/act': z.object({ key, post: postSchema, action }),
  'feed/undo': z.object({ event: line, keys: z.array(key).check(z.maxLength(1000)) }),
  'feed/health': z.object({
    ...place,
    posts: z.int(),
    missing: z.record(z.string(), z.int()),
    probe: z.int(),
    broken: z.boolean(),
    limit: z.nullable(z.int().check(z.gte(1))),
  }),
  'desk/act': z.object({ brand, key, action }),
  'desk/undo': z.object({ event: line }),
  'desk/draft': z.object({ id: line, brand, key, text, origin: line, original: text }),
  'desk/insert': z.object({
    target: z.object({
      brand,
      tabId: z.int(),
      frameId: z.int(),
      postKey: key,
      at: z.enum(['draft', 'note']),
    }),
    draft: line,
    text,
    replace: z.boolean(),
    anyAccount: z.boolean(),
    afterClose: z.boolean(),
  }),
  'desk/copied': z.object({ brand, key, draft: line }),
  'desk/read-page': z.object({ tabId: z.int() }),
  'desk/tab': z.object({ tabId: z.int(), off: z.boolean() }),
  'sites/register': nothing,
  'data/erase-person': z.object({ brand, person: key }),
  'data/erase-brand': z.object({ brand }),
  'data/erase-all': z.object({ leaving: z.boolean() }),
  'data/backup': nothing,
  'sync/now': nothing,
  'team/folder-chosen': nothing,
  'team/next': z.object({ brand }),
  'team/days': z.object({ brand }),
  'team/read': z.object({ text: file }),
  'team/try-again': z.object({ brand, day: z.iso.date() }),
  'team/invite': z.object({ brand }),
  'team/join': z.object({ text }),
  'crisis/judge': z.object({
    brand,
    alert: line,
    verdict: z.nullable(z.enum(['false-alarm', 'dealt-with'])),
  }),
} as unknown as Schemas;
