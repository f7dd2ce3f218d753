import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import type { ByteString } from '../kit/byte-string.ts';
import { type Coding, chooseCoding } from '../kit/http/accept-encoding.ts';
import type { Instant } from '../kit/instant.ts';
import { answerBound, type Bound, bound } from './bound.ts';
import type { Answer, Wanted } from './complete.ts';
import { createDoorkeeper } from './doorkeeper.ts';
import {
  type Furniture,
  type Gone,
  heldSinceOf,
  isMadeOf,
  isSameFurniture,
  type KeptSheet,
  platesOf,
} from './kept-sheet.ts';
import type { News } from './news.ts';
import { hashOf, joinPlates, type MadePlate, unpackPlates } from './plate.ts';
import { createRecent } from './recent.ts';

export interface Binder {
  /** Puts a page together of its own plates and its furniture, in the best coding that is wanted and at hand. */
  bind(sheet: KeptSheet, furniture: Furniture, wanted: Wanted, now: Instant): Answer;
  /** Forgets every page in which something was made of what is gone. */
  letGo(gone: Gone): void;
}

/** How many pages are remembered put together. */
const pagesRemembered = 512;
/** Names of pages asked for of which it is known that they are asked for again. */
const pagesKnown = 1_024;
/** How often a page that is remembered is asked for, the one time before included, before it is worth compressing as a whole. */
const oftenAsked = 3;

/**
 * A page is joined in gzip out of pieces that are compressed already, and remembered when it is asked for again. One that is asked for again and
 * again is compressed once more, as a whole, in brotli, while readers are still given the other.
 */
export function createBinder({ lastChange }: Pick<News, 'lastChange'>): Binder {
  const remembered = createRecent<KeptSheet, BoundPage>(pagesRemembered, () => 1);
  const door = createDoorkeeper(pagesKnown);
  return {
    bind: (sheet, furniture, wanted, now) => {
      const known = remembered.get(sheet);
      if (known && isSameFurniture(known.furniture, furniture)) return known.answer(wanted, lastChange(now), now);
      const page = new BoundPage(sheet, furniture);
      if (door.knows(page.hash)) remembered.put(sheet, page);
      return page.answer(wanted, lastChange(now), now);
    },
    letGo: (gone) => {
      for (const [sheet, { furniture }] of remembered)
        if ([sheet, ...furniture].some((made) => isMadeOf(made, gone))) remembered.delete(sheet);
    },
  };
}

/** A page of certain plates, in the codings that it has been put together in so far. */
class BoundPage {
  readonly furniture: Furniture;
  readonly #sheet: KeptSheet;
  readonly #plates: readonly MadePlate[];
  /** Names its plates. */
  readonly hash: string;
  readonly #heldSince: Instant | null;
  readonly #bound = new Map<Coding, Bound>();
  #asked = 1;

  constructor(sheet: KeptSheet, furniture: Furniture) {
    this.furniture = furniture;
    this.#sheet = sheet;
    this.#plates = platesOf(sheet, furniture);
    this.hash = hashOf(this.#plates);
    this.#heldSince = heldSinceOf(sheet, furniture);
  }

  answer(wanted: Wanted, lastChange: Instant, now: Instant): Answer {
    return answerBound(this.#inBestCoding(wanted), wanted, { heldSince: this.#heldSince, lastChange, now });
  }

  #inBestCoding({ acceptEncoding }: Wanted): Bound {
    const best = chooseCoding(acceptEncoding);
    if (best === 'br' && ++this.#asked === oftenAsked) void this.#compressWhole();
    const coding = best === 'br' && !this.#bound.has('br') ? this.#meanwhile(acceptEncoding) : best;
    return this.#bound.get(coding) ?? this.#bind(coding, this.#join(coding));
  }

  /** What a reader who would rather have brotli is given until it is there; who takes no gzip waits for it. */
  #meanwhile(acceptEncoding: string | undefined): Coding {
    return chooseCoding(acceptEncoding, ['gzip']) === 'gzip' ? 'gzip' : 'br';
  }

  #join(coding: Coding): Buffer | ByteString {
    if (coding === 'gzip') return joinPlates(this.#plates);
    const bytes = unpackPlates(this.#plates);
    return coding === 'br' ? brotliCompressSync(bytes, brotliSettings) : bytes;
  }

  async #compressWhole(): Promise<void> {
    this.#bind('br', await compressBrotli(unpackPlates(this.#plates), brotliSettings));
  }

  #bind(coding: Coding, body: Buffer | ByteString): Bound {
    const page = bound(this.#sheet, this.hash, { coding }, body);
    this.#bound.set(coding, page);
    return page;
  }
}

const compressBrotli = promisify(brotliCompress);
const brotliSettings = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};
