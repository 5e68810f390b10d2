import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium, workerOf } from '../cli/browser';
import { ensureBuild } from '../cli/build';
import { launchPlainChromium } from './plain-chromium';
import { type ShownMark, type Tab, type Trial, until } from './trial';

interface DomNode {
  localName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

export interface ChromiumTab extends Tab {
  page: Page;
}

export interface ChromiumTrial extends Trial {
  context: BrowserContext;
  open(url: string): Promise<ChromiumTab>;
  door: ChromiumTab;
  id: string;
}

const attributeOf = ({ attributes = [] }: DomNode, name: string): string => {
  const index = attributes.findIndex((each, at) => at % 2 === 0 && each === name);
  return index < 0 ? '' : (attributes[index + 1] ?? '');
};

/** The buttons of all marks in document order; null for our notices, which are no marks. */
function buttonsUnder(node: DomNode, found: (DomNode | null)[] = []): (DomNode | null)[] {
  if (node.localName === 'savy-mark') {
    const root = node.shadowRoots?.[0]?.children ?? [];
    found.push(root.find(({ localName }) => localName === 'button') ?? null);
    return found;
  }
  for (const child of node.children ?? []) buttonsUnder(child, found);
  return found;
}

/** The page shows nothing of a mark: what it says is read through the closed root by the debugger. */
async function readMarks(page: Page, session: CDPSession, owner: string): Promise<ShownMark[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const buttons = buttonsUnder(root as DomNode);
  const places: { owner: string | null; middle: { x: number; y: number } }[] = await page.evaluate(
    `[...document.querySelectorAll('savy-mark')].map((mark) => {
      const box = mark.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return { owner: (${owner})(mark), middle };
    })`,
  );
  return places.flatMap((place, index) => {
    const button = buttons[index];
    if (!button) return [];
    return {
      ...place,
      name: attributeOf(button, 'aria-label'),
      description: attributeOf(button, 'aria-description'),
      tone: attributeOf(button, 'data-t'),
    };
  });
}

export async function tabOf(page: Page): Promise<ChromiumTab> {
  const session = await page.context().newCDPSession(page);
  return {
    page,
    evaluate: (expression) => page.evaluate(expression),
    goto: async (url) => void (await page.goto(url)),
    click: (selector) => page.locator(selector).first().click(),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    marks: (owner) => readMarks(page, session, owner),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** The browser's real popup, which Playwright does not know as a page. */
async function popupTab(session: CDPSession, targetId: string): Promise<Tab> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let count = 0;
  const call = (method: string, parameters: object) =>
    new Promise<Record<string, never>>((resolve, reject) => {
      count += 1;
      const id = count;
      const stop = () => {
        session.off('Target.receivedMessageFromTarget', listen);
        session.off('Target.detachedFromTarget', gone);
      };
      const gone = (event: { sessionId: string }) => {
        if (event.sessionId !== sessionId) return;
        stop();
        reject(new Error('The popup closed'));
      };
      const listen = (event: { sessionId: string; message: string }) => {
        const message = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        stop();
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      session.on('Target.detachedFromTarget', gone);
      const message = JSON.stringify({ id, method, params: parameters });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = (await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as unknown as { result: { value: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  const clickAt = async ({ x, y }: { x: number; y: number }) => {
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await call('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    // The press may close the popup, and nobody is left to answer.
    call('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }).catch(() => {});
  };
  return {
    evaluate: evaluate as Tab['evaluate'],
    goto: () => Promise.reject(new Error('The popup goes nowhere')),
    async click(selector) {
      const middle = await until(
        () =>
          evaluate(`(() => {
            const element = document.querySelector(${JSON.stringify(selector)});
            if (!element || element.disabled) return null;
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          })()`) as Promise<{ x: number; y: number } | null>,
        `${selector} in the desk`,
      );
      await clickAt(middle);
    },
    clickAt,
    type: async (text) => void (await call('Input.insertText', { text })),
    press: () => Promise.reject(new Error('Use type or click in the popup')),
    marks: async () => [],
    front: async () => {},
    close: async () => void (await session.send('Target.closeTarget', { targetId })),
  };
}

/** Chromium with a built extension: the one for tests unless a folder is named. */
export async function startChromium(
  extension = ensureBuild('chrome', 'e2e'),
): Promise<ChromiumTrial> {
  const context = await launchChromium({ extension });
  return trialIn(context, () => context.close());
}

/** As `startChromium`, but tabs behind others are really hidden and without focus, as a person has them. */
export async function startPlainChromium(): Promise<ChromiumTrial> {
  const { context, close } = await launchPlainChromium(ensureBuild('chrome', 'e2e'));
  return trialIn(context, close);
}

async function trialIn(
  context: BrowserContext,
  close: () => Promise<void>,
): Promise<ChromiumTrial> {
  try {
    const id = new URL((await workerOf(context)).url()).host;
    const address = (path: string) => `chrome-extension://${id}${path}`;
    const open = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(page);
    };
    const door = await open(address('/manifest.json'));
    // On a page of its own: it must outlive a reload of the extension.
    const session = await context.newCDPSession(await context.newPage());
    const popups = async () =>
      (await session.send('Target.getTargets')).targetInfos.filter(
        ({ type, url }) => type !== 'service_worker' && url.startsWith(address('/popup.html')),
      );
    return {
      name: 'chromium',
      context,
      id,
      address,
      open,
      door,
      async desk() {
        const target = await until(async () => (await popups())[0], 'the desk');
        return popupTab(session, target.targetId);
      },
      desks: async () => (await popups()).length,
      async serve(host, answer) {
        await context.route(`https://${host}/**`, (route) => {
          const body = answer(new URL(route.request().url()));
          return body === null
            ? route.fulfill({ status: 404 })
            : route.fulfill({ contentType: typeOf(route.request().url()), body });
        });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const typeOf = (url: string): string =>
  /\.js$/.test(new URL(url).pathname) ? 'text/javascript' : 'text/html; charset=utf-8';
