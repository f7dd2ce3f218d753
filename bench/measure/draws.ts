import { chanceFrom, zipf } from '../../src/cli/generate/chance.ts';

/** Answers which stories are asked for in a round: as many as are wanted, others in each round. */
export type Draw = (round: number, wanted: number) => readonly string[];

/** Each story as often as any other, none twice before all have been asked for. */
export function evenly(stories: readonly string[]): Draw {
  return (round, wanted) => {
    const from = round * wanted;
    return Array.from({ length: wanted }, (_, place) => stories[(from + place) % stories.length] as string);
  };
}

/** By Zipf's law: the n-th story 1/n as often as the first. */
export function byZipf(stories: readonly string[]): Draw {
  const draw = zipf(stories.length);
  return (round, wanted) => {
    const chance = chanceFrom(2, round);
    return Array.from({ length: wanted }, () => stories[draw(chance)] as string);
  };
}
