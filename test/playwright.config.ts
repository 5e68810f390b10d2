import { defineConfig } from '@playwright/test';

/** Tests that need a real browser with the extension in it; a browser at a time. */
export default defineConfig({
  testDir: './e2e',
  workers: 1,
  timeout: 30_000,
  reporter: 'list',
});
