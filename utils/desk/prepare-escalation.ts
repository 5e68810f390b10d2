import type { OpenPost } from '../../components/reply/desk-world';
import { t } from '../i18n';
import type { Contact } from '../strategy/brand';

/** The message to whoever knows the answer, in the language of the interface. */
export function prepareEscalation(
  { brand, record }: Pick<OpenPost, 'brand' | 'record'>,
  contact: Contact,
): { subject: string; body: string } {
  const { post, reasons } = record;
  const author = post.author.name ?? post.author.handle ?? t('desk:post.noName');
  const reason = reasons[0] ? t(`reasons:reason.${reasons[0].id}`) : '';
  const lines = [
    t('desk:escalate.hello', { name: contact.name }),
    t('desk:escalate.ask', { brand: brand.name, site: t(`common:site.${post.site}`), reason }),
    `${author}: ${post.text.slice(0, 1000) || t('desk:post.noText')}`,
    post.permalink ?? '',
  ];
  return {
    subject: t('desk:escalate.subject', { brand: brand.name, reason }),
    body: lines.filter(Boolean).join('\n\n'),
  };
}
