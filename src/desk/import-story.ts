import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Desk } from './desk.ts';
import { type ImportReceipt, type ImportStory, importStories } from './import-stories.ts';

/** Takes in one story that was out elsewhere, under its own past date; many at a time are quicker with `importStories`. */
export async function importStory(
  desk: Desk,
  actor: Actor,
  command: ImportStory,
): Promise<Result<ImportReceipt, Refusal>> {
  const [answer] = await importStories(desk, actor, [command]);
  return answer as Result<ImportReceipt, Refusal>;
}
