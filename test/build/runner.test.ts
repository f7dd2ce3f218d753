import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/dateline.ts';
import { newCheckout } from './checkout.ts';

const settings = `import { defineConfig } from 'vitest/config';\n\nexport default defineConfig({ test: { include: ['test/*.test.ts'] } });\n`;
const imports = `import { expect, test } from 'vitest';\n\n`;
const passing = `${imports}test('one', () => expect(1).toBe(1));\n`;
const failing = `${imports}test('two', () => expect(1).toBe(2));\n`;

/** Runs \`npm test\`'s own runner in a small checkout; answers its exit code and its last line. */
async function runner(sources: Readonly<Record<string, string>>) {
  const checkout = newCheckout({
    'vitest.config.ts': settings,
    'src/kit/one.ts': 'export const one = 1;\n',
    ...sources,
  });
  const { code, out } = await run(process.execPath, [join(checkout, 'bin', 'test.mjs')]);
  return { code, last: out.trimEnd().split('\n').at(-1) };
}

test('lint, types and tests are counted together', async () => {
  expect(await runner({ 'test/a.test.ts': passing })).toEqual({ code: 0, last: '3 passed, 0 failed' });
});

test('a failing test, a type error and bad form are failures', async () => {
  const sources = {
    'test/a.test.ts': passing,
    'test/b.test.ts': failing,
    'src/kit/one.ts': 'export const one: string = 1\n',
  };
  expect(await runner(sources)).toEqual({ code: 1, last: '1 passed, 3 failed' });
});

test('a test file that cannot be loaded, and one that ends its process, are failures', async () => {
  const broken = { 'test/a.test.ts': passing, 'test/b.test.ts': `throw new Error('no tests here');\n` };
  expect(await runner(broken)).toEqual({ code: 1, last: '3 passed, 1 failed' });
  const crash = {
    'test/a.test.ts': passing,
    'test/b.test.ts': `import { test } from 'vitest';\n\ntest('x', () => process.kill(process.pid, 'SIGKILL'));\n`,
  };
  expect(await runner(crash)).toMatchObject({ code: 1, last: '3 passed, 1 failed' });
});

test('a rejection that nobody handles is a failure', async () => {
  const text = `${imports}test('x', () => {\n  void Promise.reject(new Error('unseen'));\n  expect(1).toBe(1);\n});\n`;
  expect(await runner({ 'test/a.test.ts': text })).toMatchObject({
    code: 1,
    last: expect.stringMatching(/, [1-9] failed$/),
  });
});

test('no test at all is a failure', async () => {
  expect(await runner({})).toMatchObject({ code: 1, last: expect.stringMatching(/, [1-9] failed$/) });
});
