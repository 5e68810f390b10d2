import { defineConfig } from '@playwright/test';

/** What needs a browser. One worker: the tests share its profile and measure time. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 1,
  reporter: 'list',
});
