/** How one site writes its texts. */
export interface TextRules {
  /** Elements left out with all they hold: "see more" buttons, words for screen readers. */
  skip?: string;
  /** Elements that end a line. X wraps mentions in `div`, so there nothing but `br` does. */
  blocks?: string;
  /** True where the site shows white space as written (`white-space: pre-wrap`). */
  preserve?: boolean;
  /** What a link contributes; null walks its content like any other. */
  link?: (anchor: Element) => string | null;
}

/** Never read, by tag name: drawings keep their small letters. */
const NEVER = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT svg VIDEO AUDIO IFRAME'.split(' '));
const BLOCKS =
  'p, div, li, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6, section, article, tr, figure, hr';

/** Longest text that is read; longer posts exist on no site, only on hostile pages. */
const LIMIT = 60_000;

/** Ends the line unless it is empty; `lines` is 2 between paragraphs. */
function breakLine(text: string, lines: number): string {
  const trimmed = text.replace(/[ \t\u00a0]+$/, '');
  if (trimmed === '') return '';
  const ended = /\n*$/.exec(trimmed)?.[0].length ?? 0;
  return trimmed + '\n'.repeat(Math.max(0, lines - ended));
}

/** What an element is read as without looking into it; null where its content is read. */
function partOf(element: Element, rules: TextRules): string | null {
  const { tagName } = element;
  if (NEVER.has(tagName) || (rules.skip && element.matches(rules.skip))) return '';
  if (tagName === 'BR') return '\n';
  if (tagName === 'IMG') return element.getAttribute('alt') ?? '';
  if (tagName === 'A') return rules.link?.(element) ?? null;
  return null;
}

/**
 * The text of an element as people read it: text nodes in order, emoji pictures as characters, line
 * breaks as "\n". Walks without recursion, so that no depth of a page can exhaust the stack.
 */
export function readText(root: Element | null | undefined, rules: TextRules = {}): string {
  if (!root) return '';
  const blocks = rules.blocks ?? BLOCKS;
  const isBlock = (node: Node) => blocks !== '' && (node as Element).matches(blocks);
  let text = '';
  let node: Node | null = root.firstChild;
  while (node && text.length < LIMIT) {
    let inner: Node | null = null;
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      text += rules.preserve ? data : data.replace(/[ \t\r\n]+/g, ' ');
    } else if (node.nodeType === 1) {
      const part = partOf(node as Element, rules);
      if (part !== null) text += part;
      else {
        if (isBlock(node)) text = breakLine(text, 1);
        inner = node.firstChild;
      }
    }
    while (!inner && node && node !== root) {
      if (node.nodeType === 1 && isBlock(node)) {
        text = breakLine(text, node.nodeName === 'P' ? 2 : 1);
      }
      if (node.nextSibling) inner = node.nextSibling;
      else node = node.parentNode;
    }
    node = inner;
  }
  return tidyText(text);
}

/** Spaces at line ends and blank lines beyond one go; the ends are trimmed. */
export const tidyText = (text: string): string =>
  text.includes('\n')
    ? text
        .replace(/[ \t]+\n/g, '\n')
        .replace(/\n[ \t]+/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text.trim();

/** Names: white space folded to single spaces; null when nothing is left. */
export const readLine = (root: Element | null | undefined, rules: TextRules = {}): string | null =>
  readText(root, rules).replace(/\s+/g, ' ') || null;

/** Drops the "…" with which a site ends a text that it cut. */
export const dropEllipsis = (text: string): string => text.replace(/\s*(?:…|\.\.\.)\s*$/, '');
