import { t } from '../../utils/i18n';
import type { SiteId } from '../../utils/posts/post';
import type { QueueItem } from '../reply/desk-world';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { LATE, type QueueFilter } from './queue-filter';

const ANY = 'any';

interface Props {
  /** Everything that waits: only what occurs can be chosen. */
  items: QueueItem[];
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Narrows the queue by site, reason and words. */
export function QueueFilters({ items, filter, onFilter }: Props) {
  const options = (ids: string[], name: (id: string) => string) => [
    { id: ANY, label: t('dashboard:queue.any') },
    ...[...new Set(ids)].map((id) => ({ id, label: name(id) })),
  ];
  const reasons = [...items.flatMap(({ record }) => record.reasons.map(({ id }) => id as string))];
  // What the address asks for can be seen and taken back even when nothing fits it any more.
  if (filter.reason !== null && filter.reason !== LATE) reasons.push(filter.reason);
  return (
    <div class="filters">
      <Choice
        label={t('dashboard:queue.site')}
        value={filter.site ?? ANY}
        options={options(
          items.map(({ record }) => record.post.site),
          (id) => t(`common:site.${id}`),
        )}
        onChoose={(id) => onFilter({ ...filter, site: id === ANY ? null : (id as SiteId) })}
      />
      <Choice
        label={t('dashboard:queue.reason')}
        value={filter.reason ?? ANY}
        options={options([LATE, ...reasons], (id) =>
          id === LATE ? t('dashboard:queue.late') : t(`reasons:reason.${id}`),
        )}
        onChoose={(id) => onFilter({ ...filter, reason: id === ANY ? null : id })}
      />
      <TextField
        label={t('dashboard:queue.find')}
        type="search"
        value={filter.text}
        onText={(text) => onFilter({ ...filter, text })}
      />
    </div>
  );
}
