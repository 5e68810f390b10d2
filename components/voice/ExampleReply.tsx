import { useState } from 'preact/hooks';
import { language, t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { applyFix, check, score } from '../../utils/voice/check';
import { explain } from '../../utils/voice/explain';
import type { CheckContext, Finding, Guideline, Level } from '../../utils/voice/guideline';
import { Button } from '../ui/Button';
import { Chip, type Tone } from '../ui/Chip';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';

const TONES: Record<Level, Tone> = { error: 'crisis', warning: 'late', suggestion: 'quiet' };

interface Props {
  brand: Brand;
  guideline: Guideline;
  today: string;
}

/** A reply to try the rules on; what the check finds stands beneath, with its one-click mend. */
export function ExampleReply({ brand, guideline, today }: Props) {
  const [lang, setLang] = useState(brand.languages[0] ?? 'en');
  const [texts, setTexts] = useState<Record<string, string>>({});
  const names = new Intl.DisplayNames([language()], { type: 'language' });
  const text = texts[lang] ?? t('options:voice.exampleText', { lng: lang });
  const setText = (next: string) => setTexts({ ...texts, [lang]: next });
  const context: CheckContext = {
    site: 'x',
    lang,
    limit: null,
    reasons: ['question'],
    authorFirstName: 'Maija',
    authorHandle: 'maija',
    recent: [],
    today,
  };
  const findings = check(text, guideline, context);
  return (
    <aside class="card stack example" aria-labelledby="example">
      <h2 id="example">{t('options:voice.example')}</h2>
      {brand.languages.length > 1 && (
        <Choice
          label={t('options:voice.language')}
          value={lang}
          options={brand.languages.map((id) => ({ id, label: names.of(id) ?? id }))}
          onChoose={setLang}
        />
      )}
      <blockquote lang={lang}>
        <strong>Maija</strong> {t('options:voice.examplePost', { lng: lang })}
      </blockquote>
      <Field label={t('options:voice.exampleReply')} hint={t('options:voice.exampleHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            lang={lang}
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status">
        <strong>{t('options:voice.tone', { score: score(findings) })}</strong>{' '}
        {t('options:voice.findings', { count: findings.length })}
      </p>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
              <FindingLine finding={finding} onFix={() => setText(applyFix(text, finding))} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function FindingLine({ finding, onFix }: { finding: Finding; onFix: () => void }) {
  const told = explain(finding, t);
  return (
    <>
      <Chip tone={TONES[finding.level]}>{t(`voice:level.${finding.level}`)}</Chip>
      <span>{told.why}</span>
      {finding.fix && (
        <Button kind="quiet" onClick={onFix}>
          {told.fix ?? t('options:voice.fix')}
        </Button>
      )}
    </>
  );
}
