import { cutOut, defineRule, found } from './rule';

const EMOJI = /\p{RGI_Emoji}|(?![©®™])\p{Extended_Pictographic}/gv;
/** No emoji stands before this character; most replies have none above it. */
const ANY = /[^\u0000-\u203b]|[©®]/u;
const plain = (emoji: string): string => emoji.replace(/\ufe0f/gu, '');

/** More emoji than the guideline's budget, or one that is not on its list (an empty list allows all). */
export const emoji = defineRule({
  id: 'emoji',
  find({ reading, guideline }) {
    if (!ANY.test(reading.text)) return [];
    const { most, allowed } = guideline.emoji;
    const list = new Set(allowed.map(plain));
    let kept = 0;
    return [...reading.text.matchAll(EMOJI)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const fix = cutOut(reading.text, span.start, span.end);
      const unlisted = most > 0 && list.size > 0 && !list.has(plain(match[0]));
      if (unlisted) {
        const values = { context: 'list', emoji: match[0], allowed: allowed.join(' ') };
        return [found('warning', span, values, fix)];
      }
      kept++;
      if (kept <= most) return [];
      const values = { context: most ? 'budget' : 'none', emoji: match[0], most };
      return [found('warning', span, values, fix)];
    });
  },
});
