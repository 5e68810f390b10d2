import { useState } from 'preact/hooks';
import type { PersonRecord, Segment } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import { SEGMENTS } from '../../utils/people/segments';
import type { BrandId } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import type { DashboardWorld } from './world';

interface Props {
  brand: BrandId;
  person: PersonRecord;
  world: DashboardWorld;
}

/** Who somebody is to the brand; a change is written at once and can be taken back. */
export function SegmentChoice({ brand, person, world }: Props) {
  const [event, setEvent] = useState<string | null>(null);
  const choose = async (value: string) =>
    setEvent(await world.label(brand, person.key, value === '' ? null : (value as Segment)));
  return (
    <span class="row segment">
      <select
        class="input"
        aria-label={t('dashboard:people.segmentOf', { name: person.name ?? person.handle ?? '' })}
        value={person.segment ?? ''}
        onChange={(change) => void choose(change.currentTarget.value)}
      >
        <option value="">{t('dashboard:people.noSegment')}</option>
        {SEGMENTS.map(({ id }) => (
          <option key={id} value={id} selected={id === person.segment}>
            {t(`common:segment.${id}`)}
          </option>
        ))}
      </select>
      {event && (
        <Button kind="quiet" onClick={() => void world.undo(event).then(() => setEvent(null))}>
          {t('common:undo')}
        </Button>
      )}
    </span>
  );
}
