import { postSchema, siteId } from '../posts/post-schema';
import { z } from '../schema';
import type { ExportedStore } from './schema';

/** What an import may hold, one schema a store. Unknown fields are dropped, wrong ones refused. */
const brand = z.string().check(z.regex(/^b_\w{1,40}$/));
const key = z.string().check(z.minLength(3), z.maxLength(2000));
const day = z.iso.date();
const time = z.number().check(z.gte(0), z.lte(8.64e15));
const offset = z.number().check(z.gte(-1080), z.lte(1080));
const text = z.string().check(z.maxLength(100_000));
const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const reasonId = z.string().check(z.maxLength(60));
const topic = z.enum(['quality', 'health', 'legal', 'press', 'orders', 'other']);
const how = z.enum([
  'private',
  'reacted',
  'noted',
  'answered-elsewhere',
  'nothing-to-answer',
  'spam',
]);
const segment = z.nullable(
  z.enum([
    'customer',
    'prospect',
    'employee',
    'blogger',
    'media',
    'public',
    'reviewer',
    'trade-group',
  ]),
);
const count = z.nullable(z.object({ value: z.number(), exact: z.boolean() }));
const counts = z.object({
  replies: count,
  reposts: count,
  likes: count,
  views: count,
  shares: count,
});

const base = {
  id: key,
  brand,
  site: siteId,
  post: z.nullable(key),
  at: time,
  offset,
  day,
  workspaceDay: day,
  cohortDay: z.nullable(day),
};
const send = { send: key, draft: z.nullable(text), text };
const by = z.optional(text);

const event = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('seen') }),
  z.object({
    ...base,
    kind: z.literal('marked'),
    reasons: z.array(reasonId),
    needsAnswer: z.boolean(),
    byHand: z.optional(z.literal(true)),
  }),
  z.object({ ...base, kind: z.literal('drafted'), draft: text, origin: text }),
  z.object({
    ...base,
    kind: z.literal('inserted'),
    draft: text,
    result: z.enum(['inserted', 'failed', 'copied']),
    reason: z.optional(text),
  }),
  z.object({ ...base, ...send, kind: z.literal('sent-pending') }),
  z.object({
    ...base,
    ...send,
    kind: z.literal('sent'),
    rewritten: share,
    asked: z.boolean(),
    by,
    replyKey: z.nullable(key),
  }),
  z.object({ ...base, ...send, kind: z.literal('send-failed'), by }),
  z.object({
    ...base,
    kind: z.literal('answered-outside'),
    replyKey: z.nullable(key),
    who: z.nullable(text),
  }),
  z.object({ ...base, kind: z.literal('handled'), how, note: text }),
  z.object({ ...base, kind: z.literal('snoozed'), until: time }),
  z.object({ ...base, kind: z.literal('noted'), text }),
  z.object({ ...base, kind: z.literal('escalated'), contact: text, topic }),
  z.object({ ...base, kind: z.literal('labelled'), person: key, segment, was: segment }),
  z.object({
    ...base,
    kind: z.literal('site-action'),
    action: z.enum(['like', 'repost', 'follow', 'hide', 'delete']),
  }),
  z.object({ ...base, kind: z.literal('undone'), event: key }),
]);

const because = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text, start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('fact'), fact: text, value: z.optional(text) }),
]);

const post = z.object({
  brand,
  key,
  post: postSchema,
  person: z.nullable(key),
  lang: text,
  sentiment: z.enum(['positive', 'negative', 'neutral', 'mixed']),
  reasons: z.array(z.object({ id: reasonId, because: z.array(because) })),
  needsAnswer: z.boolean(),
  readNeeds: z.boolean(),
  products: z.array(text),
  competitors: z.array(text),
  relevance: z.object({
    relevant: z.literal(true),
    by: z.enum(['own', 'own-thread', 'handle', 'watch-word', 'opened']),
    value: text,
  }),
  firstSeenAt: time,
  lastSeenAt: time,
  seenAt: z.nullable(time),
  offset,
  cohortDay: day,
  answers: z.optional(z.array(key)),
  firstCounts: counts,
  state: z.enum(['open', 'pending', 'answered', 'handled', 'nothing']),
  answer: z.nullable(
    z.object({
      at: time,
      by: z.enum(['savy', 'outside']),
      who: z.nullable(text),
      text: z.nullable(text),
      draft: z.nullable(text),
      rewritten: share,
    }),
  ),
  handled: z.nullable(z.object({ at: time, how, note: text })),
  snoozedUntil: z.nullable(time),
  escalation: z.nullable(z.object({ at: time, contact: text, topic })),
  textHash: text,
  waiting: z.optional(z.literal(1)),
  hold: z.nullable(z.object({ reason: text, until: time })),
  textDay: z.optional(day),
});

const person = z.object({
  brand,
  key,
  name: z.nullable(text),
  handle: z.nullable(text),
  url: z.nullable(text),
  site: siteId,
  segment,
  aliases: z.array(key),
  firstSeenAt: time,
  lastSeenAt: time,
  posts: z.number(),
  answered: z.number(),
});

const row = z.object({
  site: siteId,
  reason: reasonId,
  product: z.nullable(text),
  segment,
  seenAt: time,
  postedAt: z.nullable(time),
  answeredAt: z.nullable(time),
  outside: z.boolean(),
  handledAt: z.nullable(time),
  how: z.nullable(how),
});

const rollup = z.object({
  brand,
  day,
  counters: z.record(z.string(), z.number().check(z.gte(0))),
  needed: z.record(z.string(), row),
  seq: z.number().check(z.gte(0)),
  closed: z.optional(z.literal(true)),
});

export const RECORD_SCHEMAS: Record<ExportedStore, z.ZodMiniType> = {
  events: event,
  posts: post,
  people: person,
  sightings: z.object({ brand, post: key, at: time, counts }),
  drafts: z.object({ id: key, brand, post: key, text, origin: text, original: text, at: time }),
  rollups: rollup,
  aliases: z.object({ brand, from: key, to: key }),
};
