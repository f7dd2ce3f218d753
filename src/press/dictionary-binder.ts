import { chooseCoding } from '../kit/http/accept-encoding.ts';
import { type EntityTag, entityTag, namesTag } from '../kit/http/entity-tag.ts';
import type { Instant } from '../kit/instant.ts';
import { answerBound, type Bound, bound } from './bound.ts';
import type { Answer, Wanted } from './complete.ts';
import { type Dictionary, formOf } from './dictionary.ts';
import {
  type Furniture,
  type Gone,
  heldSinceOf,
  isMadeOf,
  isSameFurniture,
  type KeptSheet,
  type Provenance,
  platesOf,
} from './kept-sheet.ts';
import type { News } from './news.ts';
import { hashOf, type MadePlate, unpackPlates } from './plate.ts';
import { createRecent } from './recent.ts';
import { dczFrame, joinDcz } from './stitch/dcz.ts';

/** Puts pages together for readers who have a dictionary of them. */
export interface DictionaryBinder {
  bind(sheet: KeptSheet, furniture: Furniture, dictionary: Dictionary, wanted: Wanted, now: Instant): Answer;
  /** Forgets every page in which something was made of what is gone. */
  letGo(gone: Gone): void;
}

/** A page, put together with one dictionary. */
interface BoundPage extends Bound {
  readonly furniture: Furniture;
  readonly dictionary: Dictionary;
  /** Names all its plates. */
  readonly hash: string;
  /** Names the plates of the own frame. */
  readonly ownHash: string;
  readonly own: Buffer;
  readonly heldSince: Instant | null;
}

/**
 * A page is two frames: one up to its last own plate, made when it is first asked for, and one of the furniture after that, made once for all
 * pages. News changes the second alone. `room`: bytes of pages to remember.
 */
export function createDictionaryBinder({ lastChange }: Pick<News, 'lastChange'>, room: number): DictionaryBinder {
  const remembered = createRecent<KeptSheet, readonly BoundPage[]>(room, weightOf);
  const tailFrame = createTailFrames();

  const bindAnew = (
    sheet: KeptSheet,
    furniture: Furniture,
    dictionary: Dictionary,
    before: BoundPage | undefined,
  ): BoundPage => {
    const plates = platesOf(sheet, furniture);
    const end = sheet.plates.findLastIndex((plate) => typeof plate !== 'string') + 1;
    const ownHash = hashOf(plates.slice(0, end));
    const own = before?.ownHash === ownHash ? before.own : dczFrame(unpackPlates(plates.slice(0, end)), dictionary);
    const body = joinDcz(dictionary, [own, ...plates.slice(end).map((plate) => tailFrame(plate, dictionary))]);
    const hash = hashOf(plates);
    const heldSince = heldSinceOf(sheet, furniture);
    return {
      ...bound(sheet, hash, { coding: 'dcz', form: formOf(dictionary) }, body),
      furniture,
      dictionary,
      hash,
      ownHash,
      own,
      heldSince,
    };
  };
  const pageOf = (sheet: KeptSheet, furniture: Furniture, dictionary: Dictionary): BoundPage => {
    const pages = remembered.get(sheet) ?? [];
    const before = pages.find((page) => page.dictionary.named === dictionary.named);
    if (before && isSameFurniture(before.furniture, furniture)) return before;
    const page = bindAnew(sheet, furniture, dictionary, before);
    remembered.put(sheet, [page, ...pages.filter((other) => other !== before)].slice(0, dictionariesAtOnce));
    return page;
  };

  return {
    bind: (sheet, furniture, dictionary, wanted, now) => {
      const page = pageOf(sheet, furniture, dictionary);
      const times = { heldSince: page.heldSince, lastChange: lastChange(now), now };
      return answerBound(page, wanted, times, tagKept(page, wanted));
    },
    letGo: (gone) => {
      for (const [sheet, pages] of remembered)
        if ([sheet, ...pages.flatMap(madeOf)].some((made) => isMadeOf(made, gone))) remembered.delete(sheet);
    },
  };
}

/** With how many dictionaries a page is remembered: the present one, and those before it that readers still have. */
const dictionariesAtOnce = 4;

function madeOf({ furniture, dictionary }: BoundPage): readonly Provenance[] {
  return [...furniture, dictionary];
}

function weightOf(pages: readonly BoundPage[]): number {
  return pages.reduce((sum, { own, full }) => sum + 1_000 + own.length + full.body.length, 0);
}

/** Frames of the plates that stand at the end of many pages, as long as those plates live. */
function createTailFrames(): (plate: MadePlate, dictionary: Dictionary) => Buffer {
  const frames = new WeakMap<MadePlate, Map<string, Buffer>>();
  return (plate, dictionary) => {
    const ofPlate = frames.get(plate) ?? new Map<string, Buffer>();
    frames.set(plate, ofPlate);
    const frame = ofPlate.get(dictionary.named) ?? dczFrame(unpackPlates([plate]), dictionary);
    ofPlate.set(dictionary.named, frame);
    return frame;
  };
}

/**
 * The tag under which the reader may have this page already: from before it had the dictionary, in another coding that it still takes. In that
 * coding it could be answered as well, and so need not be answered at all.
 */
function tagKept({ hash, tag }: BoundPage, { acceptEncoding, ifNoneMatch }: Wanted): EntityTag {
  if (ifNoneMatch === undefined || namesTag(ifNoneMatch, tag)) return tag;
  const taken = others.filter((coding) => chooseCoding(acceptEncoding, [coding]) === coding);
  return taken.map((coding) => entityTag(hash, coding)).find((one) => namesTag(ifNoneMatch, one)) ?? tag;
}

const others = ['br', 'gzip'] as const;
