import { defineConfig } from '@playwright/test';

/**
 * What needs a browser. One worker: the tests drive whole browsers, and some measure time. On a gate machine
 * that does other work too, a test may take its second try; Playwright then calls it flaky by name.
 */
export default defineConfig({
  testDir: './e2e',
  // A thousand deaths of the worker take longer than the gate has: `npm run test:slow`.
  testIgnore: process.env.SAVY_SLOW ? [] : ['**/worker-death.spec.ts'],
  outputDir: '../test-results',
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
});
