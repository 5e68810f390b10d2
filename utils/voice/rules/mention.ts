import { isApproved } from '../approved';
import { defineRule, found } from './rule';

const MENTION =
  /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;

/** Somebody else than the author is called in: "@" and a handle that is not theirs. */
export const mention = defineRule({
  id: 'mention',
  find({ reading, guideline, context }) {
    const own = context.authorHandle?.toLowerCase().replace(/^@/u, '') ?? null;
    return [...reading.text.matchAll(MENTION)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const handle = match[0].slice(1).toLowerCase();
      // Whole handles only: the same name on another host is somebody else.
      if (handle === own) return [];
      return isApproved(reading.text, span, guideline, context.today)
        ? []
        : [found('error', span, { mention: match[0] })];
    });
  },
});
