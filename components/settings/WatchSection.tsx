import { t } from '../../utils/i18n';
import type { Brand, Competitor, Product } from '../../utils/strategy/brand';
import { checkBrand } from '../../utils/strategy/brand-schema';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { TextField } from '../ui/TextField';
import { errorText } from './error-text';
import { useDraft } from './use-draft';
import { WatchTester } from './WatchTester';
import { WordList } from './WordList';

interface Props {
  brand: Brand;
  onBrand: (brand: Brand) => void;
}

const checkWord = (word: string): string | null =>
  word.length < 2 ? (errorText('word-short') ?? null) : null;

const replaceAt = <T,>(list: T[], index: number, item: T): T[] =>
  list.map((one, at) => (at === index ? item : one));

/** What concerns the brand: products, further words, competitors; and a place to try them. */
export function WatchSection({ brand, onBrand }: Props) {
  const { draft, errors, change } = useDraft(brand, checkBrand, onBrand);
  const setProduct = (index: number, product: Product) =>
    change({ products: replaceAt(draft.products, index, product) });
  const setCompetitor = (index: number, competitor: Competitor) =>
    change({ competitors: replaceAt(draft.competitors, index, competitor) });
  return (
    <div class="sections">
      <p class="muted lead">{t('options:watch.lead')}</p>
      <section class="card stack" aria-labelledby="products">
        <h2 id="products">{t('options:watch.products')}</h2>
        {draft.products.length === 0 && (
          <Empty title={t('options:watch.noProducts')}>
            <p>{t('options:watch.noProductsHint')}</p>
          </Empty>
        )}
        {draft.products.map((product, index) => (
          <div class="item" key={product.id}>
            <TextField
              label={t('options:watch.productName')}
              value={product.name}
              error={errorText(errors[`products.${index}.name`])}
              onText={(name) => setProduct(index, { ...product, name })}
            />
            <WordList
              label={t('options:watch.productWords', { name: product.name || '…' })}
              hint={t('options:watch.wordsHint')}
              words={product.words}
              check={checkWord}
              onWords={(words) => setProduct(index, { ...product, words })}
            />
            <Button
              kind="quiet"
              onClick={() => change({ products: draft.products.filter((_, at) => at !== index) })}
            >
              {t('common:removeOne', { name: product.name })}
            </Button>
          </div>
        ))}
        <div>
          <Button
            onClick={() =>
              change({
                products: [...draft.products, { id: crypto.randomUUID(), name: '', words: [] }],
              })
            }
          >
            {t('options:watch.addProduct')}
          </Button>
        </div>
      </section>
      <section class="card stack" aria-labelledby="watch">
        <h2 id="watch">{t('options:watch.others')}</h2>
        <WordList
          label={t('options:watch.words')}
          hint={t('options:watch.othersHint')}
          words={draft.watch}
          check={checkWord}
          onWords={(watch) => change({ watch })}
        />
      </section>
      <section class="card stack" aria-labelledby="competitors">
        <h2 id="competitors">{t('options:watch.competitors')}</h2>
        <p class="muted">{t('options:watch.competitorsHint')}</p>
        {draft.competitors.map((competitor, index) => (
          // A competitor has no id of its own; its place in the list is what stays while one types.
          <div class="item" key={`competitor-${index}`}>
            <TextField
              label={t('options:watch.competitorName')}
              value={competitor.name}
              error={errorText(errors[`competitors.${index}.name`])}
              onText={(name) => setCompetitor(index, { ...competitor, name })}
            />
            <WordList
              label={t('options:watch.competitorWords', { name: competitor.name || '…' })}
              words={competitor.words}
              check={checkWord}
              onWords={(words) => setCompetitor(index, { ...competitor, words })}
            />
            <Button
              kind="quiet"
              onClick={() =>
                change({ competitors: draft.competitors.filter((_, at) => at !== index) })
              }
            >
              {t('common:removeOne', { name: competitor.name })}
            </Button>
          </div>
        ))}
        <div>
          <Button
            onClick={() => change({ competitors: [...draft.competitors, { name: '', words: [] }] })}
          >
            {t('options:watch.addCompetitor')}
          </Button>
        </div>
      </section>
      <WatchTester brand={draft} />
    </div>
  );
}
