import { t } from '../../utils/i18n';

/** Why a colleague's document was left out, in words; `reason` as `readDocument` and the targets give it. */
export function refusalText(reason: string): string {
  if (/^schema \d+$/.test(reason)) return t('team:refusal.newer');
  if (reason.startsWith('document:')) return t('team:refusal.broken');
  if (reason.startsWith('the name')) return t('team:refusal.name');
  return t('team:refusal.field', { where: /^[^:\s]+/.exec(reason)?.[0] ?? '' });
}
