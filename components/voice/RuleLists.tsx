import { language, t } from '../../utils/i18n';
import {
  type BannedPromise,
  type Worded,
  type WordRule,
  wordIn,
} from '../../utils/voice/guideline';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { TextField } from '../ui/TextField';

interface Shared {
  languages: string[];
  error: (path: string) => string | undefined;
}

const ALL = 'all';

const languageOptions = (languages: string[]) => {
  const names = new Intl.DisplayNames([language()], { type: 'language' });
  return [
    { id: ALL, label: t('options:voice.allLanguages') },
    ...languages.map((id) => ({ id, label: names.of(id) ?? id })),
  ];
};

const replace = <T extends { id: string }>(list: T[], id: string, patch: Partial<T>): T[] =>
  list.map((one) => (one.id === id ? { ...one, ...patch } : one));

/** The reason is kept in the language that its writer reads; an emptied one is gone for everybody. */
const explainedBy = (why: Worded, text: string): Worded =>
  text === '' ? {} : { ...why, [language()]: text };

/** Words that the brand doesn't use, and what it says instead. */
export function WordRuleList({
  rules,
  languages,
  error,
  onRules,
}: Shared & { rules: WordRule[]; onRules: (rules: WordRule[]) => void }) {
  return (
    <section class="card stack" aria-labelledby="voice-words">
      <h2 id="voice-words">{t('options:voice.words')}</h2>
      <p class="muted">{t('options:voice.useHint')}</p>
      {rules.length === 0 && (
        <Empty title={t('options:voice.noWords')}>
          <p>{t('options:voice.noWordsHint')}</p>
        </Empty>
      )}
      <div class="rows">
        {rules.map((rule, index) => (
          <div class="item" key={rule.id}>
            <TextField
              label={t('options:voice.avoid')}
              value={rule.avoid}
              error={error(`words.${index}.avoid`)}
              onText={(avoid) => onRules(replace(rules, rule.id, { avoid }))}
            />
            <TextField
              label={t('options:voice.use')}
              value={rule.use}
              error={error(`words.${index}.use`)}
              onText={(use) => onRules(replace(rules, rule.id, { use }))}
            />
            <Choice
              label={t('options:voice.language')}
              value={rule.lang ?? ALL}
              options={languageOptions(languages)}
              onChoose={(lang) =>
                onRules(replace(rules, rule.id, { lang: lang === ALL ? null : lang }))
              }
            />
            <Button
              kind="quiet"
              aria-label={t('common:removeOne', { name: rule.avoid })}
              onClick={() => onRules(rules.filter((one) => one.id !== rule.id))}
            >
              {t('common:remove')}
            </Button>
          </div>
        ))}
      </div>
      <div>
        <Button
          onClick={() =>
            onRules([...rules, { id: crypto.randomUUID(), avoid: '', use: '', lang: null }])
          }
        >
          {t('options:voice.addWord')}
        </Button>
      </div>
    </section>
  );
}

/** What nobody may promise. */
export function PromiseList({
  promises,
  languages,
  error,
  onPromises,
}: Shared & {
  promises: BannedPromise[];
  onPromises: (promises: BannedPromise[]) => void;
}) {
  return (
    <section class="card stack" aria-labelledby="voice-promises">
      <h2 id="voice-promises">{t('options:voice.promises')}</h2>
      <p class="muted">{t('options:voice.promisesHint')}</p>
      <div class="rows">
        {promises.map((promise, index) => (
          <div class="item" key={promise.id}>
            <TextField
              label={t('options:voice.promiseWords')}
              value={promise.words}
              placeholder={t('options:voice.promiseExample')}
              error={error(`promises.${index}.words`)}
              onText={(words) => onPromises(replace(promises, promise.id, { words }))}
            />
            <TextField
              label={t('options:voice.why')}
              value={wordIn(promise.why, language())}
              error={error(`promises.${index}.why.${language()}`)}
              onText={(text) =>
                onPromises(replace(promises, promise.id, { why: explainedBy(promise.why, text) }))
              }
            />
            <Choice
              label={t('options:voice.language')}
              value={promise.lang ?? ALL}
              options={languageOptions(languages)}
              onChoose={(lang) =>
                onPromises(replace(promises, promise.id, { lang: lang === ALL ? null : lang }))
              }
            />
            <Button
              kind="quiet"
              aria-label={t('common:removeOne', { name: promise.words })}
              onClick={() => onPromises(promises.filter((one) => one.id !== promise.id))}
            >
              {t('common:remove')}
            </Button>
          </div>
        ))}
      </div>
      <div>
        <Button
          onClick={() =>
            onPromises([...promises, { id: crypto.randomUUID(), words: '', lang: null, why: {} }])
          }
        >
          {t('options:voice.addPromise')}
        </Button>
      </div>
    </section>
  );
}
