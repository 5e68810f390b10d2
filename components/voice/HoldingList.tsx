import { t } from '../../utils/i18n';
import type { ApprovedText } from '../../utils/voice/guideline';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { WordedField } from './WordedField';

const TOPICS: ApprovedText['topic'][] = [
  'any',
  'quality',
  'health',
  'legal',
  'press',
  'orders',
  'other',
];

interface Props {
  texts: ApprovedText[];
  languages: string[];
  error: (path: string) => string | undefined;
  onTexts: (texts: ApprovedText[]) => void;
}

/** The only texts that Sävy offers in a crisis. */
export function HoldingList({ texts, languages, error, onTexts }: Props) {
  const set = (id: string, patch: Partial<ApprovedText>) =>
    onTexts(texts.map((one) => (one.id === id ? { ...one, ...patch } : one)));
  const topicName = (id: ApprovedText['topic']) =>
    id === 'any' ? t('options:voice.anyTopic') : t(`common:topic.${id}`);
  return (
    <section class="card stack" aria-labelledby="voice-holding">
      <h2 id="voice-holding">{t('options:voice.holding')}</h2>
      <p class="muted">{t('options:voice.holdingHint')}</p>
      {texts.map((one, index) => (
        <details class="fold" key={one.id} open={Object.keys(one.text).length === 0}>
          <summary>
            {topicName(one.topic)}: <span class="muted">{Object.values(one.text)[0]}</span>
          </summary>
          <div class="stack">
            <Choice
              label={t('options:voice.holdingTopic')}
              value={one.topic}
              options={TOPICS.map((id) => ({ id, label: topicName(id) }))}
              onChoose={(topic) => set(one.id, { topic })}
            />
            <WordedField
              label={t('options:voice.holdingText')}
              long
              languages={languages}
              value={one.text}
              errors={Object.fromEntries(
                languages.map((code) => [code, error(`holding.${index}.text.${code}`)]),
              )}
              onValue={(text) => set(one.id, { text })}
            />
            <Button kind="quiet" onClick={() => onTexts(texts.filter((two) => two.id !== one.id))}>
              {t('common:removeOne', { name: topicName(one.topic) })}
            </Button>
          </div>
        </details>
      ))}
      <div>
        <Button
          onClick={() => onTexts([...texts, { id: crypto.randomUUID(), topic: 'any', text: {} }])}
        >
          {t('options:voice.addHolding')}
        </Button>
      </div>
    </section>
  );
}
