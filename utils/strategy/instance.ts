/**
 * A Mastodon instance's host from what the person typed or pasted: an address, a handle
 * ("@name@host") or a bare host. null when it is none; loopback with a port is allowed for tests and
 * own servers.
 */
export function cleanInstance(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const handle = /^@?[^@\s/]+@([^@\s/]+)$/.exec(text);
  const candidate = handle?.[1] ?? text.replace(/^https?:\/\//, '');
  const url = URL.parse(`https://${candidate}`);
  if (!url || url.username || url.password) return null;
  if (/^(localhost|127\.0\.0\.1)$/.test(url.hostname)) return url.host;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(url.hostname)) return null;
  return url.host;
}

/** The match pattern that must be granted for an instance. Patterns carry no port. */
export function instancePattern(host: string): string {
  const name = host.replace(/:\d+$/, '');
  const scheme = /^(localhost|127\.0\.0\.1)$/.test(name) ? 'http' : 'https';
  return `${scheme}://${name}/*`;
}
