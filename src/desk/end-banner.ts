import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Language } from '../story/language.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';

/** Takes the banner of a language away, before its time. */
export function endBanner(desk: Desk, actor: Actor, language: Language): Promise<Result<{ seq: number }, Refusal>> {
  return actInHouse<{ seq: number }>(desk, actor, 'set-banner', async (transaction, moment) => {
    if (!(await transaction.banner(language))) return refused({ kind: 'not-found', what: 'banner' });
    return ok({ seq: await transaction.removeBanner(language, causeOf(moment, { kind: 'banner-ended', language })) });
  });
}
