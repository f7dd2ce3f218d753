/** Remembers roughly which names were asked for lately, in little memory: some may be forgotten early, hardly ever is one taken for another. */
export interface Doorkeeper {
  /** Whether a name was asked for before, not too long ago; it is remembered from now on. */
  knows(name: string): boolean;
}

/** `places`: how many names are remembered at most, a power of two. */
export function createDoorkeeper(places: number): Doorkeeper {
  const marks = new Uint32Array(places);
  return {
    knows: (name) => {
      const mark = markOf(name);
      const place = mark & (places - 1);
      const known = marks[place] === mark;
      marks[place] = mark;
      return known;
    },
  };
}

/** 32 bits of a text (FNV-1a over its UTF-16 code units), never 0. */
function markOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0 || 1;
}
