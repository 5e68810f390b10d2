import { Firefox } from '../bidi';
import { launchPlainChromium } from '../plain-chromium';

/** What the cases need of a browser; the same cases run in both. */
export interface Drive {
  name: 'chromium' | 'firefox';
  open(url: string): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: the page's answer, told apart by the case.
  evaluate(expression: string): Promise<any>;
  waitFor(expression: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** Takes the focus from the page: another tab comes to the front. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export async function driveChromium(extension: string): Promise<Drive> {
  const { context, close } = await launchPlainChromium(extension);
  const page = await context.newPage();
  const other = await context.newPage();
  await page.bringToFront();
  return {
    name: 'chromium',
    async open(url) {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    async waitFor(expression) {
      await page.waitForFunction(expression, undefined, { polling: 30, timeout: 10_000 });
    },
    click: (selector) => page.click(selector),
    async type(text) {
      await page.keyboard.type(text);
    },
    async press(keys) {
      await page.keyboard.press(keys);
    },
    leave: () => other.bringToFront(),
    comeBack: () => page.bringToFront(),
    close,
  };
}

export async function driveFirefox(extension: string): Promise<Drive> {
  // Timers of a tab behind another one keep their pace, as those of a visible page without focus do.
  const firefox = await Firefox.launch({
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
  });
  await firefox.install(extension);
  const other = await firefox.newTab();
  const tab = await firefox.newTab();
  return {
    name: 'firefox',
    open: (url) => firefox.navigate(tab, url),
    evaluate: (expression) => firefox.evaluate(tab, expression),
    waitFor: (expression) => firefox.waitFor(tab, expression),
    click: (selector) => firefox.click(tab, selector),
    type: (text) => firefox.type(tab, text),
    press: (keys) => firefox.press(tab, keys),
    leave: () => firefox.activate(other),
    comeBack: () => firefox.activate(tab),
    close: () => firefox.close(),
  };
}
