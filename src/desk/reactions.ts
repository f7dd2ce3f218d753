import type { Happening, LogEntry } from '../story/events.ts';
import type { Desk } from './desk.ts';
import { Following, type FollowOptions } from './follow-log.ts';

/**
 * What follows each kind of happening: the names of those who act on it. Every kind stands here, so that a new one does not compile
 * before somebody has said what follows from it. Pages, lists and search need no one: they are in step within the act itself.
 */
export const reactions: Readonly<Record<Happening['kind'], readonly FollowerName[]>> = {
  'story-drafted': [],
  'story-saved': [],
  'story-submitted': [],
  'story-returned': [],
  'story-approved': [],
  'story-legally-passed': [],
  'story-scheduled': [],
  'story-unscheduled': [],
  'story-embargoed': [],
  'story-embargo-lifted': [],
  'story-published': [],
  'story-updated': [],
  'story-corrected': [],
  'story-withdrawn': [],
  'story-restored': [],
  'story-spiked': [],
  'story-address-changed': [],
  'story-imported': [],
  'section-saved': [],
  'topic-saved': [],
  'series-saved': [],
  'contributor-saved': [],
  'picture-added': [],
  'picture-described': [],
  'publication-changed': [],
  'newspaper-started': [],
  'banner-set': [],
  'banner-ended': [],
  'house-rules-changed': [],
  'story-planned': [],
  'note-made': [],
  'suggestion-made': [],
  'remark-answered': [],
  'saying-edited': [],
  'saying-deleted': [],
  'note-resolved': [],
  'note-reopened': [],
  'suggestion-accepted': [],
  'suggestion-refused': [],
  'suggestion-taken-back': [],
  'preview-linked': [],
  'preview-taken-back': [],
  'token-created': [],
  'token-revoked': [],
  'staff-invited': [],
  'invitation-withdrawn': [],
  'staff-joined': [],
  'staff-role-changed': [],
  'staff-changed': [],
  'staff-linked': [],
  'staff-suspended': [],
  'staff-reinstated': [],
  'passkey-added': [],
  'passkey-removed': [],
  'password-set': [],
  'password-removed': [],
  'recovery-codes-made': [],
  'sign-in-link-made': [],
  'signed-in': [],
  'sign-in-failed': [],
  'signed-out': [],
  'session-ended': [],
};

/** Those who follow the log, by name; each does what its entries in the table ask of it. */
export const followers = {} as const satisfies Readonly<Record<string, Reaction>>;

export type FollowerName = keyof typeof followers;

/** What a follower does about an entry of the log. Asked at least once for each. */
export type Reaction = (desk: Desk, entry: LogEntry) => Promise<void>;

/** Starts everybody who follows the log of a desk, each from the place where it stopped. */
export function startFollowing(
  desk: Desk,
  options: FollowOptions,
  table: Readonly<Record<Happening['kind'], readonly string[]>> = reactions,
  named: Readonly<Record<string, Reaction>> = followers,
): readonly Following[] {
  return Object.entries(named).map(([name, react]) => {
    const wants = ({ happening }: LogEntry) => table[happening.kind].includes(name);
    return new Following(desk.archive.log, { name, wants, react: (entry) => react(desk, entry) }, options);
  });
}
