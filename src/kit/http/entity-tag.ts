/** A strong entity tag, quotes included (RFC 9110, section 8.8.3). */
export type EntityTag = `"${string}"`;

/** The tag of these bytes in this coding: equal for equal bytes, different in each coding, as strong tags must be. */
export function entityTag(hash: string, coding: string): EntityTag {
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`;
}

/** Whether an If-None-Match header names this tag (weak comparison, RFC 9110, section 13.1.2). */
export function namesTag(ifNoneMatch: string | undefined, tag: EntityTag): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(opaqueTags)?.some((named) => named === tag) ?? false;
}

/** Whether an If-Match header names this tag (strong comparison, RFC 9110, section 13.1.1): a weak one names nothing. */
export function namesTagStrongly(ifMatch: string, tag: EntityTag): boolean {
  return namesTag(ifMatch.replace(weakTags, ''), tag);
}

const weakTags = /W\/"[\x21\x23-\x7e\x80-\xff]*"/g;
const opaqueTags = /"[\x21\x23-\x7e\x80-\xff]*"/g;
