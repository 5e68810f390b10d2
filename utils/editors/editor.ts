/** One kind of text editor that sites use: how to put text into it so that its own model takes it. */
export interface Editor {
  id: 'textarea' | 'draftjs' | 'lexical' | 'quill' | 'prosemirror' | 'contenteditable';
  /** Is this composer of that kind? The first match in the list wins; the last one takes any. */
  matches(composer: HTMLElement): boolean;
  /** The text that the editor holds now, "\n" between lines, blank lines kept. */
  read(composer: HTMLElement): string;
  /**
   * Replaces all (`replace`) or adds at the caret's place / the end. Focuses first and waits for the
   * editor's own selection handling. Resolves when the attempt is made; the caller reads back.
   */
  write(
    composer: HTMLElement,
    text: string,
    how: 'replace' | 'append',
    world: EditorWorld,
  ): Promise<void>;
}

/** What differs between browsers and tests, passed in. */
export interface EditorWorld {
  /** Firefox hands an empty DataTransfer to pages and needs another event form. */
  firefox: boolean;
  wait(milliseconds: number): Promise<void>;
}

export type InsertResult =
  /** The box holds the text exactly once. */
  | { state: 'inserted'; previous: string; text: string }
  /** The person has typed something else; nothing was touched. Ask, then call again with `replace`. */
  | { state: 'occupied'; previous: string }
  /** The text did not arrive as it should; what the box holds now is in `found`. */
  | {
      state: 'failed';
      reason: 'not-there' | 'doubled' | 'changed' | 'unmounted';
      found: string;
      previous: string;
    };

export const defineEditor = (editor: Editor): Editor => editor;
