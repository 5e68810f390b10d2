import type { SiteId } from '../posts/post';
import type { Brand } from './brand';

/** Sites on which a brand has an account of its own. */
export const HANDLE_SITES = ['x', 'facebook', 'instagram', 'mastodon', 'bluesky'] as const;

/** What a handle looks like on each site. Facebook shows page names too, so nearly anything goes. */
const SHAPES: Record<(typeof HANDLE_SITES)[number], RegExp> = {
  x: /^[A-Za-z0-9_]{1,15}$/,
  facebook: /^[^/@<>]{1,80}$/u,
  instagram: /^[A-Za-z0-9._]{1,30}$/,
  mastodon: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i,
  bluesky: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i,
};

/**
 * What the person typed or pasted as a plain handle: "@" and white space dropped, the handle taken
 * out of a profile address. Mastodon's `https://host/@name` becomes `name@host`.
 */
export function cleanHandle(site: SiteId, typed: string): string {
  const text = typed.trim();
  let url: URL | null = null;
  if (/^https?:\/\//i.test(text)) url = URL.parse(text);
  if (!url) return text.replace(/^@/, '');
  const parts = url.pathname.split('/').filter(Boolean);
  const first = decodeURIComponent(parts[0] ?? '');
  if (site === 'mastodon') return first ? `${first.replace(/^@/, '')}@${url.hostname}` : '';
  if (site === 'bluesky' && first === 'profile') return parts[1] ?? '';
  return first.replace(/^@/, '');
}

export const isHandle = (site: (typeof HANDLE_SITES)[number], handle: string): boolean =>
  SHAPES[site].test(handle);

/** The brand's handles as a page of the site may show them: an instance leaves its own host out. */
export const handlesOn = (brand: Brand, site: SiteId, host: string | null): string[] =>
  (brand.handles[site] ?? []).flatMap((handle) => {
    const [name = '', ...server] = handle.replace(/^@/, '').split('@');
    return host !== null && server.join('@').toLowerCase() === host.toLowerCase()
      ? [handle, name]
      : [handle];
  });
