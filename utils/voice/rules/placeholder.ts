import { defineRule, found } from './rule';

const PLACEHOLDER =
  /\{\{[^{}]{0,80}\}\}|\[(?:(?:first |last )?name|nimi|etunimi|product|tuote|link|linkki|date|päivä|number|numero|initials|nimikirjaimet|insert [^\]]{1,40})\]|<(?:name|nimi|link|linkki)>|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|_{3,}/giu;

/** A slot that nobody filled. */
export const placeholder = defineRule({
  id: 'placeholder',
  find({ reading }) {
    return [...reading.text.matchAll(PLACEHOLDER)].map((match) =>
      found(
        'error',
        { start: match.index, end: match.index + match[0].length },
        { slot: match[0] },
      ),
    );
  },
});
