import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import type { Guideline } from '../../utils/voice/guideline';

import { errorText } from '../settings/error-text';
import { useDraft } from '../settings/use-draft';
import { checkGuideline } from './check-guideline';
import { ExampleReply } from './ExampleReply';
import { GuidelineForm } from './GuidelineForm';

interface Props {
  brand: Brand;
  guideline: Guideline;
  today: string;
  onGuideline: (guideline: Guideline) => void;
}

/** How the brand speaks, beside an example that is checked as the person types. */
export function VoiceSection({ brand, guideline, today, onGuideline }: Props) {
  const { draft, errors, change } = useDraft(guideline, checkGuideline, onGuideline);
  return (
    <div class="voice">
      <div>
        <p class="muted lead">{t('options:voice.lead')}</p>
        <GuidelineForm
          guideline={draft}
          error={(path) => errorText(errors[path])}
          languages={brand.languages}
          today={today}
          onChange={change}
        />
      </div>
      <ExampleReply brand={brand} guideline={draft} today={today} />
    </div>
  );
}
