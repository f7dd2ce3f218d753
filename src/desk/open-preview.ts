import { hashSecret } from '../accounts/secret.ts';
import type { Story } from '../story/story.ts';
import type { Desk } from './desk.ts';

/** The story that a secret shows now; null alike for one that is unknown, past or taken back. */
export function openPreview(
  { archive, clock }: Pick<Desk, 'archive' | 'clock'>,
  secret: string,
): Promise<Story | null> {
  return archive.read(async (reader) => {
    const link = await reader.previewLinkByHash(hashSecret(secret));
    const holds = link && link.takenBackAt === null && clock() < link.expiresAt;
    return holds ? reader.story(link.story) : null;
  });
}
