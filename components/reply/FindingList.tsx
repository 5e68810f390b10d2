import { t } from '../../utils/i18n';
import { explain } from '../../utils/voice/explain';
import type { Finding, Level } from '../../utils/voice/guideline';
import { Button } from '../ui/Button';

interface Props {
  text: string;
  findings: Finding[];
  onFix(finding: Finding): void;
  onFixAll(): void;
  /** Puts the caret on the finding's words. */
  onShow(finding: Finding): void;
}

const SHAPES: Record<Level, string> = { error: '!', warning: '▲', suggestion: '●' };

/** What the tone check says, each in one sentence, with a click to mend it. */
export function FindingList({ text, findings, onFix, onFixAll, onShow }: Props) {
  const fixable = findings.filter(({ fix }) => fix !== null);
  if (findings.length === 0) return null;
  return (
    <section class="desk-findings" aria-label={t('desk:edit.findings', { count: findings.length })}>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}/${finding.start}/${finding.end}`} data-level={finding.level}>
            <span aria-hidden="true">{SHAPES[finding.level]}</span>
            <span>
              <span class="visually-hidden">{t(`voice:level.${finding.level}`)}: </span>
              {finding.end > finding.start && (
                <button type="button" class="link" dir="auto" onClick={() => onShow(finding)}>
                  {text.slice(finding.start, finding.end).slice(0, 40)}
                </button>
              )}{' '}
              {explain(finding, t).why}
            </span>
            {finding.fix && (
              <button type="button" class="button small" dir="auto" onClick={() => onFix(finding)}>
                {explain(finding, t).fix}
              </button>
            )}
          </li>
        ))}
      </ul>
      {fixable.length > 1 && (
        <Button class="small" shortcut={{ shown: 'Alt+⏎', keys: 'Alt+Enter' }} onClick={onFixAll}>
          {t('desk:fix.all', { count: fixable.length })}
        </Button>
      )}
    </section>
  );
}
