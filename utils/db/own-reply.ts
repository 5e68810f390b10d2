import { openSends, standingEvents } from '../analytics/post-life';
import { measureSimilarity } from '../analytics/similarity';
import { normaliseText, type PostKey } from '../posts/keys';
import type { Post } from '../posts/post';
import type { Ledger } from './ledger';
import { makeEvent, onceId } from './moment';
import type { PostRecord } from './records';

/** Sites shorten links and hide leading handles, so a reply that came back is not compared to the letter. */
const SAME = 0.8;

const essence = (text: string): string =>
  normaliseText(text)
    .replace(/^(@\S+ ?)+/, '')
    .replace(/(https?:\/\/|www\.)\S+/g, '')
    .trim();

/** Is `shown`, our own post on the page, what was `sent`? */
export function isSameReply(sent: string, shown: Post): boolean {
  const [ours, theirs] = [essence(sent), essence(shown.text).replace(/[…\s]+$/, '')];
  if (shown.flags.truncated) return theirs.length > 0 && ours.startsWith(theirs);
  return measureSimilarity(ours, theirs) >= SAME;
}

const keyBeside = (post: Post, id: string | null): PostKey[] =>
  id === null ? [] : [`${post.host ? `${post.site}@${post.host}` : post.site}/${id}`];

/** Every post that our own reply may answer, the most likely one last. */
export function possiblyAnswered(post: Post, thread: PostKey[]): PostKey[] {
  const keys = [...keyBeside(post, post.rootId), ...thread, ...keyBeside(post, post.parentId)];
  return [...new Set(keys.toReversed())].toReversed();
}

/**
 * Does `reply` (ours) answer `inbound`? Its parent, surely; else a post above it by somebody whom it
 * addresses, or by its parent's author (three complaints in a row and one answer); and where the page
 * shows neither, the post right above it. Never one that is younger than the reply.
 */
export function answers(
  reply: PostRecord,
  inbound: PostRecord,
  parent: PostRecord | undefined,
): boolean {
  const [replied, asked] = [reply.post.postedAt, inbound.post.postedAt];
  if (replied && asked && Date.parse(asked) > Date.parse(replied)) return false;
  const above = reply.answers ?? [];
  if (!above.includes(inbound.key)) return false;
  if (keyBeside(reply.post, reply.post.parentId).includes(inbound.key)) return true;
  const handle = inbound.post.author.handle?.toLowerCase();
  const addressed = reply.post.replyingTo.map((each) => each.toLowerCase());
  if (handle && addressed.includes(handle)) return true;
  if (parent) return parent.person !== null && parent.person === inbound.person;
  const tells = reply.post.parentId !== null || addressed.length > 0;
  return !tells && above.at(-1) === inbound.key;
}

/** Our reply was seen under `inbound`: either a send of ours came back, or it was written elsewhere. */
async function settle(ledger: Ledger, inbound: PostRecord, reply: PostRecord): Promise<void> {
  const events = await ledger.eventsOf(inbound.key);
  const known = standingEvents(events).some(
    (event) =>
      event.kind === 'sent' &&
      (event.replyKey === reply.key || isSameReply(event.text, reply.post)),
  );
  if (known) return;
  const { brand } = ledger;
  const pending = openSends(events).find((event) => isSameReply(event.text, reply.post));
  if (pending) {
    const { send, draft, text } = pending;
    const rewritten = await measureRewriting(ledger, draft, text);
    const id = onceId('sent', brand, inbound.key, send);
    const body = { send, draft, text, rewritten, asked: false, replyKey: reply.key };
    await ledger.append(
      makeEvent(id, ledger, inbound.key, pending, inbound, { kind: 'sent', ...body }),
    );
  } else {
    const postedAt = reply.post.postedAt === null ? Number.NaN : Date.parse(reply.post.postedAt);
    const at = Number.isNaN(postedAt) ? reply.firstSeenAt : postedAt;
    const moment = { at, offset: reply.offset };
    const id = onceId('answered-outside', brand, inbound.key, reply.key);
    const who = reply.post.author.handle ?? reply.post.author.name;
    const body = { kind: 'answered-outside', replyKey: reply.key, who } as const;
    await ledger.append(makeEvent(id, ledger, inbound.key, moment, inbound, body));
  }
  await ledger.refold((await ledger.post(inbound.key)) ?? inbound);
}

/** 1 − similarity of the draft as it was proposed and the text as it was sent; null without a draft. */
export async function measureRewriting(
  ledger: Ledger,
  draft: string | null,
  sent: string,
): Promise<number | null> {
  if (draft === null) return null;
  const record = await ledger.transaction.objectStore('drafts').get(draft);
  return record ? 1 - measureSimilarity(record.original, sent) : null;
}

/** Settles every recorded post that `reply` (ours) answers, or of them only `only`. */
export async function settleByReply(
  ledger: Ledger,
  reply: PostRecord,
  only?: PostKey,
): Promise<void> {
  const parentKey = keyBeside(reply.post, reply.post.parentId)[0];
  const parent = parentKey ? await ledger.post(parentKey) : undefined;
  for (const each of reply.answers ?? []) {
    const key = await ledger.resolve(each);
    if (only !== undefined && key !== only) continue;
    const inbound = await ledger.post(key);
    if (inbound && inbound.key !== reply.key && answers(reply, inbound, parent)) {
      await settle(ledger, inbound, reply);
    }
  }
}

/** Our replies that came into sight before the post that they may answer. */
export async function findRepliesTo(ledger: Ledger, key: PostKey): Promise<PostRecord[]> {
  const replies = await ledger.transaction.objectStore('posts').index('answers').getAll(key);
  return replies.filter((reply) => reply.brand === ledger.brand);
}
