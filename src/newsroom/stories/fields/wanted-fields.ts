import { z } from 'zod';
import type { DeskReader } from '../../../archive/desk-reader.ts';
import { isId } from '../../../kit/id.ts';
import { foldForSearch } from '../../../kit/text.ts';
import { type BylineEntry, bylineRoles } from '../../../story/contributor.ts';
import { mostBylineNames, mostTopics } from '../../../story/fields.ts';
import type { ContributorId, PictureId, SectionId, SeriesId, StoryId, TopicId } from '../../../story/ids.ts';
import type { Language, Localized } from '../../../story/language.ts';
import { parseLanguage } from '../../../story/language.ts';
import { parseSlug } from '../../../story/slug.ts';
import { kinds, type Prominence, type PromotionTexts, prominences, type StoryFields } from '../../../story/story.ts';
import type { FieldGroup } from './field-state.ts';

/** What somebody wants a field to be; or why that cannot be said of what they typed. */
export type Wanted<T> =
  | { readonly ok: true; readonly to: T }
  | { readonly ok: false; readonly why: 'unreadable' | 'not-address' | 'no-story' }
  | { readonly ok: false; readonly why: 'nobody'; readonly name: string }
  | { readonly ok: false; readonly why: 'several'; readonly name: string; readonly named: readonly Named[] };

/** Somebody or something that bears a name. */
export interface Named {
  readonly id: ContributorId | TopicId;
  readonly names: Localized;
}

export type WantedFields = { -readonly [Field in keyof StoryFields]?: Wanted<StoryFields[Field]> };

/** What a form looks things up with. */
export interface Lookup {
  readonly reader: Pick<DeskReader, 'contributorsNamed' | 'topicsNamed'>;
  /** The story at the address that was typed for the original; null where there is none. */
  readonly original: StoryId | null;
}

/** Reads a form of a story's fields. */
export async function wantedFields(group: FieldGroup, form: URLSearchParams, lookup: Lookup): Promise<WantedFields> {
  switch (group) {
    case 'place':
      return placeFields(form, lookup);
    case 'byline':
      return { byline: await wantedByline(form, lookup) };
    case 'topics':
      return { topics: await wantedTopics(form, lookup) };
    case 'picture':
      return { leadPicture: wantedPicture(form) };
    case 'promotion':
      return { search: to(promotionIn(form, 'search')), social: to(promotionIn(form, 'social')) };
  }
}

function placeFields(form: URLSearchParams, { original }: Lookup): WantedFields {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const kind = kinds.find((one) => one === text('kind'));
  const prominence = prominences.find((one): one is Prominence => one === text('prominence'));
  const language = parseLanguage(text('language'));
  return {
    kind: kind ? to(kind) : unreadable,
    prominence: prominence ? to(prominence) : unreadable,
    language: language ? to<Language>(language) : unreadable,
    section: idOrNone<SectionId>('section', text('section')),
    series: idOrNone<SeriesId>('series', text('series')),
    dateline: to(text('dateline')),
    slug: wantedSlug(text('slug')),
    translationOf: wantedOriginal(text('translationOf'), original),
  };
}

function wantedSlug(text: string): Wanted<StoryFields['slug']> {
  if (text === '') return to(null);
  const slug = parseSlug(text);
  return slug ? to(slug) : { ok: false, why: 'not-address' };
}

function wantedOriginal(text: string, original: StoryId | null): Wanted<StoryId | null> {
  if (text === '') return to(null);
  return original ? to(original) : { ok: false, why: 'no-story' };
}

/** The names that are there, in the order that their places say, without those that go, and perhaps with one more. */
async function wantedByline(form: URLSearchParams, { reader }: Lookup): Promise<Wanted<readonly BylineEntry[]>> {
  const mine = form.get('keep') === 'byline' ? readMine(bylineEntries, form.get('mine-byline')) : null;
  if (mine) return to(mine);
  const roles = form.getAll('role');
  const places = form.getAll('place').map(Number);
  const gone = new Set(form.getAll('remove'));
  const there = form.getAll('contributor').flatMap((contributor, index) => {
    const role = bylineRoles.find((one) => one === roles[index]);
    const stays = isId('contributor', contributor) && role && !gone.has(contributor);
    return stays ? [{ entry: { contributor, role } as BylineEntry, place: places[index] ?? index }] : [];
  });
  const kept = there.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
  const added = await addition<ContributorId>(form, 'contributor', (text) => reader.contributorsNamed(text, mostNamed));
  if (!added.ok) return added;
  const role = bylineRoles.find((one) => one === form.get('addRole')) ?? 'words';
  return to(added.to ? [...kept, { contributor: added.to, role }] : kept);
}

async function wantedTopics(form: URLSearchParams, { reader }: Lookup): Promise<Wanted<readonly TopicId[]>> {
  const mine = form.get('keep') === 'topics' ? readMine(topicIds, form.get('mine-topics')) : null;
  if (mine) return to(mine);
  const gone = new Set(form.getAll('remove'));
  const kept = form.getAll('topic').filter((id): id is TopicId => isId('topic', id) && !gone.has(id));
  const added = await addition<TopicId>(form, 'topic', (text) => reader.topicsNamed(text, mostNamed));
  if (!added.ok) return added;
  return to(added.to && !kept.includes(added.to) ? [...kept, added.to] : kept);
}

const bylineEntries = z
  .array(
    z.strictObject({
      contributor: z.custom<ContributorId>((id) => isId('contributor', String(id))),
      role: z.enum(bylineRoles),
    }),
  )
  .max(mostBylineNames);
const topicIds = z.array(z.custom<TopicId>((id) => isId('topic', String(id)))).max(mostTopics);

/** A list that clashed, as the form was told it was wanted; null where it says something else. */
function readMine<T>(schema: z.ZodType<T>, text: string | null): T | null {
  try {
    return schema.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** How many of one name are offered to choose from. */
const mostNamed = 20;

/** Who or what is to be added: chosen among several of a name, or the only one of the name that was typed. */
async function addition<Id extends ContributorId | TopicId>(
  form: URLSearchParams,
  prefix: 'contributor' | 'topic',
  find: (text: string) => Promise<readonly { readonly id: Id; readonly names: Localized }[]>,
): Promise<Wanted<Id | null>> {
  const chosen = form.get('addId') ?? '';
  const name = (form.get('add') ?? '').trim();
  if (isId(prefix, chosen)) return to(chosen as Id);
  if (name === '') return to(null);
  const named = await find(name);
  const exactly = named.filter(({ names }) =>
    Object.values(names).some((one) => foldForSearch(one) === foldForSearch(name)),
  );
  const [first, ...others] = exactly.length > 0 ? exactly : named;
  if (!first) return { ok: false, why: 'nobody', name };
  return others.length === 0 ? to(first.id) : { ok: false, why: 'several', name, named: [first, ...others] };
}

function wantedPicture(form: URLSearchParams): Wanted<StoryFields['leadPicture']> {
  const picture = form.get('picture') ?? '';
  if (picture === '') return to(null);
  if (!isId('picture', picture)) return unreadable;
  const own = (name: string) => (form.get(name) ?? '').trim() || null;
  return to({ picture: picture as PictureId, alt: own('alt'), caption: own('caption') });
}

function promotionIn(form: URLSearchParams, name: string): PromotionTexts {
  const text = (part: string) => (form.get(`${name}-${part}`) ?? '').trim();
  return { title: text('title'), description: text('description') };
}

function idOrNone<Id extends string>(prefix: string, text: string): Wanted<Id | null> {
  if (text === '') return to(null);
  return isId(prefix, text) ? to(text as unknown as Id) : unreadable;
}

function to<T>(value: T): { readonly ok: true; readonly to: T } {
  return { ok: true, to: value };
}

const unreadable = { ok: false, why: 'unreadable' } as const;
