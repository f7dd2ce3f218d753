import { z } from 'zod';
import { changePublication } from '../../desk/change-publication.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import type { PublicationChange } from '../../story/decide-publication.ts';
import type { Publication, StandingPage } from '../../story/publication.ts';
import type { Problem } from '../problem.ts';
import { readBody } from '../read-text.ts';
import { type Answer, type Route, route } from '../route.ts';
import { publicationFields, publicationOut } from '../schema/publication-schema.ts';
import { noBody, nothing, version } from '../schema/texts.ts';
import { seenVersion } from '../seen-version.ts';

const common = {
  path: '/publication',
  tag: 'Publication',
  subject: 'publication',
  params: nothing,
  query: nothing,
  answer: { status: 200, schema: publicationOut, description: 'The publication.' },
} as const;

const read = route({
  ...common,
  method: 'GET',
  operation: 'readPublication',
  summary: 'Read the newspaper’s settings',
  body: noBody,
  handle: async ({ desk }) => {
    const publication = await desk.archive.read((reader) => reader.publication());
    return publication ? ok(answer(publication)) : refused({ kind: 'not-found', what: 'publication' });
  },
});

const change = route({
  ...common,
  method: 'PATCH',
  operation: 'changePublication',
  summary: 'Change the newspaper’s settings',
  description: 'Sets what stands in `set`, each setting as a whole.',
  needsVersion: true,
  body: z.strictObject({ set: publicationFields.partial(), seen: version.optional() }),
  handle: async ({ desk }, { actor, body, ifMatch }) => {
    const seen = seenVersion(ifMatch, body.seen);
    if (!seen.ok) return seen;
    const { standingPages, ...settings } = body.set;
    const pages = standingPages && readPages(standingPages);
    if (pages && !pages.ok) return pages;
    const to = { ...settings, ...(pages && { standingPages: pages.value }) } as unknown as PublicationChange['to'];
    const changed = await changePublication(desk, actor, { seen: seen.value, to });
    return changed.ok ? ok({ ...answer(changed.value.record), seq: changed.value.seq }) : changed;
  },
});

/** The newspaper itself. */
export const publicationRoutes: readonly Route[] = [read, change];

type GivenPages = NonNullable<z.output<typeof publicationFields>['standingPages']>;

function readPages(given: GivenPages): Result<readonly StandingPage[], Problem> {
  const pages: StandingPage[] = [];
  for (const { name, language, title, ...text } of given) {
    const body = readBody(text);
    if (!body.ok) return body;
    pages.push({ name, language, title, body: body.value ?? [] });
  }
  return ok(pages);
}

function answer(publication: Publication): Answer {
  const standingPages = publication.standingPages.map(({ body, ...page }) => ({ ...page, blocks: body }));
  return { body: { ...publication, standingPages }, version: publication.version };
}
