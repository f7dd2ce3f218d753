import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardFonts, runsOf } from './card-fonts.ts';
import { type CardTexts, cardHash } from './card-texts.ts';
import { pictureFilesInMemory } from './picture-files.ts';
import { fitText, setText } from './set-text.ts';
import { cardMaker, storyCard } from './story-card.ts';

const english: CardTexts = {
  direction: 'ltr',
  nameplate: 'The Salvane Courier',
  section: 'Islands',
  headline: 'Flood gates hold through the night',
  byline: 'Joaquín Bell',
  date: '23 November 2026',
  accent: '#0b4a5e',
  paper: '#fffdf9',
};
const hindi = 'बाढ़ के द्वार रात भर डटे रहे, निचले इलाके सूखे';
const urdu = 'سیلابی دروازے رات بھر قائم رہے، نشیبی علاقے خشک';
const setting = { size: 60, weight: 'semibold', colour: '#000000', direction: 'ltr' } as const;

describe('the fonts that ship with Dateline', () => {
  test.each([
    ['English', english.headline, ['Source Serif 4']],
    ['names of Europe', 'Łódź, Ångström, Þór, Ioánnis Ιωάννης, Юрий', ['Source Serif 4']],
    ['Hindi', hindi, ['Noto Serif Devanagari']],
    ['Urdu', urdu, ['Noto Nastaliq Urdu']],
    [
      'Urdu with a name in Latin letters',
      'ناسا (NASA) کے 3',
      ['Noto Nastaliq Urdu', 'Source Serif 4', 'Noto Nastaliq Urdu'],
    ],
    [
      'English with a Hindi word',
      'The word बाढ़, explained',
      ['Source Serif 4', 'Noto Serif Devanagari', 'Source Serif 4'],
    ],
  ])('have every letter of %s', async (_, text, families) => {
    const runs = runsOf(text, await cardFonts()) ?? [];
    expect(runs.map(({ text }) => text).join('')).toBe(text);
    for (const { font, text } of runs)
      for (const character of text) expect(font.covers(character.codePointAt(0) ?? 0), character).toBe(true);
    expect([...new Set(runs.map(({ font }) => font.family))]).toEqual([...new Set(families)]);
  });

  test('leave out a sign that they have not, but never a letter', async () => {
    const fonts = await cardFonts();
    expect(
      runsOf('Goal 🎉 for Bessemy', fonts)
        ?.map(({ text }) => text)
        .join(''),
    ).toBe('Goal  for Bessemy');
    expect(runsOf('洪水', fonts)).toBeNull();
    expect(runsOf('Flood: 洪水', fonts)).toBeNull();
    expect(runsOf('🎉', fonts)).toBeNull();
    expect(runsOf('', fonts)).toBeNull();
  });

  test.each([
    ['Hindi', hindi],
    ['Urdu', urdu],
  ])('draw %s as letters, not as boxes', async (_, text) => {
    const set = await setText(text, 1000, setting);
    const boxes = await setInLatinOnly(text);
    const drawn = await sharp(set?.image, { raw: { width: set?.width ?? 0, height: set?.height ?? 0, channels: 4 } })
      .png()
      .toBuffer();
    expect(await difference(drawn, boxes)).toBeGreaterThan(0.08);
  });

  test('join letters as their scripts do', async () => {
    const width = async (text: string) => (await setText(text, 1000, setting))?.width ?? 0;
    expect(await width('سیلابی')).toBeLessThan(0.8 * (await width('س ی ل ا ب ی')));
    expect(await width('द्ध')).toBeLessThan(0.8 * ((await width('द')) + (await width('ध'))));
  });
});

/** Sets a text in a process that knows the Latin font alone: there it comes out as the boxes of missing letters. */
async function setInLatinOnly(text: string): Promise<Buffer> {
  const [latin] = await cardFonts();
  const program = `
    const text = { text: ${JSON.stringify(text)}, font: 'Source Serif 4 60', fontfile: ${JSON.stringify(latin?.files[1])}, rgba: true, width: 1000, dpi: 72 };
    const { default: sharp } = await import(${JSON.stringify(import.meta.resolve('sharp'))});
    process.stdout.write((await sharp({ text }).png().toBuffer()).toString('base64'));`;
  const env = { ...process.env, FONTCONFIG_FILE: '/dev/null' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
  return Buffer.from(stdout, 'base64');
}

/** How far two images lie apart, both brought to one size: 0 for equal, 1 for black and white. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const pixels = (image: Buffer) =>
    sharp(image).flatten({ background: '#fff' }).resize(500, 120, { fit: 'fill' }).greyscale().raw().toBuffer();
  const [left, right] = [await pixels(a), await pixels(b)];
  return left.reduce((sum, value, i) => sum + Math.abs(value - (right[i] ?? 0)), 0) / left.length / 255;
}

describe('a headline', () => {
  const box = { width: 1000, height: 300 };
  const style = { weight: 'semibold', colour: '#000000', direction: 'ltr' } as const;

  test('fits its box, in whatever length and script', async () => {
    for (const text of [
      'Go',
      english.headline,
      english.headline.repeat(9),
      hindi.repeat(5),
      urdu.repeat(5),
      'x'.repeat(300),
    ]) {
      const set = await fitText(text, box, [90, 60, 40, 30], style);
      expect(set?.width, text).toBeLessThanOrEqual(box.width);
      expect(set?.height, text).toBeLessThanOrEqual(box.height);
      expect(set?.image.some((byte) => byte > 0)).toBe(true);
    }
  });

  test('that is short is set larger than one that is long', async () => {
    const short = await fitText('Go', box, [90, 30], style);
    const long = await fitText(english.headline.repeat(6), box, [90, 30], style);
    expect(short?.height ?? 0).toBeGreaterThan(50);
    expect(long?.height ?? 0).toBeGreaterThan(100);
  });

  test('is broken into lines of nearly one length', async () => {
    const text = 'Assembly votes to open its harbour books';
    const greedy = await setText(text, 1000, { ...style, size: 70 });
    const even = await fitText(text, { width: 1000, height: 400 }, [70], style);
    expect(Math.abs((even?.height ?? 0) - (greedy?.height ?? 0))).toBeLessThan(25);
    expect(even?.width ?? 0).toBeLessThan((greedy?.width ?? 0) - 50);
  });

  test('holds what looks like markup as it stands', async () => {
    expect(await setText('<b>&amp;</b> "Q&A"', 1000, setting)).not.toBeNull();
    expect(await setText('</span><span size="999999">', 1000, setting)).toMatchObject({
      height: expect.closeTo(60, -2),
    });
  });
});

describe('a card', () => {
  test('is a PNG of 1200 by 630 pixels, small enough to be fetched by every network', async () => {
    const card = await storyCard(english);
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(100_000);
  });

  test('is the same for the same texts, and another for every other', async () => {
    expect((await storyCard(english)).equals(await storyCard(english))).toBe(true);
    const others: CardTexts[] = [
      { ...english, headline: hindi },
      { ...english, nameplate: 'The Bessemy Post' },
      { ...english, direction: 'rtl' },
      { ...english, accent: '#7a1f1f' },
      { ...english, byline: '' },
    ];
    const hashes = [english, ...others].map(cardHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(cardHash({ ...english })).toBe(hashes[0]);
  });

  test('in a right-to-left language begins at the right', async () => {
    const inkAt = async (card: Buffer, left: number) => {
      const part = await sharp(card).extract({ left, top: 200, width: 200, height: 250 }).greyscale().raw().toBuffer();
      return part.reduce((darkest, value) => Math.min(darkest, value), 255);
    };
    const words = { ...english, section: '', headline: 'جزائر' };
    const card = await storyCard({ ...words, direction: 'rtl' });
    expect(await inkAt(card, 936)).toBeLessThan(100);
    expect(await inkAt(card, 64)).toBeGreaterThan(200);
  });

  test('shows the newspaper alone where its headline cannot be set', async () => {
    const plain = await storyCard({ ...english, headline: '' });
    expect((await storyCard({ ...english, headline: '洪水闸门整夜坚守' })).equals(plain)).toBe(true);
    expect((await storyCard(english)).equals(plain)).toBe(false);
  });

  test('is drawn once and kept under its hash', async () => {
    const files = pictureFilesInMemory();
    const make = cardMaker(files);
    const [first, second] = await Promise.all([make(english), make(english)]);
    expect(first).toEqual(second);
    const hash = cardHash(english);
    expect(await Array.fromAsync(files.cards.list())).toEqual([`${hash.slice(0, 2)}/${hash}.png`]);
  });
});
