import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, parseInstant, shift } from '../instant.ts';
import { formatHttpDate } from './http-date.ts';
import { isModifiedSince, lastModified } from './last-modified.ts';

const at = (text: string) => parseInstant(`2026-11-23T12:00:${text}Z`) as Instant;

test('the date is the whole second after the change', () => {
  expect(lastModified(at('05.300'), at('30'))).toBe(at('06'));
  expect(lastModified(at('05'), at('30'))).toBe(at('06'));
});

test('no date is said until it is a second old', () => {
  expect(lastModified(at('05.300'), at('06.999'))).toBe(null);
  expect(lastModified(at('05.300'), at('07'))).toBe(at('06'));
});

test('who has it since then, or later, is told that nothing changed', () => {
  const modified = at('06');
  const asks = (had: string) => isModifiedSince(formatHttpDate(at(had)), modified, at('30'));
  expect(['05', '06', '07', '30'].map(asks)).toEqual([true, false, false, false]);
});

test('a date to come, one that is none, and several of them show nothing', () => {
  const said = formatHttpDate(at('06'));
  for (const header of [formatHttpDate(at('31')), 'yesterday', '', `${said}, ${said}`])
    expect(isModifiedSince(header, at('06'), at('30'))).toBe(true);
  expect(isModifiedSince(said, null, at('30'))).toBe(true);
});

test('whoever was given an earlier form is never told that it is the present one, whenever they were given it', () => {
  const millisecond = fc.integer({ min: 0, max: 4_000 }).map((after) => shift(at('00'), after));
  fc.assert(
    fc.property(millisecond, millisecond, millisecond, millisecond, (began, given, changed, asked) => {
      if (!(began <= given && given < changed && changed <= asked)) return;
      const modified = lastModified(changed, asked);
      for (const said of [lastModified(began, given), given])
        if (said !== null) expect(isModifiedSince(formatHttpDate(said), modified, asked)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
