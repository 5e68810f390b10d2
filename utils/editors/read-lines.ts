const BLOCKS = /^(address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|li|ol|p|pre|section|ul)$/;

const isBlock = (node: Node): boolean =>
  node.nodeType === 1 && BLOCKS.test((node as Element).localName);

/** A `<br>` that nothing follows on its line only gives the line its height; elsewhere it breaks it. */
function isFiller(lineBreak: Element): boolean {
  let node: Node = lineBreak;
  while (!node.nextSibling) {
    const parent = node.parentNode;
    if (!parent || isBlock(parent)) return true;
    node = parent;
  }
  return isBlock(node.nextSibling);
}

/**
 * The text of a contenteditable: "\n" between blocks and for `<br>`, empty blocks as empty lines, emoji
 * pictures as their `alt`. `innerText` is no use here: it counts an empty paragraph twice.
 */
export function readLines(root: Element): string {
  let text = '';
  let started = false;
  let ended = false;
  const add = (piece: string) => {
    if (ended) text += '\n';
    text += piece;
    ended = false;
    started = true;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        if ((node as Text).data) add((node as Text).data);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'br') add(isFiller(element) ? '' : '\n');
        else if (element.localName === 'img') add(element.getAttribute('alt') ?? '');
        else {
          const block = isBlock(element);
          if (block) ended = started;
          walk(element);
          if (block) ended = started;
        }
      }
    }
  };
  walk(root);
  return text;
}
