import type { Guideline } from './guideline';

/**
 * What a reply ends with: the guideline's words and the initials ("– MK", "/MK", "Terveisin MK"). A mark
 * of punctuation stands right before the initials unless it is a dash. "" when nothing is to be said.
 */
export function signOffLine(guideline: Guideline, lang: string): string {
  const { on, initials } = guideline.signOff;
  if (!on) return '';
  const text = guideline.signOff.text[lang]?.trim() ?? '';
  if (!initials) return /\p{L}/u.test(text) ? text : '';
  return /^[/^~]$/u.test(text) ? text + initials : `${text} ${initials}`.trim();
}
