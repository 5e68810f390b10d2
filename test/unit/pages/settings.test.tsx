// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../../components/settings/Options';
import { WordList } from '../../../components/settings/WordList';
import type { OptionsWorld, Settings } from '../../../components/settings/world';
import { TypedConfirm } from '../../../components/ui/TypedConfirm';
import { startWords } from '../../../utils/i18n';
import { DEFAULT_PREFERENCES } from '../../../utils/settings';
import { newBrand } from '../../../utils/strategy/brand';

/** A world in memory: what the pages know of the browser and the log. */
function makeWorld(settings: Partial<Settings> = {}) {
  const first = newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki');
  const kept: Settings = {
    brands: [first],
    active: first.id,
    guidelines: {},
    preferences: DEFAULT_PREFERENCES,
    sitesOff: [],
    instances: [],
    ...settings,
  };
  const written: Settings[] = [];
  const asked: string[] = [];
  const erased: { brand: string; brandsThen: number }[] = [];
  const granted = new Set<string>();
  const world = {
    readSettings: async () => kept,
    writeSettings: async (next: Settings) => void written.push(next),
    onChange() {},
    today: () => '2026-11-23',
    download() {},
    sites: {
      read: async (site: string, host: string | null) => ({
        granted: granted.has(host ?? site),
        pages: [],
      }),
      request: (site: string, host: string | null) => {
        asked.push(host ?? site);
        granted.add(host ?? site);
        return Promise.resolve(true);
      },
      remove: async () => true,
      onPermissions() {},
      readKey: async () => 'Alt+Shift+S',
      openKeys: async () => {},
      hasNotifications: async () => false,
      requestNotifications: async () => true,
    },
    data: {
      eraseBrand: async (brand: string) => {
        erased.push({ brand, brandsThen: written.at(-1)?.brands.length ?? -1 });
        return { posts: 3, events: 9 };
      },
    },
  } as unknown as OptionsWorld;
  return { world, written, asked, erased };
}

beforeAll(() => startWords('en'));
beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

test('a change is written once the typing pauses, and undo brings back what was', async () => {
  const { world, written } = makeWorld();
  render(<Options world={world} />);
  const name = await screen.findByLabelText<HTMLInputElement>('Name');
  fireEvent.input(name, { target: { value: 'Kuura' } });
  fireEvent.input(name, { target: { value: 'Kuura Oy' } });
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.brands[0]?.name).toBe('Kuura Oy');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(written.at(-1)?.brands[0]?.name).toBe('Kuura Kahvi'));
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Kuura Kahvi');
});

test('a wrong value stays on the screen with its reason and is never written', async () => {
  const { world, written } = makeWorld();
  render(<Options world={world} />);
  fireEvent.input(await screen.findByLabelText('Name'), { target: { value: ' ' } });
  expect(screen.getByRole('alert').textContent).toBe('Give it a name.');
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(written).toEqual([]);
});

const dialogButton = (name: string) =>
  [...document.querySelectorAll('dialog button')].find(
    (button) => button.textContent === name,
  ) as HTMLButtonElement;

test('removing the brand keeps its log and says so, teaches how to begin, and can be undone', async () => {
  const { world, written, erased } = makeWorld();
  render(<Options world={world} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Kuura Kahvi' }));
  fireEvent.submit(dialogButton('Remove, keep the log').closest('form') as HTMLFormElement);
  expect(await screen.findByText('No brand yet')).toBeTruthy();
  expect(screen.getByText('Kuura Kahvi is removed. Its log is still here.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByLabelText('Name');
  await waitFor(() => expect(written.at(-1)?.brands).toHaveLength(1));
  expect(screen.queryByText(/Its log is still here/)).toBeNull();
  expect(erased).toEqual([]);
});

test('with its log it goes only after the typed word: settings first, then the log, without undo', async () => {
  const { world, written, erased } = makeWorld();
  render(<Options world={world} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Kuura Kahvi' }));
  fireEvent.click(screen.getByLabelText(/^Erase the log too/));
  const form = dialogButton('Remove, erase the log').closest('form') as HTMLFormElement;
  fireEvent.submit(form);
  expect(written).toEqual([]);
  fireEvent.input(screen.getByLabelText('Type “erase” to go on'), { target: { value: 'Erase' } });
  fireEvent.submit(form);
  await screen.findByText('Kuura Kahvi is removed, and its log erased: 3 posts, 9 events.');
  expect(erased).toEqual([{ brand: 'b_kuura1', brandsThen: 0 }]);
  expect(written.at(-1)).toMatchObject({ brands: [], active: null, guidelines: {} });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a site is asked for in the click itself, each by itself', async () => {
  location.hash = '#sites';
  const { world, asked } = makeWorld();
  render(<Options world={world} />);
  const button = await screen.findByRole('button', { name: 'Turn on Bluesky' });
  fireEvent.click(button);
  // No await in between: the browser asks only while the gesture lasts.
  expect(asked).toEqual(['bluesky']);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Turn on Bluesky' })).toBeNull());
});

test('an instance is validated, then asked for, then kept', async () => {
  location.hash = '#sites';
  const { world, asked, written } = makeWorld();
  render(<Options world={world} />);
  const address = await screen.findByLabelText('Address of the server');
  const add = screen.getByRole('button', { name: 'Add and turn on' });
  fireEvent.input(address, { target: { value: 'not an address' } });
  fireEvent.submit(add.closest('form') as HTMLFormElement);
  expect(screen.getByRole('alert').textContent).toContain('does not look like an address');
  fireEvent.input(address, { target: { value: 'https://some.example/@kuura' } });
  fireEvent.submit(add.closest('form') as HTMLFormElement);
  expect(asked).toEqual(['some.example']);
  await waitFor(() => expect(written.at(-1)?.instances).toEqual(['some.example']));
});

test('words are added by Enter and comma, cleaned, checked, never twice', () => {
  const onWords = vi.fn();
  const check = (word: string) => (word.length < 2 ? 'too short' : null);
  render(<WordList label="Words" words={['kuura']} check={check} onWords={onWords} />);
  const input = screen.getByRole('textbox');
  fireEvent.input(input, { target: { value: ' halla ' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onWords).toHaveBeenLastCalledWith(['kuura', 'halla']);
  fireEvent.input(input, { target: { value: 'KUURA, routa, ' } });
  expect(onWords).toHaveBeenLastCalledWith(['kuura', 'routa']);
  onWords.mockClear();
  fireEvent.input(input, { target: { value: 'k,' } });
  expect(onWords).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe('too short');
});

test('what can’t be undone waits for the typed word', () => {
  const onConfirm = vi.fn();
  const words = { title: 'Erase?', body: 'All goes.', word: 'erase', ask: 'Type', action: 'Go' };
  render(<TypedConfirm {...words} onConfirm={onConfirm} onClose={() => {}} />);
  const form = screen.getByText('All goes.').closest('form') as HTMLFormElement;
  fireEvent.submit(form);
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.input(screen.getByLabelText('Type'), { target: { value: ' ERASE ' } });
  fireEvent.submit(form);
  expect(onConfirm).toHaveBeenCalledOnce();
});
