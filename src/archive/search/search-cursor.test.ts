import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCursor, parseCursor } from './search-cursor.ts';

const key = fc.integer({ min: 0, max: 2 ** 45 });

it('a cursor leads back to where it was taken', () => {
  fc.assert(
    fc.property(key, fc.integer({ min: 0, max: 1000 }), (newest, at) => {
      const ranked = { kind: 'ranked', newest, at } as const;
      const older = { kind: 'older', below: newest } as const;
      expect([parseCursor(formatCursor(ranked)), parseCursor(formatCursor(older))]).toEqual([ranked, older]);
    }),
  );
});

it('anything else is no cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseCursor(text)));
  for (const text of ['', 'r', 'o', 'r1', 'r1-', 'o-1', 'O1', 'o1 ', `o${'z'.repeat(11)}`, 'r1-2-3'])
    expect(parseCursor(text), text).toBeNull();
});
