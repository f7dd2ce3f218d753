import type { Actor } from '../accounts/actor.ts';
import type { Transaction } from '../archive/transaction.ts';
import { unstartedPublication } from '../archive/unstarted-publication.ts';
import type { NewId } from '../kit/new-id.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { blankEdition, blankPublication, refusePublication } from '../story/decide-publication.ts';
import type { Moment } from '../story/decision.ts';
import type { Language } from '../story/language.ts';
import { type Edition, firstEdition, type Publication } from '../story/publication.ts';
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
 * Makes an archive without a newspaper one's own. Stories that were brought in before stay, and their sections: then the first language must be
 * that of their addresses. Where a newspaper was started already, it stays what it is (the sample edition is left behind, not painted over:
 * `leave-sample.ts`).
 */
export function startPublication(
  desk: Desk,
  actor: Actor,
  command: StartPublication,
): Promise<Result<StartReceipt, Refusal>> {
  return actInHouse(desk, actor, 'start-newspaper', async (transaction, moment) => {
    const kept = await transaction.publication();
    const there = await transaction.sections();
    const isBegun = there.length > 0 || (await hasStories(transaction));
    if (kept && isBegun) return refused(startedAlready);
    if (isBegun && command.editions[0].language !== firstEdition(unstartedPublication).language)
      return refused(otherAddresses);
    const started = decideStart(command, (kept?.version ?? 0) + 1, moment.newId, there);
    if (!started.ok) return started;
    return ok({ ...started.value, seq: await writeStart(transaction, started.value, moment) });
  });
}

/** The newspaper that a command describes, before it is written. */
export type Started = Omit<StartReceipt, 'seq'>;

/** What a command would start; refused where that could not be a newspaper. Sections that are `there` already are not made again. */
export function decideStart(
  command: StartPublication,
  version: number,
  newId: NewId,
  there: readonly Section[] = [],
): Result<Started, Refusal> {
  const publication = startedPublication(command, version);
  const isThere = ({ path }: Section) => there.some((section) => section.path === path);
  const sections = startedSections(command, newId).filter((section) => !isThere(section));
  const refusal = refusePublication(publication) ?? refuseSections(command, sections);
  return refusal ? refused(refusal) : ok({ publication, sections });
}

export const startedAlready: Refusal = {
  kind: 'invalid',
  what: 'the archive',
  why: 'it holds a newspaper already; start yours in an empty data folder',
};

/** Stories of a newspaper that is not started yet have the addresses of one in this language. */
const otherAddresses: Refusal = {
  kind: 'invalid',
  what: 'the languages',
  why: `stories were brought in already, at addresses of a newspaper whose first language is “${firstEdition(unstartedPublication).language}”: it must come first`,
};

function startedPublication({ name, editions, settings }: StartPublication, version: number): Publication {
  const [first, ...others] = editions;
  const full = (edition: StartedEdition) => ({ ...blankEdition(edition.language, edition.timeZone, name), ...edition });
  return { ...blankPublication(name, [full(first), ...others.map(full)]), ...settings, version };
}

function startedSections({ editions, sections }: StartPublication, newId: NewId): readonly Section[] {
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

/** Writes it into an archive that holds nothing of another; answers the number of the last entry. */
export async function writeStart(
  transaction: Transaction,
  { publication, sections }: Started,
  moment: Moment,
): Promise<number> {
  let seq = await transaction.savePublication(publication, causeOf(moment, { kind: 'publication-changed' }));
  for (const section of sections)
    seq = await transaction.saveSection(section, causeOf(moment, { kind: 'section-saved', section: section.id }));
  return seq;
}
