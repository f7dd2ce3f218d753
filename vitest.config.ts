import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests: small ones beside the code, those of the whole system, which start processes and a browser, and those that go
 * over every page of the sample edition, which is made once for all of them.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Processes, not threads: better-sqlite3 and sharp live in each for themselves, and a crash takes one file down, not the run.
    pool: 'forks',
    maxWorkers: 2,
    // They end what hangs. A busy machine is no failure: each is several times what its slowest test takes at rest.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'code', include: ['src/**/*.test.{ts,tsx}', 'test/architecture.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/architecture.test.ts', 'test/sample/**'],
          globalSetup: ['test/setup/browser.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sample',
          include: ['test/sample/**/*.test.ts'],
          globalSetup: ['test/setup/browser.ts', 'test/sample/sample-edition.ts'],
          testTimeout: 360_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
