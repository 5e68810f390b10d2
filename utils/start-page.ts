import { language, startWords } from './i18n';
import { preferences } from './settings';

const RTL = /^(ar|fa|he|ur)\b/;

/** The words of a page of ours, in the person's language; called before the first render. */
export async function startPage(): Promise<HTMLElement> {
  const chosen = (await preferences.getValue()).language;
  startWords(chosen === 'auto' ? navigator.language : chosen);
  document.documentElement.lang = language();
  document.documentElement.dir = RTL.test(language()) ? 'rtl' : 'ltr';
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  return root;
}
