import sharp, { type CreateText } from 'sharp';
import type { Direction } from '../story/language.ts';
import { type CardFont, cardFonts, type Run, runsOf } from './card-fonts.ts';

/** How a text is set. */
export interface Setting {
  /** Height of the type, in pixels. */
  readonly size: number;
  readonly weight: 'regular' | 'semibold';
  /** CSS hexadecimal. */
  readonly colour: string;
  readonly direction: Direction;
  readonly centred?: boolean;
}

/** A text that has been set: an image (RGBA) as large as its ink. */
export interface SetText {
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Sets a text in lines no wider than `width` pixels; null where the fonts cannot draw it. */
export async function setText(text: string, width: number, setting: Setting): Promise<SetText | null> {
  const fonts = await cardFonts();
  const runs = runsOf(text, fonts);
  if (!runs) return null;
  await loadFonts(fonts);
  const { data, info } = await sharp({
    text: { ...markup(runs, setting), width, dpi: 72, rgba: true, wrap: 'word-char' },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { image: data, width: info.width, height: info.height };
}

/**
 * Sets a text as large as it can be in a box, in lines of nearly one length: in the first of `sizes` in which it fits. Where it fits in none,
 * words are left out at its end. Null where the fonts cannot draw it.
 */
export async function fitText(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  setting: Omit<Setting, 'size'>,
): Promise<SetText | null> {
  const fits = ({ width, height }: SetText) => width <= box.width && height <= box.height;
  for (const size of sizes) {
    const set = await setText(text, box.width, { ...setting, size });
    if (!set) return null;
    if (fits(set)) return balance(text, set, box.width, { ...setting, size });
  }
  const smallest = { ...setting, size: sizes.at(-1) ?? 0 };
  return shorten(text, fits, (shorter) => setText(shorter, box.width, smallest));
}

/** The narrowest setting of as many lines: the lines come out nearly equal. */
async function balance(text: string, set: SetText, widest: number, setting: Setting): Promise<SetText> {
  let best = set;
  let [tooNarrow, wideEnough] = [widest / 2, widest];
  while (wideEnough - tooNarrow > widest / 40) {
    const width = Math.round((tooNarrow + wideEnough) / 2);
    const narrower = await setText(text, width, setting);
    if (narrower && narrower.height <= set.height + setting.size / 3 && narrower.width <= width) {
      best = narrower;
      wideEnough = width;
    } else {
      tooNarrow = width;
    }
  }
  return best;
}

async function shorten(
  text: string,
  fits: (set: SetText) => boolean,
  setShorter: (text: string) => Promise<SetText | null>,
): Promise<SetText | null> {
  const words = text.trim().split(/\s+/u);
  let [fitting, tooMany] = [1, words.length];
  let best = await setShorter(`${words[0]?.slice(0, 20)}…`);
  while (tooMany - fitting > 1) {
    const count = Math.floor((fitting + tooMany) / 2);
    const set = await setShorter(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/\p{P}+$/u, '')}…`,
    );
    if (set && fits(set)) [best, fitting] = [set, count];
    else tooMany = count;
  }
  return best;
}

/** What Pango is told: each run in its own font, so that it never looks for another. */
function markup(runs: readonly Run[], { size, weight, colour, direction, centred }: Setting): CreateText {
  const style = `weight="${weight === 'semibold' ? 600 : 400}" foreground="${colour}"`;
  const spans = runs.map(({ font, text }) => `<span font_family="${font.family}" ${style}>${escaped(text)}</span>`);
  const first = runs[0]?.font.family ?? '';
  const measure = measures[first] ?? { size: 1, leading: 0 };
  return {
    // A mark that is not drawn begins the line in the edition's direction, whatever its first word.
    text: `${direction === 'rtl' ? '\u200f' : '\u200e'}${spans.join('')}`,
    font: `${first} ${size * measure.size}`,
    spacing: Math.round(size * measure.leading),
    align: centred ? 'centre' : 'left',
  };
}

/**
 * What a family needs beside the others, in parts of the size asked for: a larger size where its letters are small, and another distance
 * between lines than its own (Latin headlines are set tight).
 */
const measures: Readonly<Record<string, { readonly size: number; readonly leading: number }>> = {
  'Source Serif 4': { size: 1, leading: -0.16 },
  'Noto Serif Devanagari': { size: 1.06, leading: -0.08 },
  'Noto Nastaliq Urdu': { size: 1.2, leading: -0.6 },
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

let loading: Promise<unknown> | undefined;

/** Makes the files known to the process by setting one letter in each. */
function loadFonts(fonts: readonly CardFont[]): Promise<unknown> {
  loading ??= Promise.all(
    fonts.flatMap(({ family, files }) =>
      files.map((fontfile) => sharp({ text: { text: 'a', font: family, fontfile } }).metadata()),
    ),
  );
  return loading;
}
