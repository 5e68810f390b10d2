import type { Brand } from '../strategy/brand';
import type { RaisedAlert } from './alerts';

/** "4 people in 24 h complain about X (5 posts); usual is 0.3 posts a day", in the person's language. */
export function wordAlert(
  alert: RaisedAlert,
  brand: Pick<Brand, 'name' | 'products'>,
  t: (key: string, values?: Record<string, unknown>) => string,
  language: string,
): string {
  const product = brand.products.find(({ id }) => id === alert.product);
  return t(`alert:${alert.kind}`, {
    count: alert.authors,
    what: product?.name ?? brand.name,
    posts: t('alert:posts', { count: alert.count }),
    usual: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(alert.usual),
  });
}
