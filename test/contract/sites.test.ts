import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Post } from '@/utils/posts/post';
import { siteFor, sites } from '@/utils/sites';
import { readPage } from '@/utils/sites/read-page';
import type { Page, Site } from '@/utils/sites/site';
import { damage, randomFrom } from './damage';

/** Every site is held to the same contract, on small pages of its own with invented people. */
const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

interface Fixture {
  url: string;
  own: string | null;
  composers: number;
  /** For each open box, the place of the post that it answers; null where it answers none. */
  composerOf?: (number | null)[];
  posts: Partial<Post>[];
  /** What the page holds besides, in words: none of it may be read as a post. */
  notPosts?: string[];
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function openPage(html: string, url: string): Page {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return { document: window.document as unknown as Document, url: new URL(url) };
}

const fixturesOf = (site: Site): { name: string; html: string; fixture: Fixture }[] =>
  existsSync(`${FIXTURES}${site.id}`)
    ? readdirSync(`${FIXTURES}${site.id}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => {
          const name = file.replace(/\.html$/, '');
          const path = `${FIXTURES}${site.id}/${name}`;
          return {
            name,
            html: readFileSync(`${path}.html`, 'utf8'),
            fixture: readJson(`${path}.json`),
          };
        })
    : [];

/** Calls everything that an adapter offers, on posts and on any element. */
function exercise(site: Site, page: Page, elements: Element[]): void {
  const reading = readPage(site, page);
  expect(JSON.parse(JSON.stringify(reading.posts))).toEqual(reading.posts);
  site.lists(page);
  site.recognises(page);
  for (const composer of site.findComposers(page)) site.answeredBy(composer, page);
  for (const element of elements) {
    site.findPosts(element, page);
    site.postOf(element, page);
    site.readPost(element, page);
    site.identify(element, page);
    site.composerFor(element, page);
    site.replyControl(element, page);
    site.answeredBy(element, page);
    const slot = site.markSlot(element, page);
    if (slot) expect(slot.before === null || slot.before.parentElement === slot.parent).toBe(true);
  }
  site.composerFor(null, page);
  site.readLimit?.(page);
}

/** The sample feed is a page of ours, and proven with that page. */
const foreign = sites.filter(({ id }) => id !== 'sample');

for (const site of foreign) {
  describe(site.name, () => {
    const fixtures = fixturesOf(site);

    test('has pages of its own, whose people are said to be invented', () => {
      expect(fixtures.length).toBeGreaterThan(0);
      for (const { html } of fixtures) {
        expect(html).toMatch(/^<!-- \d{4}-\d\d, .*people.* invented -->\n/);
      }
    });

    test('likes are told by a control that stands inside of a post', () => {
      const { like } = site.actions ?? {};
      if (like === undefined) return;
      const places = fixtures.flatMap(({ html, fixture }) => {
        const page = openPage(html, fixture.url);
        return [...page.document.querySelectorAll(like)].map((control) =>
          site.postOf(control, page),
        );
      });
      // Some stand in what must not be read as a post.
      expect(places.filter((place) => place !== null).length).toBeGreaterThan(0);
    });

    test('stays away from private pages, and only from those', () => {
      const addresses = readJson(`${FIXTURES}${site.id}/addresses.json`);
      const kept = (list: string[], forbidden: boolean) =>
        list.filter((address) => site.forbidden(new URL(address)) !== forbidden);
      expect(kept(addresses.private, true)).toEqual([]);
      expect(kept(addresses.public, false)).toEqual([]);
      expect(addresses.private.length).toBeGreaterThan(3);
    });

    for (const { name, html, fixture } of fixtures) {
      describe(name, () => {
        const open = () => openPage(html, fixture.url);

        test('is recognised as this site', () => {
          expect(siteFor(open())?.id).toBe(site.id);
        });

        test('reads as the page shows', () => {
          const reading = readPage(site, open());
          expect(reading.posts.length).toBe(fixture.posts.length);
          for (const [place, post] of fixture.posts.entries()) {
            expect(reading.posts[place]).toMatchObject({ site: site.id, ...post });
          }
          expect(reading.own).toBe(fixture.own);
          expect(reading.composers).toBe(fixture.composers);
          expect(reading.health.broken).toBe(false);
          expect(reading.health.probe).toBeGreaterThan(0);
        });

        test('finds the same posts from any root', () => {
          const page = open();
          const all = site.findPosts(page.document.documentElement, page);
          for (const [place, element] of all.entries()) {
            expect(site.postOf(element, page)).toBe(element);
            expect(site.findPosts(element, page)[0]).toBe(element);
            for (const inner of element.children) {
              // From inside of a post: the posts there, or the post around it, and nothing else.
              for (const found of site.findPosts(inner, page)) {
                expect(all).toContain(found);
                expect(inner.contains(found) || found.contains(inner)).toBe(true);
              }
              expect(all).toContain(site.postOf(inner, page));
            }
            expect(all.indexOf(element)).toBe(place);
          }
        });

        test('marks stand inside of their post and leave its reading as it was', () => {
          const page = open();
          for (const element of site.findPosts(page.document.documentElement, page)) {
            const slot = site.markSlot(element, page);
            const before = site.readPost(element, page);
            expect(slot && (slot.parent === element || element.contains(slot.parent))).toBe(true);
            slot?.parent.insertBefore(page.document.createElement('savy-mark'), slot.before);
            expect(site.readPost(element, page)).toEqual(before);
          }
        });

        test('a post is told from another by its identity', () => {
          const page = open();
          const all = site.findPosts(page.document.documentElement, page);
          const shown = new Map<string, string>();
          for (const element of all) {
            const identity = site.identify(element, page);
            const post = site.readPost(element, page);
            expect(identity).toBeTruthy();
            const key = `${post?.id} ${post?.author.handle} ${post?.text}`;
            expect(shown.get(identity ?? '') ?? key).toBe(key);
            shown.set(identity ?? '', key);
          }
        });

        test('each open box answers the post that it belongs to', () => {
          const page = open();
          const all = site.findPosts(page.document.documentElement, page);
          const boxes = site.findComposers(page);
          const answered = boxes.map((box) => site.answeredBy(box, page));
          for (const [place, wanted] of (fixture.composerOf ?? []).entries()) {
            const id = wanted === null ? null : fixture.posts[wanted]?.id;
            const got = answered[place]
              ? site.readPost(answered[place] as Element, page)?.id
              : null;
            expect(got).toBe(id);
            if (wanted === null) continue;
            const element = all[wanted] as Element;
            expect(site.composerFor(element, page)).toBe(boxes[place]);
          }
          if (boxes.length > 0) {
            expect(page.document.querySelectorAll(site.send.button).length).toBeGreaterThan(0);
          }
        });

        test('the reply control of a post lies in that post', () => {
          const page = open();
          const all = site.findPosts(page.document.documentElement, page);
          const controls = all.map((element) => site.replyControl(element, page));
          expect(controls.some(Boolean)).toBe(true);
          for (const [place, control] of controls.entries()) {
            if (control) expect(site.postOf(control, page)).toBe(all[place]);
          }
        });

        test('no damage makes it throw', { timeout: 60_000 }, () => {
          for (let seed = 1; seed <= 40; seed++) {
            const page = open();
            const random = randomFrom(seed * 7919);
            const touched = damage(page.document, random, 1 + (seed % 12));
            exercise(site, page, touched);
          }
        });

        test('an empty page is not called broken', () => {
          const page = openPage('<html><body></body></html>', fixture.url);
          exercise(site, page, [page.document.documentElement, page.document.body]);
          expect(readPage(site, page).health).toEqual({
            posts: 0,
            missing: {},
            probe: 0,
            broken: false,
          });
        });
      });
    }
  });
}
