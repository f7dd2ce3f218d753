import type { SharedCaching } from '../kit/http/shared-caching.ts';
import { type Answer, revalidated } from './complete.ts';
import { type Furniture, isSameFurniture, type KeptSheet } from './kept-sheet.ts';
import { surrogateKeysOf } from './surrogate-keys.ts';

/** Says of an answer how a shared cache may keep it, and what it was made of. */
export type ShareAnswer = (answer: Answer, sheet: KeptSheet, furniture: Furniture) => Answer;

/** Null where shared caches are told nothing. */
export function shareAnswer({ seconds, keysHeader }: SharedCaching): ShareAnswer | null {
  if (seconds === 0 && keysHeader === null) return null;
  const kept = new WeakMap<KeptSheet, { readonly furniture: Furniture; readonly keys: string }>();
  const keysOf = (sheet: KeptSheet, furniture: Furniture): string => {
    const known = kept.get(sheet);
    if (known && isSameFurniture(known.furniture, furniture)) return known.keys;
    const keys = listed(surrogateKeysOf([...sheet.reads, ...furniture.flatMap(({ reads }) => reads)]), keysHeader);
    kept.set(sheet, { furniture, keys });
    return keys;
  };
  return (answer, sheet, furniture) => {
    if (answer.headers['Cache-Control'] !== revalidated['Cache-Control']) return answer;
    const shared = seconds > 0 && { 'Cache-Control': `public, max-age=0, s-maxage=${seconds}, must-revalidate` };
    const named = keysHeader && { [keysHeader]: keysOf(sheet, furniture) };
    return { ...answer, headers: { ...answer.headers, Vary: 'Accept-Encoding', ...shared, ...named } };
  };
}

function listed(keys: readonly string[], header: SharedCaching['keysHeader']): string {
  return keys.join(header === 'Cache-Tag' ? ',' : ' ');
}
