import { expect, test } from 'vitest';
import { acted, type PaperAct, paperDesk } from '../../test/desk/paper-desk.ts';
import { columnOf } from './board.ts';

test.each<[string | null, readonly PaperAct[]]>([
  ['planned', []],
  ['writing', [{ act: 'save', headline: 'The gates held' }]],
  ['submitted', [{ act: 'submit' }]],
  ['approved', [{ act: 'submit' }, { act: 'approve' }]],
  ['writing', [{ act: 'submit' }, { act: 'return', reason: 'Who says so?' }]],
  ['waiting', [{ act: 'schedule', inMinutes: 9 }]],
  ['out', [{ act: 'publish' }]],
  ['submitted', [{ act: 'publish' }, { act: 'submit' }]],
  [null, [{ act: 'spike' }]],
  [null, [{ act: 'publish' }, { act: 'withdraw', reason: 'It was not so.' }]],
])('%s, after %j', (column, acts) => {
  const desk = acts.reduce((before, act) => acted(before, act), paperDesk());
  expect(columnOf(desk.story, desk.now)).toBe(column);
});
