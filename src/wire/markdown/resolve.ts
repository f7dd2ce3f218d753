import { isId } from '../../kit/id.ts';
import { hours, type Instant, minutes, parseInstant, shift } from '../../kit/instant.ts';
import type { PictureId } from '../../story/ids.ts';

/** What the names in a text stand for; null for a name that stands for nothing. */
export interface Resolve {
  readonly picture: (key: string) => PictureId | null;
  readonly instant: (text: string) => Instant | null;
}

/** Pictures by their ids, instants in RFC 3339: for texts that come from outside. */
export const resolveIds: Resolve = {
  picture: (key) => (isId('picture', key) ? key : null),
  instant: parseInstant,
};

/** The same, and pictures by keys of their own, and `-35m` or `-4h20m` for so long before `edition`: for the sample edition. */
export function resolveForEdition(edition: Instant, pictures: ReadonlyMap<string, PictureId>): Resolve {
  return {
    picture: (key) => pictures.get(key) ?? resolveIds.picture(key),
    instant: (text) => timeBefore(edition, text) ?? resolveIds.instant(text),
  };
}

function timeBefore(edition: Instant, text: string): Instant | null {
  const parts = /^-(?=\d)(?:(\d{1,5})h)?(?:(\d{1,5})m)?$/.exec(text);
  return parts && shift(edition, -hours(Number(parts[1] ?? 0)) - minutes(Number(parts[2] ?? 0)));
}
