import type { DeskPlace } from '../archive/desk-list.ts';
import { isId } from '../kit/id.ts';
import { instant } from '../kit/instant.ts';

/** A place of a list as a text that says nothing to anybody else. */
export function writeCursor({ at, story }: DeskPlace): string {
  return Buffer.from(`${at} ${story}`).toString('base64url');
}

/** Reads such a text; null for any other. */
export function readCursor(text: string): DeskPlace | null {
  const [at = '', story = ''] = Buffer.from(text, 'base64url').toString('latin1').split(' ');
  if (!/^-?\d{1,15}$/.test(at) || !isId('story', story)) return null;
  try {
    return { at: instant(Number(at)), story };
  } catch {
    return null;
  }
}
