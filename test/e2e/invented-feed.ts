/**
 * A page as the sample adapter knows it, whose feed the test grows as it likes. All posts lie in sight, small
 * and over each other, so that thousands can be seen in a second.
 */
function runFeed(own: string): void {
  const make = (html: Record<string, string>, tag: string, ...inside: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(html)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const buildPost = (id: string, text: string, handle: string, parent?: string) => {
    const time = make({ datetime: new Date().toISOString() }, 'time', 'now');
    const header = make(
      { 'data-sample-header': '' },
      'header',
      make({ 'data-sample-author': '', href: `#@${handle}` }, 'a', handle),
      make({ 'data-sample-handle': '' }, 'span', `@${handle}`),
      make({ 'data-sample-time': '', href: `#${id}` }, 'a', time),
    );
    const words = make({ 'data-sample-text': '', lang: 'en' }, 'p', text);
    const thread = parent ? { 'data-parent': parent, 'data-root': parent } : {};
    return make({ 'data-sample-post': id, ...thread }, 'article', header, words);
  };
  const add = (ids: string[], text: string, handle?: string) =>
    (document.querySelector('[data-sample-list]') as HTMLElement).append(
      ...ids.map((id) => make({}, 'li', buildPost(id, text, handle ?? `person-${id}`))),
    );
  const closeBox = () => document.querySelector('form')?.remove();

  const feed = {
    add,
    closeBox,
    openBox(id: string) {
      closeBox();
      const send = make({ type: 'submit', 'data-sample-send': '' }, 'button', 'Send');
      const box = make({}, 'textarea') as HTMLTextAreaElement;
      const form = make({ 'data-sample-composer': '', 'data-answers': id }, 'form', box, send);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const text = box.value;
        setTimeout(() => {
          form.remove();
          document
            .querySelector('[data-sample-list]')
            ?.append(make({}, 'li', buildPost(`${id}-r`, text, own, id)));
          document.body.append(make({ 'data-sample-notice': 'sent' }, 'p', 'Sent'));
        }, 80);
      });
      document.body.prepend(form);
    },
  };
  Object.assign(window, { feed });
}

const STYLE = `
form { position: fixed; inset: 0 0 auto auto; z-index: 9; background: white }
ol { position: fixed; inset: 0; margin: 0; list-style: none }
li { position: absolute; inset: 100px auto auto 0; block-size: 40px; inline-size: 400px; overflow: hidden }
`;

/** The page's whole text; \`own\` is the handle that is signed in. */
export const feedPage = (own: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Feed</title><style>${STYLE}</style>
<body><main data-sample-feed="savy" data-own-name="Own" data-own-handle="${own}"><ol data-sample-list></ol></main>
<script>(${runFeed})(${JSON.stringify(own)})</script></body></html>`;
