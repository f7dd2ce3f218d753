import { formatInstant } from '../kit/instant.ts';
import { unreachable } from '../kit/unreachable.ts';
import type { Refusal } from '../story/refusal.ts';
import { describeRefusal, type RefusalReader } from '../story/refusal-words.ts';

/**
 * A problem document (RFC 9457). `type` never changes and names the kind of problem; programs match on it. Members beside the five of the
 * standard tell more of some kinds.
 */
export interface Problem {
  readonly type: `urn:dateline:problem:${string}`;
  readonly title: string;
  readonly status: number;
  /** What happened and what to do, in words. */
  readonly detail: string;
  readonly [member: string]: unknown;
}

/** The problems that the API itself finds, before any act is tried. */
export const problems = {
  unauthorized: [401, 'A valid token is needed'],
  'no-such-resource': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This resource does not do that'],
  'too-large': [413, 'The request is too large'],
  'media-type-unsupported': [415, 'The body is of a type that is not taken here'],
  'malformed-request': [400, 'The request cannot be read'],
  'invalid-request': [422, 'The request is not as it must be'],
  'invalid-markdown': [422, 'The Markdown cannot be taken'],
  'version-required': [428, 'Say which version you saw'],
  'version-contradiction': [422, 'Two versions are named'],
  unavailable: [503, 'This cannot be done just now'],
  fault: [500, 'Something broke on our side'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** A problem that the API itself found. */
export function problem(
  kind: keyof typeof problems,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Problem {
  const [status, title] = problems[kind];
  return { type: `urn:dateline:problem:${kind}`, title, status, detail, ...members };
}

/** The problem of an act that was refused. `subject` is what the request's own address names: where that is missing, the answer is 404. */
export function refusalProblem(refusal: Refusal, subject: string, reader: RefusalReader): Problem {
  return {
    type: `urn:dateline:problem:${refusal.kind}`,
    title: refusalTitles[refusal.kind],
    status: refusalStatus(refusal, subject),
    detail: describeRefusal(refusal, reader),
    ...membersOf(refusal),
  };
}

function refusalStatus(refusal: Refusal, subject: string): number {
  switch (refusal.kind) {
    case 'not-allowed':
      return 403;
    case 'not-found':
      return refusal.what === subject ? 404 : 422;
    case 'conflict':
    case 'changed-meanwhile':
    case 'saying-changed':
      return 409;
    default:
      return 422;
  }
}

/** A title for each kind of refusal, the same for every one of the kind. */
export const refusalTitles: Readonly<Record<Refusal['kind'], string>> = {
  'not-allowed': 'Your role does not allow this',
  'not-found': 'Something named is not there',
  conflict: 'Somebody changed it meanwhile',
  'changed-meanwhile': 'Somebody changed it meanwhile',
  'wrong-stage': 'The working copy’s stage does not allow this',
  'already-public': 'The story is public already',
  'not-public': 'The story is not public',
  'already-scheduled': 'Something is scheduled already',
  'nothing-scheduled': 'Nothing is scheduled',
  'nothing-changed': 'Nothing would change',
  'under-embargo': 'The story is under embargo',
  'no-embargo': 'The story is not under embargo',
  'time-past': 'The time has passed',
  'time-future': 'The time is still ahead',
  withdrawn: 'The story was withdrawn',
  'not-withdrawn-nor-spiked': 'There is nothing to restore',
  incomplete: 'The story is not complete',
  'gates-closed': 'Something holds the story back',
  'address-taken': 'The address is taken',
  'address-reserved': 'The address is reserved',
  'passage-not-found': 'The passage does not stand in the text',
  'saying-changed': 'It was worded anew meanwhile',
  'remark-settled': 'The note or suggestion is settled already',
  'own-suggestion': 'Another than its maker accepts a suggestion',
  'passage-changed': 'The passage has changed',
  'text-required': 'A text is needed',
  invalid: 'Something given cannot be used',
};

/** What a program may want to know of a refusal beside its words; instants as RFC 3339. */
function membersOf(refusal: Refusal): Readonly<Record<string, unknown>> {
  switch (refusal.kind) {
    case 'conflict':
      return {
        seen: refusal.seen,
        current: refusal.current,
        parts: refusal.parts,
        changes: refusal.changes.map((change) => ({ ...change, at: formatInstant(change.at) })),
      };
    case 'changed-meanwhile':
      return { fields: refusal.fields };
    case 'saying-changed':
      return { now: refusal.now };
    case 'wrong-stage':
      return { stage: refusal.stage };
    case 'already-scheduled':
    case 'time-past':
    case 'time-future':
      return { at: formatInstant(refusal.at) };
    case 'under-embargo':
      return { until: formatInstant(refusal.until) };
    case 'gates-closed':
      return { gates: refusal.gates };
    case 'incomplete':
      return { missing: refusal.missing };
    case 'address-taken':
    case 'address-reserved':
      return { path: refusal.path };
    case 'passage-not-found':
      return { passage: refusal.passage };
    case 'not-allowed':
    case 'not-found':
    case 'already-public':
    case 'not-public':
    case 'nothing-scheduled':
    case 'nothing-changed':
    case 'no-embargo':
    case 'withdrawn':
    case 'not-withdrawn-nor-spiked':
    case 'remark-settled':
    case 'own-suggestion':
    case 'passage-changed':
    case 'text-required':
    case 'invalid':
      return {};
    default:
      return unreachable(refusal);
  }
}
