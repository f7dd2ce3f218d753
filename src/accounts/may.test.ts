import { expect, test } from 'vitest';
import type { SectionId, StaffId } from '../story/ids.ts';
import { type Actor, type Role, roles } from './actor.ts';
import { houseActs, may, type StoryObject, storyActs } from './may.ts';

const me: StaffId = 'staff_000000000000000m';
const somebody: StaffId = 'staff_000000000000000s';
const world: SectionId = 'section_00000000000world';
const coast: SectionId = 'section_00000000000coast';
const sport: SectionId = 'section_00000000000sport';

/** The situations that rights can tell apart, for somebody who as a section editor has the section `world`. */
const situations: Readonly<Record<string, StoryObject>> = {
  'my own draft': story({}),
  'my own draft, without a section': story({ places: [[]] }),
  'my own draft, in another section': story({ places: [[sport]] }),
  'my own, submitted': story({ stage: 'submitted' }),
  'my own, approved': story({ stage: 'approved' }),
  'my own, spiked': story({ stage: 'spiked' }),
  'my own, public, its working copy a draft': story({ released: true }),
  'another’s draft': story({ createdBy: somebody }),
  'another’s draft, mine to write': story({ createdBy: somebody, assignedTo: me }),
  'another’s, submitted': story({ createdBy: somebody, stage: 'submitted' }),
  'another’s, approved, in a subsection': story({ createdBy: somebody, stage: 'approved', places: [[coast, world]] }),
  'another’s, approved, in another section': story({ createdBy: somebody, stage: 'approved', places: [[sport]] }),
  'another’s, spiked': story({ createdBy: somebody, stage: 'spiked' }),
  'another’s, public': story({ createdBy: somebody, released: true }),
  'another’s, public, on its way to another section': story({
    createdBy: somebody,
    released: true,
    places: [[world], [sport]],
  }),
  'another’s, withdrawn': story({ createdBy: somebody, released: true, withdrawn: true }),
};

test('who may do what: the whole table', async () => {
  await expect(table()).toMatchFileSnapshot('../../test/golden/accounts/may.txt');
});

test('nobody below may what somebody above may not', () => {
  for (const object of Object.values(situations))
    for (const act of storyActs) {
      const allowed = ladder.map((role) => may(actor(role), act, object));
      expect(allowed.indexOf(true) === -1 || !allowed.slice(allowed.indexOf(true)).includes(false)).toBe(true);
    }
});

/** A section editor stands beside this ladder: more than an editor within their sections, a reporter outside of them. */
const ladder: readonly Role[] = ['contributor', 'reporter', 'editor', 'chief-editor', 'administrator'];

function table(): string {
  const house = ['the publication', ...houseActs.map((act) => line(act, (role) => may(actor(role), act, null)))];
  const stories = Object.entries(situations).map(([situation, object]) =>
    [situation, ...storyActs.map((act) => line(act, (role) => may(actor(role), act, object)))].join('\n'),
  );
  return `${[house.join('\n'), ...stories].join('\n\n')}\n`;
}

function line(act: string, isAllowed: (role: Role) => boolean): string {
  return `  ${act.padEnd(20)}${roles.map((role) => (isAllowed(role) ? role : '·'.padEnd(role.length))).join('  ')}`.trimEnd();
}

function actor(role: Role): Actor {
  return { ref: me, role, sections: [world] };
}

function story(differences: Partial<StoryObject>): StoryObject {
  return {
    createdBy: me,
    assignedTo: null,
    stage: 'draft',
    released: false,
    withdrawn: false,
    places: [[world]],
    ...differences,
  };
}
