import { t } from '../../utils/i18n';
import type { Fact } from '../../utils/voice/guideline';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { TextField } from '../ui/TextField';
import { WordedField } from './WordedField';

const KINDS: Fact['kind'][] = ['link', 'hours', 'price', 'contact', 'text'];

interface Props {
  facts: Fact[];
  languages: string[];
  /** Local day: a fact whose last day has passed is not used in drafts. */
  today: string;
  error: (path: string) => string | undefined;
  onFacts: (facts: Fact[]) => void;
}

/** Approved facts: what drafts may state, word for word, and until when. */
export function FactList({ facts, languages, today, error, onFacts }: Props) {
  const set = (id: string, patch: Partial<Fact>) =>
    onFacts(facts.map((one) => (one.id === id ? { ...one, ...patch } : one)));
  return (
    <section class="card stack" aria-labelledby="voice-facts">
      <h2 id="voice-facts">{t('options:voice.facts')}</h2>
      <p class="muted">{t('options:voice.factsHint')}</p>
      {facts.length === 0 && (
        <Empty title={t('options:voice.noFacts')}>
          <p>{t('options:voice.noFactsHint')}</p>
        </Empty>
      )}
      {facts.map((fact, index) => (
        <div class="item" key={fact.id}>
          <div class="trio">
            <Choice
              label={t('options:voice.factKind')}
              value={fact.kind}
              options={KINDS.map((id) => ({ id, label: t(`options:voice.kind.${id}`) }))}
              onChoose={(kind) => set(fact.id, { kind })}
            />
            <TextField
              label={t('options:voice.factName')}
              hint={t('options:voice.factNameHint')}
              value={fact.name}
              dir="ltr"
              error={error(`facts.${index}.name`)}
              onText={(name) => set(fact.id, { name: name.trim() })}
            />
            <TextField
              label={t('options:voice.expires')}
              type="date"
              value={fact.expires ?? ''}
              error={error(`facts.${index}.expires`)}
              onText={(expires) => set(fact.id, { expires: expires === '' ? null : expires })}
            />
          </div>
          {fact.expires !== null && fact.expires < today && (
            <p>
              <Chip tone="late">{t('options:voice.expired')}</Chip> {t('options:voice.expiredHint')}
            </p>
          )}
          <WordedField
            label={t('options:voice.factValue')}
            languages={languages}
            value={fact.value}
            errors={Object.fromEntries(
              languages.map((code) => [code, error(`facts.${index}.value.${code}`)]),
            )}
            onValue={(value) => set(fact.id, { value })}
          />
          <Button kind="quiet" onClick={() => onFacts(facts.filter((one) => one.id !== fact.id))}>
            {t('common:removeOne', { name: fact.name })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            onFacts([
              ...facts,
              { id: crypto.randomUUID(), kind: 'link', name: '', value: {}, expires: null },
            ])
          }
        >
          {t('options:voice.addFact')}
        </Button>
      </div>
    </section>
  );
}
