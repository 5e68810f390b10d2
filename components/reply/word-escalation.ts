import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { Contact } from '../../utils/strategy/brand';
import { formatMoment } from './times';

/** "Waiting for Quality since 14:10"; a contact that is not in the settings is shown as written. */
export const wordEscalation = (
  { contact, at }: NonNullable<PostRecord['escalation']>,
  contacts: Contact[],
  now: number,
): string =>
  t('desk:escalate.waiting', {
    contact: contacts.find(({ id }) => id === contact)?.name ?? contact,
    time: formatMoment(at, now),
  });
