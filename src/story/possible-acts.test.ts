import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acted, attempt, later, type PaperAct, type PaperDesk, paperDesk } from '../../test/desk/paper-desk.ts';
import { type OfferedAct, offeredActs, possibleActs } from './possible-acts.ts';

/** Each act with whatever it needs to be refused for nothing but where the story stands. */
const acts: Readonly<Record<OfferedAct, PaperAct>> = {
  submit: { act: 'submit' },
  approve: { act: 'approve' },
  return: { act: 'return', reason: 'Who says so?' },
  publish: { act: 'publish' },
  schedule: { act: 'schedule', inMinutes: 900 },
  unschedule: { act: 'unschedule' },
  embargo: { act: 'embargo', inMinutes: 600 },
  'lift-embargo': { act: 'lift embargo' },
  update: { act: 'update', inMinutes: null, minor: false },
  correct: { act: 'correct', passage: null },
  withdraw: { act: 'withdraw', reason: 'It was not so.' },
  restore: { act: 'restore' },
  spike: { act: 'spike' },
  'change-address': { act: 'change address', slug: 'another-address' },
};

const step = fc.oneof(
  fc.constantFrom(...Object.values(acts)),
  fc.constant<PaperAct>({ act: 'update', inMinutes: 30, minor: false }),
  fc.integer({ min: 1, max: 1000 }),
);

test('what is offered is what no rule refuses for where the story stands, after any acts', () => {
  const offered = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let desk = paperDesk();
      for (const one of steps) desk = typeof one === 'number' ? later(desk, one) : acted(saved(desk), one);
      desk = saved(desk);
      const right = offeredActs.filter((act) => attempt(desk, afresh(desk, acts[act])).ok);
      const found = possibleActs(desk.story, desk.now);
      for (const act of found) offered.add(act);
      expect(found).toEqual(right);
    }),
    { numRuns: 3000 },
  );
  expect([...offered].sort()).toEqual([...offeredActs].sort());
});

/** To an address that it never had. */
function afresh({ story }: PaperDesk, act: PaperAct): PaperAct {
  return act.act === 'change address' ? { ...act, slug: `address-${story.version}` } : act;
}

/** With a change that is not out yet. */
function saved(desk: PaperDesk): PaperDesk {
  return acted(desk, { act: 'save', headline: `The gates hold, version ${desk.story.version}` });
}
