import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Chip } from '../ui/Chip';
import { Field } from '../ui/Field';

/** One watch word that was found in a text, and what it stands for. */
export interface WatchFinding {
  kind: 'brand' | 'watch' | 'product' | 'competitor' | 'handle';
  /** Name of the product or competitor; "" otherwise. */
  name: string;
  /** The words of the text, as written. */
  word: string;
}

interface Props {
  brand: Brand;
  find: (text: string, brand: Brand) => WatchFinding[];
}

/** Shows at once whether a text would concern the brand, and because of which word. */
export function WatchTester({ brand, find }: Props) {
  const [text, setText] = useState('');
  const found = text.trim() === '' ? null : find(text, brand);
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
                <li key={`${one.kind}-${one.name}-${one.word}`}>
                  {t('options:watch.because', {
                    what: t(`options:watch.kind.${one.kind}`, { name: one.name }),
                    word: one.word,
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
