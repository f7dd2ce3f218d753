import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconIco, iconSvg } from './icon.ts';

const colours = { ground: '#7a1f1f', ink: '#fffdf8' };

test('both marks show the same: a headline and two columns on the accent', async () => {
  const png = iconIco(colours).subarray(22);
  const small = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const drawn = await sharp(Buffer.from(iconSvg(colours)), { density: 72 })
    .resize(32, 32)
    .ensureAlpha()
    .raw()
    .toBuffer();
  expect([small.info.width, small.info.height]).toEqual([32, 32]);
  expect(small.data.equals(drawn)).toBe(true);
});

test('the file says where its picture stands and how long it is', () => {
  const ico = iconIco(colours);
  expect(ico.subarray(0, 8).toString('hex')).toBe('0000010001002020');
  expect(ico.readUInt32LE(14) + ico.readUInt32LE(18)).toBe(ico.length);
});

test('what is no colour cannot leave its attribute', () => {
  expect(iconSvg({ ground: '"/><script>', ink: 'red' })).toContain('fill="#000000"');
  expect(iconSvg({ ground: '"/><script>', ink: 'red' })).not.toContain('script');
});
