import type { CorrectionPlace, ListPlace } from '../archive/public-reader.ts';
import { isId } from '../kit/id.ts';
import { type Instant, instant } from '../kit/instant.ts';

/*
 * The `before` of a list's older pages: an instant in base 36 and an id without its prefix. It names a place between stories, not
 * a page's number, so that it leads to the same stories for ever.
 */

export function formatListPlace({ publishedAt, story }: ListPlace): string {
  return format(publishedAt, story);
}

/** Null where the text is no place. */
export function parseListPlace(text: string): ListPlace | null {
  const place = parse(text);
  const story = place && `story_${place.rest}`;
  return story && isId('story', story) ? { publishedAt: place.at, story } : null;
}

export function formatCorrectionPlace({ at, correction }: CorrectionPlace): string {
  return format(at, correction);
}

/** Null where the text is no place. */
export function parseCorrectionPlace(text: string): CorrectionPlace | null {
  const place = parse(text);
  const correction = place && `correction_${place.rest}`;
  return correction && isId('correction', correction) ? { at: place.at, correction } : null;
}

function format(at: Instant, id: string): string {
  return `${at.toString(36)}.${id.slice(id.indexOf('_') + 1)}`;
}

function parse(text: string): { readonly at: Instant; readonly rest: string } | null {
  const [, at = '', rest = ''] = /^(-?[0-9a-z]{1,10})\.([0-9a-z]+)$/.exec(text) ?? [];
  if (!at) return null;
  try {
    return { at: instant(Number.parseInt(at, 36)), rest };
  } catch {
    return null;
  }
}
