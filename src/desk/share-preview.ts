import type { Actor } from '../accounts/actor.ts';
import { hashSecret, newSecret, type Secret } from '../accounts/secret.ts';
import type { PreviewLink } from '../archive/preview-link.ts';
import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { refuseOptionalText } from '../story/decision.ts';
import type { PreviewLinkId, StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import { withStory } from './act-on-story.ts';
import type { Desk } from './desk.ts';

export interface SharePreview {
  readonly story: StoryId;
  /** For whom. May be empty. */
  readonly note: string;
  readonly until: Instant;
}

/** The link, and its secret for the one time that it can be seen. */
export interface SharedPreview {
  readonly secret: Secret;
  readonly link: PreviewLink;
}

/** How long somebody outside may look at most, in milliseconds: thirty days. */
const longest = 30 * 86_400_000;

/** Makes a link by which somebody outside sees a story as it is being written, until an instant; nobody finds it without the secret. */
export function sharePreview(desk: Desk, actor: Actor, command: SharePreview): Promise<Result<SharedPreview, Refusal>> {
  const { note, until } = command;
  return withStory<SharedPreview>(desk, actor, command.story, { act: 'share' }, async (story, moment, transaction) => {
    const refusal = refuseOptionalText('the note', note, 200) ?? refuseUntil(until, moment.at);
    if (refusal) return refused(refusal);
    const secret = newSecret();
    const link: PreviewLink = {
      id: moment.newId('preview'),
      story: story.id,
      hash: hashSecret(secret),
      note: note.trim(),
      createdAt: moment.at,
      createdBy: moment.by,
      expiresAt: until,
      takenBackAt: null,
    };
    const happening = { kind: 'preview-linked', of: story.id, link: link.id, until } as const;
    await transaction.savePreviewLink(link, { at: moment.at, by: moment.by, happening });
    return ok({ secret, link });
  });
}

/** Takes a link back: it opens nothing from now on. Taking it back again changes nothing. */
export function takePreviewBack(
  desk: Desk,
  actor: Actor,
  command: { readonly story: StoryId; readonly link: PreviewLinkId },
): Promise<Result<PreviewLink, Refusal>> {
  return withStory<PreviewLink>(
    desk,
    actor,
    command.story,
    { act: 'share' },
    async (story, { at, by }, transaction) => {
      const link = (await transaction.previewLinks(story.id)).find(({ id }) => id === command.link);
      if (!link) return refused({ kind: 'not-found', what: 'link' });
      if (link.takenBackAt !== null) return ok(link);
      const takenBack = { ...link, takenBackAt: at };
      const happening = { kind: 'preview-taken-back', of: story.id, link: link.id } as const;
      await transaction.savePreviewLink(takenBack, { at, by, happening });
      return ok(takenBack);
    },
  );
}

function refuseUntil(until: Instant, now: Instant): Refusal | null {
  if (until <= now) return { kind: 'time-past', at: until };
  return until - now > longest
    ? { kind: 'invalid', what: 'the end of the link', why: 'a link holds for 30 days at most' }
    : null;
}
