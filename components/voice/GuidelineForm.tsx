import { t } from '../../utils/i18n';
import type { Guideline } from '../../utils/voice/guideline';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { FactList } from './FactList';
import { HoldingList } from './HoldingList';
import { PromiseList, WordRuleList } from './RuleLists';
import { WordedField } from './WordedField';

interface Props {
  guideline: Guideline;
  /** The sentence for the error at a path of the guideline ("greeting.fi"), if there is one. */
  error: (path: string) => string | undefined;
  languages: string[];
  today: string;
  onChange: (patch: Partial<Guideline>) => void;
}

/** The whole voice on one form; every part is optional except what the schema refuses. */
export function GuidelineForm({ guideline, error, languages, today, onChange }: Props) {
  const worded = (path: string) =>
    Object.fromEntries(languages.map((code) => [code, error(`${path}.${code}`)]));
  return (
    <div class="sections">
      <section class="card stack" aria-labelledby="voice-manners">
        <h2 id="voice-manners">{t('options:voice.manners')}</h2>
        {languages.includes('fi') && (
          <Choice
            label={t('options:voice.address')}
            hint={t('options:voice.addressHint')}
            value={guideline.address}
            options={[
              { id: 'sinä', label: t('options:voice.sina') },
              { id: 'te', label: t('options:voice.te') },
            ]}
            onChoose={(address) => onChange({ address })}
          />
        )}
        <WordedField
          label={t('options:voice.greeting')}
          hint={t('options:voice.greetingHint')}
          languages={languages}
          value={guideline.greeting}
          errors={worded('greeting')}
          onValue={(greeting) => onChange({ greeting })}
        />
        <Switch
          label={t('options:voice.firstName')}
          hint={t('options:voice.firstNameHint')}
          checked={guideline.firstName}
          onChange={(firstName) => onChange({ firstName })}
        />
      </section>
      <section class="card stack" aria-labelledby="voice-sign">
        <h2 id="voice-sign">{t('options:voice.signOff')}</h2>
        <Switch
          label={t('options:voice.signOffOn')}
          checked={guideline.signOff.on}
          onChange={(on) => onChange({ signOff: { ...guideline.signOff, on } })}
        />
        {guideline.signOff.on && (
          <>
            <WordedField
              label={t('options:voice.signOffText')}
              languages={languages}
              value={guideline.signOff.text}
              errors={worded('signOff.text')}
              onValue={(text) => onChange({ signOff: { ...guideline.signOff, text } })}
            />
            <TextField
              label={t('options:voice.initials')}
              hint={t('options:voice.initialsHint')}
              value={guideline.signOff.initials}
              maxLength={6}
              error={error('signOff.initials')}
              onText={(initials) => onChange({ signOff: { ...guideline.signOff, initials } })}
            />
          </>
        )}
      </section>
      <section class="card stack" aria-labelledby="voice-limits">
        <h2 id="voice-limits">{t('options:voice.limits')}</h2>
        <div class="pair">
          <TextField
            label={t('options:voice.emojiMost')}
            type="number"
            min={0}
            max={20}
            value={`${guideline.emoji.most}`}
            error={error('emoji.most')}
            onText={(text) => onChange({ emoji: { ...guideline.emoji, most: +text } })}
          />
          <TextField
            label={t('options:voice.exclamationsMost')}
            type="number"
            min={0}
            max={20}
            value={`${guideline.exclamations.most}`}
            error={error('exclamations.most')}
            onText={(text) => onChange({ exclamations: { most: +text } })}
          />
        </div>
        <TextField
          label={t('options:voice.emojiAllowed')}
          hint={t('options:voice.emojiAllowedHint')}
          value={guideline.emoji.allowed.join(' ')}
          error={error('emoji.allowed')}
          onText={(text) =>
            onChange({
              emoji: { ...guideline.emoji, allowed: text.split(/\s+/).filter(Boolean) },
            })
          }
        />
      </section>
      <WordRuleList
        rules={guideline.words}
        languages={languages}
        error={error}
        onRules={(words) => onChange({ words })}
      />
      <PromiseList
        promises={guideline.promises}
        languages={languages}
        error={error}
        onPromises={(promises) => onChange({ promises })}
      />
      <FactList
        facts={guideline.facts}
        languages={languages}
        today={today}
        error={error}
        onFacts={(facts) => onChange({ facts })}
      />
      <HoldingList
        texts={guideline.holding}
        languages={languages}
        error={error}
        onTexts={(holding) => onChange({ holding })}
      />
    </div>
  );
}
