import type { AuditQuery } from '../../archive/accounts-reader.ts';
import type { Instant } from '../../kit/instant.ts';
import type { Happening } from '../../story/events.ts';
import type { ActorRef } from '../../story/ids.ts';

/** What of the log is looked for, as the address says it. */
export interface AuditFilters {
  readonly who: string;
  readonly what: AuditGroup;
  /** Days, as `2026-11-24`; empty for no bound. */
  readonly from: string;
  readonly until: string;
  /** Only entries older than this one; null for the newest. */
  readonly before: number | null;
}

const signIns = ['signed-in', 'sign-in-failed', 'signed-out', 'session-ended'] as const;

const rights = [
  'staff-invited',
  'invitation-withdrawn',
  'staff-joined',
  'staff-role-changed',
  'staff-changed',
  'staff-linked',
  'staff-suspended',
  'staff-reinstated',
  'sign-in-link-made',
] as const;

const ways = [
  'passkey-added',
  'passkey-removed',
  'password-set',
  'password-removed',
  'recovery-codes-made',
  'token-created',
  'token-revoked',
] as const;

const stories = [
  'story-drafted',
  'story-saved',
  'story-submitted',
  'story-returned',
  'story-approved',
  'story-legally-passed',
  'story-scheduled',
  'story-unscheduled',
  'story-embargoed',
  'story-embargo-lifted',
  'story-published',
  'story-updated',
  'story-corrected',
  'story-withdrawn',
  'story-restored',
  'story-spiked',
  'story-address-changed',
  'story-imported',
  'story-planned',
  'note-made',
  'suggestion-made',
  'remark-answered',
  'saying-edited',
  'saying-deleted',
  'note-resolved',
  'note-reopened',
  'suggestion-accepted',
  'suggestion-refused',
  'suggestion-taken-back',
  'preview-linked',
  'preview-taken-back',
] as const;

const paper = [
  'section-saved',
  'topic-saved',
  'series-saved',
  'contributor-saved',
  'picture-added',
  'picture-described',
  'publication-changed',
  'newspaper-started',
  'banner-set',
  'banner-ended',
  'house-rules-changed',
] as const;

/** The kinds of entries that are looked for together. */
export const auditGroups = { everything: null, signIns, rights, ways, stories, paper } as const satisfies Readonly<
  Record<string, readonly Happening['kind'][] | null>
>;
export type AuditGroup = keyof typeof auditGroups;

/** Every kind stands in one group; a new one does not compile before somebody has said in which. */
type Grouped = NonNullable<(typeof auditGroups)[AuditGroup]>[number];
export const everyKindIsGrouped: Exclude<Happening['kind'], Grouped> extends never ? true : never = true;

/** Reads an address; what makes no sense in it counts for nothing. */
export function parseAuditFilters(query: URLSearchParams): AuditFilters {
  const what = query.get('what') ?? '';
  const before = Number(query.get('before'));
  return {
    who: query.get('who') ?? '',
    what: Object.hasOwn(auditGroups, what) ? (what as AuditGroup) : 'everything',
    from: dayOf(query.get('from')),
    until: dayOf(query.get('until')),
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  };
}

/** The same as a question to the archive; days begin at midnight of the publication's zone. */
export function auditQuery({ who, what, from, until, before }: AuditFilters, zone: string, limit: number): AuditQuery {
  const kinds = auditGroups[what];
  return {
    limit,
    ...(who !== '' && { staff: who as ActorRef }),
    ...(kinds && { kinds }),
    ...(from !== '' && { from: midnight(from, zone, 0) }),
    ...(until !== '' && { until: midnight(until, zone, 1) }),
    ...(before !== null && { before }),
  };
}

/** Writes an address that asks the same from another place on. */
export function writeAuditFilters({ who, what, from, until }: AuditFilters, before: number | null): string {
  const query = new URLSearchParams();
  if (who !== '') query.set('who', who);
  if (what !== 'everything') query.set('what', what);
  if (from !== '') query.set('from', from);
  if (until !== '') query.set('until', until);
  if (before !== null) query.set('before', String(before));
  return query.size === 0 ? '/newsroom/audit' : `/newsroom/audit?${query}`;
}

function dayOf(text: string | null): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? '')) return '';
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text || text < '0002' ? '' : text;
}

function midnight(day: string, zone: string, daysOn: number): Instant {
  return Temporal.PlainDate.from(day).add({ days: daysOn }).toZonedDateTime(zone).epochMilliseconds as Instant;
}
