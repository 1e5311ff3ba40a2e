import { defineConfig } from 'vitest/config';

/** Tests of pages in a real browser: `CHROMIUM` names it where it does not lie at /usr/bin/chromium. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
