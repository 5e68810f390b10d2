import { signOffLine } from '../sign-off';
import { defineRule, found } from './rule';

/** Initials as people end replies with: "– MK", "/mk", "^MK". */
const INITIALS = /[ \n]*(?:[–—-] ?|[/^~])\p{L}{1,3}\s*$/u;

/** The guideline's sign-off is missing, or the reply ends with other initials. */
export const signOff = defineRule({
  id: 'sign-off',
  find({ reading, guideline, context }) {
    const line = signOffLine(guideline, context.lang);
    const body = reading.text.trimEnd();
    if (!line || !body || body.endsWith(line)) return [];
    const joint = body.includes('\n') ? '\n' : ' ';
    const other = INITIALS.exec(body);
    if (other) {
      const span = { start: other.index, end: reading.text.length };
      const values = { context: 'other', seen: other[0].trim(), signOff: line };
      return [found('warning', span, values, joint + line)];
    }
    const end = reading.text.length;
    const last = reading.words.at(-1);
    const span = last ? { start: last.start, end: last.end } : { start: 0, end };
    const fix = { start: body.length, end, text: joint + line };
    return [found('warning', span, { context: 'missing', signOff: line }, fix)];
  },
});
