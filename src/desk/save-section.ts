import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Result } from '../kit/result.ts';
import { refuseLocalized } from '../story/decide-record.ts';
import type { Language } from '../story/language.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Section } from '../story/section.ts';
import { reservedSlugs } from '../story/slug.ts';
import type { Desk } from './desk.ts';
import { type RecordReceipt, type RecordRule, type SaveRecord, saveRecord } from './save-record.ts';

/** Sets fields of a section, or adds one. `path` follows from the slugs; a new section stands after its siblings unless told otherwise. */
export type SaveSection = SaveRecord<SettableSection>;
type SettableSection = Omit<Section, 'path'>;

/** Adds a section, or renames, describes, moves or reorders one. Addresses of its stories lead to where it stands, for ever. */
export async function saveSection(
  desk: Desk,
  actor: Actor,
  command: SaveSection,
): Promise<Result<RecordReceipt<Section>, Refusal>> {
  return saveRecord<Section>(desk, actor, command, rule);
}

const rule: RecordRule<Section> = {
  act: 'save-section',
  what: 'section',
  find: (reader, id) => reader.section(id),
  blank: ({ newId }, slug) => ({
    id: newId('section'),
    parent: null,
    slug,
    path: '',
    names: {},
    descriptions: {},
    accent: null,
    position: last,
  }),
  refuseAddress,
  refuse: async (reader, section) => refuseLooks(section) ?? (await refuseParent(reader, section)),
  happening: (section) => ({ kind: 'section-saved', section }),
  write: async (transaction, section, cause) =>
    transaction.saveSection({ ...section, ...(await placeOf(transaction, section)) }, cause),
};

/** The position of a new section until its siblings are known. */
const last = Number.MAX_SAFE_INTEGER;

async function placeOf(reader: DeskReader, section: Section): Promise<Pick<Section, 'path' | 'position'>> {
  const siblings = (await reader.sections()).filter(({ parent }) => parent === section.parent);
  const after = Math.max(0, ...siblings.filter(({ id }) => id !== section.id).map(({ position }) => position + 1));
  return {
    path: await pathOf(reader, section),
    position: section.position === last ? after : section.position,
  };
}

async function pathOf(reader: DeskReader, { parent, slug }: Section): Promise<string> {
  const above = parent && (await reader.section(parent));
  return above ? `${above.path}/${slug}` : slug;
}

function refuseLooks({ accent, position, descriptions }: Section): Refusal | null {
  if (accent !== null && !/^#[0-9a-f]{6}$/.test(accent))
    return { kind: 'invalid', what: 'the accent', why: 'it is not of the form #7a1f1f' };
  if (!Number.isSafeInteger(position) || position < 0)
    return { kind: 'invalid', what: 'the position', why: 'it is not a whole number from 0' };
  return refuseLocalized('the description', descriptions, 2000, 0);
}

/** Sections form a tree of two levels. */
async function refuseParent(reader: DeskReader, section: Section): Promise<Refusal | null> {
  if (section.parent === null) return null;
  const parent = await reader.section(section.parent);
  if (!parent) return { kind: 'not-found', what: 'parent section' };
  if (parent.parent !== null || parent.id === section.id)
    return { kind: 'invalid', what: 'the parent', why: 'only a section of the first level holds others' };
  const children = (await reader.sections()).some((child) => child.parent === section.id);
  return children ? { kind: 'invalid', what: 'the parent', why: 'the section holds subsections of its own' } : null;
}

/** A path belongs for ever to the section that ever had it, and a subsection shares its parent's names with the stories there. */
async function refuseAddress(reader: DeskReader, section: Section): Promise<Refusal | null> {
  const path = await pathOf(reader, section);
  if (section.parent === null && (await isSitesOwn(reader, section.slug)))
    return { kind: 'address-reserved', path: `/${path}` };
  for (const claimed of await pathsWith(reader, section, path)) {
    const owner = await reader.sectionByPath(claimed.path);
    if (owner && owner.id !== claimed.id) return { kind: 'address-taken', path: `/${claimed.path}` };
  }
  return (await isStorys(reader, section)) ? { kind: 'address-taken', path: `/${path}` } : null;
}

/** The path that a section would have, and those that the sections below it would have then. */
async function pathsWith(
  reader: DeskReader,
  section: Section,
  path: string,
): Promise<readonly Pick<Section, 'id' | 'path'>[]> {
  const below = (await reader.sections()).filter(({ parent }) => parent === section.id);
  return [{ id: section.id, path }, ...below.map(({ id, slug }) => ({ id, path: `${path}/${slug}` }))];
}

/** Words that the site keeps for itself, and the languages that addresses begin with. */
async function isSitesOwn(reader: DeskReader, slug: string): Promise<boolean> {
  return reservedSlugs.has(slug) || (await languagesOf(reader)).some((language) => language === slug);
}

async function isStorys(reader: DeskReader, { parent, slug }: Section): Promise<boolean> {
  if (parent === null) return false;
  for (const language of await languagesOf(reader))
    if (await reader.addressTaken({ language, section: parent, slug })) return true;
  return false;
}

async function languagesOf(reader: DeskReader): Promise<readonly Language[]> {
  return ((await reader.publication())?.languages ?? []).map(({ language }) => language);
}
