import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { changeRole } from '../../src/accounts/change-role.ts';
import { endSession } from '../../src/accounts/end-session.ts';
import { signOut } from '../../src/accounts/sign-out.ts';
import { suspendStaff } from '../../src/accounts/suspend-staff.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { storyDocument } from '../../src/story/document.ts';
import { administrator, allowed, en } from '../desk/test-desk.ts';
import type { TestStaff } from './sign-in.ts';
import { openWritingHouse, type WritingHouse } from './writing-house.ts';

type End = (house: WritingHouse, staff: TestStaff) => Promise<unknown>;

const ends: readonly (readonly [what: string, end: End])[] = [
  [
    'another role',
    ({ desk }, { staff }) => changeRole(desk, administrator, { staff: staff.id, role: 'reporter', sections: [] }),
  ],
  ['a suspension', ({ desk }, { staff }) => suspendStaff(desk, administrator, staff.id)],
  ['signing out', ({ desk }, { secret }) => signOut(desk, secret)],
  ['an administrator’s wish', ({ desk }, { session }) => endSession(desk, administrator, session.id)],
  [
    'a suspension by another process',
    async ({ desk }, { staff }) => {
      await using archive = await openArchive(desk.folder);
      return suspendStaff({ ...desk, archive }, administrator, staff.id);
    },
  ],
];

test.each(ends)('%s closes the sockets of a session soon', async (_what, end) => {
  await using house = await openWritingHouse();
  const staff = await house.staff('editor');
  const { story } = allowed(
    await draftStory(house.desk, staff.actor, { fields: { language: en }, document: storyDocument('Tide', '', []) }),
  );
  const address = `${house.origin.replace('http', 'ws')}/newsroom/stories/${story.id}/together`;
  const open = () => new WebSocket(address, { headers: { origin: house.origin, cookie: staff.cookie } });
  const socket = open();
  await once(socket, 'open');
  const closed = once(socket, 'close');
  await end(house, staff);
  // Within a second, where the machine has nothing else to do; a busy one may take its time, but not the session's.
  const late = setTimeout(5000, 'late', { ref: false });
  expect(await Promise.race([closed, late])).not.toBe('late');
  const again = open();
  const [, answer] = await once(
    again.on('error', () => {}),
    'unexpected-response',
  );
  expect(answer.statusCode).toBe(401);
});
