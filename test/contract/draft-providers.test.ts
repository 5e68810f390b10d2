import { describe, expect, test } from 'vitest';
import { providers } from '../../utils/drafting';
import { contextOf } from '../../utils/drafting/context';
import { check } from '../../utils/voice/check';
import { overlap, wordSet } from '../../utils/voice/read-text';
import { inventedPosts, requestOf } from '../fixtures/drafts/kuura';

test('ids are unique', () => {
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
});

describe.each(providers)('$id', (provider) => {
  const requests = inventedPosts.filter((_, index) => index % 10 === 0).map(requestOf);

  test('drafts are complete, differ, say why, and pass the check', async () => {
    for (const request of requests) {
      const drafts = await provider.draft(request, { signal: new AbortController().signal });
      expect(drafts.length).toBeGreaterThan(0);
      for (const [index, draft] of drafts.entries()) {
        expect(draft.lang).toBe(request.lang);
        expect(draft.origin).toMatch(/^[a-z]+:./u);
        expect(draft.why.length).toBeGreaterThan(0);
        const errors = check(draft.text, request.guideline, contextOf(request)).filter(
          ({ level }) => level === 'error',
        );
        expect(errors).toEqual([]);
        for (const other of drafts.slice(index + 1))
          expect(overlap(wordSet(draft.text), wordSet(other.text))).toBeLessThanOrEqual(0.6);
      }
    }
  });

  test('a request is not changed', async () => {
    const [request] = requests;
    if (!request) throw new Error('no request');
    const before = structuredClone(request);
    await provider.draft(request, { signal: new AbortController().signal });
    expect(request).toEqual(before);
  });

  test('an aborted request rejects', async () => {
    const [request] = requests;
    if (!request) throw new Error('no request');
    await expect(provider.draft(request, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('a language that it cannot write gives nothing', async () => {
    const { languages } = provider.capabilities;
    if (languages === 'any' || !requests[0]) return;
    const drafts = await provider.draft(
      { ...requests[0], lang: 'xx' },
      { signal: new AbortController().signal },
    );
    expect(drafts).toEqual([]);
  });
});
