import { language, t } from '../../utils/i18n';
import {
  type Brand,
  type Contact,
  type Hours,
  OFFICE_HOURS,
  TARGET_PRESETS,
  type Topic,
} from '../../utils/strategy/brand';
import { checkBrand, hoursAreEmpty } from '../../utils/strategy/brand-schema';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { TextField } from '../ui/TextField';
import { DayHours } from './DayHours';
import { errorText } from './error-text';
import { useDraft } from './use-draft';

const TOPICS: Topic[] = ['quality', 'health', 'legal', 'press', 'orders', 'other'];
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  brand: Brand;
  onBrand: (brand: Brand) => void;
}

/** Monday = 1: the long name of a weekday in the language of the interface. */
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );

/** When the brand answers, how quickly, and who is asked when staff can't. */
export function HoursSection({ brand, onBrand }: Props) {
  const { draft, errors, change } = useDraft(brand, checkBrand, onBrand);
  const setDay = (day: keyof Hours, periods: Hours[1]) =>
    change({ hours: { ...draft.hours, [day]: periods } });
  const setContact = (index: number, patch: Partial<Contact>) =>
    change({
      contacts: draft.contacts.map((one, at) => (at === index ? { ...one, ...patch } : one)),
    });
  return (
    <div class="sections">
      <section class="card stack" aria-labelledby="hours">
        <h2 id="hours">{t('options:hours.title')}</h2>
        <p class="muted">{t('options:hours.hint')}</p>
        <Field
          label={t('options:hours.zone')}
          hint={t('options:hours.zoneHint')}
          error={errorText(errors.zone)}
        >
          {(control) => (
            <>
              <input
                {...control}
                list="zones"
                autocomplete="off"
                value={draft.zone}
                onInput={(event) => change({ zone: event.currentTarget.value })}
              />
              <datalist id="zones">
                {Intl.supportedValuesOf('timeZone').map((zone) => (
                  <option key={zone} value={zone} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        {DAYS.map((day) => (
          <DayHours
            key={day}
            day={dayName(day)}
            periods={draft.hours[day]}
            error={errorText(errors[`hours.${day}`])}
            onPeriods={(periods) => setDay(day, periods)}
          />
        ))}
        {hoursAreEmpty(draft.hours) && <p class="muted">{t('options:hours.always')}</p>}
        <div class="row">
          <Button onClick={() => change({ hours: OFFICE_HOURS })}>
            {t('options:hours.office')}
          </Button>
          <Button
            onClick={() =>
              change({
                hours: {
                  ...draft.hours,
                  2: draft.hours[1],
                  3: draft.hours[1],
                  4: draft.hours[1],
                  5: draft.hours[1],
                },
              })
            }
          >
            {t('options:hours.copyMonday')}
          </Button>
        </div>
      </section>
      <section class="card stack" aria-labelledby="target">
        <h2 id="target">{t('options:target.title')}</h2>
        <p class="muted">{t('options:target.hint')}</p>
        <fieldset class="row" aria-label={t('options:target.presets')}>
          {Object.entries(TARGET_PRESETS).map(([id, preset]) => (
            <Button
              key={id}
              aria-pressed={
                draft.target.minutes === preset.minutes && draft.target.share === preset.share
              }
              onClick={() => change({ target: { ...preset } })}
            >
              {t(`options:target.${id}`, {
                share: Math.round(preset.share * 100),
                minutes: preset.minutes,
              })}
            </Button>
          ))}
        </fieldset>
        <div class="pair">
          <TextField
            label={t('options:target.share')}
            type="number"
            min={1}
            max={100}
            value={
              Number.isNaN(draft.target.share) ? '' : `${Math.round(draft.target.share * 100)}`
            }
            error={errorText(errors['target.share'])}
            onText={(text) =>
              change({ target: { ...draft.target, share: text === '' ? Number.NaN : +text / 100 } })
            }
          />
          <TextField
            label={t('options:target.minutes')}
            type="number"
            min={1}
            max={10080}
            value={Number.isNaN(draft.target.minutes) ? '' : `${draft.target.minutes}`}
            error={errorText(errors['target.minutes'])}
            onText={(text) =>
              change({ target: { ...draft.target, minutes: text === '' ? Number.NaN : +text } })
            }
          />
        </div>
      </section>
      <section class="card stack" aria-labelledby="contacts">
        <h2 id="contacts">{t('options:contacts.title')}</h2>
        <p class="muted">{t('options:contacts.hint')}</p>
        {draft.contacts.map((contact, index) => (
          <div class="item" key={contact.id}>
            <div class="trio">
              <Choice
                label={t('options:contacts.topic')}
                value={contact.topic}
                options={TOPICS.map((id) => ({ id, label: t(`common:topic.${id}`) }))}
                onChoose={(topic) => setContact(index, { topic })}
              />
              <TextField
                label={t('options:contacts.name')}
                value={contact.name}
                placeholder={t('options:contacts.nameExample')}
                error={errorText(errors[`contacts.${index}.name`])}
                onText={(name) => setContact(index, { name })}
              />
              <TextField
                label={t('options:contacts.email')}
                type="email"
                value={contact.email}
                error={errorText(errors[`contacts.${index}.email`])}
                onText={(email) => setContact(index, { email: email.trim() })}
              />
            </div>
            <Button
              kind="quiet"
              onClick={() => change({ contacts: draft.contacts.filter((_, at) => at !== index) })}
            >
              {t('common:removeOne', { name: contact.name || t(`common:topic.${contact.topic}`) })}
            </Button>
          </div>
        ))}
        <div>
          <Button
            onClick={() =>
              change({
                contacts: [
                  ...draft.contacts,
                  { id: crypto.randomUUID(), topic: 'quality', name: '', email: '' },
                ],
              })
            }
          >
            {t('options:contacts.add')}
          </Button>
        </div>
      </section>
    </div>
  );
}
