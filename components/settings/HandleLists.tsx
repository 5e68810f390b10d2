import { t } from '../../utils/i18n';
import type { SiteId } from '../../utils/posts/post';
import type { Brand } from '../../utils/strategy/brand';
import { cleanHandle, HANDLE_SITES, isHandle } from '../../utils/strategy/handle';
import { errorText } from './error-text';
import { WordList } from './WordList';

interface Props {
  handles: Brand['handles'];
  onHandles: (handles: Brand['handles']) => void;
}

/** The brand's own accounts, a list for each site; addresses may be pasted. */
export function HandleLists({ handles, onHandles }: Props) {
  const set = (site: SiteId, list: string[]) => {
    const next = { ...handles, [site]: list };
    if (list.length === 0) delete next[site];
    onHandles(next);
  };
  return (
    <section class="card stack" aria-labelledby="own-accounts">
      <h2 id="own-accounts">{t('options:brand.handles')}</h2>
      <p class="muted">{t('options:brand.handlesHint')}</p>
      {HANDLE_SITES.map((site) => (
        <WordList
          key={site}
          label={t(`common:site.${site}`)}
          placeholder={t(`options:brand.handleExample.${site}`)}
          words={handles[site] ?? []}
          clean={(typed) => cleanHandle(site, typed)}
          check={(handle) =>
            isHandle(site, handle) ? null : (errorText(`handle-${site}`) ?? null)
          }
          onWords={(list) => set(site, list)}
        />
      ))}
    </section>
  );
}
