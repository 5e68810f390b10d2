import { ensureBuild } from '../cli/build';
import { Firefox, type Preferences } from './bidi';
import { type ShownMark, type Tab, type Trial, until } from './trial';

const ID = 'savy@savy.example';
const UUID = '5d7f0a3e-0000-4000-8000-00000000beef';

/** A node as WebDriver BiDi writes it down. */
interface WireNode {
  value: {
    localName?: string;
    attributes?: Record<string, string>;
    children?: WireNode[];
    shadowRoot?: WireNode | null;
  };
}

export interface FirefoxTrial extends Trial {
  firefox: Firefox;
}

async function readMarks(firefox: Firefox, context: string, owner: string): Promise<ShownMark[]> {
  const { result } = await firefox.send('script.evaluate', {
    expression: `[...document.querySelectorAll('savy-mark')]`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const places: Pick<ShownMark, 'owner' | 'middle'>[] = await firefox.evaluate(
    context,
    `[...document.querySelectorAll('savy-mark')].map((mark) => {
      const box = mark.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return { owner: (${owner})(mark), middle };
    })`,
  );
  return (result.value as WireNode[]).flatMap((node, index) => {
    const inside = node.value.shadowRoot?.value.children ?? [];
    const button = inside.find(({ value }) => value.localName === 'button');
    const place = places[index];
    if (!button || !place) return [];
    const { attributes = {} } = button.value;
    return {
      ...place,
      name: attributes['aria-label'] ?? '',
      description: attributes['aria-description'] ?? '',
      tone: attributes['data-t'] ?? '',
    };
  });
}

const KEYS = { Backspace: '\ue003' };

function tabOf(firefox: Firefox, context: string): Tab {
  const isThere = (selector: string) =>
    firefox.waitFor(
      context,
      `(() => { const found = document.querySelector(${JSON.stringify(selector)}); return !!found && !found.disabled; })()`,
    );
  return {
    evaluate: (expression) => firefox.evaluate(context, expression),
    goto: (url) => firefox.navigate(context, url),
    async click(selector) {
      await isThere(selector);
      await firefox.click(context, selector);
    },
    async clickAt({ x, y }) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await firefox.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    type: (text) => firefox.type(context, text),
    press: (keys) => firefox.press(context, (KEYS as Record<string, string>)[keys] ?? keys),
    marks: (owner) => readMarks(firefox, context, owner),
    front: () => firefox.activate(context),
    close: () => firefox.closeTab(context),
  };
}

/**
 * The browser's own popup. WebDriver knows only tabs, so another page of the extension, in the same process,
 * reaches into it; presses in it are therefore no trusted ones. (Those on the site's page are.)
 */
function popupTab(door: Tab): Tab {
  const inPopup = (expression: string) =>
    door.evaluate(
      `((window) => ((document) => (${expression}))(window.document))(browser.extension.getViews({ type: 'popup' })[0])`,
    );
  const no = () => Promise.reject(new Error('Not in the popup'));
  return {
    evaluate: inPopup,
    goto: no,
    async click(selector) {
      const found = `document.querySelector(${JSON.stringify(selector)})`;
      await until(() => inPopup(`!!${found} && !${found}.disabled`), `${selector} in the desk`);
      // The press may close the popup under the call.
      await inPopup(`void window.setTimeout(() => ${found}.click())`);
    },
    clickAt: no,
    type: (text) => inPopup(`document.execCommand('insertText', false, ${JSON.stringify(text)})`),
    press: no,
    marks: async () => [],
    front: no,
    close: () => inPopup('void window.close()'),
  };
}

/** Firefox with a built extension: the one for tests unless a folder is named. */
export async function startFirefox(
  extension = ensureBuild('firefox', 'e2e'),
  preferences: Preferences = {},
): Promise<FirefoxTrial> {
  const firefox = await Firefox.launch({
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // Timers of a tab behind another one keep their pace, as those of a visible page without focus do.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    ...preferences,
  });
  try {
    await firefox.install(extension);
    const address = (path: string) => `moz-extension://${UUID}${path}`;
    const open = async (url: string) => tabOf(firefox, await firefox.newTab(url));
    const door = await open(address('/icon/16.png'));
    const desks = (): Promise<number> =>
      door.evaluate(`browser.extension.getViews({ type: 'popup' }).length`);
    return {
      name: 'firefox',
      firefox,
      address,
      open,
      door,
      async desk() {
        await until(desks, 'the desk');
        return popupTab(door);
      },
      desks,
      serve: (host, answer) =>
        firefox.route(host, (url) => {
          const body = answer(new URL(url));
          const isScript = /\.js$/.test(new URL(url).pathname);
          return body === null
            ? { status: 404, body: '' }
            : { body, ...(isScript ? { contentType: 'text/javascript' } : {}) };
        }),
      close: () => firefox.close(),
    };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
