import type { Clock } from '../kit/clock.ts';
import type { Instant } from '../kit/instant.ts';
import { createDoorkeeper } from './doorkeeper.ts';
import { type Gone, isMadeOf, type Provenance } from './kept-sheet.ts';
import type { News } from './news.ts';
import { createRecent } from './recent.ts';

/** Keeps made things by name, as long as they are right and there is room. */
export interface Shelf<Made extends Provenance> {
  /** What is kept under a name and right now; null where it must be made. */
  find(name: string, now: Instant): Made | null;
  /**
   * The same, made where it is not kept. Whoever asks for a name while it is being made waits for the one that makes it, and looks at the clock
   * again: at the instant at which they came it was not made yet.
   */
  fetch(name: string, clock: Clock, make: () => Promise<Made>): Promise<Made>;
  /** Forgets everything that was made of what is gone, without waiting for somebody to ask for it. */
  letGo(gone: Gone): void;
}

export interface ShelfSettings<Made> {
  readonly news: News;
  /** Room, in the units of `weigh`; what is not asked for goes first. */
  readonly room: number;
  readonly weigh: (made: Made) => number;
  /** Whether a thing is made for one use only, and never kept. */
  readonly passes?: (made: Made) => boolean;
  /** Where things may be found that are not on the shelf any more, and put for longer. Asked for once, they stay there alone. */
  readonly cellar?: { get(name: string): Made | null; put(name: string, made: Made): void };
}

interface Place<Made> {
  readonly made: Made;
  /** The entry of the log up to which it was found right. */
  rightAt: number;
}

/** Names asked for of which it is known that they are asked for again. */
const namesRemembered = 8_192;

export function createShelf<Made extends Provenance>({
  news,
  room,
  weigh,
  passes,
  cellar,
}: ShelfSettings<Made>): Shelf<Made> {
  const places = createRecent<string, Place<Made>>(room, ({ made }) => weigh(made));
  const making = new Map<string, Promise<Made>>();
  const door = createDoorkeeper(namesRemembered);

  const put = (name: string, made: Made): Place<Made> => {
    const place = { made, rightAt: made.seq };
    places.put(name, place);
    return place;
  };
  const isRight = (place: Place<Made>, now: Instant) => {
    const { madeAt, holdsUntil } = place.made;
    if (now < madeAt || (holdsUntil !== null && now >= holdsUntil)) return false;
    if (place.rightAt === news.head) return true;
    if (!news.holds(place.made.reads, place.made.seq)) return false;
    place.rightAt = news.head;
    return true;
  };
  const find = (name: string, now: Instant): Made | null => {
    const place = places.get(name) ?? fromCellar(name);
    if (!place) return null;
    if (!isRight(place, now)) {
      places.delete(name);
      return null;
    }
    return place.made;
  };
  const fromCellar = (name: string) => {
    const made = cellar?.get(name);
    if (!made) return null;
    return door.knows(name) ? put(name, made) : { made, rightAt: made.seq };
  };

  return {
    find,
    fetch: async (name, clock, make) => {
      for (;;) {
        const found = find(name, clock());
        if (found) return found;
        const others = making.get(name);
        if (!others) break;
        await others.catch(() => null);
      }
      const underWay = make().finally(() => making.delete(name));
      making.set(name, underWay);
      const made = await underWay;
      if (passes?.(made) || !news.holds(made.reads, made.seq)) return made;
      put(name, made);
      cellar?.put(name, made);
      return made;
    },
    letGo: (gone) => {
      for (const [name, { made }] of places) if (isMadeOf(made, gone)) places.delete(name);
    },
  };
}
