import type { Clock } from '../kit/clock.ts';
import { hours, type Instant, instant } from '../kit/instant.ts';
import { type Dictionary, nameIn } from './dictionary.ts';
import type { Gone } from './kept-sheet.ts';
import type { News } from './news.ts';
import { createShelf } from './shelf.ts';

/** The dictionaries that readers may have: of each edition the present one and those of the hours before. */
export interface Dictionaries {
  /** The one that readers of an edition should have now. Null while it is being made, which this begins. */
  present(name: string, now: Instant): Dictionary | null;
  /** The one that an Available-Dictionary header names; null for all that are not known, or quote what has changed since. */
  named(header: string, now: Instant): Dictionary | null;
  /** The one in a file, made where another thread may have told of it; null where there is none, or not any more. */
  inFile(file: string, clock: Clock): Promise<Dictionary | null>;
  letGo(gone: Gone): void;
}

/** How long an edition's dictionary stays the same, whatever is published. */
const term = hours(1);
/** How many terms before the present one are known, each made of what is public now: a reader comes back the next morning, or another thread made it. */
const termsKnown = 24;
/** Bytes of dictionaries that are kept; some ten kilobytes each. */
const room = 4 * 1024 * 1024;

export function createDictionaries(
  news: News,
  make: (name: string, from: Instant) => Promise<Dictionary>,
): Dictionaries {
  const shelf = createShelf<Dictionary>({ news, room, weigh: ({ bytes }) => bytes.length + 1_000 });
  /** Where on the shelf to look, by header value and by file. */
  const places = new Map<string, string>();
  const newest = new Map<string, number>();

  const fetch = async (name: string, number: number, now: Instant) => {
    const place = `${name} ${number}`;
    const made = await shelf.fetch(
      place,
      () => now,
      () => make(name, instant(number * term)),
    );
    for (const known of [made.named, made.file]) {
      places.delete(known);
      places.set(known, place);
    }
    for (const oldest of places.keys()) if (places.size > mostPlaces) places.delete(oldest);
  };
  /** The newest first; then those since the last that was made here. */
  const catchUp = async (name: string, number: number, now: Instant) => {
    const last = newest.get(name) ?? 0;
    newest.set(name, number);
    for (let past = number; past > last && past > number - termsKnown; past--) await fetch(name, past, now);
  };
  const at = (known: string, now: Instant) => {
    const place = places.get(known);
    const found = place === undefined ? null : shelf.find(place, now);
    // Another may have been made in its place since.
    return found && (found.named === known || found.file === known) ? found : null;
  };
  const making = new Map<string, Promise<void>>();
  const begin = (name: string, number: number, now: Instant): Promise<void> => {
    const work = newest.get(name) === number ? fetch(name, number, now) : catchUp(name, number, now);
    // What is wrong with the archive is told to those who make pages of it.
    return work.catch(() => void newest.delete(name)).finally(() => making.delete(name));
  };
  /** Resolves once those are made that there are; begins that once, however many ask. */
  const bringUpToDate = (name: string, now: Instant): Promise<void> => {
    const work = making.get(name) ?? begin(name, Math.floor(now / term), now);
    making.set(name, work);
    return work;
  };

  return {
    present: (name, now) => {
      const number = Math.floor(now / term);
      const found = shelf.find(`${name} ${number}`, now);
      if (found) return found;
      void bringUpToDate(name, now);
      return shelf.find(`${name} ${number - 1}`, now);
    },
    named: at,
    inFile: async (file, clock) => {
      const known = at(file, clock());
      if (known) return known;
      await bringUpToDate(nameIn(file), clock());
      return at(file, clock());
    },
    letGo: shelf.letGo,
  };
}

/** Two for each dictionary. */
const mostPlaces = 1_000;
