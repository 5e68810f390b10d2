import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Icon } from './Icon';

export interface Place {
  id: string;
  label: string;
  icon: IconNode;
  href: string;
}

interface Props {
  /** Names the navigation for assistive technology. */
  label: string;
  places: Place[];
  here: string;
  title: string;
  /** Above the places: the brand worked for. */
  top?: ComponentChildren;
  /** Beneath the places: the way to the other pages. */
  bottom?: ComponentChildren;
  /** Beside the title: what belongs to the whole page. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** A full-tab page: a rail with the places that exist, and one place beside it. */
export function Shell({ label, places, here, title, top, bottom, tools, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(here);
  useEffect(() => {
    document.title = `${title} · ${t('common:name')}`;
    // The reader of a screen hears where they are; the first page keeps the browser's own order.
    if (shown.current !== here) heading.current?.focus();
    shown.current = here;
  }, [here, title]);
  return (
    <div class="shell">
      {/* A button: the hash says which place is shown, so a link may not use it. */}
      <button type="button" class="button skip" onClick={() => heading.current?.focus()}>
        {t('common:skip')}
      </button>
      <header class="rail">
        <div class="rail-inside">
          <p class="rail-name">{t('common:name')}</p>
          {top}
          <nav aria-label={label}>
            <ul>
              {places.map((place) => (
                <li key={place.id}>
                  <a href={place.href} {...(place.id === here ? { 'aria-current': 'page' } : {})}>
                    <Icon icon={place.icon} />
                    <span>{place.label}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {bottom}
        </div>
      </header>
      <main id="main">
        <div class="page-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {tools}
        </div>
        {children}
      </main>
    </div>
  );
}
