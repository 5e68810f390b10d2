import { t } from '../../utils/i18n';
import type { Step } from './world';

/** Where the person is in the first run; every step can be reached at any time. */
export function Progress({ steps, here }: { steps: readonly Step[]; here: Step }) {
  const at = steps.indexOf(here);
  return (
    <nav class="steps" aria-label={t('welcome:progress', { step: at + 1, of: steps.length })}>
      <ol>
        {steps.map((step, index) => (
          <li key={step} data-state={index < at ? 'done' : index === at ? 'here' : 'ahead'}>
            <a href={`#${step}`} {...(step === here ? { 'aria-current': 'step' } : {})}>
              <span class="step-number" aria-hidden="true">
                {index < at ? '✓' : index + 1}
              </span>
              {t(`welcome:step.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
