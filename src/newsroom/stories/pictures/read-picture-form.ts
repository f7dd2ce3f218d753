import type { Instant } from '../../../kit/instant.ts';
import { meaningOf, parseWallClock, wallClock } from '../../../kit/wall-clock.ts';
import type { PictureWords } from '../../../story/decide-picture.ts';
import { focalPlace, parseFocal } from './focal-grid.ts';

/**
 * What the form of a picture says of it, times in a zone; null where its time is none. A point and a time that still read as they were shown
 * stay exactly what they were: the form shows them coarser than they are kept. Of an hour that comes twice the earlier one is meant, as
 * nothing may be shown for longer than it may be.
 */
export function readPictureForm(
  form: URLSearchParams,
  seen: Partial<PictureWords>,
  timeZone: string,
): PictureWords | null {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const until = readUntil(text('until'), seen.rights?.until ?? null, timeZone);
  if (until === undefined) return null;
  return {
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    focal: readFocal(text('focal'), seen.focal),
    rights: { holder: text('holder'), licence: text('licence'), until },
  };
}

function readFocal(text: string, seen: PictureWords['focal'] = { x: 0.5, y: 0.5 }): PictureWords['focal'] {
  return text === focalPlace(seen) ? seen : (parseFocal(text) ?? seen);
}

function readUntil(text: string, seen: Instant | null, timeZone: string): Instant | null | undefined {
  if (text === '') return null;
  const wall = parseWallClock(text);
  if (!wall) return undefined;
  if (seen !== null && wallClock(seen, timeZone) === wall) return seen;
  const meaning = meaningOf(wall, timeZone);
  return meaning.kind === 'once' ? meaning.at : meaning.earlier;
}
