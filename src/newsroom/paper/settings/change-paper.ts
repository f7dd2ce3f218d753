import { changePublication } from '../../../desk/change-publication.ts';
import type { Result } from '../../../kit/result.ts';
import { ok } from '../../../kit/result.ts';
import type { PublicationChange } from '../../../story/decide-publication.ts';
import type { Publication } from '../../../story/publication.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { StaffAsked } from '../../screen.ts';

/** The publication as it stands; null where no newspaper was started. */
export function readPaper({ desk }: Pick<Newsroom, 'desk'>): Promise<Publication | null> {
  return desk.archive.read((reader) => reader.publication());
}

/** Sets what a form of the publication says, from the version that the form showed; answered when readers see it. */
export async function changePaper(
  { desk, live }: Newsroom,
  asked: StaffAsked,
  to: PublicationChange['to'],
): Promise<Result<null, Refusal>> {
  const seen = Number(asked.form.get('seen'));
  const changed = await changePublication(desk, asked.signedIn.actor, { seen, to });
  if (!changed.ok) return changed;
  const { seq } = changed.value;
  if (seq !== null) await live({ seq, began: asked.began, isTakedown: false });
  return ok(null);
}
