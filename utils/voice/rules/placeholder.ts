import { defineRule, found } from './rule';

const PLACEHOLDER =
  /\{\{[^{}]{0,80}\}\}|\[(?:(?:first |last )?name|nimi|etunimi|product|tuote|link|linkki|date|päivä|number|numero|initials|nimikirjaimet|insert [^\]]{1,40})\]|<(?:name|nimi|link|linkki)>|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])|_{3,}/gu;

/** A slot that nobody filled. */
export const placeholder = defineRule({
  id: 'placeholder',
  find({ reading }) {
    return [...reading.lower.matchAll(PLACEHOLDER)].map((match) =>
      found(
        'error',
        { start: match.index, end: match.index + match[0].length },
        { slot: reading.text.slice(match.index, match.index + match[0].length) },
      ),
    );
  },
});
