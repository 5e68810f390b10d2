import { readCount, readLabelCount } from '../../posts/counts';
import { NO_COUNTS, type Post } from '../../posts/post';
import { readLine } from '../../posts/text';
import { hrefOf } from '../page-tree';
import { referenceOf } from './reference';
import { isCut, readStory } from './story';
import { BUTTON, HOME, profileOf, realIn, stampOf } from './tree';

export function readComment(element: Element): Post | null {
  const target = hrefOf(stampOf(element), HOME);
  const comment = target?.searchParams.get('comment_id');
  if (!target || !comment) return null;
  const reply = target.searchParams.get('reply_comment_id');
  const of = referenceOf(target, null);
  const body = realIn(element, 'div[dir="auto"]').filter((block) => !block.closest(`${BUTTON}, a`));
  const blocks = body.filter(
    (block) => !body.some((other) => other !== block && other.contains(block)),
  );
  const name = realIn(element, 'a[href]').find((author) => profileOf(author) && readLine(author));
  const profile = profileOf(name);
  const text = blocks.map(readStory).join('\n').trim();
  // The number stands both in the label and on the button; a label alone may speak of something else.
  const likes = realIn(element, `${BUTTON}[aria-label]`)
    .map((button) => {
      const shown = readCount(readLine(button));
      const label = readLabelCount(button.getAttribute('aria-label'));
      return shown && label && shown.value === label.value ? label : null;
    })
    .find((count) => count !== null);
  const query = `comment_id=${comment}${reply ? `&reply_comment_id=${reply}` : ''}`;
  const path = of?.path ?? target.pathname;
  return {
    site: 'facebook',
    host: null,
    id: reply ?? comment,
    permalink: `${HOME}${path}${path.includes('?') ? '&' : '?'}${query}`,
    author: { name: readLine(name), handle: profile?.handle ?? null, url: profile?.url ?? null },
    text,
    lang: null,
    postedAt: null,
    counts: { ...NO_COUNTS, likes: likes ?? null },
    kind: reply ? 'reply' : 'comment',
    flags: { ad: false, repost: false, quote: false, truncated: blocks.some(isCut) },
    repostedBy: null,
    quoted: null,
    media: [],
    mediaIds: [],
    parentId: reply ? comment : (of?.id ?? null),
    rootId: of?.id ?? null,
    replyingTo: [],
  };
}
