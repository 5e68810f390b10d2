import { findGreeting, greetingLine } from '../greeting';
import type { Finding } from '../guideline';
import { defineRule, found } from './rule';

const bare = (greeting: string): string => greeting.replace(/[\s,!.]+$/u, '').toLowerCase();

/** Joins a greeting to a body that had none; after a comma the sentence goes on in lower case. */
function greet(line: string, body: string): Finding['fix'] {
  const at = body.length - body.trimStart().length;
  const first = /^\p{L}+/u.exec(body.slice(at))?.[0] ?? '';
  const lower =
    line.endsWith(',') && /^(?:\p{Lu}\p{Ll}+|A)$/u.test(first)
      ? first.charAt(0).toLowerCase()
      : first.charAt(0);
  return { start: 0, end: at + (first ? 1 : 0), text: `${line} ${lower}` };
}

/** The guideline's greeting is missing, in another language or form, or greets somebody else. */
export const greeting = defineRule({
  id: 'greeting',
  find({ reading, guideline, context }) {
    const { text } = reading;
    const wanted = guideline.greeting[context.lang]?.trim() ?? '';
    if (!wanted || !text.trim()) return [];
    const name = guideline.firstName ? context.authorFirstName : null;
    const line = greetingLine(guideline, context.lang, name);
    const seen = findGreeting(text, guideline);
    if (!seen) {
      const end = reading.words[0]?.end ?? Math.min(1, text.length);
      const values = { context: 'missing', greeting: line };
      return [found('warning', { start: 0, end }, values, greet(line, text))];
    }
    const span = { start: seen.wordEnd - seen.text.length, end: seen.wordEnd };
    const values = { seen: seen.text, greeting: bare(wanted) };
    if (seen.text.toLowerCase() === bare(wanted)) {
      if (!seen.name || !name || seen.name.toLowerCase() === name.toLowerCase()) return [];
      const at = text.indexOf(seen.name, seen.wordEnd);
      const place = { start: at, end: at + seen.name.length };
      const names = { context: 'name', seen: seen.name, name };
      return [found('warning', place, names, name)];
    }
    const right = wanted.replace(/[\s,!.]+$/u, '');
    const foreign = seen.lang !== null && seen.lang !== context.lang;
    return [
      foreign
        ? found('warning', span, { ...values, context: 'language' }, right)
        : found('suggestion', span, { ...values, context: 'form' }, right),
    ];
  },
});
