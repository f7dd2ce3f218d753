import { ok, type Result, refused } from '../kit/result.ts';
import { isTimeZone } from '../kit/time-zone.ts';
import { setFields } from './decide-record.ts';
import { refuseEmail, refuseOptionalText, refuseText } from './decision.ts';
import { directionOf, type Language } from './language.ts';
import { type Edition, firstEdition, type Look, type Organization, type Publication } from './publication.ts';
import type { Refusal } from './refusal.ts';

/** What is to be set of a publication: each field for itself, from the version seen. */
export interface PublicationChange {
  readonly seen: number;
  readonly to: Partial<Omit<Publication, 'version'>>;
}

/**
 * The publication one version on; null where nothing is left to set. Once it holds stories (`hasStories`), languages are added but none
 * goes and the first stays the first: addresses are made of them.
 */
export function decidePublication(
  kept: Publication,
  change: PublicationChange,
  hasStories: boolean,
): Result<Publication | null, Refusal> {
  const set = setFields<Omit<Publication, 'version'>>('publication', kept, { to: change.to });
  if (!set.ok || !set.value) return set as Result<null, Refusal>;
  if (change.seen !== kept.version)
    return refused({ kind: 'changed-meanwhile', what: 'publication', fields: Object.keys(change.to) });
  const after = { ...set.value, version: kept.version + 1 };
  const refusal = refusePublication(after) ?? (hasStories ? refuseLostLanguages(kept, after) : null);
  return refusal ? refused(refusal) : ok(after);
}

/** A publication of which little more than its name is known: one edition, the house's own look. */
export function blankPublication(name: string, editions: Publication['languages']): Publication {
  return {
    name,
    languages: editions,
    look: houseLook,
    policies: { aiCrawlers: 'search-only', feeds: 'full' },
    standingPages: [],
    organization: { legalName: name, email: '', foundingYear: null, sameAs: [] },
    version: 1,
  };
}

/** An edition of which little more than its language and zone is known. */
export function blankEdition(language: Language, timeZone: string, nameplate: string): Edition {
  return { language, direction: directionOf(language), timeZone, nameplate, tagline: '', place: '' };
}

/** The look of a newspaper that has not chosen one. */
export const houseLook: Look = {
  accent: '#8a1c1c',
  accentDark: '#f0938a',
  paper: '#fffdf8',
  paperDark: '#151412',
  headlineFace: 'charter',
  textFace: 'charter',
};

/** Why a publication cannot be as it is; null where it can. */
export function refusePublication(publication: Publication): Refusal | null {
  return (
    refuseText('the name', publication.name, 200) ??
    firstOf(publication.languages, refuseEdition) ??
    refuseTwice(
      'the languages',
      publication.languages.map(({ language }) => language),
    ) ??
    refuseLook(publication.look) ??
    refuseOrganization(publication.organization) ??
    refuseTwice('the topics that ask for a legal look', publication.policies.legalTopics ?? []) ??
    firstOf(Object.values(publication.policies.gates ?? {}), (gates) => refuseTwice('the gates', gates)) ??
    refuseStandingPages(publication)
  );
}

function refuseEdition({ language, timeZone, nameplate, tagline, place }: Edition): Refusal | null {
  if (!isTimeZone(timeZone)) return { kind: 'invalid', what: 'the time zone', why: `“${timeZone}” is not known` };
  return (
    refuseText(`the nameplate in “${language}”`, nameplate, 100) ??
    refuseOptionalText(`the tagline in “${language}”`, tagline, 300) ??
    refuseOptionalText(`the place in “${language}”`, place, 100)
  );
}

function refuseLook({ accent, accentDark, paper, paperDark }: Look): Refusal | null {
  return firstOf([accent, accentDark, paper, paperDark], (colour) =>
    /^#[0-9a-f]{6}$/i.test(colour)
      ? null
      : { kind: 'invalid', what: 'the colour', why: `“${colour}” is not of the form #7a1f1f` },
  );
}

function refuseOrganization({ legalName, email, foundingYear }: Organization): Refusal | null {
  if (foundingYear !== null && (!Number.isInteger(foundingYear) || foundingYear < 1400 || foundingYear > 9999))
    return { kind: 'invalid', what: 'the founding year', why: 'it is not a year' };
  return refuseOptionalText('the legal name', legalName, 200) ?? (email === '' ? null : refuseEmail(email));
}

function refuseStandingPages({ standingPages, languages }: Publication): Refusal | null {
  const stray = standingPages.find((page) => !languages.some(({ language }) => language === page.language));
  if (stray) return { kind: 'invalid', what: 'the standing page', why: `there is no edition in “${stray.language}”` };
  return (
    refuseTwice(
      'the standing pages',
      standingPages.map(({ name, language }) => `${name} ${language}`),
    ) ?? firstOf(standingPages, ({ title }) => refuseText('the title', title, 200))
  );
}

function refuseLostLanguages(before: Publication, after: Publication): Refusal | null {
  const lost = before.languages.find(
    ({ language }) => !after.languages.some((edition) => edition.language === language),
  );
  if (!lost && firstEdition(before).language === firstEdition(after).language) return null;
  return {
    kind: 'invalid',
    what: 'the languages',
    why: 'once there are stories none of them goes and the first stays the first, since addresses are made of them',
  };
}

function refuseTwice(what: string, entries: readonly string[]): Refusal | null {
  return new Set(entries).size < entries.length ? { kind: 'invalid', what, why: 'the same stands there twice' } : null;
}

function firstOf<T>(things: readonly T[], refuse: (thing: T) => Refusal | null): Refusal | null {
  for (const thing of things) {
    const refusal = refuse(thing);
    if (refusal) return refusal;
  }
  return null;
}
