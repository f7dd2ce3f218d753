import { takesDictionaries } from '../kit/http/accept-encoding.ts';
import type { Instant } from '../kit/instant.ts';
import { createBinder } from './binder.ts';
import type { Answer, Wanted } from './complete.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Dictionary } from './dictionary.ts';
import { createDictionaryBinder } from './dictionary-binder.ts';
import type { Furniture, Gone, KeptSheet } from './kept-sheet.ts';
import type { News } from './news.ts';

/** Puts pages together as each reader can have them. */
export interface PageBinder {
  bind(sheet: KeptSheet, furniture: Furniture, wanted: Wanted, now: Instant): Answer;
  /** Forgets every page in which something was made of what is gone. */
  letGo(gone: Gone): void;
}

export interface PageBinderSettings {
  readonly dictionaries: Dictionaries;
  readonly news: Pick<News, 'lastChange'>;
  /** Whether readers are given dictionaries at all. */
  readonly offersDictionaries: boolean;
  /** Bytes of pages that are compressed with a dictionary to remember. */
  readonly room: number;
}

/** Who has a dictionary is given the page compressed with it, and who has not the present one is told of that. */
export function createPageBinder({ dictionaries, news, offersDictionaries, room }: PageBinderSettings): PageBinder {
  const binder = createBinder(news);
  if (!offersDictionaries) return binder;
  const dictionaryBinder = createDictionaryBinder(news, room);
  const offering = createOffering();
  return {
    bind: (sheet, furniture, wanted, now) => {
      if (sheet.dictionary === null || !mayTakeDictionaries(wanted.acceptEncoding))
        return binder.bind(sheet, furniture, wanted, now);
      const present = dictionaries.present(sheet.dictionary, now);
      const had = dictionaryHad(dictionaries, wanted, now);
      const answer = had
        ? dictionaryBinder.bind(sheet, furniture, had, wanted, now)
        : binder.bind(sheet, furniture, wanted, now);
      return present && present.named !== had?.named ? offering(answer, present) : answer;
    },
    letGo: (gone) => {
      binder.letGo(gone);
      dictionaryBinder.letGo(gone);
    },
  };
}

/** The dictionary that a reader has and takes answers in; null for none that is known. */
export function dictionaryHad(
  dictionaries: Dictionaries,
  { acceptEncoding, availableDictionary }: Wanted,
  now: Instant,
): Dictionary | null {
  if (availableDictionary === undefined || !takesDictionaries(acceptEncoding)) return null;
  return dictionaries.named(availableDictionary, now);
}

/** Browsers ask for `dcz` only when they have a dictionary; those that can have one ask for `zstd` before. */
function mayTakeDictionaries(acceptEncoding: string | undefined): boolean {
  return acceptEncoding?.includes('zstd') === true || takesDictionaries(acceptEncoding);
}

/** Adds to answers where the present dictionary is: browsers fetch it when they have nothing else to do (RFC 9842, section 3). */
function createOffering(): (answer: Answer, dictionary: Dictionary) => Answer {
  const offered = new WeakMap<Answer, { readonly file: string; readonly answer: Answer }>();
  return (answer, { file }) => {
    const known = offered.get(answer);
    if (known?.file === file) return known.answer;
    const link = `</files/${file}>; rel="compression-dictionary"`;
    const before = answer.headers['Link'];
    const headers = { ...answer.headers, Link: before ? `${before}, ${link}` : link };
    offered.set(answer, { file, answer: { ...answer, headers } });
    return { ...answer, headers };
  };
}
