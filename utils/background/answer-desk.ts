import { browser } from 'wxt/browser';
import { now } from '../clock';
import { act, undo } from '../db/act';
import { putDraft, recordInserted } from '../db/drafts';
import { OUTCOME } from '../desk/session-keys';
import type { Handlers } from '../messages/handle';
import type { DeskTarget, FromPages, InsertReply, Request } from '../messages/protocol';
import { NotDelivered, sendToTab } from '../messages/send';
import type { SiteId } from '../posts/post';
import { tabsOff } from '../settings';
import type { Brand } from '../strategy/brand';
import { handlesOn } from '../strategy/handle';
import { momentOf, ownerOf, reconfigureFeeds } from './answer-feed';
import { findBrand } from './brands';
import { scheduleWake } from './day';
import { openLog } from './log';
import { spreadMarks } from './marks';

/** A page gets its focus back a moment after the popup over it has closed. */
const AFTER_CLOSE = 200;

async function insertInto(
  target: DeskTarget,
  brand: Brand,
  { draft, text, replace, anyAccount, afterClose }: Request<FromPages, 'desk/insert'>,
): Promise<InsertReply> {
  const { tabId, frameId, postKey } = target;
  const [, site, host = null] = /^([^/@]+)(?:@([^/]+))?\//.exec(postKey) ?? [];
  try {
    return await sendToTab(tabId, frameId, 'page/insert', {
      key: postKey,
      text,
      draft,
      replace,
      expected: handlesOn(brand, site as SiteId, host),
      anyAccount,
      notice: afterClose,
    });
  } catch (error) {
    if (error instanceof NotDelivered) return { state: 'no-page' };
    throw error;
  }
}

async function insert(request: Request<FromPages, 'desk/insert'>): Promise<InsertReply> {
  const { target, draft, text, afterClose } = request;
  const brand = await findBrand(target.brand);
  if (afterClose) await new Promise((resolve) => setTimeout(resolve, AFTER_CLOSE));
  const reply = await insertInto(target, brand, request);
  const at = now();
  if (afterClose) {
    const outcome = { key: target.postKey, text, reply, at };
    await browser.storage.session.set({ [OUTCOME]: outcome });
  }
  // Questions to the person ("something stands there") are no attempts.
  if (reply.state === 'inserted' || reply.state === 'failed') {
    await recordInserted(
      await openLog(),
      ownerOf(brand),
      target.postKey,
      draft,
      reply.state === 'inserted'
        ? { result: 'inserted' }
        : { result: 'failed', reason: reply.reason },
      momentOf(at),
    );
  }
  return reply;
}

export const deskHandlers: Pick<Handlers, Extract<keyof FromPages, `desk/${string}`>> = {
  async 'desk/act'({ brand: id, key, action }) {
    const brand = await findBrand(id);
    const event = await act(await openLog(), ownerOf(brand), key, action, momentOf(now()));
    if (action.do === 'snooze') await scheduleWake(key, action.until);
    await spreadMarks([key]);
    return { event };
  },
  async 'desk/undo'({ event }) {
    const database = await openLog();
    const known = await database.get('events', event);
    if (!known) return { undone: false };
    const brand = await findBrand(known.brand);
    const undone = await undo(database, ownerOf(brand), event, momentOf(now()));
    if (known.post) await spreadMarks([known.post]);
    return { undone };
  },
  async 'desk/draft'({ brand: id, key, ...draft }) {
    const { at, offset } = momentOf(now());
    const owner = ownerOf(await findBrand(id));
    await putDraft(await openLog(), owner, { ...draft, post: key, at }, offset);
    return null;
  },
  'desk/insert': insert,
  async 'desk/copied'({ brand: id, key, draft }) {
    const owner = ownerOf(await findBrand(id));
    const result = { result: 'copied' } as const;
    await recordInserted(await openLog(), owner, key, draft, result, momentOf(now()));
    return null;
  },
  async 'desk/tab'({ tabId, off }) {
    const others = (await tabsOff.getValue()).filter((tab) => tab !== tabId);
    await tabsOff.setValue(off ? [...others, tabId] : others);
    await reconfigureFeeds();
    return null;
  },
  async 'desk/read-page'({ tabId }) {
    try {
      return await sendToTab(tabId, 0, 'page/read', {});
    } catch {
      return null;
    }
  },
};
