import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type PictureWords, refusePicture } from '../story/decide-picture.ts';
import { type RecordChange, setFields } from '../story/decide-record.ts';
import type { PictureId } from '../story/ids.ts';
import type { Picture } from '../story/picture.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';
import type { RecordReceipt } from './save-record.ts';

export interface DescribePicture extends RecordChange<PictureWords> {
  readonly picture: PictureId;
}

/** Changes what is said of a picture: alternative text, caption, credit, focal point, rights. */
export function describePicture(
  desk: Desk,
  actor: Actor,
  command: DescribePicture,
): Promise<Result<RecordReceipt<Picture>, Refusal>> {
  return actInHouse<RecordReceipt<Picture>>(desk, actor, 'describe-picture', async (transaction, moment) => {
    const kept = await transaction.picture(command.picture);
    if (!kept) return refused({ kind: 'not-found', what: 'picture' });
    const set = setFields<PictureWords>('picture', kept, command);
    if (!set.ok) return set;
    if (!set.value) return ok({ record: kept, seq: null });
    const picture = { ...kept, ...set.value };
    const refusal = refusePicture(picture);
    if (refusal) return refused(refusal);
    const cause = causeOf(moment, { kind: 'picture-described', picture: picture.id });
    return ok({ record: picture, seq: await transaction.savePicture(picture, cause) });
  });
}
