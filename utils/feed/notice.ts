export interface NoticeButton {
  label: string;
  /** Closes the notice when it returns. */
  press(): void | Promise<void>;
}

export interface NoticeOptions {
  document: Document;
  sheet: CSSStyleSheet;
  text: string;
  tone?: 'needs' | 'late';
  buttons?: NoticeButton[];
  closeLabel: string;
  /** Milliseconds until it goes away by itself; 0 = stays. */
  stay?: number;
  /** Goes with the script that shows it. */
  signal: AbortSignal;
}

let close: (() => void) | null = null;

/** One quiet line in the corner of the page, in a closed root; the newest replaces the one before. */
export function showNotice({
  document,
  sheet,
  text,
  tone = 'needs',
  buttons = [],
  closeLabel,
  stay = 6000,
  signal,
}: NoticeOptions): void {
  close?.();
  const host = document.createElement('savy-mark');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'notice';
  box.popover = 'manual';
  box.role = tone === 'late' ? 'alert' : 'status';
  box.dataset.t = tone;
  const row = document.createElement('div');
  row.className = 'row';
  const timer = stay > 0 ? setTimeout(() => close?.(), stay) : undefined;
  const shut = () => {
    clearTimeout(timer);
    host.remove();
    signal.removeEventListener('abort', shut);
    if (close === shut) close = null;
  };
  close = shut;
  signal.addEventListener('abort', shut, { once: true });
  for (const { label, press } of [...buttons, { label: closeLabel, press: () => {} }]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', async (event) => {
      if (!event.isTrusted) return;
      await press();
      shut();
    });
    row.append(button);
  }
  root.append(box);
  document.body.append(host);
  box.showPopover();
  // Filled after it stands in the page, so that screen readers announce it.
  box.append(text, row);
}
