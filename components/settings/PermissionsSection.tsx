import { t } from '../../utils/i18n';

const ALWAYS = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'sidePanel'];
const ASKED = ['sites', 'notifications', 'downloads'];

/** What Sävy may do in the browser, in plain words. */
export function PermissionsSection() {
  const table = (title: string, ids: string[]) => (
    <section class="card stack">
      <table class="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options:permissions.name')}</th>
            <th scope="col">{t('options:permissions.whatFor')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`options:permissions.${id}.name`)}</th>
              <td>{t(`options:permissions.${id}.why`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <div class="sections">
      <p class="muted lead">{t('options:permissions.lead')}</p>
      {table(t('options:permissions.always'), ALWAYS)}
      {table(t('options:permissions.asked'), ASKED)}
      <section class="card stack">
        <h2>{t('options:permissions.never')}</h2>
        <ul class="plain-list">
          {['press', 'send', 'read', 'code'].map((id) => (
            <li key={id}>{t(`options:permissions.neverDo.${id}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
