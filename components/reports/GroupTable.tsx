import type { Figure } from '../../utils/analytics/figure';
import type { Group } from '../../utils/analytics/groups';
import { t } from '../../utils/i18n';
import { FigureButton } from './FigureButton';

interface Props {
  title: string;
  groups: Group[];
  /** The group's name; "" stands for posts without one. */
  nameOf: (id: string) => string;
  onOpen: (figure: Figure, within?: string) => void;
}

/** Needed, answered and rate of each group, the largest first. */
export function GroupTable({ title, groups, nameOf, onOpen }: Props) {
  return (
    <table class="table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{title}</span>
          </th>
          {['needed', 'answered', 'rate'].map((id) => (
            <th key={id} scope="col" class="number">
              {t(`dashboard:group.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const name = group.id === '' ? t('dashboard:group.none') : nameOf(group.id);
          return (
            <tr key={group.id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {[group.needed, group.answered, group.rate].map((figure) => (
                <td class="number" key={figure.metric}>
                  <FigureButton figure={figure} within={name} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
