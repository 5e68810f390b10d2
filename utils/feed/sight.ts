/** Half of the post, or of the viewport, for this long in a visible tab, counts as seen. */
const SEEN_AFTER = 1000;

export interface SightOptions {
  document: Document;
  onSeen(element: Element): void;
  signal: AbortSignal;
}

/**
 * Watches only posts that concern the brand. A timer runs while one is in sight and stops when it leaves, or
 * when the tab is hidden.
 */
export function sight({ document, onSeen, signal }: SightOptions) {
  const inSight = new Set<Element>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();

  const stop = (element: Element) => {
    clearTimeout(timers.get(element));
    timers.delete(element);
  };
  const start = (element: Element) => {
    if (timers.has(element) || document.visibilityState !== 'visible') return;
    timers.set(
      element,
      setTimeout(() => {
        stop(element);
        inSight.delete(element);
        observer.unobserve(element);
        if (element.isConnected) onSeen(element);
      }, SEEN_AFTER),
    );
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const viewport = rootBounds?.height ?? document.documentElement.clientHeight;
        if (intersectionRatio >= 0.5 || intersectionRect.height >= viewport / 2) {
          inSight.add(target);
          start(target);
        } else {
          inSight.delete(target);
          stop(target);
        }
      }
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') for (const element of inSight) start(element);
      else for (const element of [...timers.keys()]) stop(element);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const element of [...timers.keys()]) stop(element);
  });

  return {
    watch: (element: Element): void => observer.observe(element),
    forget(element: Element): void {
      observer.unobserve(element);
      inSight.delete(element);
      stop(element);
    },
    /** Lets go of unmounted posts. */
    sweep(): void {
      for (const element of inSight)
        if (!element.isConnected) {
          observer.unobserve(element);
          inSight.delete(element);
          stop(element);
        }
    },
  };
}
