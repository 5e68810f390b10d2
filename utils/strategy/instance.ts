/**
 * A Mastodon instance's host from what the person typed or pasted: an address, a handle
 * ("@name@host") or a bare host. null when it is none. Without a port: match patterns have none in Firefox.
 */
export function cleanInstance(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const handle = /^@?[\w.-]+@([^@\s/]+)$/.exec(text);
  const candidate = handle?.[1] ?? text.replace(/^https?:\/\//, '');
  const url = URL.parse(`https://${candidate}`);
  if (!url || url.username || url.password || url.port) return null;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(url.hostname) ? url.hostname : null;
}
