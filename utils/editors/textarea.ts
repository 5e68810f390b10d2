import { defineEditor } from './editor';
import { typeText } from './type-text';

type Field = HTMLTextAreaElement;

/**
 * Plain fields, also those that React controls. Typing keeps undo. Where the browser refuses it,
 * `setRangeText` goes past React's own `value` property, so that the `input` event is believed.
 */
export const textarea = defineEditor({
  id: 'textarea',
  matches: (composer) => /^(textarea|input)$/.test(composer.localName),
  read: (composer) => (composer as Field).value,
  async write(composer, text, how, world) {
    const field = composer as Field;
    const before = field.value;
    const start = how === 'replace' ? 0 : before.length;
    field.focus();
    field.setSelectionRange(start, before.length);
    await world.wait(0);
    if (typeText(field, text) && field.value !== before) return;
    field.setRangeText(text, start, before.length, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
    );
  },
});
