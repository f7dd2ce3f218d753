import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../kit/instant.ts';
import { idMaker } from '../kit/new-id.ts';
import { formatCorrectionPlace, formatListPlace, parseCorrectionPlace, parseListPlace } from './place.ts';

const newId = idMaker(() => instant(1_800_000_000_000));
const at = fc.integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59.999Z') });

test('a place is read back from an address as it was, in whatever century', () => {
  fc.assert(
    fc.property(at, (milliseconds) => {
      const place = { publishedAt: instant(milliseconds), story: newId('story') };
      const text = formatListPlace(place);
      expect(parseListPlace(text)).toEqual(place);
      expect(encodeURIComponent(text)).toBe(text);
      const correction = { at: instant(milliseconds), correction: newId('correction') };
      expect(parseCorrectionPlace(formatCorrectionPlace(correction))).toEqual(correction);
    }),
  );
});

test.each([
  '',
  '.',
  'mf3k',
  'mf3k.',
  '.01k4000000000000',
  'mf3k.01k400000000000',
  'mf3k.01k400000000000i',
  'zzzzzzzzzz.01k4000000000000',
  'MF3K.01k4000000000000',
  ' mf3k.01k4000000000000',
  'mf3k.01k4000000000000\n',
])('%j is no place', (text) => expect(parseListPlace(text)).toBeNull());
