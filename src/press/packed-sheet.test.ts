import { expect, test } from 'vitest';
import type { Key } from '../archive/key.ts';
import { instant } from '../kit/instant.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { packSheet, unpackSheet } from './packed-sheet.ts';
import { makePlate } from './plate.ts';

const flood: KeptSheet = {
  reads: ['publication', 'story story_flood', 'address hi नदी'] as Key[],
  seq: 2 ** 40 + 7,
  madeAt: instant(1_795_731_979_686),
  heldSince: instant(5),
  holdsUntil: null,
  page: 'story',
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Word': 'é' },
  movedTo: null,
  furniture: ['masthead', 'tail'],
  plates: [makePlate('<head>'), 'masthead', makePlate('<main>नदी'), 'tail'],
  lasting: true,
  passing: false,
  dictionary: 'pages of en',
};

test.each<[string, Partial<KeptSheet>]>([
  ['a page of four plates', {}],
  ['one that holds until an instant', { heldSince: null, holdsUntil: instant(9) }],
  ['one without furniture', { furniture: [], plates: [makePlate('<feed/>')] }],
  ['one of furniture alone', { plates: ['masthead', 'tail'] }],
  ['one of an empty plate', { plates: [makePlate('')] }],
  ['one that read nothing', { reads: [] }],
  ['one that leads elsewhere', { status: 301, movedTo: '/world/river', plates: [], headers: {} }],
])('%s comes out as it went in', (_, difference) => {
  const sheet = { ...flood, ...difference };
  expect(unpackSheet(packSheet('/world/flood', sheet), '/world/flood')).toEqual(sheet);
});

test('two that have nearly everything in common are not taken for each other', () => {
  const other = { ...flood, page: 'gallery', headers: { ...flood.headers, 'X-Word': 'è' } };
  for (const sheet of [flood, other, flood]) expect(unpackSheet(packSheet('/flood', sheet), '/flood')).toEqual(sheet);
});

test('one of another address is not found', () => {
  expect(unpackSheet(packSheet('/world/flood', flood), '/world/floods')).toBeNull();
});
