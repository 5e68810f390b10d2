import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { Field } from '../ui/Field';
import type { DashboardWorld } from './world';

interface Props {
  brand: BrandId;
  week: Day;
  world: DashboardWorld;
}

const QUIET = 500;

/** Words beside a week's numbers; saved as they are typed, printed with the page. */
export function WeekComment({ brand, week, world }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    void world.readComment(brand, week).then(setText);
    const flush = () => {
      clearTimeout(timer.current);
      if (unsaved.current !== null) void world.writeComment(brand, week, unsaved.current);
      unsaved.current = null;
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [world, brand, week]);
  if (text === null) return null;
  const change = (next: string) => {
    setText(next);
    setSaved(false);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      unsaved.current = null;
      void world.writeComment(brand, week, next).then(() => setSaved(true));
    }, QUIET);
  };
  return (
    <section class="card stack comment" data-empty={text.trim() === ''}>
      <div class="no-print">
        <Field label={t('dashboard:comment.label')} hint={t('dashboard:comment.hint')}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={3}
              value={text}
              onInput={(event) => change(event.currentTarget.value)}
            />
          )}
        </Field>
        <p role="status" class="muted">
          {isSaved ? t('common:saved') : ''}
        </p>
      </div>
      <p class="print-only" dir="auto">
        {text}
      </p>
    </section>
  );
}
