import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { useSettings } from '../settings/use-settings';
import { Button } from '../ui/Button';
import { useHash } from '../ui/use-hash';
import { BrandStep } from './BrandStep';
import { DeskStep } from './DeskStep';
import { HelloStep } from './HelloStep';
import { Progress } from './Progress';
import { SitesStep } from './SitesStep';
import { TryStep } from './TryStep';
import { STEPS, type Step, type WelcomeWorld } from './world';

const isStep = (hash: string): hash is Step => (STEPS as readonly string[]).includes(hash);

/** The first run: five steps, each of which can be skipped; it opens where the person left off. */
export function Welcome({ world }: { world: WelcomeWorld }) {
  const hash = useHash();
  const { settings, change, settle } = useSettings(world);
  const [kept, setKept] = useState<string | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<Step | null>(null);
  useEffect(() => {
    void world.readStep().then(setKept);
  }, [world]);

  // Addresses of posts of the sample feed ("#s-101") lead to the feed.
  const wanted = hash === '' ? (kept ?? 'hello') : hash;
  const step: Step = isStep(wanted) ? wanted : 'try';
  useEffect(() => {
    if (kept === undefined) return;
    document.title = `${t(`welcome:step.${step}`)} · ${t('common:name')}`;
    void world.writeStep(step);
    if (last.current !== null && last.current !== step) {
      heading.current?.focus();
      scrollTo({ top: 0 });
    }
    last.current = step;
  }, [world, kept, step]);

  if (!settings || kept === undefined) return null;
  const next = STEPS[STEPS.indexOf(step) + 1];
  const finish = () => void world.writeStep(null).then(world.openDashboard);
  const shared = { settings, onChange: change, onSettle: settle, world };

  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="rail-name">{t('common:name')}</p>
        <Progress steps={STEPS} here={step} />
      </header>
      <section class="welcome-title" aria-labelledby="step-title">
        <h1 id="step-title" ref={heading} tabIndex={-1}>
          {t(`welcome:title.${step}`)}
        </h1>
        <p class="lead muted">{t(`welcome:lead.${step}`)}</p>
      </section>
      {step === 'hello' && <HelloStep />}
      {step === 'try' && <TryStep {...shared} />}
      {step === 'brand' && <BrandStep {...shared} />}
      {step === 'sites' && <SitesStep settings={settings} onChange={change} room={world.sites} />}
      {step === 'desk' && <DeskStep room={world.sites} />}
      <footer class="welcome-foot">
        {next ? (
          <>
            <a class="button" data-kind="primary" href={`#${next}`}>
              {t(`welcome:next.${step}`)}
            </a>
            <Button kind="quiet" onClick={finish}>
              {t('welcome:skipAll')}
            </Button>
          </>
        ) : (
          <Button kind="primary" onClick={finish}>
            {t('welcome:finish')}
          </Button>
        )}
      </footer>
    </div>
  );
}
