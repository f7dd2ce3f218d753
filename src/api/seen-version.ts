import { ok, type Result, refused } from '../kit/result.ts';
import { type Problem, problem } from './problem.ts';

/** The version that the sender saw: of `If-Match` (an entity tag as the API gives it, RFC 9110 13.1.1) or of `seen` in the request. */
export function seenVersion(ifMatch: string | undefined, seen: number | undefined): Result<number, Problem> {
  const tagged = ifMatch === undefined ? undefined : versionOf(ifMatch);
  if (tagged === null)
    return refused(problem('version-required', 'If-Match must be one entity tag as the API gives it, such as "7".'));
  if (tagged !== undefined && seen !== undefined && tagged !== seen)
    return refused(problem('version-contradiction', `If-Match says ${tagged} and the request says ${seen}.`));
  const version = tagged ?? seen;
  return version === undefined ? refused(problem('version-required', missing)) : ok(version);
}

const missing =
  'Name the version that you saw, in If-Match or as "seen", so that nothing is done to what somebody else has changed.';

function versionOf(ifMatch: string): number | null {
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(ifMatch.trim()) ?? [];
  return version === undefined ? null : Number(version);
}
