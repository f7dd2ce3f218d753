import type { Actor } from '../accounts/actor.ts';
import type { KeptStaff } from '../archive/accounts-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Moment } from '../story/decision.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';
import { isSample } from './is-sample.ts';
import {
  decideStart,
  type StartPublication,
  type StartReceipt,
  startedAlready,
  writeStart,
} from './start-publication.ts';

/** Where the sample edition is put when a newspaper of one's own takes its place. */
export interface SampleKeeper {
  /** Copies all of it there. Nobody writes to the archive meanwhile; where it throws, nothing was changed. */
  keep(): Promise<void>;
  /** Lets go of the sample's files that the archive does not name any more. Answers the name of the folder where the copy is. */
  settle(): Promise<string>;
}

/**
 * Makes the archive of the sample edition that of a newspaper of one's own, in one transaction: stories, people in bylines, pictures, tokens and
 * open invitations go; whoever may sign in stays, and stays signed in. Section editors have no section until they are given one. Refused for
 * every other archive.
 */
export async function leaveSample(
  desk: Desk,
  actor: Actor,
  command: StartPublication,
  keeper: Pick<SampleKeeper, 'keep'>,
): Promise<Result<StartReceipt, Refusal>> {
  return actInHouse(desk, actor, 'start-newspaper', async (transaction, moment) => {
    if (!(await isSample(transaction))) return refused(startedAlready);
    const started = decideStart(command, 1, moment.newId);
    if (!started.ok) return started;
    await keeper.keep();
    const { name } = started.value.publication;
    const after = (await transaction.newestSeal())?.seal ?? null;
    await transaction.startAnew(causeOf(moment, { kind: 'newspaper-started', name, after }));
    await takeSections(transaction, moment);
    return ok({ ...started.value, seq: await writeStart(transaction, started.value, moment) });
  });
}

/** Nobody's rights may name a section that is gone. */
async function takeSections(transaction: Transaction, moment: Moment): Promise<void> {
  for (const staff of await transaction.allStaff()) {
    if (staff.sections.length === 0) continue;
    const after: KeptStaff = { ...staff, sections: [] };
    const { id, role } = staff;
    const [from, to] = [
      { role, sections: staff.sections },
      { role, sections: [] },
    ];
    await transaction.saveStaff(after, causeOf(moment, { kind: 'staff-role-changed', staff: id, from, to }));
  }
}
