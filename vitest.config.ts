import { defineConfig } from 'vitest/config';

/** Two kinds of tests: small ones beside the code, and those of the whole system, which start processes and a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Processes, not threads: better-sqlite3 and sharp live in each for themselves, and a crash takes one file down, not the run.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 10_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'code', include: ['src/**/*.test.{ts,tsx}', 'test/architecture.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/architecture.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
