/**
 * A link's absolute address without query, fragment and final slash: what a permalink or a profile
 * is compared by. null when it is no web address.
 */
export function addressOf(href: string | null | undefined, base: URL): string | null {
  if (!href) return null;
  try {
    const url = new URL(href, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    return url.origin + url.pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}

/** The path's parts of a link, decoded: "/@a/12" -> ["@a", "12"]; [] when it is no web address. */
export function pathOf(href: string | null | undefined, base: URL): string[] {
  const address = addressOf(href, base);
  if (!address) return [];
  const parts = address.split('/').slice(3);
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return parts;
  }
}

/** A picture's name in its address: enough to tell it from others, without host and size. */
export const mediaIdOf = (src: string | null | undefined, base: URL): string | null =>
  pathOf(src, base).slice(-2).join('/') || null;
