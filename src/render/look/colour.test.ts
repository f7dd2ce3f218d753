import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colour, contrast, luminance, mix, parseColour, printColour, readable } from './colour.ts';

const colours = fc.tuple(part(), part(), part()) satisfies fc.Arbitrary<Colour>;

function part(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 255 });
}

describe('a colour', () => {
  test('is read in both hexadecimal forms and written in the long one', () => {
    expect(parseColour('#7a1f1f')).toEqual([122, 31, 31]);
    expect(parseColour(' #FA0 ')).toEqual([255, 170, 0]);
    expect(printColour([122, 31, 31])).toBe('#7a1f1f');
    fc.assert(
      fc.property(colours, (colour) => {
        expect(parseColour(printColour(colour))).toEqual(colour);
      }),
    );
  });

  test.each(['', 'red', '#12', '#12345', '7a1f1f', '#7a1f1f}body{display:none', 'rgb(1,2,3)'])(
    'is not read from %j',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );

  test('contrasts as WCAG reckons', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(luminance([255, 255, 255])).toBeCloseTo(1);
    expect(mix([255, 0, 0], [0, 0, 255], 0.25)).toEqual([63.75, 0, 191.25]);
  });
});

describe('a readable colour', () => {
  test('is the colour itself where that is readable', () => {
    expect(readable([122, 31, 31], [255, 253, 249])).toEqual([122, 31, 31]);
  });

  test('keeps its hue where it has to be lighter or darker', () => {
    const [red, green, blue] = readable([122, 31, 31], [22, 20, 15]);
    expect(red).toBeGreaterThan(green + 60);
    expect(green).toBe(blue);
  });

  test('has a contrast of 7:1 on any paper on which anything has', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const best = Math.max(contrast([0, 0, 0], ground), contrast([255, 255, 255], ground));
        fc.pre(best >= 7);
        expect(contrast(readable(colour, ground), ground)).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});
