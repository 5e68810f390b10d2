import type { EditorWorld } from './editor';

/** Firefox takes the data of a made-up paste in these two members, which TypeScript does not list. */
interface FirefoxPaste extends ClipboardEventInit {
  dataType: string;
  data: string;
}

const shared = { bubbles: true, cancelable: true, composed: true };

function pasteEvent(text: string, firefox: boolean): ClipboardEvent {
  if (firefox) {
    const init: FirefoxPaste = { ...shared, dataType: 'text/plain', data: text };
    return new ClipboardEvent('paste', init);
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...shared, clipboardData });
}

/**
 * Offers `text` to an editor that handles pasting itself. A made-up paste does nothing by default, and a
 * cancelled one proves nothing (Firefox editors cancel an empty one too), so the caller reads back.
 */
export function pasteText(composer: HTMLElement, text: string, world: EditorWorld): void {
  composer.dispatchEvent(pasteEvent(text, world.firefox));
}
