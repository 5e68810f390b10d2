import type { FeedConfig, InsertReply } from '../messages/protocol';
import type { Page, Site } from '../sites/site';
import { isSameHandle } from './handle';
import { insertReply } from './insert';
import type { NoticeButton } from './notice';
import type { FeedWorld, PlaceRequest } from './world';

type Word = keyof FeedConfig['words'];

const SAID: Partial<Record<InsertReply['state'], Word>> = {
  inserted: 'inserted',
  occupied: 'occupied',
  'no-composer': 'noComposer',
  'other-account': 'otherAccount',
};

/**
 * Puts a draft into the site's reply box after comparing the signed-in account with the brand's. An account that
 * the page does not show stops nothing. What did not arrive can be copied from the notice.
 */
export async function placeDraft(
  site: Site,
  page: Page,
  element: Element | null,
  request: PlaceRequest,
  world: FeedWorld,
  say: (word: Word, tone: 'needs' | 'late', buttons?: NoticeButton[], stay?: number) => void,
  signal: AbortSignal,
): Promise<InsertReply> {
  const { text, replace, expected, anyAccount, notice } = request;
  const own = site.readOwn(page)?.handle ?? null;
  const isOther =
    own !== null && expected.length > 0 && !expected.some((handle) => isSameHandle(handle, own));
  let result: InsertReply;
  if (isOther && !anyAccount) result = { state: 'other-account', own, expected };
  else {
    element?.scrollIntoView({ block: 'center' });
    const { firefox, wait } = world;
    result = await insertReply({
      site,
      page,
      element,
      text,
      replace,
      world: { firefox, wait },
      signal,
    });
  }
  if (!notice) return result;
  if (result.state === 'inserted') say('inserted', 'needs');
  else {
    const press = async () => {
      await navigator.clipboard.writeText(text);
      setTimeout(() => say('copied', 'needs'));
    };
    say(SAID[result.state] ?? 'insertFailed', 'late', [{ label: 'copy', press }], 0);
  }
  return result;
}
