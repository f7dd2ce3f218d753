import { foldForSearch, unprintable } from '../kit/text.ts';
import type { AccountRefusal } from './account-refusal.ts';

/** Characters that a password has at least, and at most. Nothing is said of which they must be (NIST SP 800-63B, section 3.1.1.2). */
export const passwordLength = { least: 12, most: 200 } as const;

/** Why a password is not good enough for somebody; null where it is. `known` is what anybody would try first: name, address, newspaper. */
export function refusePassword(password: string, known: readonly string[]): AccountRefusal | null {
  const why = whyNot(password, known);
  return why && { kind: 'invalid-field', field: 'password', why };
}

function whyNot(
  password: string,
  known: readonly string[],
): 'empty' | 'too-short' | 'too-long' | 'unprintable' | 'easily-guessed' | null {
  const length = [...password].length;
  if (length === 0) return 'empty';
  if (length < passwordLength.least) return 'too-short';
  if (password.length > passwordLength.most) return 'too-long';
  if (unprintable(password) !== null) return 'unprintable';
  return isEasilyGuessed(password, known) ? 'easily-guessed' : null;
}

/** Few different signs, a run of the keyboard or the alphabet, or little more than what is known of somebody. */
function isEasilyGuessed(password: string, known: readonly string[]): boolean {
  const folded = foldForSearch(password);
  const rest = [...wordsOf(known), ...runs].reduce((text, word) => text.replaceAll(word, ''), folded);
  return new Set(folded).size < 5 || [...rest].length < 6;
}

function wordsOf(known: readonly string[]): readonly string[] {
  return known
    .flatMap((text) => foldForSearch(text).split(/[^\p{L}\p{N}\p{M}]+/u))
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
}

const runs = [
  'password',
  'passwort',
  'welcome',
  'letmein',
  'dateline',
  'newsroom',
  'qwertyuiop',
  'qwerty',
  'asdfgh',
  'abcdef',
  'iloveyou',
  '1234567890',
  '123456',
  '12345',
  '1234',
];
