import { normaliseText } from '../posts/keys';
import type { Post } from '../posts/post';

/** Addresses are shortened and leading handles hidden once a reply is out, so neither is compared. */
const essence = (text: string): string =>
  normaliseText(text)
    .replace(/^(@\S+ ?)+/, '')
    .replace(/(https?:\/\/|www\.)\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Does `post` show the text that was `sent`, as far as sites leave it as it was? */
export function saysTheSame(sent: string, post: Post): boolean {
  const [ours, theirs] = [essence(sent), essence(post.text).replace(/[…\s]+$/, '')];
  if (post.flags.truncated) return theirs.length >= 20 && ours.startsWith(theirs);
  return ours ? ours === theirs : normaliseText(sent) === normaliseText(post.text);
}
