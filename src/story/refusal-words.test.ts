import { expect, test } from 'vitest';
import { instant } from '../kit/instant.ts';
import type { Refusal } from './refusal.ts';
import { describeRefusal } from './refusal-words.ts';

const at = instant(Date.parse('2026-11-23T10:05:00Z'));
const by = 'staff_00000000000000ed';

const refusals: readonly Refusal[] = [
  { kind: 'not-allowed', act: 'publish' },
  { kind: 'not-allowed', act: 'change-address' },
  { kind: 'not-allowed', act: 'save-topic' },
  { kind: 'not-found', what: 'story' },
  {
    kind: 'conflict',
    seen: 3,
    current: 5,
    parts: ['document'],
    changes: [{ by, at, what: 'story-saved', parts: ['document', 'dateline'] }],
  },
  { kind: 'conflict', seen: 3, current: 4, parts: [], changes: [{ by, at, what: 'story-approved', parts: [] }] },
  { kind: 'conflict', seen: 9, current: 4, parts: ['section', 'leadPicture'], changes: [] },
  { kind: 'changed-meanwhile', what: 'contributor', fields: ['names', 'biographies'] },
  { kind: 'wrong-stage', act: 'approve', stage: 'draft' },
  { kind: 'wrong-stage', act: 'publish', stage: 'spiked' },
  { kind: 'wrong-stage', act: 'submit', stage: 'approved' },
  { kind: 'already-public' },
  { kind: 'not-public' },
  { kind: 'already-scheduled', at },
  { kind: 'nothing-scheduled' },
  { kind: 'nothing-changed' },
  { kind: 'under-embargo', until: at },
  { kind: 'no-embargo' },
  { kind: 'time-past', at },
  { kind: 'time-future', at },
  { kind: 'withdrawn' },
  { kind: 'not-withdrawn-nor-spiked' },
  { kind: 'incomplete', missing: ['headline', 'body', 'section'] },
  { kind: 'address-taken', path: '/world/flood' },
  { kind: 'address-reserved', path: '/search' },
  {
    kind: 'gates-closed',
    gates: [
      { gate: 'placeholder', passages: ['The mayor, TK,'] },
      { gate: 'second-look', by },
      { gate: 'open-notes', passages: ['ten metres', ''] },
      { gate: 'open-suggestions', passages: [''] },
    ],
  },
  { kind: 'passage-not-found', passage: 'ten metres' },
  { kind: 'saying-changed', now: 'The port, in May.' },
  { kind: 'remark-settled' },
  { kind: 'own-suggestion' },
  { kind: 'passage-changed' },
  { kind: 'not-allowed', act: 'decide-suggestion' },
  { kind: 'text-required', what: 'the reason' },
  { kind: 'invalid', what: 'the time zone', why: '“Mars/Base” is not known' },
];

test('every refusal says what stands in the way and what to do', async () => {
  const words = refusals.map(
    (refusal) => `${JSON.stringify(refusal)}\n  ${describeRefusal(refusal, { timeZone: 'Indian/Mauritius' })}\n`,
  );
  await expect(words.join('\n')).toMatchFileSnapshot('../../test/golden/desk/refusals.txt');
});

test('instants are told in the zone of whoever reads', () => {
  const words = (timeZone: string) => describeRefusal({ kind: 'time-past', at }, { timeZone });
  expect(words('Indian/Mauritius')).toContain('14:05');
  expect(words('America/New_York')).toContain('05:05');
});

test('people are named where their names are known', () => {
  const refusal = refusals.find(({ kind }) => kind === 'conflict') as Refusal;
  expect(describeRefusal(refusal, { timeZone: 'UTC', nameOf: () => 'Mara Okonjo' })).toContain('Mara Okonjo saved');
});
