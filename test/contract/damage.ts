/** Seeded harm to a page, so that a failure can be repeated. */

export type Random = () => number;

/** Mulberry32: small, even enough, the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HOSTILE = [
  'ä'.repeat(50_000),
  '<script>alert(1)</script>',
  '\u202eשלום\u202c\u200b\u200d\u2060\ufeff',
  '\u0000\u0001\ud800',
  '%E0%A4%A',
  'https://[broken',
  '/../..//?comment_id=&set=pcb.',
  '99999999999999999999999',
  '',
];
const ATTRIBUTES = ['href', 'datetime', 'aria-label', 'data-testid', 'role', 'lang', 'src', 'alt'];

/** Harms the page `times` times; gives back elements that were touched, and a few others. */
export function damage(document: Document, random: Random, times: number): Element[] {
  const touched: Element[] = [];
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(random() * list.length)];
  const anyElement = () => pick(document.body?.querySelectorAll('*') ?? []);
  for (let time = 0; time < times; time++) {
    const element = anyElement();
    const other = anyElement();
    if (!element || !other) break;
    const hostile = pick(HOSTILE) ?? '';
    const name = pick(ATTRIBUTES) ?? 'href';
    const kinds: (() => void)[] = [
      () => element.remove(),
      () => other.append(element.cloneNode(true)),
      () => !element.contains(other) && other.append(element),
      () => element.removeAttribute(name),
      () => element.setAttribute(name, hostile),
      () => element.append(document.createTextNode(hostile)),
      () => element.replaceChildren(),
      () => {
        const parent = element.closest('article, [role="article"], main') ?? element;
        parent.append(...[...parent.childNodes].reverse());
      },
    ];
    pick(kinds)?.();
    touched.push(element, other);
  }
  for (let extra = 0; extra < 4; extra++) touched.push(anyElement() ?? document.documentElement);
  return touched;
}
