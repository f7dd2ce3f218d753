import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { samplePictures } from './pictures.ts';

const kilobyte = 1024;

function elementsOf(svg: string): readonly { name: string; attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}

const drawn = new Set(['svg', 'g', 'path', 'pattern', 'clipPath', 'linearGradient', 'stop']);

test('every picture has a key of its own', () => {
  expect(new Set(samplePictures.map(({ key }) => key)).size).toBe(samplePictures.length);
});

test.each(samplePictures)('$key says what is seen and who drew it', (picture) => {
  expect(picture.alt.length).toBeGreaterThan(30);
  expect(picture.caption).not.toBe('');
  expect(picture.credit).toContain('The Salvane Courier');
  for (const part of [picture.focal?.x ?? 0.5, picture.focal?.y ?? 0.5]) expect(part).toBeGreaterThan(0);
});

describe.each(samplePictures)('the drawing of $key', ({ draw, width, height }) => {
  const svg = draw();

  test('comes out the same twice', () => {
    expect(draw()).toBe(svg);
  });

  test('is well-formed, of its own size, and made of shapes alone', () => {
    const elements = elementsOf(svg);
    expect(elements[0]).toMatchObject({ name: 'svg', attributes: { width: `${width}`, height: `${height}` } });
    expect(elements.filter(({ name }) => !drawn.has(name))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('refers to nothing but its own textures', () => {
    const elements = elementsOf(svg);
    const values = elements.flatMap(({ attributes }) => Object.values(attributes));
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const wanted = values.flatMap((value) => [...value.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] as string));
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((address) => !ids.includes(address.slice(1)) || !address.startsWith('#'))).toEqual([]);
    expect(values.filter((value) => /:\/\/|data:/.test(value))).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('is small, and no flat field when printed', async () => {
    expect(svg.length).toBeLessThan(150 * kilobyte);
    const { channels, entropy } = await sharp(Buffer.from(svg)).resize(320).stats();
    expect(entropy).toBeGreaterThan(2);
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
  });
});
