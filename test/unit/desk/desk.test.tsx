// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../../../components/reply/Desk';
import { startWords } from '../../../utils/i18n';
import { BRAND, examplePerson, examplePost, exampleRecord, NOW, RECORDS } from '../../desk/example';
import { type MemoryOptions, type MemoryWorld, memoryWorld } from '../../desk/memory-world';
import { GUIDELINE, ROOMS } from '../../desk/rooms';

const all = Object.values(RECORDS);
const base: MemoryOptions = {
  rooms: ROOMS,
  guideline: GUIDELINE,
  records: all,
  people: all.filter(({ person }) => person).map((record) => examplePerson(record)),
};

/** Shows the desk; resolves when what it loads is there. */
async function show(options: Partial<MemoryOptions>): Promise<MemoryWorld> {
  const world = memoryWorld({ ...base, ...options });
  render(<Desk world={world} />);
  if (options.brand === null) await screen.findByRole('heading', { level: 1 });
  else if (options.target) await screen.findByLabelText('Your reply', { selector: 'textarea' });
  else await screen.findByRole('heading', { level: 2 });
  return world;
}

const field = () =>
  screen.getByLabelText<HTMLTextAreaElement>('Your reply', { selector: 'textarea' });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ...more,
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const asked = (world: MemoryWorld, what: string) =>
  world.done.filter((each) => each.what === what).map((each) => each.with);
const own = (text: string) => ({ id: 'k', text, origin: 'own', original: '', at: NOW - 480_000 });
const withDraft = (text: string, more: Partial<MemoryOptions> = {}): Partial<MemoryOptions> => ({
  target: RECORDS.question.key,
  kept: { [RECORDS.question.key]: own(text) },
  ...more,
});
const CLEAN = 'Hei Maija! Halla on jo matkalla kauppoihin. – MK';

beforeEach(() => startWords('en'));
afterEach(cleanup);

describe('drafts', () => {
  test('three that differ, each with why; a number takes one into the field', async () => {
    const world = await show({ target: RECORDS.question.key });
    const list = await screen.findByRole('list', { name: 'Drafts' });
    const drafts = within(list).getAllByRole('button');
    expect(drafts).toHaveLength(3);
    for (const draft of drafts)
      expect(draft.querySelector('.desk-draft-why')?.textContent).toBeTruthy();
    press('2');
    const chosen = drafts[1]?.querySelector('.desk-draft-text')?.textContent;
    await waitFor(() => expect(field().value).toBe(chosen));
    expect(world.kept[RECORDS.question.key]?.origin).toMatch(/^recipe:/);
    expect(drafts[1]?.getAttribute('aria-pressed')).toBe('true');
  });

  test('the person’s own text is not lost to a draft: undo brings it back', async () => {
    await show(withDraft('Oma teksti'));
    await screen.findByRole('list', { name: 'Drafts' });
    press('1');
    await waitFor(() => expect(field().value).not.toBe('Oma teksti'));
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(field().value).toBe('Oma teksti'));
  });

  test('numbers are text while typing; Alt and number still takes a draft', async () => {
    await show(withDraft('Oma'));
    await screen.findByRole('list', { name: 'Drafts' });
    field().focus();
    press('1');
    expect(field().value).toBe('Oma');
    press('1', { altKey: true });
    await waitFor(() => expect(field().value).not.toBe('Oma'));
  });

  test('single keys can be off', async () => {
    await show({ target: RECORDS.question.key, singleKeys: false });
    await screen.findByRole('list', { name: 'Drafts' });
    press('1');
    press('d');
    expect(field().value).toBe('');
    expect(screen.queryByRole('form', { name: 'How was it dealt with?' })).toBeNull();
  });

  test('a bare compliment: one warm line, or liked and done', async () => {
    const world = await show({ target: RECORDS.praise.key });
    const list = await screen.findByRole('list', { name: 'Drafts' });
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    fireEvent.click(button('Liked, and done'));
    await screen.findByRole('heading', { name: /waiting/ });
    expect(asked(world, 'act')).toEqual([{ do: 'handle', how: 'reacted', note: '' }]);
  });

  test('crisis: approved texts only, each one word for word from the guideline', async () => {
    await show({ target: RECORDS.crisis.key });
    await screen.findByText('Approved texts only');
    press('1');
    await waitFor(() => expect(field().value).not.toBe(''));
    const approved = GUIDELINE.holding.map(
      (text) => (text.text.fi ?? '').split(/[[,.:?]/)[0] ?? '',
    );
    expect(approved.some((start) => field().value.includes(start))).toBe(true);
  });

  test('crisis without an approved text offers escalation first', async () => {
    await show({ target: RECORDS.crisis.key, guideline: { ...GUIDELINE, holding: [] } });
    await screen.findByText(/no text is approved yet/);
    expect(screen.queryByRole('list', { name: 'Drafts' })).toBeNull();
    expect(button('Escalate').dataset.kind).toBe('primary');
  });
});

describe('slots', () => {
  test('an open slot never goes out: it is asked for, then the filled text is inserted', async () => {
    const world = await show(withDraft('Hei Maija! Halla maksaa {{price}}, katso {{link:shop}}.'));
    fireEvent.click(button(/^Insert/));
    const form = await screen.findByRole('form', { name: 'Fill these in first' });
    fireEvent.submit(form);
    expect(asked(world, 'insert')).toEqual([]);
    expect(within(form).getAllByRole('alert')).toHaveLength(2);
    const [price, link] = within(form).getAllByRole('textbox');
    fireEvent.input(price as Element, { target: { value: '9 €' } });
    fireEvent.input(link as Element, { target: { value: 'https://kuura.example' } });
    fireEvent.submit(form);
    await waitFor(() => expect(asked(world, 'insert')).toHaveLength(1));
    expect(asked(world, 'insert')[0]).toMatchObject({
      text: 'Hei Maija! Halla maksaa 9 €, katso https://kuura.example.',
    });
  });

  test('a hole of another shape is shown instead of inserted', async () => {
    const world = await show(withDraft('Hei [nimi]! Kiitos viestistä.'));
    press('Enter', { ctrlKey: true });
    await screen.findByText('Something in the text is still to be filled in.');
    expect(asked(world, 'insert')).toEqual([]);
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('[nimi]');
  });

  test('nothing is inserted from an empty field', async () => {
    const world = await show({ target: RECORDS.question.key });
    press('Enter', { ctrlKey: true });
    await screen.findByText(/Nothing to send yet/);
    expect(asked(world, 'insert')).toEqual([]);
  });
});

describe('tone', () => {
  test('findings are said, underlined, and mended by one click; undo takes it back', async () => {
    const text = 'Hei Maija!!! Mikäli ehdit, kuluttaja voi tulla käymään. – MK';
    await show(withDraft(text));
    const list = await screen.findByRole('region', { name: /suggestion/ });
    const before = within(list).getAllByRole('listitem').length;
    expect(before).toBeGreaterThanOrEqual(3);
    expect(document.querySelectorAll('.desk-mirror [data-level]').length).toBeGreaterThanOrEqual(3);
    expect(document.querySelector('.desk-mirror')?.textContent).toBe(`${text}\u200b`);
    fireEvent.click(within(list).getByRole('button', { name: /Fix all/ }));
    await waitFor(() => expect(field().value).not.toBe(text));
    expect(field().value).not.toMatch(/!!!|Mikäli|kuluttaja/);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(field().value).toBe(text));
  });

  test('the length is counted as X counts it: a link is 23', async () => {
    await show(withDraft(`Katso https://kuura.fi/${'a'.repeat(200)}`));
    expect(screen.getAllByText('29 of 280 characters').length).toBeGreaterThan(0);
  });
});

describe('insert', () => {
  test('in the panel the result is shown in place', async () => {
    const world = await show(withDraft(CLEAN));
    press('Enter', { ctrlKey: true });
    await screen.findByText(/Inserted\. Read it through/);
    expect(asked(world, 'insert')).toEqual([
      { draft: 'k', text: CLEAN, replace: false, anyAccount: false },
    ]);
  });

  test('what stands in the box is shown, and replaced only when allowed', async () => {
    const world = await show(
      withDraft(CLEAN, {
        inserts: [
          { state: 'occupied', previous: 'Moi, tämä jäi kesken' },
          { state: 'inserted', previous: 'Moi, tämä jäi kesken', text: CLEAN },
        ],
      }),
    );
    press('Enter', { ctrlKey: true });
    await screen.findByText('Moi, tämä jäi kesken');
    fireEvent.click(button('Replace it'));
    await screen.findByText(/Inserted\. Read it through/);
    expect(asked(world, 'insert')).toMatchObject([{ replace: false }, { replace: true }]);
  });

  test('another account: both names, and nothing is sent before a yes', async () => {
    const page = {
      site: 'x',
      host: 'x.com',
      own: 'minna_k',
      posts: 3,
      composers: 1,
      broken: false,
      tabId: 1,
      off: false,
    } as const;
    const world = await show(withDraft(CLEAN, { page }));
    await screen.findByText("not the brand's account");
    press('Enter', { ctrlKey: true });
    const question = await screen.findByText(
      /signed in as minna_k, the brand answers as @kuurakahvi/,
    );
    expect(question).toBeTruthy();
    expect(asked(world, 'insert')).toEqual([]);
    fireEvent.click(button('Insert anyway'));
    await waitFor(() => expect(asked(world, 'insert')).toMatchObject([{ anyAccount: true }]));
  });

  test.each([
    [{ state: 'failed', reason: 'not-there', found: '', previous: '' }, /didn't take the text/],
    [{ state: 'no-composer' }, /found no reply box/],
    [{ state: 'no-page' }, /isn't open/],
  ] as const)('%j: the text is on the clipboard and that is said', async (reply, words) => {
    const world = await show(withDraft(CLEAN, { inserts: [reply] }));
    press('Enter', { ctrlKey: true });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    await waitFor(() => expect(alert.textContent).toMatch(/on the clipboard/));
    expect(asked(world, 'copy')).toEqual([CLEAN]);
  });

  test('a clipboard that refuses is not said to hold the text', async () => {
    await show(withDraft(CLEAN, { inserts: [{ state: 'no-page' }], clipboard: false }));
    press('Enter', { ctrlKey: true });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).not.toMatch(/on the clipboard/);
    expect(within(alert).getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  test('what failed after the popup closed is told when it opens again', async () => {
    const key = RECORDS.question.key;
    const reply = { state: 'failed', reason: 'doubled', found: '', previous: '' } as const;
    await show(withDraft(CLEAN, { outcome: { key, text: CLEAN, reply, at: NOW } }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/holds the text twice/);
  });
});

describe('drafts survive', () => {
  test('each keystroke is kept at once, and handed to the log when the window goes', async () => {
    const world = await show({ target: RECORDS.question.key });
    fireEvent.input(field(), { target: { value: 'Hei' } });
    expect(world.kept[RECORDS.question.key]?.text).toBe('Hei');
    expect(asked(world, 'promote')).toEqual([]);
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(asked(world, 'promote')).toMatchObject([{ text: 'Hei' }]));
  });

  test('reopening shows it with its time; discarding can be undone', async () => {
    const world = await show(withDraft(CLEAN));
    await screen.findByText(/^Your draft from/);
    fireEvent.click(button('Discard'));
    await waitFor(() => expect(field().value).toBe(''));
    expect(world.kept).toEqual({});
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(field().value).toBe(CLEAN));
    expect(world.kept[RECORDS.question.key]?.text).toBe(CLEAN);
  });
});

describe('the post', () => {
  test('a post is text, never markup', async () => {
    const evil = '<img src=x onerror="globalThis.hacked=1"><b>hi</b>';
    const post = examplePost('9', evil, 5, {
      author: { name: '<script>alert(1)</script>', handle: 'evil', url: null },
    });
    const record = exampleRecord(post, [{ id: 'question', because: [] }]);
    await show({ records: [record], target: record.key });
    expect(document.querySelector('blockquote')?.textContent).toBe(evil);
    expect(document.querySelector('.desk-post img, .desk-post b, .desk-post script')).toBeNull();
  });

  test('the words behind a reason are pointed out on request', async () => {
    await show({ target: RECORDS.complaint.key });
    expect(document.querySelector('mark')).toBeNull();
    fireEvent.click(button(/Complaint/));
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('ei ole tullut'));
  });

  test('50,000 characters are folded, and can be unfolded', async () => {
    await show({ target: RECORDS.long.key });
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent?.length).toBeLessThan(500);
    fireEvent.click(button(/Show all/));
    await waitFor(() => expect(quote?.textContent?.length).toBe(RECORDS.long.post.text.length));
  });

  test('unknown is said as unknown', async () => {
    await show({ target: RECORDS.nothingShown.key });
    expect(screen.getByText('Name not shown')).toBeTruthy();
    expect(screen.getByText('time not shown')).toBeTruthy();
    expect(screen.getByText('No text: picture.')).toBeTruthy();
  });

  test('one key a segment, and undo', async () => {
    const world = await show({ target: RECORDS.question.key });
    press('l');
    const group = await screen.findByRole('group', { name: 'What are they to us?' });
    fireEvent.keyDown(group, { key: 'm' });
    await screen.findByText('Labelled: Media');
    expect(asked(world, 'act')).toMatchObject([{ do: 'label', segment: 'media' }]);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(asked(world, 'undo')).toHaveLength(1));
    await screen.findByRole('button', { name: 'Customer' });
  });

  test('a send that nobody saw is asked about, once', async () => {
    const record = { ...RECORDS.question, state: 'pending' as const };
    const world = await show({ records: [record], target: record.key });
    fireEvent.click(button('Yes, it went out'));
    await waitFor(() => expect(screen.queryByText(/Did it go out/)).toBeNull());
    expect(asked(world, 'act')).toEqual([{ do: 'confirm-sent', sent: true }]);
  });
});

describe('dealing with it otherwise', () => {
  test('done with a way and a note; back in the queue, undo at hand', async () => {
    const world = await show({ target: RECORDS.question.key });
    press('d');
    const form = await screen.findByRole('form', { name: 'How was it dealt with?' });
    fireEvent.input(within(form).getByRole('textbox'), { target: { value: 'soitettiin' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Moved to private' }));
    await screen.findByRole('heading', { name: /6 waiting/ });
    expect(asked(world, 'act')).toEqual([{ do: 'handle', how: 'private', note: 'soitettiin' }]);
    fireEvent.click(button('Undo'));
    await screen.findByRole('heading', { name: /7 waiting/ });
  });

  test('snoozed until tomorrow at nine; it lies in its own fold', async () => {
    const world = await show({ target: RECORDS.question.key });
    press('s');
    const form = await screen.findByRole('form', { name: 'When should it come back?' });
    fireEvent.click(within(form).getByRole('button', { name: /Tomorrow/ }));
    await screen.findByText('1 snoozed');
    const [action] = asked(world, 'act') as [{ until: number }];
    const until = new Date(action.until);
    expect([until.getHours(), until.getMinutes()]).toEqual([9, 0]);
    expect(action.until).toBeGreaterThan(NOW);
  });

  test('a time that has passed is not a time to come back', async () => {
    const world = await show({ target: RECORDS.question.key });
    press('s');
    const form = await screen.findByRole('form', { name: 'When should it come back?' });
    fireEvent.input(within(form).getByLabelText('Another time'), {
      target: { value: '2020-01-01T09:00' },
    });
    fireEvent.submit(form);
    await within(form).findByRole('alert');
    expect(asked(world, 'act')).toEqual([]);
  });

  test('escalated to the topic’s contact; the prepared message names post and question', async () => {
    const world = await show({ target: RECORDS.crisis.key });
    await screen.findByText('Approved texts only');
    press('x');
    const form = await screen.findByRole('form', { name: 'Ask someone who knows' });
    const message = within(form).getByLabelText<HTMLTextAreaElement>('Message').value;
    expect(message).toContain(RECORDS.crisis.post.permalink);
    expect(message).toContain('pussissa oli hometta');
    fireEvent.click(within(form).getByRole('button', { name: /Copy, then mark/ }));
    await waitFor(() => expect(asked(world, 'act')).toHaveLength(1));
    const { contact } = asked(world, 'act')[0] as { contact: string };
    expect(BRAND.contacts.map(({ id }) => id)).toContain(contact);
    expect(asked(world, 'copy')[0]).toContain(message);
    expect(
      screen.getAllByText(/^Waiting for (Laatu|Tuoteturvallisuus) since/).length,
    ).toBeGreaterThan(0);
  });
});

describe('the queue', () => {
  test('urgent first; J, K and arrows move; Enter opens; Q comes back to the same row', async () => {
    await show({ target: null });
    const rows = () => [...document.querySelectorAll<HTMLElement>('.desk-row')];
    expect(rows()[0]?.textContent).toMatch(/Crisis/);
    expect(rows()[1]?.textContent).toMatch(/Complaint/);
    press('j');
    expect(document.activeElement).toBe(rows()[0]);
    press('j');
    expect(document.activeElement).toBe(rows()[1]);
    press('ArrowUp');
    press('ArrowDown');
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[1]]);
    fireEvent.click(document.activeElement as Element);
    await screen.findByText(/tilaus 4411/);
    await screen.findByRole('list', { name: 'Drafts' });
    press('q');
    await screen.findByRole('heading', { name: /7 waiting/ });
    await waitFor(() => expect(document.activeElement).toBe(rows()[1]));
  });

  test('one person’s posts stand together', async () => {
    const second = exampleRecord(examplePost('20', 'Haloo, onko ketään paikalla?', 3), [
      { id: 'question', because: [] },
    ]);
    await show({ target: null, records: [...all, second] });
    expect(screen.getByText('2 from Maija L.')).toBeTruthy();
  });

  test('an empty queue teaches; without a brand one button leads to the set-up', async () => {
    await show({ target: null, records: [] });
    expect(screen.getByText(/Read your feeds as usual/)).toBeTruthy();
    cleanup();
    const world = await show({ brand: null });
    fireEvent.click(button('Set up your brand'));
    expect(asked(world, 'openPage')).toEqual(['welcome']);
  });

  test('a post that is gone from the log is said to be gone', async () => {
    const world = memoryWorld({ ...base, target: 'x/404' });
    render(<Desk world={world} />);
    await screen.findByText(/no longer in the log/);
  });

  test.each([
    [
      {
        site: 'x',
        host: null,
        own: null,
        posts: 12,
        composers: 1,
        broken: false,
        tabId: 1,
        off: false,
      },
      'X: 12 posts read, reply box found',
    ],
    [
      {
        site: 'x',
        host: null,
        own: null,
        posts: 0,
        composers: 0,
        broken: true,
        tabId: 1,
        off: false,
      },
      /can't read this page any more/,
    ],
    [
      {
        site: 'x',
        host: null,
        own: null,
        posts: 12,
        composers: 1,
        broken: false,
        tabId: 1,
        off: true,
      },
      /marks are off in this tab/,
    ],
    [null, /isn't reading the page/],
  ] as const)('health %#', async (page, words) => {
    await show({ target: null, page });
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

test('marks can be turned off in the current tab', async () => {
  const world = memoryWorld({ ...base, target: null });
  render(<Desk world={world} />);
  fireEvent.click(await screen.findByText('Marks off in this tab'));
  expect(world.done).toContainEqual({ what: 'setTabOff', with: { tabId: 1, off: true } });
});

describe('today', () => {
  const figures = { answered: 14, inTarget: 12, judged: 14, waiting: 2, oldest: 70 * 60_000 };
  test.each([
    [figures, 'Today 14 answered · 86% in target · 2 waiting (oldest 1h 10m)'],
    [
      { ...figures, judged: 4, inTarget: 3 },
      'Today 14 answered · 3 of 4 in target · 2 waiting (oldest 1h 10m)',
    ],
    [
      { answered: 0, inTarget: 0, judged: 0, waiting: 0, oldest: null },
      'Today 0 answered · 0 waiting',
    ],
  ])('%#: no percentage below ten', async (today, words) => {
    const world = await show({ target: null, today });
    const strip = await screen.findByTitle("Open the day's summary");
    expect(strip.textContent).toBe(words);
    fireEvent.click(strip);
    expect(asked(world, 'openPage')).toEqual(['dashboard']);
  });
});
