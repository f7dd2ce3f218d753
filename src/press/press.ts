import type { Key } from '../archive/key.ts';
import type { RequestTarget } from '../kit/http/request-target.ts';
import { addressOf, type SheetAddress } from './address.ts';
import { createBinder } from './binder.ts';
import type { Answer, Wanted } from './complete.ts';
import { type KeptFurniture, type KeptSheet, weightOfFurniture, weightOfSheet } from './kept-sheet.ts';
import { makeFurniture, makeSheet } from './make-sheet.ts';
import type { PressWorks } from './press-works.ts';
import { redirect } from './redirect.ts';
import { createShelf } from './shelf.ts';

/** The page engine: finds what stands at an address now, makes its plates where they are not kept, and puts the page together. */
export interface Press {
  /** Whether everything acknowledged so far is known: for requests that have come already, and are answered before anything else happens. */
  upToDate(): boolean;
  /** The answer; at once, without a promise, where everything that it needs is at hand and right. */
  answer(target: RequestTarget, wanted: Wanted, upToDate?: boolean): Answer | Promise<Answer>;
  /** Keeps nothing in memory any more that was made of one of these keys. */
  letGo(keys: readonly Key[]): void;
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
  const binder = createBinder(news);

  const atHand = (at: SheetAddress, wanted: Wanted): Answer | null => {
    const now = clock();
    const sheet = sheets.find(at.address, now);
    return sheet && complete(sheet, at, wanted, now);
  };
  const complete = (sheet: KeptSheet, at: SheetAddress, wanted: Wanted, now = clock()): Answer | null => {
    if (sheet.movedTo !== null) return redirect(sheet.movedTo, at.search);
    if (sheet.status !== 404 && at.path !== at.canonicalPath) return redirect(at.canonicalPath, at.search);
    if (sheet.furniture === null) return binder.bind(sheet, null, wanted, now);
    const furniture = furnitures.find(sheet.furniture, now);
    return furniture && binder.bind(sheet, furniture, wanted, now);
  };
  const made = async (at: SheetAddress, wanted: Wanted): Promise<Answer> => {
    for (;;) {
      await news.catchUp();
      const sheet = await sheets.fetch(at.address, clock(), () => makeSheet(works, at));
      if (sheet.furniture !== null) {
        const { furniture } = sheet;
        await furnitures.fetch(furniture, clock(), () => makeFurniture(works, furniture));
      }
      const answer = sheet.passing ? complete(sheet, at, wanted) : atHand(at, wanted);
      if (answer) return answer;
    }
  };

  return {
    upToDate: news.upToDate,
    answer: (target, wanted, upToDate = news.upToDate()) => {
      const at = addressOf(target, works.queryNames);
      return (upToDate ? atHand(at, wanted) : null) ?? made(at, wanted);
    },
    letGo: (keys) => {
      const gone = new Set(keys);
      for (const keeper of [sheets, furnitures, binder]) keeper.letGo(gone);
    },
  };
}

/** A few dozen, of some ten kilobytes each. */
const furnitureRoom = 16 * 1024 * 1024;
