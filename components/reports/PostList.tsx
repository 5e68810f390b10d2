import { useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { PostItem } from './PostItem';

const STEP = 100;

/** Posts beneath each other, a hundred at a time. */
export function PostList({ records }: { records: PostRecord[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class="post-list">
        {records.slice(0, shown).map((record) => (
          <li key={record.key}>
            <PostItem record={record} />
          </li>
        ))}
      </ul>
      {records.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          {t('dashboard:showMore', { count: Math.min(STEP, records.length - shown) })}
        </Button>
      )}
    </>
  );
}
