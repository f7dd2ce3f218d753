/** Somebody who can be mentioned. */
export interface Mentionable<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/** A stretch of a text, and who is mentioned in it; null for words that mention nobody. */
export interface Stretch<Id extends string = string> {
  readonly text: string;
  readonly who: Id | null;
}

/** A text cut at its mentions: an `@` that begins a word, and a name after it as it is written among the staff, in any case. */
export function cutAtMentions<Id extends string>(
  text: string,
  people: readonly Mentionable<Id>[],
): readonly Stretch<Id>[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const stretches: Stretch<Id>[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.+-])@/gu)) {
    const found = index < done ? undefined : byLength.find(({ name }) => isNamed(text, index + 1, name));
    if (!found) continue;
    if (index > done) stretches.push({ text: text.slice(done, index), who: null });
    done = index + 1 + found.name.length;
    stretches.push({ text: text.slice(index, done), who: found.id });
  }
  return done < text.length ? [...stretches, { text: text.slice(done), who: null }] : stretches;
}

/** Who is mentioned in a text, each once; of several with one name every one, for the writer could mean any. */
export function mentionedIn<Id extends string>(text: string, people: readonly Mentionable<Id>[]): readonly Id[] {
  const named = new Map(people.map(({ id, name }) => [id, folded(name)]));
  const found = new Set(cutAtMentions(text, people).flatMap(({ who }) => (who ? [named.get(who)] : [])));
  return people.filter(({ name }) => found.has(folded(name))).map(({ id }) => id);
}

function isNamed(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return name !== '' && folded(text.slice(at, end)) === folded(name) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
}

function folded(name: string): string {
  return name.toLowerCase();
}
