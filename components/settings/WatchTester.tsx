import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { matchWatchlist, type Named } from '../../utils/listening/watchlist';
import type { Brand } from '../../utils/strategy/brand';
import { Chip } from '../ui/Chip';
import { Field } from '../ui/Field';

interface Props {
  brand: Brand;
}

/** The name that a find goes by: a product is found by its id, a competitor by its name. */
const nameOf = (found: Named, brand: Brand): string =>
  brand.products.find((product) => product.id === found.id)?.name ?? found.id;

/** Shows at once whether a text would concern the brand, and because of which word. */
export function WatchTester({ brand }: Props) {
  const [text, setText] = useState('');
  const found = text.trim() === '' ? null : matchWatchlist(text, brand);
  return (
    <section class="card stack" aria-labelledby="tester">
      <h2 id="tester">{t('options:watch.tester')}</h2>
      <Field label={t('options:watch.testerText')} hint={t('options:watch.testerHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            placeholder={t('options:watch.testerExample')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status" class="stack">
        {found && found.length > 0 && (
          <>
            <p>
              <Chip tone="needs">{t('options:watch.finds')}</Chip>
            </p>
            <ul class="plain-list">
              {found.map((one) => (
                <li key={one.start}>
                  {t('options:watch.because', {
                    what: t(`options:watch.kind.${one.kind}`, { name: nameOf(one, brand) }),
                    word: one.text,
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
        {found?.length === 0 && (
          <>
            <p>
              <Chip tone="quiet">{t('options:watch.findsNot')}</Chip>
            </p>
            <p class="muted">{t('options:watch.findsNotHint')}</p>
          </>
        )}
      </div>
    </section>
  );
}
