import { guessLanguage } from '../guess-language';
import { defineRule, found } from './rule';

/** The reply is in another language than the post. Quiet when the text is too short to tell. */
export const language = defineRule({
  id: 'language',
  find({ reading, context }) {
    const guess = guessLanguage(
      reading.words.map((word) => word.lower),
      ['en', 'fi', 'sv'],
    );
    if (guess === null || guess === context.lang) return [];
    return [
      found(
        'error',
        { start: 0, end: reading.text.length },
        { seen: guess, wanted: context.lang, context: guess },
      ),
    ];
  },
});
