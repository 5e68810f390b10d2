import { dropEllipsis, readText, type TextRules } from '../../posts/text';
import { BUTTON, MESSAGE } from './tree';

const TEXT_RULES: TextRules = { skip: BUTTON, preserve: true };

const messageOf = (story: Element | undefined): Element | null =>
  story?.querySelector(MESSAGE) ?? story ?? null;

export const isCut = (story: Element | undefined): boolean =>
  story?.querySelector(BUTTON) != null &&
  /(?:…|\.\.\.)\s*$/.test(readText(messageOf(story), TEXT_RULES));

export function readStory(story: Element | undefined): string {
  const text = readText(messageOf(story), TEXT_RULES);
  return isCut(story) ? dropEllipsis(text) : text;
}
