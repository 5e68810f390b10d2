import { mountDraftjs } from '../editors/mount-draftjs';
import { mountLexicalReact } from '../editors/mount-lexical';
import { mountTextarea } from '../editors/mount-plain';
import { mountTiptapByLine } from '../editors/mount-prosemirror';

/**
 * Makes the reply forms of a saved page live: the site's Reply control opens them, the editor is the library
 * that the site uses, and its Send control does to the page what the site does. What went out is kept in
 * `window.test.sent`; `model` is what the editor itself takes its text to be.
 */
const test = { sent: [] as string[], model: () => '' };
Object.assign(window, { test });

/** How long a site takes to answer, in milliseconds. */
const ANSWER = 250;
const QUESTION = 'Onko Kuura Revontuli vielä kaupoissa?';

const find = (selector: string, root: ParentNode = document): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector} on this page`);
  return element;
};
const build = (html: string): HTMLElement => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return document.adoptNode(body.firstElementChild as HTMLElement);
};
const later = (act: () => void) => setTimeout(act, ANSWER);
/** A copy as the site would draw it: without what we have drawn into it. */
const copy = (element: Element): HTMLElement => {
  const copied = element.cloneNode(true) as HTMLElement;
  for (const mark of copied.querySelectorAll('savy-mark')) mark.remove();
  return copied;
};
/** Sites let Send be pressed only while there is a text. */
const armWhileFilled = (send: HTMLElement, isArmed: (armed: boolean) => void) => {
  const timer = setInterval(() => {
    if (!send.isConnected) clearInterval(timer);
    isArmed(test.model().trim() !== '');
  }, 30);
};
const onSend = (send: HTMLElement, done: (text: string) => void) =>
  send.addEventListener('click', (event) => {
    event.preventDefault();
    const text = test.model();
    if (!text.trim()) return;
    later(() => {
      test.sent.push(text);
      done(text);
    });
  });

/** X: a dialog with a copy of the post, Draft.js, a toast with the address of the new post. */
function runX(): void {
  const post = find('article[data-testid="tweet"]');
  find('[data-testid="tweetText"]', post).textContent = QUESTION;
  find('[data-testid="reply"]', post).addEventListener('click', () => {
    const dialog = build(`<div role="dialog" aria-modal="true"><div class="post"></div>
      <div class="box"></div><button data-testid="tweetButton" disabled>Vastaa</button></div>`);
    find('.post', dialog).append(copy(post));
    document.body.append(dialog);
    const box = find('.box', dialog);
    test.model = mountDraftjs(box);
    setTimeout(() => {
      const field = find('[contenteditable="true"]', box);
      field.dataset.testid = 'tweetTextarea_0';
      field.setAttribute('role', 'textbox');
    }, 60);
    const send = find('[data-testid="tweetButton"]', dialog) as HTMLButtonElement;
    armWhileFilled(send, (armed) => {
      send.disabled = !armed;
    });
    onSend(send, () => {
      dialog.remove();
      document.body.append(
        build(`<div data-testid="toast" role="alert"><span>Vastauksesi lähetettiin.</span>
          <a href="/kuurakahvi/status/1990000000000007777">Näytä</a></div>`),
      );
    });
  });
}

/** Facebook: a form in the post, Lexical; the box empties and the own comment comes. */
function runFacebook(): void {
  const post = find('[aria-posinset="1"]');
  const place = find('form', post).parentElement as HTMLElement;
  place.replaceChildren();
  find('[data-ad-preview="message"]', post).textContent = QUESTION;
  const comment = find('[role="article"]', post);
  const fill = (form: HTMLElement) => {
    const box = build('<div class="box"></div>');
    form.replaceChildren(box);
    test.model = mountLexicalReact(box);
    setTimeout(() => find('[contenteditable]', box).setAttribute('role', 'textbox'), 60);
    const send = build('<div role="button" tabindex="0" aria-label="Kommentoi">➤</div>');
    armWhileFilled(form, (armed) => {
      if (armed && !send.isConnected) form.append(send);
      else if (!armed) send.remove();
    });
    onSend(send, (text) => {
      fill(form);
      const own = copy(comment);
      for (const link of own.querySelectorAll('a[href*="oskari"]'))
        link.setAttribute('href', '/kuurakahvi?comment_id=9100&__cft__[0]=AZabc');
      find('a[aria-hidden="false"] span', own).textContent = 'Kuura Kahvi';
      find('[lang] div', own).textContent = text;
      find('ul a', own).setAttribute(
        'href',
        '/groups/100200300/posts/5550001/?comment_id=9100&__cft__[0]=AZabc',
      );
      comment.parentElement?.after(build('<div></div>'));
      comment.parentElement?.nextElementSibling?.append(own);
    });
  };
  find('[data-ad-rendering-role="comment_button"]', post)
    .closest('[role="button"]')
    ?.addEventListener('click', () => {
      if (post.querySelector('form')) return;
      const form = build('<form role="presentation"></form>');
      place.append(form);
      fill(form);
    });
}

/** Instagram: a form that is always there, a textarea that React holds, the own comment comes. */
function runInstagram(): void {
  const form = find('form');
  const comment = find('a[href*="/c/17800000000000001/"] time').closest('div')
    ?.parentElement as HTMLElement;
  const send = form.lastElementChild as HTMLElement;
  const box = build('<span class="box"></span>');
  find('textarea', form).replaceWith(box);
  const fill = () => {
    const fresh = box.cloneNode() as HTMLElement;
    form.querySelector('.box')?.replaceWith(fresh);
    test.model = mountTextarea(fresh);
  };
  fill();
  const caption = find('time[datetime="2026-11-02T08:00:03.000Z"]').closest('div')
    ?.nextElementSibling as HTMLElement;
  caption.textContent = `${QUESTION} @kuurakahvi`;
  onSend(send, (text) => {
    fill();
    const entry = comment.parentElement as HTMLElement;
    const own = copy(entry);
    for (const link of own.querySelectorAll('a[href="/oskari.l/"]')) {
      link.setAttribute('href', '/kuurakahvi/');
      const name = link.querySelector('span');
      if (name) name.textContent = 'kuurakahvi';
    }
    const time = find('time', own);
    time.setAttribute('datetime', new Date().toISOString());
    time.closest('a')?.setAttribute('href', '/p/CkuuraKahvi/c/17800000000000123/');
    (find('a time', own).closest('div')?.nextElementSibling as HTMLElement).textContent = text;
    entry.after(own);
  });
}

/** Mastodon: the page's one form, which an indicator turns into a reply; a bar says that it went out. */
function runMastodon(): void {
  const form = find('form.compose-form');
  const indicator = find('.reply-indicator', form);
  indicator.remove();
  const box = find('.autosuggest-textarea', form);
  const send = find('button[type="submit"]', form);
  const fill = (text: string) => {
    const fresh = box.cloneNode() as HTMLElement;
    find('.autosuggest-textarea', form).replaceWith(fresh);
    test.model = mountTextarea(fresh);
    setTimeout(() => {
      const field = find('textarea', fresh) as HTMLTextAreaElement;
      field.className = 'autosuggest-textarea__textarea';
      field.setRangeText(text, 0, 0, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 60);
  };
  fill('');
  const post = find('.status[data-id="116001"]');
  find('.icon-reply', find('.status__action-bar', post))
    .closest('button')
    ?.addEventListener('click', () => {
      form.prepend(indicator);
      fill('@eila@metsa.example ');
    });
  onSend(send, () => {
    indicator.remove();
    fill('');
    document.body.append(
      build(`<div class="notification-list"><div class="notification-bar notification-bar--active">
        <div class="notification-bar__content">Julkaisu lähetetty. <button class="notification-bar__action">Avaa</button></div></div></div>`),
    );
  });
}

/** Bluesky: a dialog with a copy of the post, TipTap, a notice with a button. */
function runBluesky(): void {
  const post = find('[data-testid="feedItem-by-eila.example"]');
  const words = find('[data-testid="postText"]', post).textContent ?? '';
  const picture = find('[data-testid="userAvatarImage"]', post);
  find('[data-testid="replyBtn"]', post).addEventListener('click', (event) => {
    event.stopPropagation();
    const dialog = build(`<div role="dialog" aria-modal="true"><div data-testid="composePostView">
      <button type="button">Peruuta</button>
      <button type="button" data-testid="composerPublishBtn" disabled>Vastaa</button>
      <button type="button"><div class="copy"></div><div dir="auto">Eila 🌲</div>
        <div dir="auto" class="words"></div></button><div class="box"></div></div></div>`);
    find('.copy', dialog).append(copy(picture));
    find('.words', dialog).textContent = words;
    document.body.append(dialog);
    test.model = mountTiptapByLine(find('.box', dialog));
    const send = find('[data-testid="composerPublishBtn"]', dialog) as HTMLButtonElement;
    armWhileFilled(send, (armed) => {
      send.disabled = !armed;
    });
    onSend(send, () => {
      dialog.remove();
      document.body.append(
        build('<div data-sonner-toast><div>Vastaus lähetetty</div><button>Näytä</button></div>'),
      );
    });
  });
}

const FORMS: Record<string, () => void> = {
  'x.com': runX,
  'www.facebook.com': runFacebook,
  'www.instagram.com': runInstagram,
  'bsky.app': runBluesky,
};
(FORMS[location.hostname] ?? runMastodon)();
