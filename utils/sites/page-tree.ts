/** Small questions that every adapter asks of a page. None throws, whatever the tree. */

/** Elements at or under `root` that match, in document order. */
export function within(root: Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...found] : found;
}

/** The target of a link, against the page's address; null where there is none that can be read. */
export function hrefOf(link: Element | null | undefined, base: URL | string): URL | null {
  const href = link?.getAttribute('href');
  return href ? URL.parse(href, base) : null;
}

/** A machine-readable time as ISO 8601 in UTC; null where it is missing or broken. */
export function timeOf(element: Element | null | undefined): string | null {
  const stated = element?.getAttribute('datetime');
  // A time without a zone means another moment on each machine.
  if (!stated || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(stated)) return null;
  const time = new Date(stated);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** True where `element` comes after `reference` in the page. */
export const follows = (element: Element, reference: Element): boolean =>
  (reference.compareDocumentPosition(element) & 4) !== 0;

/** False only where the browser says that the element is not rendered. */
export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;
