import { isId } from '../kit/id.ts';
import { type Instant, instant } from '../kit/instant.ts';
import type { StoryId } from '../story/ids.ts';

/** Where a list of the desk goes on. */
export interface ListedAt {
  readonly changedAt: Instant;
  readonly story: StoryId;
}

/** A place of a list as a text that says nothing to anybody else. */
export function writeCursor({ changedAt, story }: ListedAt): string {
  return Buffer.from(`${changedAt} ${story}`).toString('base64url');
}

/** Reads such a text; null for any other. */
export function readCursor(text: string): ListedAt | null {
  const [at = '', story = ''] = Buffer.from(text, 'base64url').toString('latin1').split(' ');
  if (!/^-?\d{1,15}$/.test(at) || !isId('story', story)) return null;
  try {
    return { changedAt: instant(Number(at)), story };
  } catch {
    return null;
  }
}
