import type { Author, Post, SiteId } from './post';

/** `<site>[@host]/<native id>`, or `<site>/fp:<hash>` where the page shows no id. */
export type PostKey = string;
/** `<site>[@host]/<handle>`; handle changes are aliases. */
export type PersonKey = string;

/**
 * 53-bit string hash (cyrb53 shape): quick, synchronous, good enough to tell posts apart.
 * Not for secrets: what leaves the machine goes through HMAC-SHA256 (`utils/sync`).
 */
export function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const siteOf = (site: SiteId, host: string | null) => (host ? `${site}@${host}` : site);

/** NFC, lower case, invisible characters dropped, white space folded. */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u2800]+/g, ' ')
    .trim()
    .toLowerCase();

/** Fingerprint key: author + first 120 normalised characters + media ids. */
export function fingerprintKey(post: Post): PostKey {
  const author = post.author.url ?? post.author.handle ?? post.author.name ?? '';
  const text = normaliseText(post.text).slice(0, 120);
  return `${siteOf(post.site, post.host)}/fp:${hash53([author, text, ...post.mediaIds].join('\n'))}`;
}

export const postKey = (post: Post): PostKey =>
  post.id === null ? fingerprintKey(post) : `${siteOf(post.site, post.host)}/${post.id}`;

/** null when the page shows neither handle nor profile address. */
export function personKey(site: SiteId, host: string | null, author: Author): PersonKey | null {
  const who = author.handle?.toLowerCase() ?? author.url;
  return who ? `${siteOf(site, host)}/${who}` : null;
}
