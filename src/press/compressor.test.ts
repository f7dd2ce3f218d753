import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCompressor } from './compressor.ts';

const text = Buffer.from('The river rose in the night. '.repeat(50));

test('equal bytes are compressed once, also when asked for at the same time', async () => {
  const compress = createCompressor();
  const [first, second] = await Promise.all([compress('a', text, 'gzip'), compress('a', text, 'gzip')]);
  expect(second).toBe(first);
  expect(await compress('a', text, 'gzip')).toBe(first);
  expect(gunzipSync(first)).toEqual(text);
});

test('each coding is remembered for itself, and none for identity', async () => {
  const compress = createCompressor();
  const [gzip, br, identity] = [
    await compress('a', text, 'gzip'),
    await compress('a', text, 'br'),
    await compress('a', text, 'identity'),
  ];
  expect(new Set([gzip, br, identity]).size).toBe(3);
  expect(identity).toBe(text);
});

test('what was longest not asked for is forgotten first', async () => {
  const size = (await createCompressor()('a', text, 'gzip')).length;
  const compress = createCompressor({ limit: 2 * size });
  const a = await compress('a', text, 'gzip');
  const b = await compress('b', text, 'gzip');
  await compress('a', text, 'gzip');
  await compress('c', text, 'gzip');
  expect(await compress('a', text, 'gzip')).toBe(a);
  expect(await compress('b', text, 'gzip')).not.toBe(b);
});
