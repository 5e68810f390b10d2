import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from '../cli/install-browsers';

/** Preferences that keep a fresh profile quiet: no updates, no reports, no first-run pages. */
const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Keys of the WebDriver specification; other keys are their own character. */
const KEYS: Record<string, string> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowDown: '\ue015',
  Delete: '\ue017',
  Meta: '\ue03d',
};

export type Preferences = Record<string, string | number | boolean>;
/** What one routed request is answered with; null lets it go to the network. */
export type Answer = { body: string; contentType?: string; status?: number } | null;
// biome-ignore lint/suspicious/noExplicitAny: what arrives is whatever the protocol says for that command.
type Wire = any;
type Waiting = { resolve(value: Wire): void; reject(error: Error): void };

/** Resolves with the address that Firefox prints on stderr once it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}: ${output}`));
    const timer = setTimeout(() => fail('did not start in 30 s'), 30_000);
    browser.once('error', (error) => fail(error.message));
    browser.once('exit', () => fail('ended at start'));
    browser.stderr?.on('data', (data) => {
      output += data;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** A headless Firefox with a profile of its own, spoken to by WebDriver BiDi. One context = one tab. */
export class Firefox {
  #count = 0;
  #waiting = new Map<number, Waiting>();
  #listeners = new Map<string, ((parameters: Wire) => void)[]>();

  private constructor(
    private readonly socket: WebSocket,
    private readonly browser: ChildProcess,
    private readonly profile: string,
  ) {
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox went away'));
      this.#waiting.clear();
    });
  }

  /** Starts `$FIREFOX` or the one that the system has. */
  static async launch(preferences: Preferences = {}): Promise<Firefox> {
    const program = findFirefox();
    if (!program)
      throw new Error(
        'No Firefox was found: apt-get install firefox-esr, or FIREFOX=/path/to/firefox',
      );
    const profile = mkdtempSync(path.join(tmpdir(), 'savy-firefox-'));
    const lines = Object.entries({ ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join(''));
    const flags = ['--headless', '--no-remote', '--remote-allow-system-access'];
    const browser = spawn(
      program,
      [...flags, '--profile', profile, '--remote-debugging-port', '0'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    try {
      const socket = new WebSocket(`${await addressOf(browser)}/session`);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve, { once: true });
        socket.addEventListener('error', () => reject(new Error('Firefox refused the session')), {
          once: true,
        });
      });
      const firefox = new Firefox(socket, browser, profile);
      await firefox.send('session.new', {
        capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
      });
      return firefox;
    } catch (error) {
      browser.kill();
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  #receive(message: Wire): void {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'error') {
      waiting?.reject(new Error(`${message.error}: ${message.message}`));
    } else waiting?.resolve(message.result);
  }

  /** One command of the protocol; rejects with what Firefox says. */
  send(method: string, params: object = {}): Promise<Wire> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Listens to an event of the protocol, e.g. `log.entryAdded`. */
  async on(event: string, listener: (parameters: Wire) => void): Promise<void> {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    await this.send('session.subscribe', { events: [event] });
  }

  /** Installs an unpacked extension for this session and gives its id. */
  async install(folder: string): Promise<string> {
    const extensionData = { type: 'path', path: path.resolve(folder) };
    return (await this.send('webExtension.install', { extensionData })).extension;
  }

  /** Answers requests to `host` (https) in place of the network. */
  async route(host: string, answer: (url: string) => Answer): Promise<void> {
    await this.on('network.beforeRequestSent', ({ isBlocked, request }) => {
      if (!isBlocked || new URL(request.url).hostname !== host) return;
      const reply = answer(request.url);
      const command = reply
        ? this.send('network.provideResponse', {
            request: request.request,
            statusCode: reply.status ?? 200,
            headers: [
              {
                name: 'content-type',
                value: { type: 'string', value: reply.contentType ?? 'text/html; charset=utf-8' },
              },
            ],
            body: { type: 'string', value: reply.body },
          })
        : this.send('network.continueRequest', { request: request.request });
      // A page that is closed meanwhile takes its requests with it.
      command.catch(() => {});
    });
    await this.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [{ type: 'pattern', protocol: 'https', hostname: host }],
    });
  }

  /** Opens a tab in front and gives its context. */
  async newTab(url?: string): Promise<string> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    if (url) await this.navigate(context, url);
    return context;
  }

  async navigate(context: string, url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  async activate(context: string): Promise<void> {
    await this.send('browsingContext.activate', { context });
  }

  async closeTab(context: string): Promise<void> {
    await this.send('browsingContext.close', { context });
  }

  /** The value of an expression (awaited) in the page's own world, carried over as JSON. */
  async evaluate(context: string, expression: string): Promise<Wire> {
    const answer = await this.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /** Asks until the expression gives something true; throws after `within` milliseconds. */
  async waitFor(context: string, expression: string, within = 10_000): Promise<void> {
    const until = Date.now() + within;
    while (!(await this.evaluate(context, expression))) {
      if (Date.now() > until) throw new Error(`Never came true: ${expression}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** A real click in the middle of the first element that matches. */
  async click(context: string, selector: string): Promise<void> {
    const [x, y] = await this.evaluate(
      context,
      `(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      })()`,
    );
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#act(context, { type: 'pointer', id: 'mouse', actions });
  }

  /** Real key presses, a character at a time; "\n" is Enter. */
  async type(context: string, text: string): Promise<void> {
    const actions = [...text].flatMap((character) => {
      const value = character === '\n' ? KEYS.Enter : character;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.#act(context, { type: 'key', id: 'keyboard', actions });
  }

  /** One key with its modifiers: "Control+z", "Escape". */
  async press(context: string, keys: string): Promise<void> {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#act(context, { type: 'key', id: 'keyboard', actions });
  }

  async #act(context: string, source: object): Promise<void> {
    await this.send('input.performActions', { context, actions: [source] });
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    const gone = new Promise((done) => this.browser.once('exit', done));
    const patience = new Promise((done) => setTimeout(done, 4000));
    await Promise.race([this.send('browser.close').catch(() => {}), patience]);
    await Promise.race([gone, patience]);
    if (this.browser.exitCode === null && this.browser.signalCode === null) {
      this.browser.kill('SIGKILL');
      await gone;
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
