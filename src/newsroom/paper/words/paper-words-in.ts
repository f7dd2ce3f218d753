import type { InLanguages } from '../../words/in-languages.ts';
import type { PaperWords } from './paper-words.ts';
import { paperWordsEn } from './paper-words-en.ts';
import { paperWordsHi } from './paper-words-hi.ts';
import { paperWordsUr } from './paper-words-ur.ts';

/** The texts of the screens about the newspaper, in each language of the screens. */
export const paperWordsIn: InLanguages<PaperWords> = { en: paperWordsEn, hi: paperWordsHi, ur: paperWordsUr };
