import { z } from 'zod';
import type { SearchHit, SearchQuery } from '../../archive/public-reader.ts';
import { formatInstant } from '../../kit/instant.ts';
import { ok } from '../../kit/result.ts';
import { bylineRoles } from '../../story/contributor.ts';
import { localized } from '../../story/language.ts';
import { kinds } from '../../story/story.ts';
import { type Route, route } from '../route.ts';
import { idOf, idOut, instantOut, instantText, languageText, limitText, noBody, nothing } from '../schema/texts.ts';

const hitOut = z
  .strictObject({
    story: idOut,
    kind: z.enum(kinds),
    language: z.string(),
    path: z.string(),
    section: z.strictObject({ id: idOut, path: z.string() }),
    headline: z.string(),
    standfirst: z.string(),
    excerpt: z.string(),
    byline: z.array(z.strictObject({ contributor: idOut, name: z.string(), role: z.enum(bylineRoles) })),
    publishedAt: instantOut,
    dateEstimated: z.boolean(),
    updatedAt: instantOut.nullable(),
    snippet: z.array(z.strictObject({ text: z.string(), isMatch: z.boolean() })),
  })
  .meta({ id: 'SearchHit' });

const search = route({
  method: 'GET',
  path: '/search',
  operation: 'search',
  tag: 'Search',
  subject: 'search',
  summary: 'Search what readers can find now',
  description:
    'Words must all occur; "phrases in quotes" as they stand. Nothing is found here that the site does not show.',
  params: nothing,
  query: z.strictObject({
    q: z.string().max(200),
    language: languageText,
    section: idOf('section').optional(),
    contributor: idOf('contributor').optional(),
    topic: idOf('topic').optional(),
    from: instantText.optional(),
    until: instantText.optional(),
    limit: limitText,
    after: z.string().max(500).optional().meta({ description: 'The `next` of the page before.' }),
  }),
  body: noBody,
  answer: {
    status: 200,
    schema: z.strictObject({ hits: z.array(hitOut), next: z.string().nullable() }),
    description: 'One page of what was found, the best first.',
  },
  handle: async ({ desk }, { query: { q, ...filters } }) => {
    const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
    const query = { ...given, text: q } as unknown as SearchQuery;
    const { hits, next } = await desk.archive.asOf(desk.clock(), (reader) => reader.search(query));
    return ok({ body: { hits: hits.map(hitJson), next } });
  },
});

/** Search. */
export const searchRoutes: readonly Route[] = [search];

function hitJson({ story, snippet }: SearchHit): z.output<typeof hitOut> {
  return {
    story: story.id,
    kind: story.kind,
    language: story.language,
    path: story.path,
    section: { id: story.section.id, path: story.section.path },
    headline: story.headline,
    standfirst: story.standfirst,
    excerpt: story.excerpt,
    byline: story.byline.map(({ contributor, role }) => {
      return { contributor: contributor.id, name: localized(contributor.names, story.language), role };
    }),
    publishedAt: formatInstant(story.publishedAt),
    dateEstimated: story.dateEstimated,
    updatedAt: story.updatedAt === null ? null : formatInstant(story.updatedAt),
    snippet: snippet.map((text, index) => ({ text, isMatch: index % 2 === 1 })),
  };
}
