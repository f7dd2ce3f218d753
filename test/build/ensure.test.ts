import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/dateline.ts';
import { newCheckout, write } from './checkout.ts';

const sources = {
  'src/cli/main.ts': `import { one } from '../kit/one.ts';\nconst { two } = await import('../kit/two.tsx');\nconsole.log(one, two);\n`,
  'src/kit/one.ts': 'export const one: number = 1;\n',
  'src/kit/two.tsx': `import { one } from './one.ts';\nexport const two = one + one;\n`,
  'src/kit/two.test.ts': 'export const untested = 1;\n',
  'src/render/assets/site.css': 'body { color: #ff0000 }\n\n/* a word */\n',
  'src/render/assets/site.ts': 'const said: string = document.title;\nconsole.log(said);\n',
};

const told = async (checkout: string) => (await run(process.execPath, [join(checkout, 'dist/cli/main.js')])).out;
const sharedIn = (checkout: string) => {
  const folder = join(checkout, 'dist', 'shared');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const ensure = (checkout: string) => run(process.execPath, [join(checkout, 'bin', 'ensure.mjs')]);

describe('the step before every other', () => {
  test('builds code, style sheet and script, and says so on stderr alone', async () => {
    const checkout = newCheckout(sources);
    const { code, out, err } = await ensure(checkout);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^Built in \d/);
    expect(await told(checkout)).toBe('1 2\n');
    expect(readFileSync(join(checkout, 'dist/assets/site.css'), 'utf8').trim()).toBe('body{color:red}');
    expect(readFileSync(join(checkout, 'dist/assets/site.js'), 'utf8')).not.toContain(': string');
    const packed = (coding: string) => readFileSync(join(checkout, `dist/assets/site.css.${coding}`));
    for (const text of [brotliDecompressSync(packed('br')), gunzipSync(packed('gz'))])
      expect(text.toString().trim()).toBe('body{color:red}');
  });

  test('does nothing when nothing changed, and only what is needed when something did', async () => {
    const checkout = newCheckout(sources);
    await ensure(checkout);
    const builtAt = (file: string) => statSync(join(checkout, 'dist', file)).mtimeMs;
    const before = [builtAt('cli/main.js'), builtAt('assets/site.css')];
    expect(await ensure(checkout)).toEqual({ code: 0, out: '', err: '' });
    expect([builtAt('cli/main.js'), builtAt('assets/site.css')]).toEqual(before);
    write(checkout, 'src/kit/one.ts', 'export const one: number = 11;\n');
    await ensure(checkout);
    expect(await told(checkout)).toBe('11 22\n');
    expect(builtAt('assets/site.css')).toBe(before[1]);
  });

  test('takes away what was built of something that is gone', async () => {
    const checkout = newCheckout(sources);
    await ensure(checkout);
    expect(sharedIn(checkout)).not.toEqual([]);
    write(checkout, 'src/cli/main.ts', 'console.log("alone");\n');
    await ensure(checkout);
    expect(sharedIn(checkout)).toEqual([]);
    expect(await told(checkout)).toBe('alone\n');
  });

  test('fails where the code does not compile, again and again until it does', async () => {
    const checkout = newCheckout({ ...sources, 'src/kit/one.ts': 'export const one: number = "one";\n' });
    for (let again = 0; again < 2; again += 1) {
      const { code, err } = await ensure(checkout);
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/one\.ts.*error TS2322.*The code does not compile/s),
      });
    }
    write(checkout, 'src/kit/one.ts', sources['src/kit/one.ts']);
    expect(await ensure(checkout)).toMatchObject({ code: 0 });
  });

  test('lets one process build while the others wait', async () => {
    const checkout = newCheckout(sources);
    const ended = await Promise.all([ensure(checkout), ensure(checkout), ensure(checkout)]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ended.filter(({ err }) => err.includes('Built in'))).toHaveLength(1);
  });

  test('is not kept waiting by a process that died', async () => {
    const checkout = newCheckout(sources);
    write(checkout, '.cache/ensure.lock', '999999999');
    expect(await ensure(checkout)).toMatchObject({ code: 0 });
  });

  test('says when it has nothing to install from', async () => {
    const checkout = newCheckout(sources);
    writeFileSync(join(checkout, 'package-lock.json'), '{');
    expect(await ensure(checkout)).toEqual({
      code: 1,
      out: '',
      err: 'package-lock.json is missing or cannot be read.\n',
    });
  });

  test('refuses a Node that is too old, in words', async () => {
    const checkout = newCheckout({});
    const { refuseOldNode } = await import(join(checkout, 'bin', 'ensure.mjs'));
    expect(() => refuseOldNode('18.20.4')).toThrow(
      /^Dateline needs Node 20 or newer to install itself; this is Node 18\.20\.4/,
    );
    expect(() => refuseOldNode('20.0.0')).not.toThrow();
  });
});
