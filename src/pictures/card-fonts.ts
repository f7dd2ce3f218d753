import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontCoverage } from './font-coverage.ts';

/** A family that ships with Dateline, in the two weights that cards are set in. */
export interface CardFont {
  readonly family: string;
  /** Paths of the files. */
  readonly files: readonly string[];
  readonly covers: (codePoint: number) => boolean;
}

/** Fonts whose licence (SIL OFL 1.1) lets them be shipped. The first that has a letter draws it. */
const families = [
  { family: 'Source Serif 4', folder: 'source-serif-4', file: 'SourceSerif4' },
  { family: 'Noto Serif Devanagari', folder: 'noto-serif-devanagari', file: 'NotoSerifDevanagari' },
  { family: 'Noto Nastaliq Urdu', folder: 'noto-nastaliq-urdu', file: 'NotoNastaliqUrdu' },
];

const weights = ['400Regular', '600SemiBold'];

let reading: Promise<readonly CardFont[]> | undefined;

/** The fonts of the cards, read once. */
export function cardFonts(): Promise<readonly CardFont[]> {
  reading ??= Promise.all(families.map(readFont));
  return reading;
}

async function readFont({ family, folder, file }: (typeof families)[number]): Promise<CardFont> {
  const { resolve } = createRequire(import.meta.url);
  const files = weights.map((weight) => resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`));
  const covered = (await Promise.all(files.map((path) => readFile(path)))).map(fontCoverage);
  return { family, files, covers: (codePoint) => covered.every((covers) => covers(codePoint)) };
}

/** Some characters of a text, all in one font. */
export interface Run {
  readonly font: CardFont;
  readonly text: string;
}

/**
 * A text as runs in fonts that can draw it, so that no empty box is ever drawn. Signs that no font has (emoji, mostly) are left out;
 * null where a letter or a digit would be missing, or where nothing is left.
 */
export function runsOf(text: string, fonts: readonly CardFont[]): readonly Run[] | null {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  const fontOf = (character: string) => fonts.find(({ covers }) => covers(character.codePointAt(0) ?? 0));
  let font = fontOf(characters.find((character) => /\p{L}/u.test(character)) ?? 'a');
  const runs: { font: CardFont; text: string }[] = [];
  for (const character of characters) {
    const stays = !/\p{L}/u.test(character) && (font?.covers(character.codePointAt(0) ?? 0) || isUnseen(character));
    const next = stays ? font : fontOf(character);
    if (!next && /[\p{L}\p{M}\p{N}]/u.test(character)) return null;
    if (!next) continue;
    font = next;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs.some((run) => run.text.trim() !== '') ? runs : null;
}

/** Joiners, direction marks and variation selectors: they shape what is around them and are not drawn. */
function isUnseen(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(character);
}
