import type { RequestTarget } from '../kit/http/request-target.ts';
import type { Instant } from '../kit/instant.ts';
import { oneATurn } from '../kit/one-a-turn.ts';
import { addressOf, type SheetAddress } from './address.ts';
import { answerDictionary } from './answer-dictionary.ts';
import { type Asker, AskerGone } from './asker.ts';
import type { Answer, Wanted } from './complete.ts';
import { createDictionaries } from './dictionaries.ts';
import {
  type Furniture,
  type Gone,
  type KeptFurniture,
  type KeptSheet,
  weightOfFurniture,
  weightOfSheet,
} from './kept-sheet.ts';
import { makeDictionary, makeFurniture, makeSheet } from './make-sheet.ts';
import { createPageBinder, dictionaryHad } from './page-binder.ts';
import type { PressWorks } from './press-works.ts';
import { redirect } from './redirect.ts';
import { shareAnswer } from './share-answer.ts';
import { createShelf } from './shelf.ts';

/** The page engine: finds what stands at an address now, makes its plates where they are not kept, and puts the page together. */
export interface Press extends Disposable {
  /** Whether everything acknowledged so far is known: for requests that have come already, and are answered before anything else happens. */
  upToDate(): boolean;
  /**
   * The answer; at once, without a promise, where everything that it needs is at hand and right. Rejects with `AskerGone` where a page would have to be
   * made for an asker who did not wait for it.
   */
  answer(target: RequestTarget, wanted: Wanted, asker: Asker, upToDate?: boolean): Answer | Promise<Answer>;
  /** A dictionary's file (RFC 9842); null where there is none of that name, or not any more. */
  answerDictionary(file: string, wanted: Wanted): Promise<Answer | null>;
  /** Keeps nothing in memory any more that was made of what is gone. */
  letGo(gone: Gone): void;
}

/** Starts the page engine over an archive. */
export function createPress(works: PressWorks): Press {
  const { clock, news, cellar } = works;
  const sheets = createShelf<KeptSheet>({
    news,
    room: works.room,
    weigh: weightOfSheet,
    passes: ({ passing }) => passing,
    cellar,
  });
  const furnitures = createShelf<KeptFurniture>({ news, room: furnitureRoom, weigh: weightOfFurniture });
  const dictionaries = createDictionaries(news, (name, from) => makeDictionary(works, name, from));
  const share = shareAnswer(works.sharedCaching);
  // Not every shared cache heeds that an answer varies by the reader's dictionary.
  const offersDictionaries = share === null;
  const binder = createPageBinder({ dictionaries, news, offersDictionaries, room: works.room / 4 });

  // A page takes fifty times as long to make as to send: who asks for one that is at hand waits for one of the others, not for all.
  // What is asked with a query, a search above all, waits apart: however many ask so, a page waits for one of them in each turn.
  const turns = { page: oneATurn(), query: oneATurn() };

  const atHand = (at: SheetAddress, wanted: Wanted): Answer | null => {
    const now = clock();
    const sheet = sheets.find(at.address, now);
    return sheet && complete(sheet, at, wanted, now);
  };
  /** Null where some of it is to be made. */
  const furnitureOf = ({ furniture: names }: KeptSheet, now: Instant): Furniture | null => {
    const found: KeptFurniture[] = [];
    for (const name of names) {
      const furniture = furnitures.find(name, now);
      if (!furniture) return null;
      found.push(furniture);
    }
    return found;
  };
  const complete = (sheet: KeptSheet, at: SheetAddress, wanted: Wanted, now = clock()): Answer | null => {
    const furniture = furnitureOf(sheet, now);
    if (!furniture) return null;
    const answer = redirected(sheet, at) ?? binder.bind(sheet, furniture, wanted, now);
    return share ? share(answer, sheet, furniture) : answer;
  };
  const makeInTurn = async (at: SheetAddress, asker: Asker): Promise<KeptSheet> => {
    await turns[at.query.size === 0 ? 'page' : 'query']();
    if (asker.isGone()) throw new AskerGone();
    return makeSheet(works, at);
  };
  const made = async (at: SheetAddress, wanted: Wanted, asker: Asker): Promise<Answer> => {
    for (;;) {
      await news.catchUp();
      const sheet = await sheets.fetch(at.address, clock, () => makeInTurn(at, asker));
      for (const name of sheet.furniture) await furnitures.fetch(name, clock, () => makeFurniture(works, name));
      const answer = sheet.passing ? complete(sheet, at, wanted) : atHand(at, wanted);
      if (answer) return answer;
    }
  };

  return {
    upToDate: news.upToDate,
    answer: (target, wanted, asker, upToDate = news.upToDate()) => {
      const at = addressOf(target, works.queryNames);
      return (upToDate ? atHand(at, wanted) : null) ?? made(at, wanted, asker);
    },
    answerDictionary: async (file, wanted) => {
      await news.catchUp();
      const dictionary = await dictionaries.inFile(file, clock);
      const now = clock();
      return dictionary && answerDictionary(dictionary, dictionaryHad(dictionaries, wanted, now), wanted, now);
    },
    letGo: (gone) => {
      for (const keeper of [sheets, furnitures, dictionaries, binder]) keeper.letGo(gone);
    },
    // Whoever waits for a page has gone away: nobody is let in any more, and those who were have been answered.
    [Symbol.dispose]: () => {
      for (const turn of Object.values(turns)) turn[Symbol.dispose]();
    },
  };
}

/** The redirect to the one address of what stands here, where another was asked for. */
function redirected({ movedTo, status }: KeptSheet, { path, canonicalPath, search }: SheetAddress): Answer | null {
  if (movedTo !== null) return redirect(movedTo, search);
  return status !== 404 && path !== canonicalPath ? redirect(canonicalPath, search) : null;
}

/** A few dozen, of some kilobytes each. */
const furnitureRoom = 16 * 1024 * 1024;
