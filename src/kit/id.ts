/** An id says what it names: `story_01k4…`. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

/** Whether a text is an id with this prefix. */
export function isId<Prefix extends string>(prefix: Prefix, text: string): text is Id<Prefix> {
  return text.startsWith(`${prefix}_`) && /^[0-9a-hjkmnp-tv-z]{16}$/.test(text.slice(prefix.length + 1));
}
