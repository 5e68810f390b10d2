import '../../assets/theme.css';
import '../../components/ui/ui.css';
import '../../components/reply/queue.css';
import '../../components/reply/desk.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/reply/Desk';
import type { Place } from '../../components/reply/desk-world';
import { findWindow } from '../../utils/desk/page';
import { deskWorld } from '../../utils/desk/world';
import { language, startWords, t } from '../../utils/i18n';
import { preferences } from '../../utils/settings';

/** Shows the desk in this page, in the person's language. */
export async function startDesk(place: Place): Promise<void> {
  const [windowId, chosen] = await Promise.all([
    findWindow(location.search),
    preferences.getValue(),
  ]);
  startWords(chosen.language === 'auto' ? browser.i18n.getUILanguage() : chosen.language);
  document.documentElement.lang = language();
  document.documentElement.dir = new Intl.Locale(language()).getTextInfo?.().direction ?? 'ltr';
  document.title = t('desk:title');
  const app = document.getElementById('app');
  if (app) render(<Desk world={deskWorld(place, windowId)} />, app);
}
