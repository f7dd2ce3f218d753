import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { refusePicture } from '../story/decide-picture.ts';
import type { Picture } from '../story/picture.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';
import type { RecordReceipt } from './save-record.ts';

/**
 * Records a picture whose original is kept already (`keepPicture` of pictures/). The same bytes again are the same picture: the record
 * that is there is answered, as it is.
 */
export function addPicture(
  desk: Desk,
  actor: Actor,
  picture: Picture,
): Promise<Result<RecordReceipt<Picture>, Refusal>> {
  return actInHouse<RecordReceipt<Picture>>(desk, actor, 'add-picture', async (transaction, moment) => {
    const kept = await transaction.pictureByHash(picture.hash);
    if (kept) return ok({ record: kept, seq: null });
    const refusal = refusePicture(picture);
    if (refusal) return refused(refusal);
    const cause = causeOf(moment, { kind: 'picture-added', picture: picture.id });
    return ok({ record: picture, seq: await transaction.savePicture(picture, cause) });
  });
}
