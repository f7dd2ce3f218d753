import type { Actor } from '../accounts/actor.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { blankEdition, blankPublication, refusePublication } from '../story/decide-publication.ts';
import type { Moment } from '../story/decision.ts';
import type { Language } from '../story/language.ts';
import type { Edition, Publication } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Section } from '../story/section.ts';
import { parseSlug, reservedSlugs, type Slug, slugFrom } from '../story/slug.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import { hasStories } from './change-publication.ts';
import type { Desk } from './desk.ts';

export interface StartPublication {
  readonly name: string;
  /** The most important first; a nameplate is the name where none is given. */
  readonly editions: readonly [StartedEdition, ...StartedEdition[]];
  /** The first sections, by their names in the first language, in their order. */
  readonly sections: readonly string[];
  /** Whatever else is known already: look, policies, organization, standing pages. */
  readonly settings?: Partial<Omit<Publication, 'name' | 'languages' | 'version'>>;
}

/** An edition of which only language and zone must be known. */
export type StartedEdition = Pick<Edition, 'language' | 'timeZone'> & Partial<Edition>;

export interface StartReceipt {
  readonly publication: Publication;
  readonly sections: readonly Section[];
  readonly seq: number;
}

/**
 * Makes an empty archive a newspaper of one's own. One that holds stories stays what it is (the sample edition, too, is left for an archive
 * of its own, not painted over).
 */
export function startPublication(
  desk: Desk,
  actor: Actor,
  command: StartPublication,
): Promise<Result<StartReceipt, Refusal>> {
  return actInHouse(desk, actor, 'change-publication', async (transaction, moment) => {
    const kept = await transaction.publication();
    if ((await hasStories(transaction)) || (await transaction.sections()).length > 0) return refused(startedAlready);
    const publication = startedPublication(command, (kept?.version ?? 0) + 1);
    const sections = startedSections(command, moment);
    const refusal = refusePublication(publication) ?? refuseSections(command, sections);
    if (refusal) return refused(refusal);
    const seq = await write(transaction, publication, sections, moment);
    return ok({ publication, sections, seq });
  });
}

const startedAlready: Refusal = {
  kind: 'invalid',
  what: 'the archive',
  why: 'it holds a newspaper already; start yours in an empty data folder',
};

function startedPublication({ name, editions, settings }: StartPublication, version: number): Publication {
  const [first, ...others] = editions;
  const full = (edition: StartedEdition) => ({ ...blankEdition(edition.language, edition.timeZone, name), ...edition });
  return { ...blankPublication(name, [full(first), ...others.map(full)]), ...settings, version };
}

function startedSections({ editions, sections }: StartPublication, { newId }: Moment): readonly Section[] {
  return sections.map((name, position) => newSection(newId('section'), name, editions[0].language, position));
}

function newSection(id: Section['id'], name: string, language: Language, position: number): Section {
  const slug = slugFrom(name) ?? (parseSlug(id.replace('_', '-')) as Slug);
  return { id, parent: null, slug, path: slug, names: { [language]: name }, descriptions: {}, accent: null, position };
}

function refuseSections({ editions }: StartPublication, sections: readonly Section[]): Refusal | null {
  for (const [index, { slug }] of sections.entries()) {
    const path = `/${slug}`;
    if (reservedSlugs.has(slug) || editions.some(({ language }) => language === (slug as string)))
      return { kind: 'address-reserved', path };
    if (sections.findIndex((other) => other.slug === slug) < index) return { kind: 'address-taken', path };
  }
  return null;
}

async function write(
  transaction: Transaction,
  publication: Publication,
  sections: readonly Section[],
  moment: Moment,
): Promise<number> {
  const seq = await transaction.savePublication(publication, causeOf(moment, { kind: 'publication-changed' }));
  for (const section of sections)
    await transaction.saveSection(section, causeOf(moment, { kind: 'section-saved', section: section.id }));
  return seq;
}
