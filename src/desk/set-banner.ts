import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type Banner, type BannerWish, decideBanner } from '../story/banner.ts';
import { editionOf } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { visible } from '../story/visible.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';

export interface BannerReceipt {
  readonly banner: Banner;
  /** The number of the act in the log. */
  readonly seq: number;
}

/** Puts a line, or a story that readers see, under the masthead of every page of its language; it takes the place of the one before. */
export function setBanner(desk: Desk, actor: Actor, wish: BannerWish): Promise<Result<BannerReceipt, Refusal>> {
  return actInHouse<BannerReceipt>(desk, actor, 'set-banner', async (transaction, moment) => {
    const refusal = await refuseWish(transaction, wish, desk);
    if (refusal) return refused(refusal);
    const decided = decideBanner(wish, moment);
    if (!decided.ok) return decided;
    const banner = decided.value;
    const { language, line, story: about, until } = banner;
    const cause = causeOf(moment, { kind: 'banner-set', language, line, about, until });
    return ok({ banner, seq: await transaction.saveBanner(banner, cause) });
  });
}

async function refuseWish(
  reader: DeskReader,
  { language, story }: BannerWish,
  { clock }: Desk,
): Promise<Refusal | null> {
  const publication = await reader.publication();
  if (!publication) return { kind: 'not-found', what: 'publication' };
  if (!editionOf(publication, language))
    return { kind: 'invalid', what: 'the language', why: `the publication does not appear in “${language}”` };
  const about = story && (await reader.story(story));
  if (story && !about) return { kind: 'not-found', what: 'story' };
  return about && visible(about, clock()).kind !== 'shown' ? { kind: 'not-public' } : null;
}
