import { expect, test } from 'vitest';
import { acted, attempt, later, type PaperAct, type PaperDesk, paperDesk } from '../../test/desk/paper-desk.ts';
import { stages } from './story.ts';
import { publicState } from './timeline.ts';

const submit: PaperAct = { act: 'submit' };
const publish: PaperAct = { act: 'publish' };

const acts: readonly PaperAct[] = [
  { act: 'save', headline: 'The gates hold for a second night' },
  submit,
  { act: 'return', reason: 'Who says so?' },
  { act: 'approve' },
  publish,
  { act: 'schedule', inMinutes: 60 },
  { act: 'unschedule' },
  { act: 'embargo', inMinutes: 90 },
  { act: 'lift embargo' },
  { act: 'update', inMinutes: null, minor: false },
  { act: 'update', inMinutes: 60, minor: false },
  { act: 'correct', passage: 'Nine metres' },
  { act: 'withdraw', reason: 'It was not so.' },
  { act: 'restore' },
  { act: 'spike' },
  { act: 'change address', slug: 'another-address' },
];

/** The ways in which a story stands with the outside, each made by acts. */
const states: Readonly<Record<string, (desk: PaperDesk) => PaperDesk>> = {
  'never released': (desk) => desk,
  'never released, under embargo': (desk) => acted(desk, { act: 'embargo', inMinutes: 120 }),
  scheduled: (desk) => acted(desk, { act: 'schedule', inMinutes: 30 }),
  'scheduled, its time passed, under embargo': (desk) =>
    later(acted(acted(desk, { act: 'schedule', inMinutes: 10 }), { act: 'embargo', inMinutes: 120 }), 20),
  public: (desk) => changedSince(acted(desk, publish)),
  'public, an update waits': (desk) =>
    acted(changedSince(acted(desk, publish)), { act: 'update', inMinutes: 30, minor: false }),
  withdrawn: (desk) => later(acted(later(acted(desk, publish), 5), { act: 'withdraw', reason: 'It was not so.' }), 5),
};

const reaching: Readonly<Record<(typeof stages)[number], (desk: PaperDesk) => PaperDesk>> = {
  draft: (desk) => desk,
  submitted: (desk) => acted(desk, submit),
  approved: (desk) => acted(acted(desk, submit), { act: 'approve' }),
  spiked: (desk) => ({ ...desk, story: { ...desk.story, stage: 'spiked' } }),
};

test('what every act does at every stage and in every public state', async () => {
  await expect(table()).toMatchFileSnapshot('../../test/golden/desk/acts.txt');
});

function changedSince(desk: PaperDesk): PaperDesk {
  return acted(later(desk, 5), { act: 'save', headline: 'The gates hold, for now' });
}

function table(): string {
  return Object.entries(states)
    .map(([state, reach]) => `${state}\n${acts.map((act) => `  ${row(reach(paperDesk()), act)}`).join('\n')}\n`)
    .join('\n');
}

function row(desk: PaperDesk, act: PaperAct): string {
  const cells = stages.map((stage) => `${stage}: ${outcome(reaching[stage](desk), act)}`.padEnd(44));
  return `${nameOf(act).padEnd(16)} ${cells.join('').trimEnd()}`;
}

function nameOf(act: PaperAct): string {
  return act.act === 'update' && act.inMinutes !== null ? 'update at a time' : act.act;
}

function outcome(desk: PaperDesk, act: PaperAct): string {
  const decided = attempt(desk, act);
  if (!decided.ok) return `– ${decided.refusal.kind}`;
  const { story } = decided.value;
  const state = publicState(story, desk.now);
  const waits = state.kind === 'public' && state.waiting ? ', update waits' : '';
  return `${story.stage}, ${state.kind}${waits}`;
}
