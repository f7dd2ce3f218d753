/** Keeps things by their keys while there is room. What was not asked for since it was put, or since others last had to go, goes first. */
export interface Recent<Key, Thing> {
  get(key: Key): Thing | undefined;
  put(key: Key, thing: Thing): void;
  delete(key: Key): void;
  [Symbol.iterator](): IterableIterator<readonly [Key, Thing]>;
}

interface Place<Thing> {
  readonly thing: Thing;
  readonly weight: number;
  asked: boolean;
}

/**
 * `room` in the units of `weigh`. Asking costs one look-up and moves nothing; whoever is to go but was asked for is given a second
 * chance (the CLOCK algorithm), so things that are asked for once pass through without driving out those that are asked for often.
 */
export function createRecent<Key, Thing>(room: number, weigh: (thing: Thing) => number): Recent<Key, Thing> {
  const places = new Map<Key, Place<Thing>>();
  /** Goes over the places, the oldest first. One for ever: a new one would pass by every place that was given up at the beginning. */
  let hand = places.entries();
  let used = 0;

  const remove = (key: Key) => {
    used -= places.get(key)?.weight ?? 0;
    places.delete(key);
  };
  const giveChance = (key: Key, place: Place<Thing>) => {
    place.asked = false;
    places.delete(key);
    places.set(key, place);
  };
  const makeRoom = (spared: Key) => {
    while (used > room && places.size > 1) {
      const next = hand.next();
      if (next.done) hand = places.entries();
      else if (next.value[0] === spared || next.value[1].asked) giveChance(...next.value);
      else remove(next.value[0]);
    }
  };
  return {
    get: (key) => {
      const place = places.get(key);
      if (!place) return undefined;
      place.asked = true;
      return place.thing;
    },
    put: (key, thing) => {
      remove(key);
      const weight = weigh(thing);
      places.set(key, { thing, weight, asked: false });
      used += weight;
      makeRoom(key);
    },
    delete: remove,
    *[Symbol.iterator]() {
      for (const [key, { thing }] of places) yield [key, thing] as const;
    },
  };
}
